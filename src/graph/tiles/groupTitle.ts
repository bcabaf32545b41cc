import type { Tile } from "../../lang/tiles.ts";

/** What stands at the frame of an open tile: its operation; of inputs, their name. */
export const groupTitle = ({ op, name }: Tile): string => op ?? name;
