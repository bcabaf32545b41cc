/** Where a reader is, as seen from a stop of a lesson. */
import type { StopPlace } from "../../lessons/stopPlace.ts";
import type { State } from "../../store/state.ts";
import type { Backstep } from "../../store/store.ts";

/** asked: at the stop, before the number that is to be said. away: wandered off. */
export type Whereabouts = "there" | "asked" | "away";

const isSame = (open: ReadonlySet<string>, expand: readonly string[]): boolean =>
  open.size === expand.length && expand.every((key) => open.has(key));

export const whereaboutsOf = ({ derive }: Pick<Backstep, "derive">, state: State, place: StopPlace): Whereabouts => {
  const { cursor, stage, way, target, expanded } = state;
  if (target !== place.target || !isSame(expanded, place.expand) || derive.text(state) !== place.program) return "away";
  const { step, askedAfter, answeredAfter } = place;
  if (askedAfter === null || answeredAfter === null) return cursor === step && stage === 0 ? "there" : "away";
  if (cursor < askedAfter || cursor > Math.max(step, answeredAfter)) return "away";
  // What is still on its way to the screen is not said before it is there.
  return cursor < answeredAfter || (way !== null && cursor === answeredAfter) ? "asked" : "there";
};

/** Nothing is on the screen but what is there when an address says nothing. */
export const isUntouched = ({ derive }: Pick<Backstep, "derive">, state: State, firstProgram: string): boolean =>
  state.cursor === 0 &&
  state.stage === 0 &&
  state.target === null &&
  state.expanded.size === 0 &&
  derive.text(state) === firstProgram;
