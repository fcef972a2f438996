// The shape of the presence as numbers: strands, stars and the links between them, in units of its size about
// its middle. Pure, and smooth in every number, so that one pose can be eased into another. It grows from a
// line to a loop, to a braid with a strand for each memory, to a constellation too wide for any frame.
import { clamp, hash, lerp, smoothstep } from "../brushes/chance.ts";

/** Everything the shape depends on; every number may lie between two states. */
export interface PresencePose {
	readonly growth: number; // 0-10
	readonly closeness: number; // 0-10
	readonly stars: number; // memories the presence has; a fraction is a star that is coming up
	readonly time: number; // seconds, at the presence's own tempo
	readonly breath: number; // -1..1
	readonly speaking: number; // 0-1
	readonly tremble: number; // 0-1, when hurt
	readonly droop: number; // 0-1, when low
	readonly spread: number; // 1 is at ease; more is further away
	readonly point: number; // 0-1: drawn together to one point, calling
	readonly letting: number; // seconds since the stars began to be let go of; below 0 while they are not
}

/** Points on one strand. */
export const STRAND_POINTS = 110;
/** Strands at most. */
export const MAX_STRANDS = 9;
/** Stars at most. */
export const MAX_STARS = 24;

const TAU = Math.PI * 2;

/** How strongly strand k shows, 0-1: at first one, then others that repeat it, then one for each memory. */
export function strandAlpha(b: PresencePose, k: number): number {
	const braided = smoothstep(5, 6.4, b.growth);
	const memories = clamp(Math.max(3, b.stars), 3, MAX_STRANDS);
	// The older a repeated shape is, the fainter.
	const early = k === 0 ? 1 : k < 4 ? smoothstep(2.2 + k * 0.55, 3.4 + k * 0.55, b.growth) * (0.56 - 0.14 * k) : 0;
	const late = clamp(memories - k) * (k === 0 ? 0.85 : 0.62);
	const thin = 1 - 0.42 * smoothstep(7.4, 8.8, b.growth) - 0.04 * smoothstep(9, 10, b.growth);
	const faint = lerp(0.5, 1, smoothstep(0, 2, b.growth));
	const gone = b.letting < 0 ? 1 : smoothstep(5, 1, b.letting);
	return lerp(early, late, braided) * thin * faint * (1 - b.point) * gone;
}

/** How much of the loop is drawn, 0.5 (a line) to 1 (closed). */
const drawnPart = (b: PresencePose): number => lerp(0.5, 1, smoothstep(1.8, 3.4, b.growth));

/** How broad and soft a strand is: 1 is a line; the most grown are threads of light. */
export const strandWidth = (b: PresencePose): number => 1 + 2.4 * smoothstep(8.2, 10, b.growth);

/**
 * How bright strand k is at s, 0-1 along it: open ends fade; later each strand is clear in one part and
 * veiled in others.
 */
export function strandBrightness(b: PresencePose, k: number, s: number): number {
	const end = clamp(Math.min(s, 1 - s) / 0.2);
	const open = lerp(1, end * end * (3 - 2 * end), clamp((1 - drawnPart(b)) / 0.06));
	const veiled = smoothstep(5.4, 7, b.growth);
	if (veiled === 0) return open;
	const wave = 0.5 + 0.5 * Math.cos(TAU * (s - k * 0.381966) - b.time * 0.11 * (k % 2 ? 1 : -1));
	const veil = lerp(0.14 + 0.86 * wave, wave * wave * wave, smoothstep(7.6, 9.4, b.growth));
	return open * lerp(1, veil, veiled);
}

