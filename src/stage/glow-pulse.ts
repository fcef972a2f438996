// How bright a light is at a time, 0-1, by the way it lives. Pure, so that a test can prove that none ever
// flashes.
import type { AmbientElement } from "../picture/picture.ts";

/** The ways a light lives. */
export type GlowPulse = Extract<AmbientElement, { kind: "glow" }>["beat"];

/** How bright a light is at t seconds, 0-1; `seed` 0-1 keeps two lights apart. */
export function glowBrightness(pulse: GlowPulse, t: number, seed: number): number {
	if (pulse === "breath") return 0.88 + 0.12 * Math.sin(t * 0.9 + seed * 9);
	if (pulse === "flicker") return 0.84 + 0.09 * Math.sin(t * 5.1 + seed) + 0.07 * Math.sin(t * 8.7 + seed * 3);
	// A window goes dark for a while and comes back; nothing blinks.
	if (pulse === "window")
		return 0.3 + 0.7 * Math.min(1, Math.max(0, 1.4 * Math.sin(t * (0.05 + 0.05 * seed) + seed * 40) + 0.8));
	return 1;
}
