/** What of the formulas on the screen a question leaves out. */
import type { Question } from "../../graph/question.ts";
import type { Step } from "../../graph/schedule.ts";
import type { Stage } from "../../graph/stages.ts";
import type { Moment } from "../../moment/moment.ts";
import type { AskedFor } from "../../tex/formulaTypes.ts";

/** The first stage that would tell. Before the seed, the formula is that of the step before. */
const FIRST_UNTOLD: Readonly<Record<Question["kind"], Stage | null>> = {
  value: "value",
  seed: null,
  contribution: "local",
  sum: "sum",
};

/** @param steps of a person that the formulas are about: what is selected to be looked at instead of the question is known */
export const askedFor = ({ question, isHinted, taken }: Moment, steps: readonly Step[]): AskedFor | null => {
  const stage = question && steps === taken ? FIRST_UNTOLD[question.kind] : null;
  return stage === null ? null : { stage, isRuleTold: isHinted };
};
