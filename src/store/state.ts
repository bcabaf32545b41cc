/** What a person typed, chose or scrubbed. Everything else on the screen is derived from it, in `derive.ts`. */
import type { Granularity } from "../graph/schedule.ts";
import type { Notice } from "../i18n/facts.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Pointed } from "../moment/items.ts";
import type { Palette, Theme } from "../share/storage.ts";

export interface DocumentSlice {
  readonly text: string;
  /** The last text that made a graph; behind `text` while that has errors, or while an input is being dragged. null before the first. */
  readonly goodText: string | null;
  /** Inputs that are being dragged, by name: in `text` already, not in `goodText` yet. */
  readonly moved: ReadonlyMap<string, number>;
  /** One stack for typing and dragging, the latest last. */
  readonly past: readonly string[];
  readonly future: readonly string[];
}

export interface PlaybackSlice {
  /** How many steps are done. */
  readonly cursor: number;
  /** How the cursor got there: one step on, which is worth an animation, or anything else. */
  readonly motion: "step" | "jump";
  readonly isPlaying: boolean;
  /** 1 is the normal speed. */
  readonly speed: number;
  readonly granularity: Granularity;
  /** Name of the node to differentiate; null: the program's output. */
  readonly target: string | null;
}

export interface ViewSlice {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly palette: Palette;
  readonly isPresenting: boolean;
  /** Names of the composite gates that are open. */
  readonly expanded: ReadonlySet<string>;
  readonly selected: Pointed | null;
  readonly hovered: Pointed | null;
  /** What of a link or of the stored program was ignored; told once. */
  readonly notices: readonly Notice[];
}

export type State = DocumentSlice & PlaybackSlice & ViewSlice;

export const INITIAL_STATE: State = {
  text: "",
  goodText: null,
  moved: new Map(),
  past: [],
  future: [],
  cursor: 0,
  motion: "jump",
  isPlaying: false,
  speed: 1,
  granularity: "edge",
  target: null,
  locale: "en",
  theme: "system",
  palette: "standard",
  isPresenting: false,
  expanded: new Set(),
  selected: null,
  hovered: null,
  notices: [],
};
