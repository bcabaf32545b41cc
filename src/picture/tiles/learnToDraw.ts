/** What a picture needs for tiles, in one. */
import { TILE_PICTURE } from "../tilePicture.ts";
import { entryIn } from "./blockOf.ts";
import { localNote } from "./localNote.ts";
import { measureTiles } from "./measureTiles.ts";
import { tileLook } from "./tileLook.ts";

TILE_PICTURE.now = {
  measure: measureTiles,
  tile: tileLook,
  local: localNote,
  entryAt: ({ layout, tiles }, node, { x, y }) => {
    const [at, block] = [layout.nodes[node], tiles?.blocks.get(node)];
    return at && block ? entryIn(block, { x: x - at.x, y: y - at.y }) : -1;
  },
};