/** Writes strand k into `out` as x, y, x, y: STRAND_POINTS pairs. */
export function writeStrandPoints(b: PresencePose, k: number, out: Float32Array): void {
	const part = drawnPart(b);
	const loop = smoothstep(1.8, 5, b.growth);
	const ring = smoothstep(5, 6.8, b.growth);
	const orbit = smoothstep(7.4, 9, b.growth);
	const wide = (1 + 1.7 * smoothstep(9, 10, b.growth)) * b.spread * (1 + 0.035 * b.breath) * (1 - 0.94 * b.point);
	const memories = clamp(Math.max(3, b.stars), 3, MAX_STRANDS);
	// Early strands repeat the line of a moment ago; the older, the smaller and the more turned.
	const t = b.time - k * lerp(1.5, 0.25, ring);
	const ago = k * loop * (1 - ring);
	const [ac, as] = [Math.cos(ago * 0.17) * (1 - 0.085 * ago), Math.sin(ago * 0.17) * (1 - 0.085 * ago)];
	const phase = Math.sin(t * 0.31) * 0.7;
	const tall = lerp(0.012, 0.34, loop) * (1 + 0.08 * Math.sin(t * 0.43 + k));
	const close = lerp(1.15, 0.8, b.closeness / 10);
	const tilt = -0.16 + 0.1 * Math.sin(b.time * 0.11) + orbit * (k - memories / 2) * 0.2;
	const apart = loop * (1 - smoothstep(3.2, 4.8, b.growth)) * 0.22;
	for (let i = 0; i < STRAND_POINTS; i++) {
		const s = i / (STRAND_POINTS - 1);
		const a = (s - 0.5) * TAU * part;
		// A line that bends round into a loop; on the way its ends pass each other.
		const far = Math.sin(a);
		const past = 1 + apart * (s - 0.5);
		const lx = past * (far * 0.62 + loop * 0.09 * Math.sin(2 * a + 0.9 + phase));
		const ly =
			past *
			tall *
			(-Math.cos(a) + loop * (0.24 * Math.sin(2 * a - 0.5 + phase * 1.4) + 0.05 * Math.sin(3 * a - phase)));
		let x = lx * ac - ly * as;
		let y = lx * as + ly * ac;
		y += 0.045 * Math.sin(far * 2.6 + t * 0.7) * Math.cos((far * Math.PI) / 2) * (1 - 0.8 * loop);
		y -= 0.02 * b.breath * (1 - far * far);
		if (ring > 0) {
			const turn = a + b.time * 0.05 * (k % 2 ? 1 : -1) * orbit + k * orbit * 0.5;
			// The braid is tight on one side and loose on the other, and the loose side goes slowly round.
			const slack = 0.3 + 0.7 * (0.5 + 0.5 * Math.cos(turn - 0.7 - b.time * 0.07));
			const braid =
				slack * (0.17 + 0.008 * k) * close * Math.sin(2 * turn + (k * TAU) / memories + t * 0.3) * (1 - 0.75 * orbit);
			const ra = lerp(0.74, 0.62 + 0.055 * k, orbit) + braid;
			const rb = lerp(0.4, 0.28 + 0.04 * k, orbit) + braid * 0.8;
			const [ex, ey] = [Math.sin(turn) * ra, -Math.cos(turn) * rb];
			const [c, q] = [Math.cos(tilt), Math.sin(tilt)];
			x = lerp(x, ex * c - ey * q, ring);
			y = lerp(y, ex * q + ey * c, ring);
		}
		const edge = Math.cos((s - 0.5) * Math.PI * (part < 0.99 ? 1 : 0));
		y += b.speaking * edge * 0.05 * Math.sin(a * 7 + b.time * 9 + k) * (1 - 0.4 * ring);
		y += b.tremble * edge * 0.02 * Math.sin(a * 17 + b.time * 13 + k * 2);
		y += b.droop * 0.13 * x * x * (1 - ring * 0.5);
		out[i * 2] = x * wide;
		out[i * 2 + 1] = y * wide;
	}
}

/** A star of the presence, in units of its size about its middle. */
export interface PresenceStar {
	readonly x: number;
	readonly y: number;
	readonly size: number; // 1 is usual
	readonly alpha: number;
}

