declare module "virtual:packs" {
	export const game: import("./library.ts").Pack;
}
declare module "virtual:packs/others" {
	export const others: readonly import("./library.ts").Pack[];
}
