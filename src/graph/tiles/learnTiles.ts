/** From now on arrays are read, and drawn as tiles. */
import "../../lang/arrays/learnAtOnce.ts";
import { DRAW_TILES } from "../drawn.ts";
import { ASK_TILES } from "../question.ts";
import { drawTiles } from "./drawTiles.ts";
import { tileQuestions } from "./tileQuestions.ts";

DRAW_TILES.now = drawTiles;
ASK_TILES.now = tileQuestions;
