// The inspector: what a modder wants to know of the beat that stands, beside the game. Looks on from outside a few times a second, so that the
// game knows nothing of it. Absent from the shipped build.
import type { Moment } from "../director/moment.ts";
import { readKnots } from "../story/runtime/knots.ts";
import { inspectTags } from "./inspect-tags.ts";
import style from "./inspector.css?raw";
import type { RunningGame } from "./running-game.ts";
import { saveScreenshot } from "./save-screenshot.ts";

const REFRESH_INTERVAL = 200; // milliseconds between two looks
const KEY = "F2";

let inspecting = false;

/** Opens the inspector, once; `game` is the run that is on. */
export function openInspector(game: () => RunningGame): void {
	if (inspecting) return;
	inspecting = true;
	const root = document.createElement("aside");
	root.className = "inspector";
	root.setAttribute("aria-label", "Inspector");
	// In a shadow, so that neither style reaches the other.
	const shadow = root.attachShadow({ mode: "open" });
	shadow.innerHTML = `<style>${style}</style>
		<button part="toggle" aria-expanded="false" title="${KEY}">Inspect</button>
		<div class="panel" hidden>
			<form><label>Knot <input name="knot" list="knots" autocomplete="off" spellcheck="false" /></label><datalist id="knots"></datalist>
			<label>Seed <input name="seed" inputmode="numeric" /></label><button>Go</button><button type="button" name="picture">Save picture</button></form>
			<p class="where"></p><h2>Cues of this beat</h2><ol class="cues"></ol><h2>Choices</h2><ol class="choices"></ol>
			<h2>Variables</h2><table class="variables"><tbody></tbody></table>
		</div>`;
	document.body.append(root);
	const find = <T extends Element>(of: string): T => shadow.querySelector<T>(of)!;
	const panel = find<HTMLElement>(".panel");
	const form = find<HTMLFormElement>("form");
	const toggle = find<HTMLButtonElement>("[part=toggle]");
	const turn = (): void => {
		panel.hidden = !panel.hidden;
		toggle.setAttribute("aria-expanded", String(!panel.hidden));
		seen = null;
	};
	toggle.addEventListener("click", ({ detail }) => {
		turn();
		if (detail) toggle.blur(); // pressed by a pointer: the keys stay the game's
	});
	addEventListener("keydown", (press) => press.key === KEY && turn());
	root.addEventListener("keydown", (press) => press.stopPropagation()); // what is typed here is not the player's
	find("[name=picture]").addEventListener("click", () => void saveScreenshot(game().pack.manifest.id));
	form.addEventListener("submit", (sent) => {
		sent.preventDefault();
		const asked = new FormData(form);
		const to = new URLSearchParams(location.search);
		to.set("pack", game().pack.manifest.id);
		for (const name of ["knot", "seed"]) to.set(name, String(asked.get(name)));
		location.search = to.toString();
	});

	let seen: Moment | null = null;
	let before: Record<string, unknown> = {};
	let told: RunningGame | null = null;
	setInterval(() => {
		const now = game();
		if (panel.hidden || (seen === now.director.present().moment && told === now)) return;
		if (told?.json !== now.json)
			setChildren(
				find("datalist"),
				readKnots(now.json).map(({ path }) => option(path)),
			);
		told = now;
		const { moment, knot, offered, variables } = now.director.present();
		seen = moment;
		const at = document.activeElement === root;
		const field = form.elements.namedItem("knot") as HTMLInputElement;
		if (!at) field.value = knot;
		if (!at) (form.elements.namedItem("seed") as HTMLInputElement).value = String(now.playthrough.seed);
		find(".where").textContent =
			`${knot || "before the first knot"} · line ${moment.printed} · seed ${now.playthrough.seed}`;
		setChildren(
			find(".cues"),
			inspectTags(now.open(now.json), moment, knot).map(({ tag, said, wrong }) => row(`# ${tag}`, said, wrong)),
		);
		setChildren(
			find(".choices"),
			offered.map((o) => row(o.text, o.offer.way === "plain" ? "" : o.offer.way, false)),
		);
		setChildren(
			find(".variables tbody"),
			Object.entries(variables).map(([name, value]) =>
				variableRow(name, value, name in before && before[name] !== value),
			),
		);
		before = variables;
	}, REFRESH_INTERVAL);
}

const setChildren = (element: Element, children: readonly Element[]): void => element.replaceChildren(...children);

const option = (value: string): Element => Object.assign(document.createElement("option"), { value });

function row(text: string, said: string, wrong: boolean): Element {
	const item = document.createElement("li");
	const code = Object.assign(document.createElement("code"), { textContent: text });
	const small = Object.assign(document.createElement("small"), { textContent: said });
	item.append(code, small);
	item.classList.toggle("wrong", wrong);
	return item;
}

function variableRow(name: string, value: unknown, changed: boolean): Element {
	const line = document.createElement("tr");
	line.append(
		...[name, typeof value === "string" ? JSON.stringify(value) : String(value)].map((textContent) =>
			Object.assign(document.createElement("td"), { textContent }),
		),
	);
	line.classList.toggle("changed", changed);
	return line;
}
