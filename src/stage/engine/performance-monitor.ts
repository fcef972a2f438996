// What the stage costs, counted: script a frame, passes over the screen, textures, the largest slice of
// painting. For tests and the inspector. Nothing on the stage depends on it; it hears of frames and slices
// from others.
import type { Scene } from "phaser";
import type { Size } from "../picture-request.ts";

/** What the stage costs. */
export interface StageCost {
	readonly frames: number; // drawn since the stage opened
	readonly scriptMs: number; // milliseconds of the stage's own work a frame, the middle of the last sixty
	readonly overdraw: number; // how many times over the screen is painted in a frame
	readonly textures: number;
	readonly largestSlice: number; // pixels of the largest slice of painting so far
	readonly longestStallMs: number; // of the longest slice or frame of own script since the last read
}

/** A meter of the stage's cost. */
export interface PerformanceMonitor {
	/** Runs one frame's work and times it. */
	measureFrame(work: () => void): void;
	/** Counts a slice of painting. */
	recordSlice(pixels: number, ms: number): void;
	/** Reads the cost now, and counts the longest stall anew from here. */
	read(): StageCost;
}

const FRAMES_TIMED = 60;

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

/** The share of a frame of w by h that an image covers, 0-1. */
export function coveredShare(image: VisibleImage, w: number, h: number): number {
	if (!image.visible || image.alpha <= 0) return 0;
	const left = image.x - image.displayWidth * image.originX;
	const top = image.y - image.displayHeight * image.originY;
	const wide = Math.min(w, left + image.displayWidth) - Math.max(0, left);
	const tall = Math.min(h, top + image.displayHeight) - Math.max(0, top);
	return wide > 0 && tall > 0 ? (wide * tall) / (w * h) : 0;
}

function overdrawOf(scene: Scene, { w, h }: Size): number {
	const images = scene.children.list.filter(
		(child) => "displayWidth" in child && child.type === "Image",
	) as unknown as VisibleImage[];
	return images.reduce((sum, image) => sum + coveredShare(image, w, h), 0);
}

/** Makes a meter for a scene; `size` gives the frame. */
export function createPerformanceMonitor(scene: Scene, size: () => Size): PerformanceMonitor {
	const times = new Float32Array(FRAMES_TIMED);
	let frames = 0;
	let largestSlice = 0;
	let longestStallMs = 0;
	return {
		measureFrame(work) {
			const begun = performance.now();
			work();
			const spent = performance.now() - begun;
			times[frames++ % FRAMES_TIMED] = spent;
			longestStallMs = Math.max(longestStallMs, spent);
		},
		recordSlice(pixels, ms) {
			largestSlice = Math.max(largestSlice, pixels);
			longestStallMs = Math.max(longestStallMs, ms);
		},
		read() {
			const sorted = [...times.subarray(0, Math.min(frames, FRAMES_TIMED))].sort((a, b) => a - b);
			const cost = {
				frames,
				scriptMs: sorted[sorted.length >> 1] ?? 0,
				overdraw: overdrawOf(scene, size()),
				textures: scene.textures.getTextureKeys().length,
				largestSlice,
				longestStallMs,
			};
			longestStallMs = 0;
			return cost;
		},
	};
}
