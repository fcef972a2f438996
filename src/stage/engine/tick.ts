// The moment a frame is drawn for, and how far a plane stands from its place in it. Pure.

import type { Point } from "../../picture/brushes/pen.ts";
import type { Viewport } from "../../picture/viewport.ts";

/** What every moving thing is told, once a frame. */
export interface Tick {
	readonly t: number; // seconds; stands still when calm
	readonly realTime: number; // seconds; never stands still
	readonly dt: number; // real seconds since the last
	readonly pointer: Point; // the pointer, -1..1, eased; 0,0 when calm
	readonly calm: boolean;
}

/** How far aside what stands at a depth is, in CSS pixels. */
export const parallaxOffset = (f: Viewport, tick: Tick, depth: number): number =>
	-f.overscan * depth * (0.62 * tick.pointer[0] + (tick.calm ? 0 : 0.34 * Math.sin(tick.t * 0.061)));

/** Goes from a toward b at a rate a second, whatever the frame's length. */
export const damp = (a: number, b: number, rate: number, dt: number): number => b + (a - b) * Math.exp(-rate * dt);
