/** From now on arrays are read, and drawn as tiles. */
import "../../lang/arrays/learnAtOnce.ts";
import { DRAW_TILES } from "../drawn.ts";
import { drawTiles } from "./drawTiles.ts";

DRAW_TILES.now = drawTiles;
