/** α, typed. What is no rate is said, and the last one stays. */
import { useState } from "react";
import { readNumber } from "../../ui/kit/range.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

const MOST = 1000;

const isRate = (value: number | null): value is number => value !== null && value > 0 && value <= MOST;

interface Props {
  readonly rate: number;
  readonly setRate: (rate: number) => void;
}

export const RateField = ({ rate, setRate }: Props) => {
  const words = useTexts(texts);
  /** null: nobody is typing. */
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && !isRate(readNumber(typed));
  const type = (text: string): void => {
    setTyped(text);
    const value = readNumber(text);
    if (isRate(value)) setRate(value);
  };
  return (
    <>
      <label className="landscape-rate">
        {words.rate}
        <input
          className="number-field"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={typed ?? String(rate)}
          aria-invalid={isWrong}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
        />
      </label>
      {isWrong && (
        <p className="input-note" role="alert">
          {words.wrongRate}
        </p>
      )}
    </>
  );
};
