/** Sets a name as mathematics in SVG text: w₀ with a real subscript, in the fonts of the formulas. */
import type { BaseType, Selection } from "d3";
import { nameParts } from "../tex/name.ts";

const MARKS = { hat: "\u0302", bar: "\u0304", tilde: "\u0303", dot: "\u0307" } as const;

export const drawName = <Datum>(text: Selection<SVGTextElement, Datum, BaseType, unknown>, name: string): void => {
  const { base, accent, subscript } = nameParts(name);
  text.selectChildren().remove();
  text
    .append("tspan")
    .attr("class", "name-base")
    .text(accent ? (base + MARKS[accent]).normalize("NFC") : base);
  if (subscript !== "") text.append("tspan").attr("class", "name-subscript").attr("dy", 4).attr("dx", 1).text(subscript);
};
