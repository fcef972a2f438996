// The stage without WebGL: the same painted planes on one plain canvas, once for each picture. Nothing moves; everything can be picked.
import type { OfferedChoice, Stage } from "../director/crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../director/tableau.ts";
import { type BakedPlane, bakePicture, pixelRatioFor } from "../picture/bake-picture.ts";
import { alpha } from "../picture/brushes/colour.ts";
import { type Brush, glow, oval } from "../picture/brushes/pen.ts";
import { drawPicture } from "../picture/draw-picture.ts";
import { type Hotspot, hotspotAt, layoutHotspots, stageX } from "../picture/motifs/figure-build.ts";
import { figureWidth, HEADROOM, paintFigure } from "../picture/motifs/paint-figure.ts";
import { paintPresence } from "../picture/motifs/paint-presence.ts";
import { PRESENCE_COLOURS, WEATHER_COLOURS } from "../picture/palettes.ts";
import type { Picture } from "../picture/picture.ts";
import { paintPlace } from "../picture/place-table.ts";
import { createViewport, type Viewport } from "../picture/viewport.ts";
import type { PackPictures } from "./pack-picture.ts";
import { onPointer } from "./pointer-input.ts";
import { isAfterglow, isPresenceVisible, moodMotion } from "./presence/presence-mood.ts";
import { isWeatherKind, particleAt, WEATHER_KINDS } from "./weather-particles.ts";

/** Makes a stage of stills in `parent`; `size` fixes it, for pictures of pictures. */
export function createStill(options: {
	readonly parent: HTMLElement;
	readonly onPick: (index: number) => void;
	readonly own?: () => PackPictures;
	readonly size?: { readonly w: number; readonly h: number };
}): Stage & { refresh(): void; destroy(): void } {
	const { parent, onPick } = options;
	const canvas = document.createElement("canvas");
	canvas.style.cssText = "position:absolute;inset:0;width:100%;height:100%";
	parent.append(canvas);
	let tableau: Tableau = EMPTY_TABLEAU;
	let looks: readonly OfferedChoice[] = [];
	let spots: readonly Hotspot[] = [];
	let kept: { name: string; picture: Picture; planes: BakedPlane[]; f: Viewport; ratio: number } | null = null;
	let turns = 0;

	async function paint(): Promise<void> {
		const turn = ++turns;
		const w = options.size?.w ?? (parent.clientWidth || innerWidth);
		const h = options.size?.h ?? (parent.clientHeight || innerHeight);
		const ratio = pixelRatioFor(w, h);
		const [place, light] = [tableau.place?.id ?? "dark", tableau.place?.light ?? "dark"];
		const name = `${place} ${light} ${w}x${h} ${ratio}`;
		if (kept?.name !== name) {
			const f = createViewport(w, h);
			const own = options.own?.();
			const picture =
				(own?.places[place] && (await (await import("./pack-picture.ts")).paintPackPlace(own, place, light, f))) ||
				paintPlace(place, light, f);
			const planes = await bakePicture(picture, f, ratio, () => turn === turns);
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
		drawPicture(g, picture, planes, f, ratio, () => drawFigures(g, tableau, picture, f));
		drawWeather(g, tableau.weather, picture, f);
		spots = layoutHotspots(
			f,
			picture,
			looks.flatMap((one) => (one.offer.way === "look" && !one.struck ? [{ index: one.index, at: one.offer.at }] : [])),
		);
		const lit = PRESENCE_COLOURS.warm![picture.bright ? 2 : 1];
		for (const spot of spots) glow(g, spot.x, spot.y, spot.r * 1.5, lit, 0.5);
		drawHer(g, tableau, picture);
	}

	const forget = onPointer(parent, {
		hover: (x, y) => hotspotAt(spots, x, y) !== null,
		press(x, y) {
			const spot = hotspotAt(spots, x, y);
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

function drawFigures(g: Brush, tableau: Tableau, picture: Picture, f: Viewport): void {
	const { ground } = picture;
	if (!ground) return;
	for (const [id, at] of Object.entries(tableau.figures)) {
		const x = stageX(f, at);
		g.save();
		// A figure is painted apart, so that its lit edge falls on it alone.
		const own = document.createElement("canvas");
		const scale = Math.abs(g.getTransform().a);
		own.width = Math.ceil(ground.tall * figureWidth(id) * scale);
		own.height = Math.ceil(ground.tall * HEADROOM * scale);
		const brush = own.getContext("2d");
		if (brush) {
			brush.scale(scale, scale);
			paintFigure(brush, id, ground.tall, picture, x < picture.presenceAnchor.x ? 1 : -1);
			const foot = ground.y - ground.tall * (HEADROOM - 0.02);
			g.drawImage(
				own,
				x - (ground.tall * figureWidth(id)) / 2,
				foot,
				ground.tall * figureWidth(id),
				ground.tall * HEADROOM,
			);
		}
		g.restore();
	}
}

function drawWeather(g: Brush, weather: string, picture: Picture, f: Viewport): void {
	if (!isWeatherKind(weather) || (weather !== "dust" && picture.weatherDepth < 0.5)) return;
	const colour = WEATHER_COLOURS[weather]![picture.bright ? 1 : 0];
	for (let i = 0; i < WEATHER_KINDS[weather].count; i++) {
		const o = particleAt(weather, i, 7, f);
		if (weather === "mist") glow(g, o.x, o.y, o.w / 2, colour, o.alpha, o.h / o.w);
		else oval(g, o.x, o.y, o.w / 2, o.h / 2, alpha(colour, o.alpha), o.turn);
	}
}

function drawHer(g: Brush, tableau: Tableau, picture: Picture): void {
	const { presenceAnchor: heart, afterglowAt: seat, bright } = picture;
	if (isAfterglow(tableau)) glow(g, seat[0], seat[1], heart.size * 0.16, PRESENCE_COLOURS.warm![bright ? 2 : 0], 0.9);
	const p = tableau.presence;
	if (!p || !isPresenceVisible(tableau)) return;
	const bearing = moodMotion(p.mood);
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
	paintPresence(g, being, {
		x: heart.x,
		y: heart.y,
		size: heart.size * (0.86 + 0.026 * p.closeness),
		mood: p.mood,
		bright,
		light: bearing.light,
	});
}
