// What grows: the lemon tree, pots, crowns of trees, grass. Silhouettes; colours are handed in.
import { type Chance, createChance } from "../brushes/chance.ts";
import { type Brush, curve, type Fill, line, oval, type Point, poly, pts } from "../brushes/pen.ts";

/** A leaf from its stalk at x, y, pointing along `turn` (radians). */
export function leaf(g: Brush, x: number, y: number, long: number, turn: number, fill: Fill, wide = 0.3): void {
	const [c, s] = [Math.cos(turn), Math.sin(turn)];
	const at = (a: number, b: number): Point => [x + c * long * a - s * long * b, y + s * long * a + c * long * b];
	g.fillStyle = fill;
	g.beginPath();
	g.moveTo(x, y);
	const [tipX, tipY] = at(1, 0);
	const [ax, ay] = at(0.45, wide);
	const [bx, by] = at(0.45, -wide);
	g.quadraticCurveTo(ax, ay, tipX, tipY);
	g.quadraticCurveTo(bx, by, x, y);
	g.fill();
}

/** Where the lemon hangs on a tree of that size at x, y. */
const lemonAt = (x: number, y: number, size: number): Point => [x - size * 0.17, y - size * 0.55];

/** The lemon tree in its cracked, wired pot; `size` from floor to crown. */
export function lemonTree(
	g: Brush,
	x: number,
	y: number,
	size: number,
	look: { wood: Fill; leaf: Fill; lit: Fill; pot: Fill; band: Fill; lemon: Fill },
): void {
	const s = size;
	poly(
		g,
		pts`${x - s * 0.15},${y - s * 0.25} ${x + s * 0.15},${y - s * 0.25} ${x + s * 0.11},${y} ${x - s * 0.11},${y}`,
		look.pot,
	);
	poly(
		g,
		pts`${x - s * 0.165},${y - s * 0.28} ${x + s * 0.165},${y - s * 0.28} ${x + s * 0.155},${y - s * 0.235}
		${x - s * 0.155},${y - s * 0.235}`,
		look.pot,
	);
	line(
		g,
		pts`${x + s * 0.03},${y - s * 0.235} ${x + s * 0.055},${y - s * 0.16} ${x + s * 0.03},${y - s * 0.09}
		${x + s * 0.045},${y}`,
		s * 0.006,
		look.band,
	);
	line(g, pts`${x - s * 0.137},${y - s * 0.15} ${x + s * 0.137},${y - s * 0.145}`, s * 0.006, look.band);
	const chance = createChance(41);
	const tips: [number, number, number][] = [];
	branch(g, x, y - s * 0.27, s * 0.25, -Math.PI / 2 - 0.06, s * 0.03, 0, look.wood, chance, tips);
	for (const [tx, ty, turn] of tips)
		for (let i = 0; i < 6; i++) {
			const a = turn + (chance() - 0.5) * 2.6;
			const lit = chance() < 0.34;
			leaf(
				g,
				tx + (chance() - 0.5) * s * 0.05,
				ty + (chance() - 0.5) * s * 0.05,
				s * (0.075 + 0.05 * chance()),
				a,
				lit ? look.lit : look.leaf,
			);
		}
	const [lx, ly] = lemonAt(x, y, s);
	line(g, pts`${lx + s * 0.02},${ly - s * 0.07} ${lx},${ly - s * 0.03}`, s * 0.008, look.wood);
	oval(g, lx, ly, s * 0.03, s * 0.038, look.lemon, 0.3);
}

function branch(
	g: Brush,
	x: number,
	y: number,
	long: number,
	turn: number,
	wide: number,
	level: number,
	wood: Fill,
	chance: Chance,
	tips: [number, number, number][],
): void {
	const bend = (chance() - 0.5) * 0.5;
	const ex = x + Math.cos(turn + bend) * long;
	const ey = y + Math.sin(turn + bend) * long;
	curve(
		g,
		pts`${x},${y} ${x + Math.cos(turn) * long * 0.5},${y + Math.sin(turn) * long * 0.5} ${ex},${ey}`,
		wide,
		wood,
	);
	if (level > 0) tips.push([x + (ex - x) * 0.6, y + (ey - y) * 0.6, turn]);
	if (level === 3) {
		tips.push([ex, ey, turn + bend]);
		return;
	}
	const n = level === 0 ? 4 : 2 + Math.floor(chance() * 2);
	for (let i = 0; i < n; i++) {
		const spread = (n === 1 ? 0 : i / (n - 1) - 0.5) * (level === 0 ? 2.1 : 1.5);
		branch(
			g,
			ex,
			ey,
			long * (0.62 + 0.16 * chance()),
			turn * 0.9 - Math.PI * 0.05 + spread,
			wide * 0.58,
			level + 1,
			wood,
			chance,
			tips,
		);
	}
}

