/** A text in the colours of code. */
import { memo } from "react";
import { coloured } from "./colours.ts";

/** A longer text has none: as tens of thousands of elements it would keep the browser busy. */
const LONGEST = 20_000;

export const Listing = memo(({ text }: { readonly text: string }) =>
  text.length > LONGEST
    ? text
    : coloured(text).map(({ colour, text: piece }, i) => (
        <span key={i} className={`code-${colour}`}>
          {piece}
        </span>
      )),
);
