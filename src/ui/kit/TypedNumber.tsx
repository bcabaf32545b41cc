/** A number that is typed. What is none, or is not allowed, is told, and the last one stays. */
import { useState } from "react";
import { readNumber } from "./range.ts";
import "./numberField.css";

export interface TypedNumberProps {
  readonly label: string;
  readonly value: number;
  readonly isAllowed?: (value: number) => boolean;
  /** What is told where a number is not allowed, or is none. */
  readonly complaint: string;
  readonly onValue: (value: number) => void;
}

export const TypedNumber = ({ label, value, isAllowed = () => true, complaint, onValue }: TypedNumberProps) => {
  /** null: nobody is typing. */
  const [typed, setTyped] = useState<string | null>(null);
  const allowed = (text: string): number | null => {
    const number = readNumber(text);
    return number !== null && isAllowed(number) ? number : null;
  };
  const isWrong = typed !== null && allowed(typed) === null;
  return (
    <>
      <input
        className="number-field"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? String(value)}
        aria-label={label}
        aria-invalid={isWrong}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const number = allowed(currentTarget.value);
          if (number !== null) onValue(number);
        }}
        onBlur={() => setTyped(null)}
      />
      {isWrong && (
        <p className="input-note" role="alert">
          {complaint}
        </p>
      )}
    </>
  );
};
