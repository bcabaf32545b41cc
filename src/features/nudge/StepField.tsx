/** The size of the nudge: typed, or dragged through 1, 2, 5 times the powers of ten. */
import { useState } from "react";
import { STEP_SIZES } from "../../lab/gradientCheck.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { readNumber } from "../../ui/kit/range.ts";
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

export const StepField = () => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const h = useChoice(STEP_SIZE);
  /** null: nobody is typing. */
  const [typed, setTyped] = useState<string | null>(null);
  const asked = typed === null ? h : (readNumber(typed) ?? Number.NaN);
  const isWrong = !(asked >= LEAST && asked <= MOST);
  const type = (text: string): void => {
    setTyped(text);
    const value = readNumber(text) ?? Number.NaN;
    if (value >= LEAST && value <= MOST) actions.choose(STEP_SIZE, value);
  };
  return (
    <div className="nudge-step">
      <i className="math-name" aria-hidden="true">
        h
      </i>
      <input
        className="number-field"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? String(h)}
        aria-label={words.step}
        aria-invalid={isWrong}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
      <input
        type="range"
        min={0}
        max={STOPS.length - 1}
        value={nearestStop(h)}
        aria-label={words.step}
        aria-valuetext={formatNumber(h)}
        onChange={(event) => {
          setTyped(null);
          actions.choose(STEP_SIZE, STOPS[event.currentTarget.valueAsNumber] ?? h);
        }}
      />
      {isWrong && (
        <p className="input-note" role="alert">
          {words.outside}
        </p>
      )}
    </div>
  );
};
