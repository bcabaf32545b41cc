import { describe, expect, test } from "vitest";
import type { Stage } from "../graph/stages.ts";
import { plain, stepCalled, tagged, walkThrough } from "./testing.ts";

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";
/** Both a and b feed c and d, and both of those feed e and g. */
const FORKS = "a = 2; b = 3\nc = a + b\nd = a*b\ne = c + d\ng = c*d\ny = e + g";

const under = (tex: string, words: string) => `\\underbrace{${tex}}_{${words}}`;
const upstream = (tex: string) => under(tex, "\\text{upstream}");
const local = (tex: string) => under(tex, "\\text{local}");
const through = (tex: string, gate: string) => under(tex, `\\text{via }${gate}`);
const partial = (f: string, x: string) => `\\frac{\\partial ${f}}{\\partial ${x}}`;

describe("what is asked for, and what follows from it, is an empty box", () => {
  const asking = (text: string, step: string, stage: Stage, isRuleTold = false): string => {
    const walk = walkThrough(text);
    const facts = { ...walk, asked: { stage, isRuleTold } };
    const tags = tagged(facts, stepCalled(walk, step)).numbers.map(({ ref }) => ref.kind);
    return [plain(facts, stepCalled(walk, step)), ...tags].join(" ");
  };
  const CHAIN = `${partial("f", "z")} = ${upstream(partial("f", "f"))} \\cdot ${local(partial("f", "z"))}`;

  test("a value", () =>
    expect(asking(A1, "f", "value")).toBe("f = q \\cdot z = 3 \\cdot \\left(-4\\right) = \\square value value"));
  test("a contribution: no local derivative, and no rule that would say it", () =>
    expect(asking(A1, "z-f.1", "local")).toBe(`${CHAIN} = 1 \\cdot \\square = \\square gradient`));
  test("after a hint the rule, but not its number", () =>
    expect(asking(A1, "z-f.1", "local", true)).toContain("\\left[q \\cdot z\\right] = q = \\square"));
  test("a sum: all contributions, in a line of their own", () =>
    expect(asking(FORKS, "a-c.0", "sum")).toContain(
      `${partial("y", "a")} = ${through("18", "d")} + ${through("7", "c")} = \\square`,
    ));
  test("the contribution at a fork is not told by the sum", () =>
    expect(asking(FORKS, "a-c.0", "local")).toContain(`${through("18", "d")} + ${through("\\square", "c")} = \\square`));
});
