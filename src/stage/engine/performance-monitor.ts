// What the stage costs, counted: script a frame, full-screen passes, textures, the largest slice of painting. For tests and the inspector;
// nothing on the stage depends on it but the slices it is told of.
import type { Scene } from "phaser";

/** What the stage costs. */
export interface StageCost {
	readonly frames: number; // drawn since the stage opened
	readonly scriptMs: number; // milliseconds of the stage's own work a frame, the middle of the last sixty
	readonly overdraw: number; // how many times over the screen is painted in a frame
	readonly textures: number;
	readonly largestSlice: number; // pixels of the largest slice of painting so far
	readonly longestStallMs: number; // milliseconds of the longest slice or frame of own script, since it was last read and set back
}

/** A gauge of the stage's cost. */
export interface PerformanceMonitor {
	/** Runs one frame's work, timed. */
	measureFrame(work: () => void): void;
	/** Hears of a slice of painting. */
	recordSlice(pixels: number, ms: number): void;
	/** Reads the cost now; the longest stall begins anew. */
	read(): StageCost;
}

const KEPT = 60;

interface VisibleImage {
	readonly visible: boolean;
	readonly alpha: number;
	readonly x: number;
	readonly y: number;
	readonly originX: number;
	readonly originY: number;
	readonly displayWidth: number;
	readonly displayHeight: number;
}

/** The share of a frame that an image covers. */
export function coveredShare(one: VisibleImage, w: number, h: number): number {
	if (!one.visible || one.alpha <= 0) return 0;
	const [left, top] = [one.x - one.displayWidth * one.originX, one.y - one.displayHeight * one.originY];
	const wide = Math.min(w, left + one.displayWidth) - Math.max(0, left);
	const tall = Math.min(h, top + one.displayHeight) - Math.max(0, top);
	return wide > 0 && tall > 0 ? (wide * tall) / (w * h) : 0;
}

/** Makes a gauge for a scene; `size` is the frame in CSS pixels. */
export function createPerformanceMonitor(scene: Scene, size: () => { w: number; h: number }): PerformanceMonitor {
	const times = new Float32Array(KEPT);
	let frames = 0;
	let slice = 0;
	let stall = 0;
	return {
		measureFrame(work) {
			const begun = performance.now();
			work();
			const spent = performance.now() - begun;
			times[frames++ % KEPT] = spent;
			stall = Math.max(stall, spent);
		},
		recordSlice(pixels, ms) {
			slice = Math.max(slice, pixels);
			stall = Math.max(stall, ms);
		},
		read() {
			const { w, h } = size();
			const sorted = [...times.subarray(0, Math.min(frames, KEPT))].sort((a, b) => a - b);
			const images = scene.children.list.filter(
				(one) => "displayWidth" in one && one.type === "Image",
			) as unknown as VisibleImage[];
			const longest = stall;
			stall = 0;
			return {
				longestStallMs: longest,
				frames,
				scriptMs: sorted[sorted.length >> 1] ?? 0,
				overdraw: images.reduce((sum, one) => sum + coveredShare(one, w, h), 0),
				textures: scene.textures.getTextureKeys().length,
				largestSlice: slice,
			};
		},
	};
}
