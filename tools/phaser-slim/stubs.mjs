// The parts of Phaser's source that the slim bundle leaves out, as [path under src, replacement]. This names
// internals, so Phaser is pinned to one exact version; the smoke test is whether the stage starts at all.

/** Phaser's build flags, set as its own build would. */
export const FLAGS = {
	WEBGL_RENDERER: "true",
	CANVAS_RENDERER: "false",
	WEBGL_DEBUG: "false",
	EXPERIMENTAL: "false",
	FEATURE_SOUND: "false",
	PLUGIN_CAMERA3D: "false",
	PLUGIN_FBINSTANT: "false",
	PLUGIN_3D: "false",
};

const EMPTY = "module.exports = {};";
const NOTHING = "module.exports = function () {};";
// A rope holds an animation and the textures hold a tiled sprite, whether they are ever played or drawn.
const HELD =
	"module.exports = function () { this.setOrigin = function () { return this; }; this.update = this.destroy = function () {}; };";
const KEYBOARD = "module.exports = function () { this.destroy = this.preUpdate = this.postUpdate = function () {}; };";

/** Lists the stubs for a Phaser source folder. */
export const stubs = (src) => [
	// BatchHandler asks for the whole renderer, which asks for it: only the events are wanted there.
	[/^renderer\/index$/, `module.exports = { Events: require(${JSON.stringify(`${src}/renderer/events/index.js`)}) };`],
	[/^renderer\/webgl\/renderNodes\/submitter\/Submitter(TilemapGPULayer|Tile|MeshToQuad)$/, NOTHING],
	[/^renderer\/webgl\/renderNodes\/transformer\/TransformerTile$/, NOTHING],
	[/^renderer\/webgl\/renderNodes\/filters\/(?!BaseFilter$|BaseFilterShader$|FilterBlend$|FilterMask$)/, NOTHING],
	[
		/^renderer\/webgl\/renderNodes\/(BatchHandler(PointLight|TileSprite|Tri)|DrawLine|FillPath|FillTri|StrokePath|DynamicTextureHandler)$/,
		NOTHING,
	],
	[
		/^renderer\/webgl\/renderNodes\/(submitter\/Submitter|transformer\/Transformer|texturer\/Texturer)TileSprite$/,
		NOTHING,
	],
	// The configuration makes the one random generator that would bring in all of Phaser's maths.
	[/^math\/index$/, "module.exports = { RandomDataGenerator: function () {} };"],
	[/^(animations\/AnimationState|gameobjects\/tilesprite\/TileSprite)$/, HELD],
	[/^(textures\/DynamicTexture|core\/DebugHeader|input\/(mouse\/MouseManager|touch\/TouchManager))$/, NOTHING],
	[
		/^filters\/(Barrel|Blocky|Bokeh|CombineColorMatrix|Displacement|GradientMap|ImageLight|Key|NormalTools|PanoramaBlur|Pixelate|Quantize|Sampler|Shadow|Wipe|Glow|Blur|Vignette|Threshold|ParallelFilters)$/,
		NOTHING,
	],
	[/^textures\/parsers\/(?!index$|Image$|Canvas$)/, NOTHING],
	[/^renderer\/snapshot\/(Canvas|WebGL)Snapshot$/, NOTHING],
	[/^gameobjects\/components\/PathFollower$/, EMPTY],
	[/^(tilemaps|physics)\//, EMPTY],
	[/^input\/keyboard\/KeyboardManager$/, KEYBOARD],
	[/^device\/(Audio|Video)$/, EMPTY],
];
