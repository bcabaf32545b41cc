/** The screen ↔ a link to it. */
import { type Choice, type Chosen, choosing, valueOf } from "../choices/choice.ts";
import { EXPAND, PLACE, PROGRAM, ROW, SELECT, STAGE, STEP, TARGET } from "../choices/core.ts";
import type { Unused } from "../choices/unused.ts";
import { itemOf } from "../moment/items.ts";
import { writeLink } from "../share/link.ts";
import { memoizeLast } from "./memoize.ts";
import { openable, placeIn } from "./place.ts";
import type { State } from "./state.ts";
import type { Backstep } from "./store.ts";

const setTo = memoizeLast(
  (chosen: Chosen, program: string, step: number, stage: number, target: string | null, expand: ReadonlySet<string>, select: string | null, row: number): Chosen =>
    new Map<Choice<unknown>, unknown>([...chosen, [PROGRAM, program], [STEP, step], [STAGE, stage], [TARGET, target], [EXPAND, expand], [SELECT, select], [ROW, row]]),
); // biome-ignore format: one thought

const knownIn = memoizeLast((expanded: ReadonlySet<string>, known: ReadonlySet<string>) =>
  [...expanded].every((key) => known.has(key)) ? expanded : new Set([...expanded].filter((key) => known.has(key))),
);
const openableIn = memoizeLast(openable);

/** Everything that a reload must bring back, as choices; the same object while nothing of it has changed. Without names from an earlier text. */
export const saidBy = ({ derive }: Pick<Backstep, "derive">, state: State): Chosen => {
  // A text with errors leaves the graph of another one on the screen, which says nothing about names.
  const structure = derive.isStale(state) ? null : derive.structure(state);
  const { chosen, cursor, stage, target, expanded, selected } = state;
  const isTarget = structure === null || target === null || structure.graph.byName.has(target);
  const open = structure ? knownIn(expanded, openableIn(structure)) : expanded;
  const isItem = selected && (structure === null || itemOf(structure.graph, selected));
  const row = structure ? (derive.row(state) ?? 0) + 1 : valueOf(chosen, ROW);
  return setTo(chosen, derive.text(state), cursor, stage, isTarget ? target : null, open, isItem ? selected.name : null, row);
};

/** The shortest link that shows what is on the screen. */
export const addressOf = (backstep: Backstep, state: State): string => writeLink(saidBy(backstep, state), backstep.choices);

/** Examples may change, so a link to pass on says the program in any case; a reader's own choices it leaves to the reader. */
const SHARED_PROGRAM: Choice<string> = { ...PROGRAM, isAlwaysSaid: true };

export const linkForOthers = (backstep: Backstep): string => {
  const said = saidBy(backstep, backstep.store.getState());
  const choices = backstep.choices.filter(({ stored }) => stored === undefined);
  return writeLink(choosing(said, SHARED_PROGRAM, valueOf(said, PROGRAM)), [SHARED_PROGRAM, ...choices]);
};

/** Opens what was chosen, and says what of it there is not. Choices that belong to the address alone are as it says, or as they are initially. */
export const openChosen = ({ actions, choices }: Backstep, chosen: Chosen, before: readonly Unused[] = []): void => {
  for (const choice of choices) {
    if (PLACE.includes(choice) || choice.link === undefined) continue;
    if (chosen.has(choice) || choice.stored === undefined) actions.choose(choice, valueOf(chosen, choice));
  }
  const unused = [...before, ...actions.open(valueOf(chosen, PROGRAM), placeIn(chosen))];
  if (unused.length === 0) actions.dismiss("link");
  else actions.notify({ code: "link", facts: { unused } });
};
