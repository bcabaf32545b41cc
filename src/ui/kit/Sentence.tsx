/** A sentence with its names and powers of ten set as mathematics. */
import { Fragment } from "react";
import { withNames } from "../../explain/names.ts";
import { powerOfTen } from "../../tex/number.ts";
import { MathName } from "./MathName.tsx";

const POWER = /(×10⁻?[⁰¹²³⁴-⁹]+)/;

const Words = ({ text }: { readonly text: string }) =>
  text.split(POWER).map((part, i) => {
    const power = i % 2 === 1 ? powerOfTen(part) : null;
    return (
      <Fragment key={i}>
        {power ? "×10" : part}
        {power && <sup>{power.exponent}</sup>}
      </Fragment>
    );
  });

export const Sentence = ({ text }: { readonly text: string }) =>
  withNames(text).map((part, i) => (i % 2 === 1 ? <MathName key={i} name={part} /> : <Words key={i} text={part} />));
