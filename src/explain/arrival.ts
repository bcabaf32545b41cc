/** What a complete gradient says about its input, if it says anything. */
import type { RoleMessages } from "../i18n/messages.ts";
import type { Meaning } from "../moment/meaning.ts";
import { formatNumber } from "../tex/number.ts";
import { nudgeOf, sidesOf } from "./nudge.ts";
import { type Known, nameOf } from "./place.ts";

/** @returns null where nothing can be said that is true to the digit */
export const arrivalSentence = (messages: RoleMessages, moment: Known, input: number, meaning: Meaning): string | null => {
  const { walk, evaluation } = moment;
  const [name, target] = [nameOf(moment, input), nameOf(moment, walk.target)];
  if (meaning === "none") return null; // the reason has been told
  if (meaning === "convention") {
    const sides = sidesOf(evaluation, input);
    if (!sides) return messages.arrival.kink({ name, target });
    const { by, up, down } = sides;
    return messages.arrival.sides({ name, target, by: formatNumber(by), up: formatNumber(up), down: formatNumber(down) });
  }
  const nudge = nudgeOf(evaluation, input);
  const gradient = evaluation.gradients[input] ?? Number.NaN;
  if (!nudge) return null;
  if (gradient === 0) return messages.arrival.zero({ name, target, isStill: nudge.change === 0 });
  return messages.arrival.slope({
    name,
    target,
    sign: gradient > 0 ? "positive" : "negative",
    by: formatNumber(nudge.by),
    change: formatNumber(nudge.change),
  });
};
