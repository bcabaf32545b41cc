/** The size of the nudge: typed, or dragged through 1, 2, 5 times the powers of ten. */
import { STEP_SIZES } from "../../lab/gradientCheck.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { SlidNumber } from "../../ui/kit/SlidNumber.tsx";
import { useTexts } from "../useTexts.ts";
import { STEP_SIZE } from "./feature.ts";
import { texts } from "./panelTexts.ts";

/** 1e−15, 2e−15, 5e−15, … 1. */
const STOPS: readonly number[] = STEP_SIZES.toReversed().flatMap((power) =>
  power === 1 ? [1] : [1, 2, 5].map((factor) => Number((factor * power).toPrecision(1))),
);
const [LEAST, MOST] = [Math.min(...STOPS), Math.max(...STOPS)];

const nearestStop = (h: number): number => {
  const distance = (stop: number) => Math.abs(Math.log(stop / h));
  return STOPS.reduce((best, stop, i) => (distance(stop) < distance(STOPS[best] ?? LEAST) ? i : best), 0);
};

const SLIDER = { least: 0, most: STOPS.length - 1, step: 1, placeOf: nearestStop, valueAt: (i: number) => STOPS[i] ?? LEAST };

export const StepField = () => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  return (
    <SlidNumber
      symbol="h"
      label={words.step}
      value={useChoice(STEP_SIZE)}
      isAllowed={(h) => h >= LEAST && h <= MOST}
      complaint={words.outside}
      slider={SLIDER}
      onValue={(h) => actions.choose(STEP_SIZE, h)}
    />
  );
};
