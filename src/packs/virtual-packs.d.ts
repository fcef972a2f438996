declare module "virtual:packs" {
	export const game: import("./shipped-packs.ts").Pack;
}
declare module "virtual:packs/others" {
	export const others: readonly import("./shipped-packs.ts").Pack[];
}
