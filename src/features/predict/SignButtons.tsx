/** Where only the sign of a number is answered. */
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

const SIGNS = [
  { sign: -1, glyph: "−", name: "minus" },
  { sign: 0, glyph: "0", name: "zero" },
  { sign: 1, glyph: "+", name: "plus" },
] as const;

interface Props {
  readonly isAsked: boolean;
  readonly describedBy: string;
  readonly onAnswer: (sign: number) => void;
}

export const SignButtons = ({ isAsked, describedBy, onAnswer }: Props) => {
  const words = useTexts(texts);
  return (
    <div className="answer signs" role="group" aria-label={words.field} aria-describedby={describedBy}>
      {SIGNS.map(({ sign, glyph, name }) => (
        <button
          key={name}
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
