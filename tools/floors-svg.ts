// npm run docs: draws docs/floors.svg, the rooms of src/ on their floors and which imports which. A test
// compares the file with what this makes. Knows the floors from the import rules, and nothing of what a room
// does.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { FLOORS } from "./lint/rules.mjs";

const ROOM = { width: 118, height: 46, gap: 150 };
const FLOOR_HEIGHT = 112;
const WIDTH = 780;
const FOUNDATION = "base"; // every room may stand on it, so its arrows would say nothing

interface Box {
	readonly room: string;
	readonly x: number; // of the middle
	readonly y: number; // of the top
}

/** Draws the floors as SVG. */
export function floorsSvg(): string {
	const imports = roomImports();
	const rooms = new Set([...imports].flatMap(([from, to]) => [from, ...to]));
	const boxes = FLOORS.map((floor) => floor.filter((room) => rooms.has(room))).flatMap(placeFloor);
	const at = new Map(boxes.map((box) => [box.room, box]));
	const arrows = [...imports].flatMap(([from, to]) =>
		[...to]
			.filter((room) => room !== FOUNDATION)
			.sort()
			.map((room) => drawArrow(at.get(from)!, at.get(room)!)),
	);
	const height = FLOORS.length * FLOOR_HEIGHT;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" role="img">`,
		"<title>The rooms of src/ on their floors; each arrow is an import. All rooms stand on base.</title>",
		`<rect width="${WIDTH}" height="${height}" fill="#fdf8f1"/>`,
		...FLOORS.map((_, i) => floorLine(i)),
		...arrows,
		...boxes.map(drawRoom),
		"</svg>",
		"",
	].join("\n");
}

/** Reads which room imports which, as `room -> rooms`, sorted by name. */
function roomImports(): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	const files = readdirSync("src", { recursive: true, encoding: "utf8" })
		.map((file) => file.replaceAll("\\", "/"))
		.filter((file) => /\.tsx?$/.test(file) && file.includes("/"))
		.sort();
	for (const file of files) {
		const from = file.split("/")[0]!;
		const own = found.get(from) ?? new Set<string>();
		found.set(from, own);
		for (const [, target] of readFileSync(join("src", file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) {
			const [room = ""] = relative("src", join("src", file, "..", target!))
				.replaceAll("\\", "/")
				.split("/");
			if (room !== from && FLOORS.flat().includes(room)) own.add(room);
		}
	}
	return found;
}

// A floor of two stands between the rooms of a floor of three, so that arrows pass beside boxes.
function placeFloor(rooms: readonly string[], floor: number): Box[] {
	const all = (rooms.length - 1) * (ROOM.width + ROOM.gap);
	return rooms.map((room, i) => ({
		room,
		x: Math.round((WIDTH - all) / 2 + i * (ROOM.width + ROOM.gap)),
		y: floor * FLOOR_HEIGHT + 32,
	}));
}

const floorLine = (floor: number): string => {
	const y = (floor + 1) * FLOOR_HEIGHT - 4;
	return `<path d="M24 ${y}H${WIDTH - 24}" stroke="#e6d8c6" stroke-width="1"/>`;
};

// An arrow leaves and arrives on the side of a box that faces the other, so that few of them share a way.
function drawArrow(from: Box, to: Box): string {
	const lean = Math.sign(to.x - from.x) * ROOM.width * 0.3;
	const [x1, y1, x2, y2] = [from.x + lean, from.y + ROOM.height, to.x - lean, to.y - 3];
	if (y2 < y1) return drawSideways(from, to);
	const bend = Math.round((y2 - y1) / 2);
	const curve = `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
	const head = `M${x2 - 4} ${y2 - 6}L${x2} ${y2}L${x2 + 4} ${y2 - 6}`;
	return `<path d="${curve}${head}" fill="none" stroke="#a8744f" stroke-opacity=".55" stroke-width="1.3"/>`;
}

// Within a floor only a part that loads late is asked for.
function drawSideways(from: Box, to: Box): string {
	const y = from.y + ROOM.height / 2;
	const [x1, x2] = [from.x + ROOM.width / 2, to.x - ROOM.width / 2 - 3];
	const head = `M${x2 - 6} ${y - 4}L${x2} ${y}L${x2 - 6} ${y + 4}`;
	return `<path d="M${x1} ${y}H${x2}${head}" fill="none" stroke="#a8744f" stroke-opacity=".55" stroke-dasharray="5 4"/>`;
}

const drawRoom = ({ room, x, y }: Box): string =>
	[
		`<rect x="${x - ROOM.width / 2}" y="${y}" width="${ROOM.width}" height="${ROOM.height}" rx="8" fill="#fff" stroke="#43233f"/>`,
		`<text x="${x}" y="${y + 29}" text-anchor="middle" font-size="17" fill="#43233f">${room}</text>`,
	].join("");
