// The gallery: any picture by query string, on the stage or as a still, and contact sheets for the project's
// documents.
// ?place=balcony&light=dusk&growth=7&stars=6&mood=warm&figures=amy:left
//   &prop=coat:chair:large&weather=rain&as=still|stage&calm=1&looks=left
import type { OfferedChoice } from "../director/crew.ts";
import { EMPTY_TABLEAU, type Presence, type Prop, type StagePosition, type Tableau } from "../director/tableau.ts";
import { FRAMINGS, PLACES, paintPlace } from "../picture/place-table.ts";
import { createViewport } from "../picture/viewport.ts";
import { bloomStrength, dissolveAt, withBloom } from "../stage/dissolve-curve.ts";
import { createStill } from "../stage/still.ts";

const query = new URLSearchParams(location.search);
const parent = document.querySelector<HTMLElement>("#stage")!;

/** A tableau from a query string. */
function tableauOf(q: URLSearchParams): Tableau {
	const place = q.get("place") ?? "balcony";
	const light = q.get("light") ?? Object.keys(PLACES[place]?.words ?? {})[0] ?? "dusk";
	const growth = q.get("growth");
	const figures = (q.get("figures") ?? "").split(",").filter(Boolean);
	return {
		...EMPTY_TABLEAU,
		place: { id: place, light, cut: q.has("cut") },
		...propsOf(q.get("prop")),
		weather: q.get("weather") ?? "",
		earpiece: (q.get("earpiece") as Tableau["earpiece"] | null) ?? "in",
		presence:
			growth === null
				? null
				: {
						growth: Number(growth),
						closeness: Number(q.get("closeness") ?? 5),
						mood: (q.get("mood") ?? "warm") as Presence["mood"],
					},
		stars: Array.from({ length: Number(q.get("stars") ?? 0) }, (_, i) => ({ id: `star${i}`, title: `Star ${i + 1}` })),
		figures: Object.fromEntries(figures.map((one) => one.split(":") as [string, StagePosition])),
	};
}

/** Things in the picture from `coat:chair:large`. */
function propsOf(text: string | null): Pick<Tableau, "props"> {
	const [thing, at = "", size = "usual"] = text?.split(":") ?? [];
	return thing ? { props: { [thing]: { at, size: size as Prop["size"] } } } : {};
}

const offers = (q: URLSearchParams): OfferedChoice[] =>
	(q.get("looks") ?? "")
		.split(",")
		.filter(Boolean)
		.map((at, index) => ({
			index,
			key: `look${index}`,
			text: at,
			struck: false,
			offer: { way: "look", id: at, at: at as StagePosition, label: at },
		}));

const never = new AbortController().signal;

/** One picture of a sheet: a query, and what is written under it. */
interface Shot {
	readonly query: string;
	readonly name: string;
	readonly to?: string; // the query of what it dissolves to; the middle is shown
}

/** Every place in every light. */
const allPlaces = (): Shot[] =>
	Object.entries(PLACES).flatMap(([place, { words }]) =>
		Object.keys(words).map((light) => ({ query: `place=${place}&light=${light}`, name: `${place} · ${light}` })),
	);

/** Every place as it is framed around a thing, at its usual size in every light, and once at the others. */
const allFramings = (): Shot[] =>
	Object.entries(FRAMINGS).flatMap(([place, framings]) =>
		Object.entries(framings).flatMap(([thing, framed]) => {
			const lights = Object.keys(framed("usual").words);
			const shots = lights.map((light) => [light, "usual"] as const);
			const others = (["small", "large"] as const).map((size) => ["night", size] as const);
			return [...shots, ...others].map(([light, size]) => ({
				query: `place=${place}&light=${light}&prop=${thing.replace(" ", ":")}:${size}`,
				name: `${thing} · ${light} · ${size}`,
			}));
		}),
	);

/** A picture on a canvas of its own. */
async function stillOf(q: string, w: number, h: number): Promise<HTMLCanvasElement> {
	const box = document.createElement("div");
	const still = createStill({ parent: box, onPick: () => {}, size: { w, h } });
	await still.show(tableauOf(new URLSearchParams(q)), never);
	const canvas = box.querySelector("canvas")!;
	still.destroy();
	return canvas;
}

