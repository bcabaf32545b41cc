import { expect, it } from "vitest";
import { markupOf } from "./testing.ts";

const number = (index: number, tex: string): string => `\\htmlData{number=${index},kind=value,node=0}{${tex}}`;

/** Spaces as wide as those around a relation. */
const spacesIn = (tex: string): number => markupOf(tex).split('class="mspace" style="margin-right:0.2778em;"').length - 1;

it.each([
  ["a number", number(0, "3")],
  ["a negative number", number(0, "({-}3)")],
  ["one with a power of ten", number(0, "({-}8.1 \\times 10^{4})")],
])("on both sides of an equals sign there is the same space, before %s with an exponent, too", (_, base) => {
  expect(spacesIn(`y = ${base}`)).toBe(2);
  expect(spacesIn(`y = ${base}^{${number(1, "2")}}`)).toBe(2);
});
