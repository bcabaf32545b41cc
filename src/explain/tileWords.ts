/** The slot for what is said of vectors and matrices, which comes with what reads them. */
import type { TileNode } from "../graph/drawn.ts";
import { late } from "../graph/late.ts";
import type { Step } from "../graph/schedule.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Moment } from "../moment/moment.ts";

/** What is said of one step at a tile. */
export interface TileTold {
  readonly sentences: readonly string[];
  readonly troubles: readonly string[];
}

/** Steps are those of `moment.drawn.walk`; of other gates than tiles nothing is said. */
export interface TileWords {
  readonly tell: (moment: Moment, step: Step, messages: Messages) => TileTold;
  /** What is written in a tile. */
  readonly glyph: (moment: Moment, tile: TileNode) => string;
  /** For a screen reader, of a tile. @param index among what is drawn */
  readonly tile: (moment: Moment, index: number, locale: Locale) => string;
  /** The same of a wire from a tile or to one. */
  readonly wire: (moment: Moment, index: number, locale: Locale) => string;
  /** The same of a step, once it is done. */
  readonly announce: (moment: Moment, step: Step, locale: Locale) => string;
  readonly opened: (name: string, parts: number, locale: Locale) => string;
  readonly closed: (name: string, locale: Locale) => string;
}

export const TILE_WORDS = late<TileWords>();
