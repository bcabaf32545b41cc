/** What the panel makes of numbers: sums, formulas, lines, and the way that was walked. */
import "../../lang/arrays/learnAtOnce.ts";
import { describe, expect, it } from "vitest";
import { PLAN, taskFrom, taskIn } from "../../lab/training/testing.ts";
import { advance, beginTraining } from "../../lab/training/training.ts";
import { updateOf } from "../../lab/training/update.ts";
import { historiesOf, rowsOf } from "./historiesOf.ts";
import { movesBetween } from "./movesBetween.ts";
import { meanText, sumText } from "./sumText.ts";
import { arrayUpdateTex, updateTex } from "./updateTex.ts";

const bowl = taskFrom("param u = 3; param v = 1\nL = 1/2*u^2 + 2*v^2");
const line = taskFrom("param w = 0.5; param b = 0; x = 0; t = 0\nL = mse(w*x + b, t)", ["x", "t"], [[1, 3], [2, 5]]); // biome-ignore format: rows

describe("sums", () => {
  it("show each term, the negative ones in brackets", () => {
    expect(sumText([-5.25, -0.25], -5.5)).toBe("−5.25 + (−0.25) = −5.5");
    expect(meanText([-2.5, -8], -5.25)).toBe("(−2.5 + (−8)) / 2 = −5.25");
  });
  it("of one term are that term, and long ones are cut", () => {
    expect([sumText([0.3647], 0.3647), meanText([-8], -8)]).toEqual(["0.3647", "−8"]);
    expect(
      meanText(
        Array.from({ length: 100 }, () => 2),
        2,
      ),
    ).toBe("(2 + 2 + 2 + 2 + 2 + 2 + …) / 100 = 2");
  });
});

describe("the formula of an update", () => {
  const texOf = (task: typeof bowl, left: boolean) => {
    const update = updateOf(task, { ...PLAN, forgetsZeroing: left }, beginTraining(task));
    if (update.kind !== "descent") throw new Error("not a gradient step");
    const [target, parameter] = [task.target, task.parameters[0] ?? 0].map((node) => task.graph.nodes[node]?.name ?? "");
    const tex = updateTex(update, 0, { target: target ?? "", parameter: parameter ?? "", rate: PLAN.rate, hasLeft: left });
    return tex.replaceAll(/\\htmlData\{[^}]*\}\{([^}]*)\}/g, "$1");
  };
  it("has the rule, then its numbers", () => {
    expect(texOf(bowl, false)).toContain("u &\\leftarrow u - \\alpha \\cdot \\frac{\\partial L}{\\partial u}");
    expect(texOf(bowl, false)).toContain("3 - 0.1 \\cdot 3 = 2.7");
  });
  it("has a bar over a mean, brackets around what is negative, and what was left", () => {
    expect(texOf(line, false)).toContain("\\partial \\overline{L}");
    expect(texOf(line, false)).toContain("0.5 - 0.1 \\cdot (-5.25) = 1.025");
    expect(texOf(line, true)).toContain("0.5 - 0.1 \\cdot (0 + (-5.25)) = 1.025");
  });
});

describe("the formula of an array's update", () => {
  const texOf = (text: string): string => {
    const task = taskIn(text);
    const update = updateOf(task, PLAN, beginTraining(task));
    const [group] = task.groups;
    if (update.kind !== "descent" || !group) throw new Error("not a gradient step of an array");
    const tex = arrayUpdateTex(update, group, { target: "L", rate: PLAN.rate, hasLeft: false });
    return tex.replaceAll(/\\(begin|end)\{bmatrix\}/g, "|").replaceAll(/\\htmlData\{[^}]*\}\{([^}]*)\}/g, "$1");
  };
  // ∂L/∂W of 1/2·|W|² is W.
  it("has the rule, then the array, its gradient, and what comes of them", () => {
    const tex = texOf("param W = [[1, -2], [3, 40]]\nL = 1/2*sum(W^2)");
    expect(tex).toContain("W &\\leftarrow W - \\alpha \\cdot \\frac{\\partial L}{\\partial W}");
    expect(tex).toContain("| 1 & -2 \\\\ 3 & 40 |");
    expect(tex).toContain("0.1 \\cdot | 1 & -2 \\\\ 3 & 40 |");
    expect(tex).toContain("| 0.9 & -1.8 \\\\ 2.7 & 36 |");
  });
  it("sets a vector upright, and dots for what is too much", () => {
    expect(texOf("param v = [1, -2]\nL = 1/2*sum(v^2)")).toContain(
      "| 1 \\\\ -2 | - 0.1 \\cdot | 1 \\\\ -2 | = | 0.9 \\\\ -1.8 |",
    );
    expect(texOf("param v = ones(5)\nL = 1/2*sum(v^2)")).toContain("| 1 \\\\ 1 \\\\ 1 \\\\ \\vdots |");
    expect(texOf("param W = ones(2, 9)\nL = 1/2*sum(W^2)")).toContain("| 1 & 1 & 1 & \\cdots \\\\ 1 & 1 & 1 & \\cdots |");
  });
  it("has a dot for an entry that is not trained", () => {
    expect(texOf("param v = [1, 2]\nL = 1/2*v[2]^2")).toContain("| \\cdot \\\\ 2 |");
  });
});

describe("a run", () => {
  const start = beginTraining(bowl);
  const after = advance(bowl, PLAN, start, 20);
  const long = advance(bowl, PLAN, start, 1001);

  it("is a line of every update, and a row of each", () => {
    const { loss, parameters, sizes } = historiesOf(after);
    expect(loss).toHaveLength(21);
    expect([loss[0], loss.at(-1)]).toEqual([[0, 6.5], [20, after.loss]]); // biome-ignore format: points
    expect(parameters.map((history) => history.at(-1)?.[1])).toEqual([...after.parameters]);
    expect(sizes).toHaveLength(1);
    const rows = rowsOf([loss, ...parameters]);
    expect(rows.map(({ update }) => update)).toEqual(Array.from({ length: 21 }, (_, i) => i));
    expect(rows[1]?.numbers).toEqual([4.365, 2.7, expect.closeTo(0.6, 12)]);
  });

  it("that is long is thinned, and ends where it stands now", () => {
    const { loss } = historiesOf(long);
    expect(loss.length).toBeLessThanOrEqual(201);
    expect(loss.at(-1)).toEqual([1001, long.loss]);
    expect(rowsOf([loss]).length).toBeLessThanOrEqual(31);
    expect(rowsOf([loss]).at(-1)).toEqual({ update: 1001, numbers: [long.loss] });
  });

  it("is a way of single steps where they are known, else of longer ones", () => {
    const moves = movesBetween(bowl, start, after);
    expect(moves.map(({ steps }) => steps)).toEqual(Array.from({ length: 20 }, () => 1));
    expect(moves[0]?.values.get("u")).toBe(2.7);
    expect([...(moves.at(-1)?.values.values() ?? [])]).toEqual([...after.parameters]);
    const coarse = movesBetween(bowl, after, long);
    expect(coarse.reduce((sum, { steps }) => sum + steps, 0)).toBe(981);
    expect([...(coarse.at(-1)?.values.values() ?? [])]).toEqual([...long.parameters]);
    expect(movesBetween(bowl, after, after)).toEqual([]);
  });
});
