/** Where only the sign of a number is answered. */
import type { KeyboardEvent, RefObject } from "react";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

const SIGNS = [
  { sign: -1, glyph: "−", name: "minus" },
  { sign: 0, glyph: "0", name: "zero" },
  { sign: 1, glyph: "+", name: "plus" },
] as const;

/** By key; a minus may be typed or pasted as either sign. */
const KEYS: ReadonlyMap<string, number> = new Map([["-", -1], ["−", -1], ["0", 0], ["+", 1]]); // biome-ignore format: pairs

interface Props {
  readonly first: RefObject<HTMLButtonElement | null>;
  readonly isAsked: boolean;
  readonly describedBy: string;
  readonly onAnswer: (sign: number) => void;
}

export const SignButtons = ({ first, isAsked, describedBy, onAnswer }: Props) => {
  const words = useTexts(texts);
  const answerByKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    const sign = KEYS.get(key);
    if (sign !== undefined && isAsked && !ctrlKey && !metaKey && !altKey) onAnswer(sign);
  };
  return (
    <div className="answer signs" role="group" aria-label={words.field} aria-describedby={describedBy}>
      {SIGNS.map(({ sign, glyph, name }) => (
        <button
          key={name}
          ref={sign === -1 ? first : undefined}
          onKeyDown={answerByKey}
          type="button"
          className="boxed"
          aria-label={words.signOptions[name]}
          title={words.signOptions[name]}
          // Not `disabled`, which would lose the focus between two questions.
          aria-disabled={!isAsked}
          onClick={() => isAsked && onAnswer(sign)}
        >
          {glyph}
        </button>
      ))}
    </div>
  );
};
