declare module "virtual:packs" {
	export const shipped: readonly import("./library.ts").Pack[];
}
