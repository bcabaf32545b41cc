/** A number that is asked for: typed, and given by Enter or by the button. One field for all questions of its place, so that it keeps the focus. */
import { type ReactNode, type RefObject, useRef } from "react";
import "./numberField.css";
import "./answerForm.css";

interface Props {
  readonly field?: RefObject<HTMLInputElement | null>;
  /** What stands left of it, up to the equals sign. */
  readonly before?: ReactNode;
  readonly label: string;
  /** Id of the question. */
  readonly describedBy: string;
  /** What the button says. */
  readonly button: string;
  /** Otherwise nothing can be typed, and only Enter answers. */
  readonly isAsked: boolean;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly onAnswer: () => void;
}

export const AnswerForm = ({ field, before, label, describedBy, button, isAsked, typed, onTyped, onAnswer }: Props) => {
  const own = useRef<HTMLInputElement>(null);
  const input = field ?? own;
  return (
    <form
      className="answer"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer();
        if (isAsked) input.current?.select();
      }}
    >
      {before}
      <input
        ref={input}
        className="number-field"
        type="text"
        inputMode="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        data-walks
        aria-label={label}
        aria-describedby={describedBy}
        value={typed}
        readOnly={!isAsked}
        onChange={(event) => onTyped(event.target.value)}
      />
      {/* A submit button that is disabled would keep Enter from going on. */}
      <button type={isAsked ? "submit" : "button"} className="boxed" disabled={!isAsked}>
        {button}
      </button>
    </form>
  );
};
