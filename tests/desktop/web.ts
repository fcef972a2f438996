// The web build in a real Chromium, beside the installed application: served from dist, which test:desktop
// builds.
import { type Browser, chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { ensureChromium } from "../../tools/setup.mjs";

/** The web build, open in a browser. */
export interface Web {
	readonly page: Page;
	readonly browser: Browser;
	close(): Promise<void>;
}

/** Serves dist and opens it in a Chromium without a profile, the page not yet gone to when `go` is false. */
export async function openWeb(env: NodeJS.ProcessEnv = process.env, go = true): Promise<Web & { address: string }> {
	const server = await preview({ logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
	const address = server.resolvedUrls!.local[0]!;
	const found = ensureChromium();
	const browser = await chromium.launch({
		...(found && { executablePath: found }),
		headless: !env["DISPLAY"],
		env: env as Record<string, string>,
		args: ["--no-sandbox", "--no-first-run", "--disable-background-networking"],
	});
	const page = await browser.newPage({ acceptDownloads: true });
	if (go) await page.goto(address);
	return {
		page,
		browser,
		address,
		async close() {
			await browser.close();
			await server.close();
		},
	};
}
