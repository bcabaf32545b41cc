/** The x at which functions are compared: typed, or dragged. */
import { useState } from "react";
import { formatNumber } from "../../tex/number.ts";
import { readNumber } from "../../ui/kit/range.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

/** Of the slider; any number can be typed. */
const REACH = { most: 10, step: 0.1 };

interface Props {
  readonly x: number;
  readonly onX: (x: number) => void;
}

export const XField = ({ x, onX }: Props) => {
  const words = useTexts(texts);
  /** null: nobody is typing. */
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && readNumber(typed) === null;
  return (
    <div className="curve-x">
      <i className="math-name" aria-hidden="true">
        x
      </i>
      <input
        className="number-field"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? String(x)}
        aria-label="x"
        aria-invalid={isWrong}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const number = readNumber(value);
          if (number !== null) onX(number);
        }}
        onBlur={() => setTyped(null)}
      />
      <input
        type="range"
        min={-REACH.most}
        max={REACH.most}
        step={REACH.step}
        value={x}
        aria-label="x"
        aria-valuetext={formatNumber(x)}
        onChange={({ currentTarget }) => {
          setTyped(null);
          onX(currentTarget.valueAsNumber);
        }}
      />
      {isWrong && (
        <p className="input-note" role="alert">
          {words.notANumber}
        </p>
      )}
    </div>
  );
};
