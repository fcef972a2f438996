// The library for browser tests: makes packs, drops them on the page and opens the library, as a player
// would.
import { expect, type Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { withSettings } from "./player.ts";

/** A small story, with what its prose may not do. */
export const KETTLE = `# title: The Kettle
# author: A. Modder
The <b>kettle</b> is on.<script>document.title = "run"</script> <img src=x onerror="document.title = 'run'">
* [Wait for it.]
  It takes its time.
* [Walk off.]
  It sings to nobody.
- -> END
`;

/** A pack as a zip, out of files as text, bytes or JSON. */
export const zipOf = (files: Record<string, string | Uint8Array | object>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([path, x]) => [
				path,
				x instanceof Uint8Array ? x : strToU8(typeof x === "string" ? x : JSON.stringify(x)),
			]),
		),
	);

/** Drops a file on the page. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	const data = await page.evaluateHandle(
		({ name, bytes }) => {
			const carried = new DataTransfer();
			carried.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
			return carried;
		},
		{ name, bytes: Buffer.from(bytes).toString("base64") },
	);
	await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

/** A pack's row in the library. */
export const row = (page: Page, id: string) => page.locator(`[data-pack="${id}"]`);

/** Opens the library from the title. */
export async function openLibrary(page: Page): Promise<void> {
	await page.locator("[data-title=library]").click();
	await expect(page.locator(".library ul").first()).toBeVisible();
}

/** The title that stands. */
export const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Begins the story from its title. */
export async function begin(page: Page): Promise<void> {
	await page.locator("[data-title=new]").click();
	await page.locator("[data-title=begin]").click();
	await expect(page.locator("[data-line]").first()).toBeVisible();
}

/** Opens the game without pictures, a passage at a time. */
export async function start(page: Page, address = "./"): Promise<void> {
	await withSettings(page, { pace: "passage", pictures: false });
	await page.goto(address);
	await expect(heading(page)).toBeVisible();
}
