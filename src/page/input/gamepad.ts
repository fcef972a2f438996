// The gamepad as a hand: directions move among the stops, one button takes, one goes back, the shoulders scroll. Reads the pads only while one
// is connected and the page is seen; knows no buttons by number.

import { t } from "../strings/t.ts";
import { findFocusables, nextFocusable, stepControl, topSurface } from "./focusables.ts";
import { createGamepadReader, type GamepadAction, gamepadFamily } from "./gamepad-reader.ts";
import { createInputHints } from "./input-hints.ts";
import type { InputOptions } from "./input-options.ts";
import type { SwitchAccess } from "./switch-access.ts";

const EVERY = 16; // ms between readings
const PAGE = 0.8; // of the window's height, at a press of a shoulder
const SPEED = 22; // px at each reading, with the right stick all the way

/** Makes the hand; `single` gives the one switch when that is set, and then every button is the switch. */
export function createGamepad(reach: InputOptions, single: () => Promise<SwitchAccess> | null): { destroy(): void } {
	const { page, sheets, inPlay, runIntent: obey } = reach;
	const view = page.defaultView!;
	const read = createGamepadReader();
	const strip = createInputHints(page);
	let timer = 0;
	let holding: HTMLElement | null = null; // what a button is being held on
	let told = ""; // where the player was when the strip was last drawn

	const stops = (): HTMLElement[] => findFocusables(page, true);
	const here = (): HTMLElement | null => stops().find((stop) => stop === page.activeElement) ?? null;
	const reveal = (stop: HTMLElement | null): void => {
		stop?.focus({ preventScroll: true });
		stop?.scrollIntoView({ block: "nearest" });
	};
	const scroller = (): Element | null => {
		const surface = topSurface(page);
		return surface.matches(".story") ? surface.querySelector(".scroll") : surface;
	};
	const move = (key: GamepadAction): void => {
		const step = key === "down" || key === "right" ? 1 : -1;
		const stop = here();
		const across = key === "left" || key === "right";
		if (!(across && stop && stepControl(stop, step))) reveal(nextFocusable(stops(), stop, step));
	};
	const take = (): void => {
		const stop = here();
		if (!stop) {
			if (inPlay()) obey({ wants: "advance" });
			else reveal(nextFocusable(stops(), null, 1));
		} else if (stop.dataset["offer"] === "hold" && !reach.settings().holdByPress) {
			holding = stop;
			press(stop, "keydown");
		} else stop.click();
	};
	const press = (stop: HTMLElement, type: "keydown" | "keyup"): void => {
		stop.dispatchEvent(new KeyboardEvent(type, { key: "Enter", bubbles: true, cancelable: true }));
	};
	const letGo = (): void => {
		if (holding) press(holding, "keyup");
		holding = null;
	};
	const turn = (way: 1 | -1): void => {
		const window = scroller();
		window?.scrollBy({ top: window.clientHeight * PAGE * way });
	};
	const act = (key: GamepadAction): void => {
		if (key === "take") take();
		else if (key === "back") back();
		else if (key === "menu") menu();
		else if (key === "log") log();
		else if (key === "pageUp") turn(-1);
		else if (key === "pageDown") turn(1);
		else move(key);
	};
	const back = (): void => {
		if (sheets.count()) sheets.pop();
		else if (inPlay()) obey({ wants: "rewind" });
	};
	const log = (): void => {
		if (inPlay()) obey({ wants: "log" });
	};
	const menu = (): void => {
		if (sheets.count()) sheets.clear();
		else if (inPlay()) obey({ wants: "menu" });
	};
	const place = (): string => `${inPlay()} ${sheets.count()}`;
	const show = (): void => {
		told = place();
		const family = page.documentElement.dataset["pad"];
		if (!family) {
			strip.hide();
			return;
		}
		const ways = inPlay()
			? ([
					["take", t("pad.take")],
					["back", t("pad.rewind")],
					["menu", t("story.menu")],
				] as const)
			: ([["take", t("pad.take")], ...(sheets.count() ? [["back", t("cancel")] as const] : [])] as const);
		strip.show(ways, family);
	};
	const look = (): void => {
		const pads = page.hidden ? [] : [...view.navigator.getGamepads()].filter((pad) => pad !== null);
		const news = read(pads, view.performance.now());
		const one = single();
		if (news.by) {
			page.documentElement.dataset["pad"] = gamepadFamily(news.by);
			reach.unlockAudio();
		}
		if (one) {
			if (news.down.length) void one.then((it) => it.press());
			if (news.up.length) void one.then((it) => it.release());
			return;
		}
		for (const key of news.down) act(key);
		if (news.up.includes("take")) letGo();
		if (news.lean) scroller()?.scrollBy({ top: news.lean * SPEED, behavior: "instant" });
		if (news.down.length || news.up.length || place() !== told) show(); // a sheet may come after the button is let go
	};
	const begin = (): void => {
		timer ||= Number(view.setInterval(look, EVERY));
	};
	const rest = (): void => {
		if ([...view.navigator.getGamepads()].some((pad) => pad?.connected)) return;
		clearInterval(timer);
		timer = 0;
		letGo();
		other();
	};
	const other = (event?: Event): void => {
		if (event && !event.isTrusted) return; // our own keys
		delete page.documentElement.dataset["pad"];
		strip.hide();
	};
	view.addEventListener("gamepadconnected", begin);
	view.addEventListener("gamepaddisconnected", rest);
	page.addEventListener("keydown", other, true);
	page.addEventListener("pointerdown", other, true);
	begin();
	return {
		destroy() {
			clearInterval(timer);
			view.removeEventListener("gamepadconnected", begin);
			view.removeEventListener("gamepaddisconnected", rest);
			page.removeEventListener("keydown", other, true);
			page.removeEventListener("pointerdown", other, true);
			strip.destroy();
		},
	};
}
