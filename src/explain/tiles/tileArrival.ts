/** What the gradients of an input array say once all have come: of the strongest, or of the one that is selected, tried out. */
import type { TileNode } from "../../graph/drawn.ts";
import type { RoleMessages } from "../../i18n/messages.ts";
import { meaningsOf } from "../../moment/meaning.ts";
import { memoizeNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { arrivalSentence } from "../arrival.ts";
import { isolated } from "../names.ts";
import { nameOf } from "../place.ts";
import type { TilePlace } from "./tilePlace.ts";

/** The entry with the largest gradient, whatever its sign; −1 where none is a finite number. */
const strongestOf = (gradients: Float64Array, entries: readonly number[]): number => {
  let [strongest, most] = [-1, -1];
  for (const entry of entries) {
    const size = Math.abs(gradients[entry] ?? Number.NaN);
    if (Number.isFinite(size) && size > most) [strongest, most] = [entry, size];
  }
  return strongest;
};

/** Kept as long as no number changes: trying out takes several evaluations of the whole graph. */
const tried = memoizeNumbers((moment: Moment, messages: RoleMessages, entry: number): string | null =>
  arrivalSentence(messages, moment, entry, meaningsOf(moment.walk, moment)[entry] ?? "none"),
);

/** @param receiver the input array, whose gradients are complete. @returns nothing where nothing can be said that is true to the digit */
export const arrivalTold = ({ moment, messages, words }: TilePlace, receiver: TileNode): string[] => {
  const { walk, evaluation, selectedDrawn } = moment;
  const { entries } = receiver;
  const selected = selectedDrawn?.index === receiver.index ? selectedDrawn.entry : null;
  const entry = selected ?? strongestOf(evaluation.gradients, entries);
  if (entry < 0) return [];
  const meanings = meaningsOf(walk, moment);
  if (selected === null && evaluation.gradients[entry] === 0) {
    // A rule for corners may give 0 where the target does move.
    if (entries.some((each) => meanings[each] !== "derivative")) return [];
    const target = nameOf(moment, walk.target);
    return [words.arrival.zero({ name: isolated(receiver.name), target, count: entries.length })];
  }
  const told = tried(moment, messages.roles, entry);
  if (told === null) return [];
  const isChosen = selected === null && entries.length > 1;
  return isChosen ? [words.arrival.largest({ entry: nameOf(moment, entry), count: entries.length }), told] : [told];
};
