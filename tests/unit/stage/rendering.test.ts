// Software renderers by the names they give themselves, and cards by theirs.
import { afterEach, describe, expect, it, vi } from "vitest";
import { drawsInSoftware, isSoftwareRenderer } from "../../../src/stage/engine/rendering.ts";

describe("a renderer's name", () => {
	it.each([
		"ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)",
		"llvmpipe (LLVM 15.0.6, 256 bits)",
		"softpipe",
		"ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)",
		"Apple Software Renderer",
		"Software Rasterizer",
		"Direct3D WARP",
	])("tells software: %s", (name) => expect(isSoftwareRenderer(name)).toBe(true));
	it.each([
		"ANGLE (NVIDIA, NVIDIA GeForce GTX 1050 (0x00001C81) Direct3D11 vs_5_0 ps_5_0, D3D11)",
		"Mesa Intel(R) UHD Graphics 620 (KBL GT2)",
		"Apple M1",
		"Adreno (TM) 640",
		"Mali-G78",
		"",
	])("tells a card: %s", (name) => expect(isSoftwareRenderer(name)).toBe(false));
});

describe("what draws here", () => {
	afterEach(() => vi.unstubAllGlobals());
	const browser = (contexts: (attributes: WebGLContextAttributes) => string | null) => {
		const lost = vi.fn();
		const gl = (name: string) => ({
			getExtension: (kind: string) =>
				kind === "WEBGL_lose_context" ? { loseContext: lost } : { UNMASKED_RENDERER_WEBGL: 1 },
			getParameter: () => name,
		});
		const getContext = (_: string, attributes: WebGLContextAttributes) => {
			const name = contexts(attributes);
			return name === null ? null : gl(name);
		};
		vi.stubGlobal("document", { createElement: () => ({ getContext }) });
		return lost;
	};
	it("is a card where the browser sees no caveat and the name is a card's; the context is given back", () => {
		const lost = browser(() => "Apple M1");
		expect(drawsInSoftware()).toBe(false);
		expect(lost).toHaveBeenCalledTimes(1);
	});
	it("is the processor where the browser warns, whatever the name", () => {
		browser(({ failIfMajorPerformanceCaveat }) => (failIfMajorPerformanceCaveat ? null : "WebKit WebGL"));
		expect(drawsInSoftware()).toBe(true);
	});
	it("is the processor where only the name tells", () => {
		browser(() => "llvmpipe");
		expect(drawsInSoftware()).toBe(true);
	});
	it("is nothing without WebGL, refused or thrown", () => {
		browser(() => null);
		expect(drawsInSoftware()).toBe(false);
		browser(() => {
			throw new Error("blocked");
		});
		expect(drawsInSoftware()).toBe(false);
	});
});
