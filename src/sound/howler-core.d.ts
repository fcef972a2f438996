// howler without its spatial half, which we don't use: the same types.
declare module "howler/dist/howler.core.min.js" {
	export { Howl, Howler } from "howler";
}
