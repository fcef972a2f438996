// Draws the picture to save: the player's constellation in a dusk sky, each star named by a memory. It knows
// stars and a title, and nothing of the stage.
import type { Star } from "../../director/tableau.ts";
import { plainText } from "../text/inline-markup.ts";
import { type PlacedStar, placeStars, steadyRandom } from "./constellation.ts";

const WIDTH = 1800; // 3:4, large enough to print on a page
const HEIGHT = 2400;
const SKY = ["#15111f", "#2a1c34", "#5b3048", "#a4525a", "#e08a6c", "#f6c79a"] as const;
const LIGHT = "#fff1de";

/** Draws the poster as a PNG; null when the browser gives no canvas. */
export async function drawPoster(page: Document, stars: readonly Star[], title: string): Promise<Blob | null> {
	const canvas = page.createElement("canvas");
	canvas.width = WIDTH;
	canvas.height = HEIGHT;
	const context = canvas.getContext("2d");
	if (!context) return null;
	await Promise.all(
		["italic 40px Literata", '96px "Literata Title"'].map((font) => page.fonts.load(font).catch(() => [])),
	);
	drawSky(context);
	const placed = placeStars(stars);
	for (let strand = 0; strand < 4; strand++) drawStrand(context, placed, strand);
	for (const star of placed) drawStar(context, star);
	drawTitle(context, title);
	return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

const place = ({ x, y }: PlacedStar): [number, number] => [x * WIDTH, HEIGHT * (0.06 + y * 0.72)];

function drawSky(context: CanvasRenderingContext2D): void {
	const sky = context.createLinearGradient(0, 0, 0, HEIGHT);
	for (const [i, colour] of SKY.entries()) sky.addColorStop((i / (SKY.length - 1)) ** 0.75, colour);
	context.fillStyle = sky;
	context.fillRect(0, 0, WIDTH, HEIGHT);
	const random = steadyRandom("dust");
	for (let i = 0; i < 420; i++) {
		const high = random(i) ** 1.6;
		context.fillStyle = `rgba(255,241,222,${(0.5 * (1 - high) * random(i + 1000)).toFixed(3)})`;
		context.fillRect(random(i + 2000) * WIDTH, high * HEIGHT * 0.8, 2 + random(i + 3000) * 2, 2 + random(i + 3000) * 2);
	}
	drawHills(context);
}

function drawHills(context: CanvasRenderingContext2D): void {
	["#8a4350", "#54293f", "#25162a"].forEach((colour, ridge) => {
		context.fillStyle = colour;
		context.beginPath();
		context.moveTo(0, HEIGHT);
		for (let x = 0; x <= WIDTH; x += 12) {
			const wave = Math.sin(x / (310 - ridge * 60) + ridge * 2.1) * 34 + Math.sin(x / 127 + ridge) * 12;
			context.lineTo(x, HEIGHT * (0.845 + ridge * 0.035) + wave);
		}
		context.lineTo(WIDTH, HEIGHT);
		context.fill();
	});
}

function drawStrand(context: CanvasRenderingContext2D, placed: readonly PlacedStar[], strand: number): void {
	if (placed.length < 2) return;
	context.strokeStyle = LIGHT;
	context.globalAlpha = strand ? 0.22 : 0.6;
	context.lineWidth = strand ? 2 : 3.5;
	context.beginPath();
	placed.forEach((star, i) => {
		const [x, y] = place(star);
		const before = placed[i - 1];
		if (!before) {
			context.moveTo(x, y);
			return;
		}
		const [fromX, fromY] = place(before);
		const bow = (steadyRandom(`${star.star.id}${strand}`)(1) - 0.5) * 260 * (strand ? 1 : 0.35);
		const reach = (y - fromY) / 3;
		context.bezierCurveTo(fromX + bow, fromY + reach, x + bow, y - reach, x, y);
	});
	context.stroke();
	context.globalAlpha = 1;
}

function drawStar(context: CanvasRenderingContext2D, star: PlacedStar): void {
	const [x, y] = place(star);
	const glow = context.createRadialGradient(x, y, 0, x, y, 90 * star.size);
	glow.addColorStop(0, "rgba(255,246,232,.95)");
	glow.addColorStop(0.09, "rgba(255,235,210,.4)");
	glow.addColorStop(0.35, "rgba(255,226,196,.09)");
	glow.addColorStop(1, "rgba(255,220,190,0)");
	context.fillStyle = glow;
	context.fillRect(x - 90, y - 90, 180, 180);
	context.font = "italic 40px Literata, Georgia, serif";
	context.textAlign = star.side === "left" ? "right" : "left";
	context.fillStyle = LIGHT;
	context.fillText(plainText(star.star.title), x + (star.side === "left" ? -46 : 46), y + 13, WIDTH * 0.6);
}

function drawTitle(context: CanvasRenderingContext2D, title: string): void {
	context.fillStyle = LIGHT;
	context.textAlign = "center";
	context.font = '300 92px "Literata Title", Literata, Georgia, serif';
	context.fillText(title, WIDTH / 2, HEIGHT * 0.955, WIDTH * 0.86);
}
