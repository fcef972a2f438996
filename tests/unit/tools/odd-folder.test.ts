// A project, and a pack, in folders with all that a name may have: they are built, checked and started by the
// commands themselves.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const NAME = process.platform === "win32" ? "ä b#c%41 100%" : "ä b#c%41?d 100%";
let dir = "";
let project = "";

// A small page in place of the game; the commands, what they import and the packages are the real ones.
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), "odd-"));
	project = join(dir, NAME);
	mkdirSync(project);
	for (const one of ["src", "tools", "assets", "stories", "node_modules", "package.json", "package-lock.json"])
		symlinkSync(resolve(one), join(project, one));
	writeFileSync(
		join(project, "vite.config.ts"),
		'import { defineConfig } from "vite";\nexport default defineConfig({ base: "./" });\n',
	);
	writeFileSync(
		join(project, "index.html"),
		'<!doctype html><title>Odd</title><style>p { color: red }</style><p></p><script type="module" src="./main.ts"></script>',
	);
	writeFileSync(
		join(project, "main.ts"),
		'import { hash53Hex } from "./src/base/hash53.ts";\ndocument.title = hash53Hex("it runs");\n',
	);
	const pack = join(project, "märchen #1 50%");
	mkdirSync(join(pack, "bilder 2"), { recursive: true });
	writeFileSync(join(pack, "story.json"), JSON.stringify({ id: "tale", name: "Tale", version: "1.0.0" }));
	writeFileSync(join(pack, "main.ink"), "INCLUDE teil #1.ink\nOnce. # IMAGE: bilder 2/50%.png\n-> on\n");
	writeFileSync(join(pack, "teil #1.ink"), "=== on\nAnd on.\n-> END\n");
	writeFileSync(join(pack, "bilder 2/50%.png"), "x");
});
afterAll(() => rmSync(dir, { recursive: true }));

const command = (...words: string[]) => spawnSync(process.execPath, words, { cwd: project, encoding: "utf8" });

describe(`a folder called ${NAME}`, () => {
	it("is built, with its styles and what it imports", () => {
		const { status, stderr } = command("tools/build.mjs");
		expect([status, stderr.slice(0, 500)]).toEqual([0, expect.not.stringMatching(/error/i)]);
		const page = readFileSync(join(project, "dist/index.html"), "utf8");
		const [, script = ""] = /src="\.\/(assets\/[^"]+\.js)"/.exec(page) ?? [];
		expect(existsSync(join(project, "dist", script))).toBe(true);
		expect(page).toMatch(/color:\s*red/);
	}, 60_000);

	it("has a pack in it checked, whose own folders are called likewise", () => {
		const { status, stdout, stderr } = command("tools/run.mjs", "tools/story/check.ts", "märchen #1 50%");
		expect([stderr, stdout.trim(), status]).toEqual(["", "no problem", 0]);
	}, 60_000);

	it("is started, and gives its page", async () => {
		const env = { ...process.env, CI: "1", PORT: "" };
		const started = spawn(process.execPath, ["tools/start.mjs"], { cwd: project, env });
		try {
			const address = await new Promise<string>((done, failed) => {
				let said = "";
				const hear = (words: Buffer): void => {
					said += words;
					const [found] = /http:\S+/.exec(said) ?? [];
					if (found) done(found);
				};
				started.stdout.on("data", hear);
				started.stderr.on("data", hear);
				started.on("exit", () => failed(new Error(said)));
			});
			const page = await fetch(address);
			expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("<title>Odd</title>")]);
		} finally {
			started.kill();
		}
	}, 60_000);
});