/** A broad-leaved tree far off, with the light on its left (`side` -1) or right (1). */
export function tree(
	g: Brush,
	x: number,
	y: number,
	size: number,
	fill: Fill,
	lit: Fill | null,
	seed: number,
	side = 1,
): void {
	const chance = createChance(seed);
	poly(
		g,
		pts`${x - size * 0.035},${y} ${x - size * 0.02},${y - size * 0.5} ${x + size * 0.02},${y - size * 0.5}
		${x + size * 0.035},${y}`,
		fill,
	);
	const rounds = Array.from({ length: 13 }, (): [number, number, number] => {
		const a = chance() * Math.PI * 2;
		const d = Math.sqrt(chance()) * size * 0.26;
		return [x + Math.cos(a) * d * 1.15, y - size * 0.64 + Math.sin(a) * d, size * (0.1 + 0.09 * chance())];
	});
	for (const [cx, cy, r] of rounds) oval(g, cx, cy, r, r * 0.92, fill);
	if (lit)
		for (const [cx, cy, r] of rounds)
			if ((cx - x) * side > -size * 0.06 && cy < y - size * 0.56)
				oval(g, cx + r * 0.22 * side, cy - r * 0.22, r * 0.6, r * 0.5, lit);
}

/** A cypress. */
export function cypress(g: Brush, x: number, y: number, tall: number, fill: Fill): void {
	g.fillStyle = fill;
	g.beginPath();
	g.moveTo(x, y - tall);
	g.bezierCurveTo(x + tall * 0.14, y - tall * 0.5, x + tall * 0.12, y - tall * 0.12, x + tall * 0.03, y);
	g.lineTo(x - tall * 0.03, y);
	g.bezierCurveTo(x - tall * 0.12, y - tall * 0.12, x - tall * 0.14, y - tall * 0.5, x, y - tall);
	g.fill();
}

/** Blades of grass from x to x standing on y. */
export function grass(
	g: Brush,
	x0: number,
	x1: number,
	y: (x: number) => number,
	tall: number,
	step: number,
	fill: Fill,
	seed: number,
): void {
	const chance = createChance(seed);
	for (let x = x0; x < x1; x += step * (0.5 + chance())) {
		const h = tall * (0.35 + 0.9 * chance());
		const lean = (chance() - 0.35) * h * 0.7;
		const foot = y(x) + tall * 0.1;
		curve(
			g,
			pts`${x},${foot} ${x + lean * 0.3},${foot - h * 0.6} ${x + lean},${foot - h}`,
			Math.max(0.8, tall * 0.035),
			fill,
		);
	}
}

/** A bush of long leaves spilling from x, y: the near plane's plant. */
export function fronds(
	g: Brush,
	x: number,
	y: number,
	size: number,
	from: number,
	to: number,
	fill: Fill,
	seed: number,
): void {
	const chance = createChance(seed);
	for (let i = 0; i < 9; i++) {
		const turn = from + ((to - from) * (i + 0.3 + 0.4 * chance())) / 9;
		const long = size * (0.6 + 0.5 * chance());
		const tip: Point = [x + Math.cos(turn) * long, y + Math.sin(turn) * long + long * 0.12];
		const mid: Point = [x + Math.cos(turn) * long * 0.5, y + Math.sin(turn) * long * 0.58];
		curve(g, [[x, y], mid, tip], size * 0.014, fill);
		for (let k = 2; k < 8; k++) {
			const t = k / 8;
			const px = x + (tip[0] - x) * t;
			const py = y + (tip[1] - y) * t - Math.sin(t * Math.PI) * long * 0.05;
			leaf(g, px, py, size * (0.2 - 0.012 * k), turn + (k % 2 ? 0.75 : -0.75), fill, 0.26);
		}
	}
}
