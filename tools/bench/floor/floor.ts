// The floor: the least that tells an ink story in a browser. No settings, saves, pictures or sound.
// It answers to the same marks and keys as the game, so that one player plays both.
import { Story } from "inkjs";

const log = document.querySelector("main")!;
const nav = document.querySelector("nav")!;
const compiled = fetch("story.json").then((answer) => answer.json());
let story: Story | undefined;

/** Adds an element with a mark and words. */
function add(to: Element, tag: string, mark: string, words: string): HTMLElement {
	const made = document.createElement(tag);
	made.dataset[mark] = "";
	made.textContent = words;
	to.append(made);
	return made;
}

/** Prints a line, or offers the choices when no line follows. */
function advance(): void {
	if (story?.canContinue) add(log, "p", "line", story.Continue() ?? "");
	if (!story || story.canContinue) return;
	const { currentChoices: offered } = story;
	nav.replaceChildren();
	for (const { text, index } of offered) add(nav, "button", "choice", text).onclick = () => choose(index);
	log.lastElementChild?.scrollIntoView();
}

function choose(index: number): void {
	story?.ChooseChoiceIndex(index);
	nav.replaceChildren();
	advance();
}

nav.querySelector("button")!.onclick = () => {
	nav.replaceChildren();
	const begin = add(nav, "button", "title", "Begin");
	begin.dataset["title"] = "begin";
	begin.onclick = async () => {
		nav.replaceChildren();
		story = new Story(await compiled);
		advance();
	};
};
addEventListener("keydown", ({ key }) => {
	if (key === "Enter") advance();
	else nav.querySelectorAll<HTMLElement>("[data-choice]")[Number(key) - 1]?.click();
});
