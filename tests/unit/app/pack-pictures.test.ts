// A story names pictures, the page gets their addresses.
import { expect, it, vi } from "vitest";
import { withPackPictures } from "../../../src/app/pack-pictures.ts";
import type { Page, PlacedAside } from "../../../src/director/crew.ts";
import { NULL_CREW } from "../../../src/director/null-crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../../../src/director/tableau.ts";

const address = (file: string) => (file === "room.jpg" ? "blob:room" : undefined);

function watched() {
	const seen: (string | undefined)[] = [];
	const placed: PlacedAside[] = [];
	const note = (tableau: Tableau) => void seen.push(tableau.background);
	const page = withPackPictures<Page>(
		{
			...NULL_CREW.page,
			print: async (_, tableau) => note(tableau),
			restore(_, tableau, asides) {
				note(tableau);
				placed.push(...asides);
			},
			offer: (_, tableau) => note(tableau),
			effect: (effect, tableau) => (effect.effect === "image" ? void seen.push(effect.src) : note(tableau)),
		},
		address,
	);
	const show = (tableau: Tableau) => {
		void page.print({ text: "a", speaker: "", as: "prose", tags: [] }, tableau, AbortSignal.abort());
		page.restore([], tableau, []);
		page.offer([], tableau);
		page.effect({ effect: "clear" }, tableau);
	};
	return { seen, placed, page, show };
}

it("gives the address of a background in every order to the page", () => {
	const { seen, show } = watched();
	show({ ...EMPTY_TABLEAU, background: "room.jpg" });
	expect(seen).toEqual(Array(4).fill("blob:room"));
});

it("leaves out what the pack does not have, and says so of a picture among the lines", () => {
	const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
	const { seen, page, show } = watched();
	show({ ...EMPTY_TABLEAU, background: "nowhere.jpg" });
	expect(seen).toEqual(Array(4).fill(undefined));
	page.effect({ effect: "image", src: "nowhere.jpg" }, EMPTY_TABLEAU);
	expect(seen).toHaveLength(4);
	expect(warn).toHaveBeenCalledOnce();
	page.effect({ effect: "image", src: "room.jpg" }, EMPTY_TABLEAU);
	expect(seen.at(-1)).toBe("blob:room");
	warn.mockRestore();
});

it("gives the addresses of the pictures in a log that is printed again", () => {
	const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
	const { placed, page } = watched();
	const image = (src: string) => ({ at: 1, aside: { effect: "image", src } }) as const;
	const note: PlacedAside = { at: 2, aside: { effect: "note", text: "Watered." } };
	page.restore([], EMPTY_TABLEAU, [image("room.jpg"), image("nowhere.jpg"), note]);
	expect(placed).toEqual([image("blob:room"), note]);
	warn.mockRestore();
});
