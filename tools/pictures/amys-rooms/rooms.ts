// Amy's own rooms, by the name the pack gives them.
import type { Place } from "../../../src/picture/picture.ts";
import { baths } from "./baths/baths.ts";
import { frontRoom } from "./front-room/front-room.ts";
import { pit } from "./pit/pit.ts";

/** Every room that is painted for the pack. */
export const OWN_ROOMS: Readonly<Record<string, Place>> = { baths, pit, "front-room": frontRoom };
