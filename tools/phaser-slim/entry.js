// The part of Phaser that this game uses: a game, one scene, images, ropes. `#phaser` is
// node_modules/phaser/src. Whoever adds an object to the stage adds its factory here; the types still
// describe all of Phaser.
import "#phaser/display/color"; // hangs IntegerToColor and its kin on Color
import CONST from "#phaser/const";
import Game from "#phaser/core/Game";
import BlendModes from "#phaser/renderer/BlendModes";
import SCALE from "#phaser/scale/const";
import Scene from "#phaser/scene/Scene";
// Imported for what they register.
import "#phaser/events/EventEmitter";
import "#phaser/cameras/2d/CameraManager";
import "#phaser/gameobjects/GameObjectCreator";
import "#phaser/gameobjects/GameObjectFactory";
import "#phaser/gameobjects/DisplayList";
import "#phaser/gameobjects/UpdateList";
import "#phaser/scene/ScenePlugin";
import "#phaser/time/Clock";
import "#phaser/gameobjects/image/ImageFactory";
import "#phaser/gameobjects/rope/RopeFactory";

const { WEBGL, VERSION } = CONST;
const Scale = { ScaleModes: SCALE.SCALE_MODE };

export { BlendModes, Game, Scale, Scene, VERSION, WEBGL };
