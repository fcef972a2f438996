// What stands before a still picture, painted once: people, weather and the presence. Canvas2D only; the
// moving stage has sprites for each of these.
import type { Tableau } from "../director/tableau.ts";
import { alpha } from "../picture/brushes/colour.ts";
import { type Brush, glow, oval } from "../picture/brushes/pen.ts";
import { figureWidth, HEADROOM, paintFigure } from "../picture/motifs/paint-figure.ts";
import { paintPresence } from "../picture/motifs/paint-presence.ts";
import { PRESENCE_COLOURS, WEATHER_COLOURS } from "../picture/palettes.ts";
import type { Picture } from "../picture/picture.ts";
import type { Viewport } from "../picture/viewport.ts";
import { stageX } from "./hotspots/hotspot-layout.ts";
import { isAfterglow, isPresenceVisible, moodMotion } from "./presence/presence-mood.ts";
import { isWeatherKind, particleAt, WEATHER_KINDS } from "./weather/weather-particles.ts";

/** Paints the people, each on a canvas of its own so that the lit edge falls on that figure alone. */
export function paintFigures(g: Brush, { figures }: Tableau, picture: Picture, viewport: Viewport): void {
	const { ground, presenceAnchor } = picture;
	if (!ground) return;
	const scale = Math.abs(g.getTransform().a);
	for (const [id, at] of Object.entries(figures)) {
		const x = stageX(viewport, at);
		const [w, h] = [ground.tall * figureWidth(id), ground.tall * HEADROOM];
		const canvas = document.createElement("canvas");
		canvas.width = Math.ceil(w * scale);
		canvas.height = Math.ceil(h * scale);
		const brush = canvas.getContext("2d");
		if (!brush) continue;
		brush.scale(scale, scale);
		paintFigure(brush, id, ground.tall, picture, x < presenceAnchor.x ? 1 : -1);
		g.drawImage(canvas, x - w / 2, ground.y - ground.tall * (HEADROOM - 0.02), w, h);
	}
}

const WEATHER_TIME = 7; // seconds: the moment at which the still weather is caught

/** Paints the weather; indoors only dust is seen. */
export function paintWeather(g: Brush, weather: string, picture: Picture, viewport: Viewport): void {
	if (!isWeatherKind(weather) || (weather !== "dust" && picture.weatherDepth < 0.5)) return;
	const colour = WEATHER_COLOURS[weather]![picture.bright ? 1 : 0];
	for (let i = 0; i < WEATHER_KINDS[weather].count; i++) {
		const { x, y, w, h, turn, alpha: strength } = particleAt(weather, i, WEATHER_TIME, viewport);
		if (weather === "mist") glow(g, x, y, w / 2, colour, strength, h / w);
		else oval(g, x, y, w / 2, h / 2, alpha(colour, strength), turn);
	}
}

/** Paints the presence at rest, or the light that is left of it. */
export function paintPresenceStill(g: Brush, tableau: Tableau, picture: Picture): void {
	const { presenceAnchor: anchor, afterglowAt, bright } = picture;
	if (isAfterglow(tableau)) {
		const colour = PRESENCE_COLOURS.warm![bright ? 2 : 0];
		glow(g, afterglowAt[0], afterglowAt[1], anchor.size * 0.16, colour, 0.9);
	}
	const { presence, stars } = tableau;
	if (!presence || !isPresenceVisible(tableau)) return;
	const { growth, closeness, mood } = presence;
	const motion = moodMotion(mood);
	const moment = { time: 21, breath: 0.4, speaking: 0, letting: -1 };
	paintPresence(
		g,
		{ ...motion, ...moment, growth, closeness, stars: stars.length },
		{ x: anchor.x, y: anchor.y, size: anchor.size * (0.86 + 0.026 * closeness), mood, bright, light: motion.light },
	);
}