const pictureIn = (q: string) => {
	const { place } = tableauOf(new URLSearchParams(q));
	return paintPlace(place!.id, place!.light, createViewport(1280, 720));
};

/** Paints shots side by side at a size, each thumbnail so wide, and gives a JPEG as a data address. */
async function contactSheet(
	shots: readonly Shot[],
	w: number,
	h: number,
	wide: number,
	columns: number,
): Promise<string> {
	const [tw, th] = [wide, Math.round((wide * h) / w)];
	const sheet = document.createElement("canvas");
	sheet.width = columns * (tw + 8) + 8;
	sheet.height = Math.ceil(shots.length / columns) * (th + 26) + 8;
	const g = sheet.getContext("2d")!;
	g.fillStyle = "#171114";
	g.fillRect(0, 0, sheet.width, sheet.height);
	g.font = "13px serif";
	g.imageSmoothingQuality = "high";
	for (const [i, shot] of shots.entries()) {
		const [x, y] = [8 + (i % columns) * (tw + 8), 8 + Math.floor(i / columns) * (th + 26)];
		const old = await stillOf(shot.query, w, h);
		if (shot.to === undefined) g.drawImage(old, x, y, tw, th);
		else {
			g.drawImage(await stillOf(shot.to, w, h), x, y, tw, th);
			g.globalAlpha = dissolveAt(0.6).left;
			g.drawImage(withBloom(old, bloomStrength(pictureIn(shot.query))), x, y, tw, th);
			g.globalAlpha = 1;
		}
		g.fillStyle = "#e9d9cb";
		g.fillText(shot.name, x + 2, y + th + 15);
	}
	return sheet.toDataURL("image/jpeg", 0.84);
}

async function open(): Promise<void> {
	const onPick = (index: number) => console.info("picked", index);
	const stage =
		query.get("as") === "still"
			? createStill({ parent, onPick })
			: await (await import("../stage/stage.ts")).createStage({
					parent,
					calm: () => query.has("calm"),
					onPick,
					packPictures: () => undefined,
				});
	stage.offer(offers(query)); // before the picture: a still paints both at once
	await stage.show(tableauOf(query), AbortSignal.abort());
	Object.assign(window, {
		go: (next: string, hurried = false) =>
			stage.show(tableauOf(new URLSearchParams(next)), hurried ? AbortSignal.abort() : never),
		say: (text: string) => stage.voice({ text, speaker: "Samantha", voice: "samantha", as: "prose", tags: [] }),
	});
	document.documentElement.dataset.gallery = "open";
	if (!query.has("bare")) controls((next) => void stage.show(tableauOf(next), never));
}

/** A row of controls: place and light, growth, mood, stars, weather, earpiece. */
function controls(go: (q: URLSearchParams) => void): void {
	const form = document.createElement("form");
	const choices: Record<string, readonly string[]> = {
		picture: allPlaces().map((shot) => shot.query),
		growth: ["", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
		mood: ["warm", "bright", "low", "hurt", "far", "calling"],
		stars: ["0", "3", "6", "9", "14"],
		weather: ["", "rain", "snow", "dust", "mist", "petals", "wind"],
		earpiece: ["in", "out", "table", "case"],
		figures: [
			"",
			"theodore:left",
			"amy:left,paul:centre",
			"catherine:right,theodore:left",
			"halloran:centre,nell:right,ines:left,dominic:far-right",
		],
	};
	for (const [name, values] of Object.entries(choices)) {
		const select = document.createElement("select");
		select.name = name;
		select.append(...values.map((value) => new Option(value || `no ${name}`, value)));
		form.append(select);
	}
	form.addEventListener("change", () => {
		const data = new FormData(form);
		const next = new URLSearchParams(String(data.get("picture")));
		for (const [name, value] of data) if (name !== "picture" && value !== "") next.set(name, String(value));
		go(next);
	});
	document.body.append(form);
}

Object.assign(window, { allPlaces, allFramings, contactSheet });
if (!query.has("sheet")) void open();
else document.documentElement.dataset.gallery = "open";