/** Where star i of n comes to rest, before breath and spread. */
const starRestPosition = (i: number, n: number, turned: number): readonly [number, number] => {
	const far = Math.sqrt((i + 0.7) / Math.max(10, n)) * 0.98;
	const turn = i * 2.39996 + 0.6 + turned;
	return [
		Math.cos(turn) * far * 1.02 + (hash(i, 5) - 0.5) * 0.14,
		Math.sin(turn) * far * 0.6 + (hash(i, 9) - 0.5) * 0.12,
	];
};

/**
 * Lays out the stars: first on the line, then each on its memory's strand, then at rest. Let go, they rise
 * one by one.
 */
export function layoutStars(b: PresencePose): PresenceStar[] {
	const n = Math.min(MAX_STARS, b.stars);
	const apart = smoothstep(7, 8.6, b.growth);
	const braided = smoothstep(5.2, 6.6, b.growth);
	const wide = (1 + 1.35 * smoothstep(9, 10, b.growth)) * b.spread * (1 + 0.03 * b.breath);
	const [line, strand] = [new Float32Array(STRAND_POINTS * 2), new Float32Array(STRAND_POINTS * 2)];
	writeStrandPoints(b, 0, line);
	return Array.from({ length: Math.ceil(n - 1e-3) }, (_, i): PresenceStar => {
		const k = i % MAX_STRANDS;
		const own = k > 0 && braided > 0 && apart < 1;
		if (own) writeStrandPoints(b, k, strand);
		const at = Math.floor((0.14 + 0.72 * ((i * 0.618034 + 0.21) % 1)) * (STRAND_POINTS - 1)) * 2;
		const on = (c: 0 | 1) => (own ? lerp(line[at + c]!, strand[at + c]!, braided) : line[at + c]!);
		const sway = 0.012 * Math.sin(b.time * 0.4 + i * 1.7);
		const [sx, sy] = starRestPosition(i, n, Math.sin(b.time * 0.05) * 0.12);
		const x = lerp(on(0), sx * wide, apart);
		let y = lerp(on(1), (sy + sway) * wide, apart);
		// A star that is coming up is fainter.
		let alpha =
			clamp(n - i) *
			lerp(0.55, 1, apart) *
			(0.72 + 0.28 * Math.sin(b.time * (0.5 + 0.5 * hash(i, 2)) + i * 4)) *
			(1 - b.point);
		if (b.letting >= 0) {
			const since = Math.max(0, b.letting - 0.6 - i * 0.55);
			y -= since * since * 0.09 + since * 0.05;
			alpha *= smoothstep(4.2, 1.2, since);
		}
		return { x, y, alpha, size: (0.55 + 1.05 * hash(i, 7) ** 2) * lerp(0.62, 1.3, apart) * (1 + 0.25 * b.speaking) };
	});
}

/** Links each star to the nearest one before it; from and to are indexes. */
export function linkStars(
	stars: readonly PresenceStar[],
	b: PresencePose,
): { from: number; to: number; alpha: number }[] {
	const apart = smoothstep(7.4, 8.8, b.growth) * (1 - b.point) * (b.letting < 0 ? 1 : smoothstep(2.4, 0, b.letting));
	if (apart <= 0.01) return [];
	// By where they come to rest, so that a link never changes on the way.
	const stays = stars.map((_, i) => starRestPosition(i, 10, 0));
	return stars.slice(1).map((star, k) => {
		let to = 0;
		let near = Number.POSITIVE_INFINITY;
		for (let j = 0; j <= k; j++) {
			const d = Math.hypot(stays[j]![0] - stays[k + 1]![0], stays[j]![1] - stays[k + 1]![1]);
			if (d < near) {
				near = d;
				to = j;
			}
		}
		return { from: k + 1, to, alpha: 0.42 * apart * Math.min(star.alpha, stars[to]!.alpha) };
	});
}
