import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WEATHER_COLOURS } from "../../../src/picture/palettes.ts";
import { createViewport } from "../../../src/picture/viewport.ts";
import { particleAt, WEATHER_KINDS, type WeatherKind } from "../../../src/stage/weather/weather-particles.ts";

const wide = createViewport(1280, 720);

describe("weather", () => {
	it("has colours for every kind", () => {
		expect(Object.keys(WEATHER_COLOURS).sort()).toEqual(Object.keys(WEATHER_KINDS).sort());
	});

	it("is the same at the same moment, and never strays far from the frame", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...(Object.keys(WEATHER_KINDS) as WeatherKind[])),
				fc.nat(120),
				fc.double({ min: 0, max: 9000, noNaN: true }),
				(kind, i, t) => {
					const flake = particleAt(kind, i, t, wide);
					expect(particleAt(kind, i, t, wide)).toEqual(flake);
					return (
						flake.x > -900 && flake.x < 2300 && flake.y > -200 && flake.y < 1000 && flake.alpha >= 0 && flake.alpha <= 1
					);
				},
			),
		);
	});
});
