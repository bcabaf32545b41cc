/** max and min route the gradient to the operand that won; tied winners share it equally. */
import type { KinkCode, Variadic } from "./operation.ts";

/** 1 for each winner, so that the total counts them. */
const wins = (a: number, y: number): number => {
  if (Number.isNaN(y)) return Number.NaN;
  return a === y ? 1 : 0;
};

const tie = (a: number, y: number, winners: number): KinkCode | null => (winners > 1 && a === y ? "tie" : null);

const extremum = (name: "max" | "min", beats: "<" | ">", loses: "<" | ">", value: (a: number, b: number) => number) =>
  ({
    arity: "many",
    syntax: { kind: "call", names: [name], parameters: [{ name: "x" }] },
    glyph: name,
    role: "router",
    value,
    weight: wins,
    partials: [
      {
        rule: { [`x ${beats} m`]: "1", "x = m": "1 / k", [`x ${loses} m`]: "0" },
        value: (a, y, winners) => wins(a, y) / winners,
      },
    ],
    kink: tie,
  }) as const satisfies Variadic;

export const max = extremum("max", ">", "<", (a, b) => Math.max(a, b));
export const min = extremum("min", "<", ">", (a, b) => Math.min(a, b));
