// Phaser itself: one game, one empty scene, the loose textures. What is played in it is the stage's; here is only the building.
import { Game, Scale, type Scene, WEBGL } from "phaser";
import { paintSpriteTextures } from "../../picture/brushes/sprite-textures.ts";
import { PALETTES } from "../../picture/palettes.ts";
import { MAX_FPS } from "./frame-governor.ts";

/** Whether the browser draws with WebGL at all. */
export function hasWebGL(): boolean {
	try {
		return !!document.createElement("canvas").getContext("webgl");
	} catch {
		return false;
	}
}

/** Starts Phaser; resolves when its one scene is there. */
export function startPhaserGame(
	parent: HTMLElement,
	ratio: number,
	{ w, h }: { w: number; h: number },
): Promise<{ game: Game; scene: Scene }> {
	return new Promise((done, fail) => {
		try {
			const game = new Game({
				type: WEBGL,
				parent,
				banner: false,
				backgroundColor: PALETTES.dark!.dark!.deep,
				audio: { noAudio: true },
				input: { keyboard: false, mouse: false, touch: false, gamepad: false },
				antialiasGL: false,
				// With more, its shader finds the texture by a number that was interpolated and asks for it exactly: what is turned lost pieces.
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
						done({ game, scene: this });
					},
				},
			});
		} catch (error) {
			fail(error instanceof Error ? error : new Error(String(error)));
		}
	});
}
