// Phaser itself: one game, one empty scene, the textures that every picture shares. Only the building is
// here; what is done in the scene is the stage's.
import { Game, Scale, type Scene, type Types, WEBGL } from "phaser";
import { paintSpriteTextures } from "../../picture/brushes/sprite-textures.ts";
import { PALETTES } from "../../picture/palettes.ts";
import type { Size } from "../picture-request.ts";
import { MAX_FPS } from "./frame-governor.ts";

/** Whether the browser draws with WebGL at all. */
export function hasWebGL(): boolean {
	try {
		return !!document.createElement("canvas").getContext("webgl");
	} catch {
		return false;
	}
}

/**
 * Starts Phaser in `parent`; resolves when its one scene is there. `ratio` is device pixels to one CSS pixel.
 */
export function startPhaserGame(
	parent: HTMLElement,
	ratio: number,
	size: Size,
): Promise<{ readonly game: Game; readonly scene: Scene }> {
	return new Promise((done, fail) => {
		try {
			const game = new Game(gameConfig(parent, ratio, size, (scene) => done({ game, scene })));
		} catch (error) {
			fail(error instanceof Error ? error : new Error(String(error)));
		}
	});
}

function gameConfig(
	parent: HTMLElement,
	ratio: number,
	{ w, h }: Size,
	onScene: (scene: Scene) => void,
): Types.Core.GameConfig {
	return {
		type: WEBGL,
		parent,
		banner: false,
		backgroundColor: PALETTES.dark!.dark!.deep,
		audio: { noAudio: true },
		input: { keyboard: false, mouse: false, touch: false, gamepad: false },
		antialiasGL: false,
		// With more, Phaser's shader compares an interpolated texture number exactly, and turned images lose
		// pieces.
		maxTextures: 1,
		fps: { limit: MAX_FPS },
		scale: {
			mode: Scale.ScaleModes.NONE,
			width: Math.round(w * ratio),
			height: Math.round(h * ratio),
			zoom: 1 / ratio,
		},
		scene: {
			key: "stage",
			create(this: Scene) {
				for (const [name, canvas] of Object.entries(paintSpriteTextures())) this.textures.addCanvas(name, canvas);
				this.cameras.main.setOrigin(0, 0);
				onScene(this);
			},
		},
	};
}
