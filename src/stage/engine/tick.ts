// The moment a frame is drawn for, and how far a plane is moved aside at that moment. Pure.
import type { Point } from "../../picture/brushes/pen.ts";
import type { Viewport } from "../../picture/viewport.ts";

/** The moment a frame is drawn for. */
export interface Tick {
	readonly t: number; // seconds; stands still when calm
	readonly realTime: number; // seconds; never stands still
	readonly dt: number; // real seconds since the last frame
	readonly pointer: Point; // the pointer, -1..1, eased; 0,0 when calm
	readonly calm: boolean;
}

/** How far aside something at a depth is moved, in CSS pixels. */
export const parallaxOffset = (viewport: Viewport, { pointer, calm, t }: Tick, depth: number): number =>
	-viewport.overscan * depth * (0.62 * pointer[0] + (calm ? 0 : 0.34 * Math.sin(t * 0.061)));

/** Goes from a toward b at a rate a second, whatever the frame's length `dt` in seconds. */
export const damp = (a: number, b: number, rate: number, dt: number): number => b + (a - b) * Math.exp(-rate * dt);
