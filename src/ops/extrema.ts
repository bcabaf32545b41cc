/** max and min route the gradient to the operand that won; tied winners share it equally. */
import { type KinkCode, texCall, type Variadic } from "./operation.ts";

const share = (a: number, y: number, ties: number): number => {
  if (Number.isNaN(y)) return Number.NaN;
  return a === y ? 1 / ties : 0;
};

const tie = (a: number, y: number, ties: number): KinkCode | null => (ties > 1 && a === y ? "tie" : null);

const extremum = (name: "max" | "min", loses: "<" | ">", value: (a: number, b: number) => number) =>
  ({
    arity: "many",
    syntax: { kind: "call", names: [name], parameters: [{ name: "x" }] },
    glyph: name,
    role: "router",
    value,
    partials: [{ value: share, tex: (a, y) => `\\begin{cases} 1 & ${a} = ${y} \\\\ 0 & ${a} ${loses} ${y} \\end{cases}` }],
    tex: texCall(name),
    kink: tie,
  }) as const satisfies Variadic;

export const max = extremum("max", "<", (a, b) => Math.max(a, b));
export const min = extremum("min", ">", (a, b) => Math.min(a, b));
