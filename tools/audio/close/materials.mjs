// What things are made of, as ratios of their modes, and how small hard ones click. Knows no sound by name.

export const METAL = [1, 2.76, 5.4, 8.93, 11.3];
export const TIN = METAL.slice(0, 4);
export const WOOD = [1, 1.9, 2.8, 4.1];
export const CERAMIC = [1, 2.32, 3.85, 5.1, 7.2];
export const GLASS = [1, 2.57, 4.4, 6.1, 8.6];
export const PLASTIC = [1, 1.63, 2.4];
const LATCH = [1, 1.7, 2.9];

/** A latch, a switch of the house. */
export const click = (m, hz, hard = 0.8) => m.struck(m.body(hz, LATCH, 0.006), hard);

/** A button, a cap, something of plastic. */
export const tick = (m, hz, dies = 0.006, hard = 0.8) => m.struck(m.body(hz, PLASTIC, dies), hard);
