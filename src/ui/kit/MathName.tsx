/** A name set as mathematics in running HTML, in the fonts of the formulas. */
import { nameParts } from "../../tex/name.ts";

const MARKS = { hat: "\u0302", bar: "\u0304", tilde: "\u0303", dot: "\u0307" } as const;

export const MathName = ({ name }: { readonly name: string }) => {
  const { base, accent, subscript } = nameParts(name);
  return (
    <span className="math-name">
      <i>{accent ? (base + MARKS[accent]).normalize("NFC") : base}</i>
      {subscript !== "" && <sub>{subscript}</sub>}
    </span>
  );
};
