// A water tank large enough to be the picture.
// Silhouettes in colours that are handed in.
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, box, curve, line, linearGradient, poly, pts } from "../brushes/pen.ts";

/** The tank: staves, hoops, a ladder, a hat; x its middle, y its foot, s its height. */
export function bigTank(g: Brush, x: number, y: number, s: number, ink: string, rim: string, side: number): void {
	const [r, top, floor] = [s * 0.25, y - s * 0.8, y - s * 0.36];
	for (const k of [-0.86, -0.3, 0.3, 0.86]) line(g, pts`${x + k * r},${floor} ${x + k * r * 1.1},${y}`, s * 0.018, ink);
	line(g, pts`${x - r * 0.86},${floor} ${x + r * 0.34},${y - s * 0.02}`, s * 0.01, ink);
	line(g, pts`${x + r * 0.86},${floor} ${x - r * 0.34},${y - s * 0.02}`, s * 0.01, ink);
	line(g, pts`${x - r * 0.95},${y - s * 0.18} ${x + r * 0.95},${y - s * 0.18}`, s * 0.012, ink);
	box(g, x - r * 1.12, floor - s * 0.006, r * 2.24, s * 0.022, ink);
	const wood = linearGradient(
		g,
		x - r,
		0,
		x + r,
		0,
		side > 0
			? [
					[0, ink],
					[0.7, mix(ink, rim, 0.1)],
					[0.94, mix(ink, rim, 0.3)],
					[1, mix(ink, rim, 0.75)],
				]
			: [
					[0, mix(ink, rim, 0.75)],
					[0.06, mix(ink, rim, 0.3)],
					[0.3, mix(ink, rim, 0.1)],
					[1, ink],
				],
	);
	poly(g, pts`${x - r},${floor} ${x - r * 0.96},${top} ${x + r * 0.96},${top} ${x + r},${floor}`, wood);
	for (let i = 1; i < 12; i++)
		line(g, pts`${x - r + (r * 2 * i) / 12},${floor} ${x - r * 0.96 + (r * 1.92 * i) / 12},${top}`, 1, alpha(ink, 0.6));
	for (let i = 0; i < 5; i++)
		curve(
			g,
			pts`${x - r},${floor - (floor - top) * (0.08 + 0.2 * i)} ${x},${floor - (floor - top) * (0.05 + 0.2 * i)}
			${x + r},${floor - (floor - top) * (0.08 + 0.2 * i)}`,
			s * 0.006,
			ink,
		);
	poly(g, pts`${x - r * 1.1},${top + s * 0.012} ${x},${top - s * 0.2} ${x + r * 1.1},${top + s * 0.012}`, ink);
	line(g, pts`${x},${top - s * 0.19} ${x + side * r * 1.08},${top + s * 0.01}`, s * 0.007, alpha(rim, 0.65));
	for (const k of [0, 0.09])
		line(g, pts`${x + r * (1.02 + k * 2)},${top} ${x + r * (1.1 + k * 2)},${y}`, s * 0.006, ink);
	for (let i = 0; i < 22; i++)
		line(
			g,
			pts`${x + r * 1.03},${top + ((y - top) * i) / 22} ${x + r * 1.26},${top + ((y - top) * i) / 22}`,
			s * 0.005,
			ink,
		);
}
