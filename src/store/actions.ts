/** What can be done to the state; the store says how. */
import type { Choice } from "../choices/choice.ts";
import type { Unused } from "../choices/unused.ts";
import type { Asked } from "../graph/questions.ts";
import type { Notice, NoticeCode } from "../i18n/facts.ts";
import type { Pointed } from "../moment/items.ts";
import type { Marking } from "../moment/marks.ts";
import type { Trail } from "../moment/trail.ts";
import type { AskedPlace } from "./place.ts";

export interface Actions {
  /** What was typed. Keystrokes that follow each other closely are undone together. */
  readonly type: (text: string, now: number) => void;
  /** Another program, at its beginning or where it asks to begin, as soon as it can be read. Returns what of that place it does not have. */
  readonly open: (text: string, place?: AskedPlace) => readonly Unused[];
  /** Moves an input; all moves until `endMove` are one step to undo. */
  readonly move: (name: string, value: number) => void;
  /** Several at once. */
  readonly moveAll: (values: Iterable<readonly [name: string, value: number]>) => void;
  readonly endMove: () => void;
  /** Everything that has been moved since goes back to where it was, as if nothing had happened. */
  readonly putBack: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly step: (direction: 1 | -1) => void;
  /** Lets the motion go on by one beat. */
  readonly beat: () => void;
  readonly setStill: (isStill: boolean) => void;
  readonly goTo: (cursor: number) => void;
  readonly setPlaying: (isPlaying: boolean) => void;
  /** From now on the walk waits before such numbers; it goes on to the first of them if that is in the next step. */
  readonly ask: (asked: Asked | null) => void;
  /** Shows the rule of the number that is asked for; what was selected to be looked at gives way to it. */
  readonly hint: () => void;
  readonly setTarget: (target: string | null) => void;
  /** Opens or closes a composite gate. */
  readonly toggle: (name: string) => void;
  readonly select: (item: Pointed | null) => void;
  readonly hover: (item: Pointed | null) => void;
  readonly choose: <T>(choice: Choice<T>, value: T) => void;
  /** What the graph is to say beside the walk; null: nothing. */
  readonly mark: (marking: Marking | null) => void;
  /** The way that the inputs are being walked. */
  readonly leaveTrail: (trail: Trail | null) => void;
  /** Takes the place of an earlier notice of its kind. */
  readonly notify: (notice: Notice) => void;
  readonly dismiss: (code: NoticeCode) => void;
}
