import { tileGlyph } from "../../graph/tiles/tileGlyph.ts";
import { graphWordsFor } from "../../i18n/graphWordsFor.ts";
import { tileMessagesFor } from "../../i18n/tileMessagesFor.ts";
import { spokenName } from "../names.ts";
import type { TileWords } from "../tileWords.ts";
import { announceTile, spokenTile, spokenWire } from "./spokenTiles.ts";
import { tellTile } from "./tellTile.ts";

/** Everything that is said of vectors and matrices. */
export const tileWords: TileWords = {
  tell: tellTile,
  glyph: ({ drawn }, tile) => tileGlyph(drawn.graph, tile),
  tile: spokenTile,
  wire: spokenWire,
  announce: announceTile,
  opened: (name, parts, locale) =>
    tileMessagesFor(locale).spoken.opened({ name: spokenName(graphWordsFor(locale).graph, name), parts }),
  closed: (name, locale) => tileMessagesFor(locale).spoken.closed({ name: spokenName(graphWordsFor(locale).graph, name) }),
};
