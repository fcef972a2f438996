// The inspector: what a modder wants to know of the beat that stands, beside the game. Looks on from outside
// a few times a second, so that the game knows nothing of it. Absent from the shipped build.
import type { Moment } from "../director/moment.ts";
import { readKnots } from "../story/runtime/knots.ts";
import { inspectTags } from "./inspect-tags.ts";
import style from "./inspector.css?raw";
import type { RunningGame } from "./running-game.ts";
import { saveScreenshot } from "./save-screenshot.ts";

const REFRESH_INTERVAL = 200; // milliseconds between two looks
const KEY = "F2";

let inspecting = false;

// What the panel shows now, so that it is drawn again only when something changed.
interface Shown {
	game: RunningGame | null;
	moment: Moment | null;
	variables: Record<string, unknown>;
}

/** Opens the inspector, once; `game` gives the playthrough that is on. */
export function openInspector(game: () => RunningGame): void {
	if (inspecting) return;
	inspecting = true;
	const root = Object.assign(document.createElement("aside"), { className: "inspector" });
	root.setAttribute("aria-label", "Inspector");
	const shadow = root.attachShadow({ mode: "open" }); // so that neither style reaches the other
	shadow.innerHTML = `<style>${style}</style>${MARKUP}`;
	document.body.append(root);
	const shown: Shown = { game: null, moment: null, variables: {} };
	const panel = shadow.querySelector<HTMLElement>(".panel")!;
	listen(root, shadow, game, () => {
		panel.hidden = !panel.hidden;
		shown.moment = null;
	});
	setInterval(() => {
		const now = game();
		if (panel.hidden || (shown.moment === now.director.present().moment && shown.game === now)) return;
		if (shown.game?.json !== now.json) listKnots(shadow, now);
		draw(shadow, now, shown.variables, document.activeElement === root);
		const { moment, variables } = now.director.present();
		Object.assign(shown, { game: now, moment, variables });
	}, REFRESH_INTERVAL);
}

const MARKUP = `<button part="toggle" aria-expanded="false" title="${KEY}">Inspect</button>
	<div class="panel" hidden>
		<form><label>Knot <input name="knot" list="knots" autocomplete="off" spellcheck="false" /></label><datalist id="knots"></datalist>
		<label>Seed <input name="seed" inputmode="numeric" /></label><button>Go</button><button type="button" name="picture">Save picture</button></form>
		<p class="where"></p><h2>Cues of this beat</h2><ol class="cues"></ol><h2>Choices</h2><ol class="choices"></ol>
		<h2>Variables</h2><table class="variables"><tbody></tbody></table>
	</div>`;

function listen(root: HTMLElement, shadow: ShadowRoot, game: () => RunningGame, turn: () => void): void {
	const panel = shadow.querySelector<HTMLElement>(".panel")!;
	const form = shadow.querySelector("form")!;
	const toggle = shadow.querySelector<HTMLButtonElement>("[part=toggle]")!;
	const turnAndSay = (): void => {
		turn();
		toggle.setAttribute("aria-expanded", String(!panel.hidden));
	};
	toggle.addEventListener("click", ({ detail }) => {
		turnAndSay();
		if (detail) toggle.blur(); // pressed by a pointer: the keys stay the game's
	});
	addEventListener("keydown", (press) => press.key === KEY && turnAndSay());
	root.addEventListener("keydown", (press) => press.stopPropagation()); // typed here, not in the game
	shadow.querySelector("[name=picture]")!.addEventListener("click", () => void saveScreenshot(game().pack.manifest.id));
	form.addEventListener("submit", (sent) => {
		sent.preventDefault();
		goToKnot(new FormData(form), game().pack.manifest.id);
	});
}

function goToKnot(asked: FormData, pack: string): void {
	const to = new URLSearchParams(location.search);
	to.set("pack", pack);
	for (const name of ["knot", "seed"]) to.set(name, String(asked.get(name)));
	location.search = to.toString();
}

const listKnots = (shadow: ShadowRoot, { json }: RunningGame): void =>
	setChildren(
		shadow.querySelector("datalist")!,
		readKnots(json).map(({ path }) => option(path)),
	);

// `typing`: the player has the focus in the panel, so its fields are left as they are.
function draw(shadow: ShadowRoot, game: RunningGame, before: Shown["variables"], typing: boolean): void {
	const find = (selector: string): Element => shadow.querySelector(selector)!;
	const { moment, knot, offered, variables } = game.director.present();
	const { seed } = game.playthrough;
	if (!typing) for (const [name, value] of Object.entries({ knot, seed })) setField(shadow, name, String(value));
	find(".where").textContent = `${knot || "before the first knot"} · line ${moment.printed} · seed ${seed}`;
	const tags = inspectTags(game.open(game.json), moment, knot);
	const cues = tags.map(({ tag, said, wrong }) => row(`# ${tag}`, said, wrong));
	const choices = offered.map(({ text, offer }) => row(text, offer.way === "plain" ? "" : offer.way, false));
	const changed = (name: string): boolean => name in before && before[name] !== variables[name];
	const values = Object.entries(variables).map(([name, value]) => variableRow(name, value, changed(name)));
	setChildren(find(".cues"), cues);
	setChildren(find(".choices"), choices);
	setChildren(find(".variables tbody"), values);
}

const setField = (shadow: ShadowRoot, name: string, value: string): void => {
	shadow.querySelector<HTMLInputElement>(`input[name=${name}]`)!.value = value;
};

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
