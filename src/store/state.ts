/** What a person typed, chose or scrubbed. Everything else on the screen is derived from it, in `derive.ts`. */
import { type Chosen, NOTHING_CHOSEN } from "../choices/choice.ts";
import type { PlaceInWalk } from "../graph/placeInWalk.ts";
import type { Asked } from "../graph/questions.ts";
import type { Way } from "../graph/way.ts";
import type { Notice } from "../i18n/facts.ts";
import type { Program } from "../lang/program.ts";
import type { Pointed } from "../moment/items.ts";
import type { Marking } from "../moment/marks.ts";
import type { Trail } from "../moment/trail.ts";
import { type History, NO_HISTORY } from "./history.ts";

export interface DocumentSlice {
  /** As it was typed; while inputs are being dragged, as it was before. */
  readonly text: string;
  /** The last one that a text has made; another text's while this one has errors. null before the first. */
  readonly program: Program | null;
  /** Inputs that are being dragged, by name. */
  readonly moved: ReadonlyMap<string, number>;
  readonly history: History;
  /** How many programs have been opened: each is a page of its own in the browser's history. */
  readonly openings: number;
}

export interface WalkSlice {
  /** How many steps are done. */
  readonly cursor: number;
  /** How many stages of the step after those are over; 0: it has not begun. */
  readonly stage: number;
  /** The motion that leads there, as far as it has come: what the screen shows meanwhile. null: there. */
  readonly way: Way | null;
  /** The reader wants no motion. */
  readonly isStill: boolean;
  readonly isPlaying: boolean;
  /** Before which numbers the walk waits, so that a person can say them first; null: before none. */
  readonly asked: Asked | null;
  /** The place at which the rule is shown although its number is asked for. */
  readonly hintAt: PlaceInWalk | null;
  /** Name of the node to differentiate; null: the program's output. */
  readonly target: string | null;
  /** Keys of the composite gates that are open. */
  readonly expanded: ReadonlySet<string>;
}

export interface ViewSlice {
  readonly chosen: Chosen;
  readonly selected: Pointed | null;
  readonly hovered: Pointed | null;
  /** What a tool says on the graph, beside the walk. */
  readonly marking: Marking | null;
  /** The way that the inputs have been walked. */
  readonly trail: Trail | null;
  /** What a person has to be told, one of each kind, until dismissed. */
  readonly notices: readonly Notice[];
}

export type State = DocumentSlice & WalkSlice & ViewSlice;

export const NOTHING_MOVED: ReadonlyMap<string, number> = new Map();

export const INITIAL_STATE: State = {
  text: "",
  program: null,
  moved: NOTHING_MOVED,
  history: NO_HISTORY,
  openings: 0,
  cursor: 0,
  stage: 0,
  way: null,
  isStill: true,
  isPlaying: false,
  asked: null,
  hintAt: null,
  target: null,
  expanded: new Set(),
  chosen: NOTHING_CHOSEN,
  selected: null,
  hovered: null,
  marking: null,
  trail: null,
  notices: [],
};
