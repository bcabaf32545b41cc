/** Everything that a program with vectors and matrices needs besides: one file, which comes when a text first has some. */
import "../graph/tiles/learnTiles.ts";
import { tileWords } from "../explain/tiles/tileWords.ts";
import { TILE_WORDS } from "../explain/tileWords.ts";
import { ARRAY_SENTENCES } from "../i18n/arraySentences.ts";
import { arrayDiagnostics as en } from "../i18n/en/arrayDiagnostics.ts";
import { arrayDiagnostics as ptBR } from "../i18n/ptBR/arrayDiagnostics.ts";
import { DRAW_MOMENT } from "../moment/drawnMoment.ts";
import { POINT_AT_TILES } from "../moment/items.ts";
import { FOLD_MARKS } from "../moment/marks.ts";
import { foldMarks } from "../moment/tiles/foldMarks.ts";
import { tileItems } from "../moment/tiles/tileItems.ts";
import { tileMoment } from "../moment/tiles/tileMoment.ts";
import "../picture/tiles/learnToDraw.ts";
import { tileFormulas } from "../tex/arrays/tileFormulas.ts";
import { TILE_FORMULAS } from "../tex/tileFormulas.ts";
import "./graph/tiles.css";

ARRAY_SENTENCES.now = { en, "pt-BR": ptBR };
DRAW_MOMENT.now = tileMoment;
FOLD_MARKS.now = foldMarks;
TILE_WORDS.now = tileWords;
TILE_FORMULAS.now = tileFormulas;
POINT_AT_TILES.now = tileItems;
