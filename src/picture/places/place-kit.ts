// The form that all places take. A place is a list of planes from far to near; a plane lists painters, small
// named functions. A file has `layout(light, f)` for what the planes share, `type Layout = ReturnType<typeof
// layout>`, painters as `roofs(g: Brush, { f, p, horizon }: Layout)`, `ambient(at: Layout)`, and last the
// exported Place with the list in `composePlanes`. The kit knows no place.

import { createChance } from "../brushes/chance.ts";
import { alpha, lightness, mix } from "../brushes/colour.ts";
import { type Brush, oval } from "../brushes/pen.ts";
import { type Layout, type Pane, planCity } from "../motifs/city.ts";
import type { House } from "../motifs/house.ts";
import type { Palette } from "../palettes.ts";
import type { AmbientElement, Picture, Place, Plane } from "../picture.ts";
import type { Viewport } from "../viewport.ts";

/** What a picture says for itself, in place of the usual answers. */
type OwnAnswers = Partial<Omit<Picture, "planes" | "ambient">>;

/** Makes a picture with the usual answers, such as where people stand. `own` overrides them. */
export function createPicture(
	f: Viewport,
	p: Palette,
	planes: readonly Plane[],
	ambient: readonly AmbientElement[],
	own: OwnAnswers = {},
): Picture {
	const light = lightness(p.mid);
	const bright = light > 0.68;
	return {
		planes,
		ambient,
		ground: { y: f.Y(0.94), tall: f.u * 0.46, depth: 0.62 },
		presenceAnchor: { x: f.X(0.52), y: f.Y(0.36), size: f.u * 0.42 },
		afterglowAt: [f.X(0.4), f.Y(0.7)],
		figureShading: { dark: p.deep, rim: mix(p.low, p.glow, 0.5), wash: 0.12 },
		weatherDepth: 0.9,
		light,
		bright,
		grain: bright ? 0.42 : 0.55,
		...own,
	};
}

/** What the planes of a picture share. A place adds its own measures and colours. */
interface PlaceLayout {
	readonly f: Viewport;
	readonly p: Palette;
}

/** Paints a plane or a part of it. A plane is painted twice, first small, and must come out the same. */
type PlanePainter<L> = (g: Brush, at: L) => void;

/** A plane of a place: a `Plane` whose painters and rows take the layout. Listed painters draw in turn. */
interface PlacePlane<L extends PlaceLayout> extends Pick<Plane, "depth" | "blur" | "scrollSpeed"> {
	readonly top?: (at: L) => number;
	readonly bottom?: (at: L) => number;
	readonly behind?: (g: Brush, at: L) => Iterable<number>;
	readonly draw?: PlanePainter<L> | readonly PlanePainter<L>[];
	readonly after?: (g: Brush, at: L) => Iterable<void>;
}

/** A place as a list. */
interface Composition<L extends PlaceLayout> {
	readonly layout: (light: string, f: Viewport) => L;
	readonly planes: readonly PlacePlane<L>[]; // from far to near
	readonly ambient?: (at: L) => readonly AmbientElement[]; // none without it
	readonly own?: (at: L) => OwnAnswers;
}

/** Makes a place's painter. The layout is computed once a picture, before anything is drawn. */
export const composePlanes =
	<L extends PlaceLayout>({ layout, planes, ambient, own }: Composition<L>): Place["paint"] =>
	(light, f) => {
		const at = layout(light, f);
		const bound = planes.map((plane) => bindPlane(plane, at));
		return createPicture(f, at.p, bound, ambient?.(at) ?? [], own?.(at));
	};

function bindPlane<L extends PlaceLayout>(plane: PlacePlane<L>, at: L): Plane {
	const { top, bottom, behind, draw, after, ...rest } = plane;
	const painters = typeof draw === "function" ? [draw] : draw;
	return {
		...rest,
		...(top && { top: top(at) }),
		...(bottom && { bottom: bottom(at) }),
		...(behind && { behind: (g: Brush) => behind(g, at) }),
		...(painters && { draw: (g: Brush) => painters.forEach((paint) => void paint(g, at)) }),
		...(after && { after: (g: Brush) => after(g, at) }),
	};
}

/** Plans a row of houses across the frame; `base` is in frame pixels, `module` and `tall` in units. */
export const planHouseRow = (
	f: Viewport,
	seed: number,
	base: number,
	module: number,
	tall: readonly [number, number],
	kinds: Layout["kinds"],
	mass: (t: number) => number = () => 1,
): House[] =>
	planCity({
		seed,
		from: -f.overscan,
		to: f.w + f.overscan,
		base,
		module: f.u * module,
		tall: [f.u * tall[0], f.u * tall[1]],
		kinds,
		mass,
	});

/** Makes a slow light in each of these windows; `r` in frame pixels. */
export const windowGlows = (
	panes: readonly Pane[],
	r: number,
	colour: string,
	depth: number,
	strength = 0.5,
): AmbientElement[] =>
	panes.map((w) => ({ kind: "glow", x: w.x + w.w / 2, y: w.y + w.h / 2, r, colour, depth, strength, beat: "window" }));

/** Sows `n` small stars over the frame, down to `y`, most of them high. */
export function paintStars(g: Brush, f: Viewport, colour: string, n: number, y: number): void {
	const chance = createChance(12);
	for (let i = 0; i < n; i++) {
		const r = f.u * (0.0008 + 0.0012 * chance() ** 3);
		oval(g, f.w * chance(), y * chance() ** 1.3, r, r, alpha(colour, 0.2 + 0.6 * chance()));
	}
}

/** Makes a light that lives in a picture; `x`, `y` and `r` in frame pixels. */
export const glowLight = (
	x: number,
	y: number,
	r: number,
	colour: string,
	depth: number,
	strength: number,
	beat: Extract<AmbientElement, { kind: "glow" }>["beat"],
): AmbientElement => ({ kind: "glow", x, y, r, colour, depth, strength, beat });
