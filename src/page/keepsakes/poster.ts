// The picture to keep: the player's constellation over the last of a dusk, each star named by a memory, drawn on a canvas. Knows stars and a
// title, nothing of the stage.
import type { Star } from "../../director/tableau.ts";
import { plainText } from "../text/inline-markup.ts";
import { chancesOf, type PlacedStar, placeStars } from "./constellation.ts";

const WIDTH = 1800; // 3:4, large enough for a page
const HEIGHT = 2400;
const SKY = ["#15111f", "#2a1c34", "#5b3048", "#a4525a", "#e08a6c", "#f6c79a"] as const;
const LIGHT = "#fff1de";

/** Draws the poster; null when this browser gives no canvas. */
export async function drawPoster(page: Document, stars: readonly Star[], title: string): Promise<Blob | null> {
	const canvas = page.createElement("canvas");
	canvas.width = WIDTH;
	canvas.height = HEIGHT;
	const ink = canvas.getContext("2d");
	if (!ink) return null;
	await Promise.all(
		["italic 40px Literata", '96px "Literata Title"'].map((font) => page.fonts.load(font).catch(() => [])),
	);
	drawSky(ink);
	const placed = placeStars(stars);
	for (let strand = 0; strand < 4; strand++) drawStrand(ink, placed, strand);
	for (const star of placed) drawStar(ink, star);
	drawTitle(ink, title);
	return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

const place = ({ x, y }: PlacedStar): [number, number] => [x * WIDTH, HEIGHT * (0.06 + y * 0.72)];

function drawSky(ink: CanvasRenderingContext2D): void {
	const sky = ink.createLinearGradient(0, 0, 0, HEIGHT);
	for (const [i, colour] of SKY.entries()) sky.addColorStop((i / (SKY.length - 1)) ** 0.75, colour);
	ink.fillStyle = sky;
	ink.fillRect(0, 0, WIDTH, HEIGHT);
	const luck = chancesOf("dust");
	for (let i = 0; i < 420; i++) {
		const high = luck(i) ** 1.6;
		ink.fillStyle = `rgba(255,241,222,${(0.5 * (1 - high) * luck(i + 1000)).toFixed(3)})`;
		ink.fillRect(luck(i + 2000) * WIDTH, high * HEIGHT * 0.8, 2 + luck(i + 3000) * 2, 2 + luck(i + 3000) * 2);
	}
	drawHills(ink);
}

function drawHills(ink: CanvasRenderingContext2D): void {
	["#8a4350", "#54293f", "#25162a"].forEach((colour, ridge) => {
		ink.fillStyle = colour;
		ink.beginPath();
		ink.moveTo(0, HEIGHT);
		for (let x = 0; x <= WIDTH; x += 12) {
			const wave = Math.sin(x / (310 - ridge * 60) + ridge * 2.1) * 34 + Math.sin(x / 127 + ridge) * 12;
			ink.lineTo(x, HEIGHT * (0.845 + ridge * 0.035) + wave);
		}
		ink.lineTo(WIDTH, HEIGHT);
		ink.fill();
	});
}

function drawStrand(ink: CanvasRenderingContext2D, placed: readonly PlacedStar[], strand: number): void {
	if (placed.length < 2) return;
	ink.strokeStyle = LIGHT;
	ink.globalAlpha = strand ? 0.22 : 0.6;
	ink.lineWidth = strand ? 2 : 3.5;
	ink.beginPath();
	placed.forEach((star, i) => {
		const [x, y] = place(star);
		const before = placed[i - 1];
		if (!before) {
			ink.moveTo(x, y);
			return;
		}
		const [fromX, fromY] = place(before);
		const bow = (chancesOf(`${star.star.id}${strand}`)(1) - 0.5) * 260 * (strand ? 1 : 0.35);
		const reach = (y - fromY) / 3;
		ink.bezierCurveTo(fromX + bow, fromY + reach, x + bow, y - reach, x, y);
	});
	ink.stroke();
	ink.globalAlpha = 1;
}

function drawStar(ink: CanvasRenderingContext2D, star: PlacedStar): void {
	const [x, y] = place(star);
	const glow = ink.createRadialGradient(x, y, 0, x, y, 90 * star.size);
	glow.addColorStop(0, "rgba(255,246,232,.95)");
	glow.addColorStop(0.09, "rgba(255,235,210,.4)");
	glow.addColorStop(0.35, "rgba(255,226,196,.09)");
	glow.addColorStop(1, "rgba(255,220,190,0)");
	ink.fillStyle = glow;
	ink.fillRect(x - 90, y - 90, 180, 180);
	ink.font = "italic 40px Literata, Georgia, serif";
	ink.textAlign = star.side === "left" ? "right" : "left";
	ink.fillStyle = LIGHT;
	ink.fillText(plainText(star.star.title), x + (star.side === "left" ? -46 : 46), y + 13, WIDTH * 0.6);
}

function drawTitle(ink: CanvasRenderingContext2D, title: string): void {
	ink.fillStyle = LIGHT;
	ink.textAlign = "center";
	ink.font = '300 92px "Literata Title", Literata, Georgia, serif';
	ink.fillText(title, WIDTH / 2, HEIGHT * 0.955, WIDTH * 0.86);
}
