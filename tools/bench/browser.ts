// Chromium as the measures need it: how it draws, the terms it is held to, and what its processes and its
// page have spent. Knows nothing of what is on the page.
import { existsSync } from "node:fs";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";

/** How Chromium draws: WebGL and compositing in software, or compositing without a GPU process's help. */
const DRAWING = {
	software: ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
	"no-gpu": ["--disable-gpu"],
} as const;

/** A page in a browser started for it. */
export interface Opened {
	readonly browser: Browser;
	readonly page: Page;
	/** Processor seconds of all the browser's processes since they began. */
	cpu(): Promise<number>;
	/**
	 * One of the page's own metrics, as the browser counts it in processor time: `ScriptDuration` and others.
	 */
	metric(name: string): Promise<number>;
	/** Bytes of heap in use after a collection. */
	heap(): Promise<number>;
	close(): Promise<void>;
}

/** What a page is opened with. */
export interface OpenOptions {
	readonly drawing: keyof typeof DRAWING;
	readonly slow?: boolean; // a quarter of the processor, 1.6 Mbit/s, 150 ms
	readonly settings?: Readonly<Record<string, unknown>>; // the player's
}

/** Starts a browser and opens an empty page in it. */
export async function openBrowser({ drawing, slow, settings }: OpenOptions): Promise<Opened> {
	const browser = await chromium.launch({
		...(existsSync("/usr/bin/chromium") ? { executablePath: "/usr/bin/chromium" } : {}),
		args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", ...DRAWING[drawing]],
	});
	const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, serviceWorkers: "block" });
	await page.addInitScript((set) => localStorage.setItem("the-voice-you-keep/settings", JSON.stringify(set)), {
		muted: true,
		...settings,
	});
	const whole = await browser.newBrowserCDPSession();
	const own = await page.context().newCDPSession(page);
	await own.send("Performance.enable", { timeDomain: "threadTicks" });
	if (slow) await slowDown(own);
	return {
		browser,
		page,
		async cpu() {
			const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
			return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
		},
		async metric(name) {
			const { metrics } = await own.send("Performance.getMetrics");
			return metrics.find((one) => one.name === name)?.value ?? 0;
		},
		async heap() {
			await own.send("HeapProfiler.collectGarbage");
			return (await own.send("Runtime.getHeapUsage")).usedSize;
		},
		close: () => browser.close(),
	};
}

async function slowDown(own: CDPSession): Promise<void> {
	const bytes = 1.6e6 / 8; // a second
	await own.send("Network.enable");
	await own.send("Network.emulateNetworkConditions", {
		offline: false,
		latency: 150,
		downloadThroughput: bytes,
		uploadThroughput: bytes,
	});
	await own.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}
