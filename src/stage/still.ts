// The stage without WebGL: the same painted planes on one plain canvas, once for each picture. Nothing moves; everything can be picked.
import type { Offered, Stage } from "../director/crew.ts";
import { DARK, type Tableau } from "../director/tableau.ts";
import { type Baked, bake, ratioFor } from "../picture/bake.ts";
import { alpha } from "../picture/brushes/colour.ts";
import { type Brush, glow, oval } from "../picture/brushes/pen.ts";
import { compose } from "../picture/compose.ts";
import { createFrame, type Frame } from "../picture/frame.ts";
import { HEADROOM, paintFigure, widthOf } from "../picture/motifs/figure.ts";
import { paintHer } from "../picture/motifs/her.ts";
import { acrossAt, type Spot, spotsOf, spotUnder } from "../picture/motifs/standing.ts";
import { HERS, WEATHERS } from "../picture/palettes.ts";
import type { Picture } from "../picture/picture.ts";
import { pictureOf } from "../picture/places.ts";
import { flakeAt, isKind, KINDS } from "./falling.ts";
import type { Own } from "./own.ts";
import { onPointing } from "./pointing.ts";
import { bearingOf, isAfter, isHere } from "./presence/mood.ts";

/** Makes a stage of stills in `parent`; `size` fixes it, for pictures of pictures. */
export function createStill(options: {
	readonly parent: HTMLElement;
	readonly onPick: (index: number) => void;
	readonly own?: () => Own;
	readonly size?: { readonly w: number; readonly h: number };
}): Stage & { refresh(): void; destroy(): void } {
	const { parent, onPick } = options;
	const canvas = document.createElement("canvas");
	canvas.style.cssText = "position:absolute;inset:0;width:100%;height:100%";
	parent.append(canvas);
	let tableau: Tableau = DARK;
	let looks: readonly Offered[] = [];
	let spots: readonly Spot[] = [];
	let kept: { name: string; picture: Picture; planes: Baked[]; f: Frame; ratio: number } | null = null;
	let turns = 0;

	async function paint(): Promise<void> {
		const turn = ++turns;
		const w = options.size?.w ?? (parent.clientWidth || innerWidth);
		const h = options.size?.h ?? (parent.clientHeight || innerHeight);
		const ratio = ratioFor(w, h);
		const [place, light] = [tableau.place?.id ?? "dark", tableau.place?.light ?? "dark"];
		const name = `${place} ${light} ${w}x${h} ${ratio}`;
		if (kept?.name !== name) {
			const f = createFrame(w, h);
			const own = options.own?.();
			const picture =
				(own?.places[place] && (await (await import("./own.ts")).ownPicture(own, place, light, f))) ||
				pictureOf(place, light, f);
			const planes = await bake(picture, f, ratio, () => turn === turns);
			if (!planes) return;
			kept = { name, picture, planes, f, ratio };
		}
		draw();
	}

	function draw(): void {
		if (!kept) return;
		const { picture, planes, f, ratio } = kept;
		canvas.width = Math.round(f.w * ratio);
		canvas.height = Math.round(f.h * ratio);
		const g = canvas.getContext("2d");
		if (!g) return;
		g.scale(ratio, ratio);
		compose(g, picture, planes, f, ratio, () => drawFigures(g, tableau, picture, f));
		drawWeather(g, tableau.weather, picture, f);
		spots = spotsOf(
			f,
			picture,
			looks.flatMap((one) => (one.offer.way === "look" && !one.struck ? [{ index: one.index, at: one.offer.at }] : [])),
		);
		const lit = HERS.warm![picture.bright ? 2 : 1];
		for (const spot of spots) glow(g, spot.x, spot.y, spot.r * 1.5, lit, 0.5);
		drawHer(g, tableau, picture);
	}

	const forget = onPointing(parent, {
		over: (x, y) => spotUnder(spots, x, y) !== null,
		press(x, y) {
			const spot = spotUnder(spots, x, y);
			if (spot) onPick(spot.index);
		},
	});
	const resized = () => void paint();
	addEventListener("resize", resized);
	return {
		async show(wanted) {
			tableau = wanted;
			await paint();
		},
		offer(offered) {
			looks = offered;
			draw();
		},
		voice() {},
		refresh: resized,
		destroy() {
			turns++;
			forget();
			removeEventListener("resize", resized);
			canvas.remove();
		},
	};
}

function drawFigures(g: Brush, tableau: Tableau, picture: Picture, f: Frame): void {
	const { ground } = picture;
	if (!ground) return;
	for (const [id, at] of Object.entries(tableau.figures)) {
		const x = acrossAt(f, at);
		g.save();
		// A figure is painted apart, so that its lit edge falls on it alone.
		const own = document.createElement("canvas");
		const scale = Math.abs(g.getTransform().a);
		own.width = Math.ceil(ground.tall * widthOf(id) * scale);
		own.height = Math.ceil(ground.tall * HEADROOM * scale);
		const brush = own.getContext("2d");
		if (brush) {
			brush.scale(scale, scale);
			paintFigure(brush, id, ground.tall, picture, x < picture.heart.x ? 1 : -1);
			const foot = ground.y - ground.tall * (HEADROOM - 0.02);
			g.drawImage(own, x - (ground.tall * widthOf(id)) / 2, foot, ground.tall * widthOf(id), ground.tall * HEADROOM);
		}
		g.restore();
	}
}

function drawWeather(g: Brush, weather: string, picture: Picture, f: Frame): void {
	if (!isKind(weather) || (weather !== "dust" && picture.air < 0.5)) return;
	const colour = WEATHERS[weather]![picture.bright ? 1 : 0];
	for (let i = 0; i < KINDS[weather].count; i++) {
		const o = flakeAt(weather, i, 7, f);
		if (weather === "mist") glow(g, o.x, o.y, o.w / 2, colour, o.alpha, o.h / o.w);
		else oval(g, o.x, o.y, o.w / 2, o.h / 2, alpha(colour, o.alpha), o.turn);
	}
}

function drawHer(g: Brush, tableau: Tableau, picture: Picture): void {
	const { heart, seat, bright } = picture;
	if (isAfter(tableau)) glow(g, seat[0], seat[1], heart.size * 0.16, HERS.warm![bright ? 2 : 0], 0.9);
	const p = tableau.presence;
	if (!p || !isHere(tableau)) return;
	const bearing = bearingOf(p.mood);
	const being = {
		...bearing,
		growth: p.growth,
		closeness: p.closeness,
		stars: tableau.stars.length,
		time: 21,
		breath: 0.4,
		speaking: 0,
		letting: -1,
	};
	paintHer(g, being, {
		x: heart.x,
		y: heart.y,
		size: heart.size * (0.86 + 0.026 * p.closeness),
		mood: p.mood,
		bright,
		light: bearing.light,
	});
}
