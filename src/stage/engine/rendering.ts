// What draws WebGL here: a graphics card, or the processor in its place. Knows the browser's own words for
// it, and not what is done about it.

/** The names under which software renders: SwiftShader, Mesa's two, Windows' own, Apple's and older WARP. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|\bwarp\b/i;

/** Whether a renderer of this name, as WEBGL_debug_renderer_info gives it, works without a graphics card. */
export const isSoftwareRenderer = (name: string): boolean => SOFTWARE.test(name);

/**
 * Whether WebGL would be drawn by the processor: the browser says so itself, or the renderer's name does.
 * False where there is no WebGL at all. The context made to find out is given back at once.
 */
export function drawsInSoftware(): boolean {
	const withoutCaveat = openContext({ failIfMajorPerformanceCaveat: true });
	const gl = withoutCaveat ?? openContext({});
	if (!gl) return false;
	const info = gl.getExtension("WEBGL_debug_renderer_info");
	const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
	gl.getExtension("WEBGL_lose_context")?.loseContext();
	return !withoutCaveat || isSoftwareRenderer(name);
}

function openContext(attributes: WebGLContextAttributes): WebGLRenderingContext | null {
	try {
		return document.createElement("canvas").getContext("webgl", attributes);
	} catch {
		return null;
	}
}
