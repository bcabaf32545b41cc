import "../../lang/arrays/learnAtOnce.ts";
import { describe, expect, it } from "vitest";
import { numbersOf, opened, pastOf, structureOf, textOf } from "../../store/testing.ts";
import { begun, stands } from "./testing.ts";

const shownInput = (backstep: ReturnType<typeof opened>, name: string): number | undefined =>
  numbersOf(backstep).evaluation.values[structureOf(backstep).graph.byName.get(name) ?? -1];

describe("a run of a program with arrays", () => {
  const LAYER =
    "x = [1, -2]\nparam W = [[0.5, -0.30], # as typed\n  [0.2, 0.4]]\nparam b = normal(2)\nparam k = 2\nL = k*sum(tanh(W @ x + b)^2)";

  it("moves entries on the page; kept, their numbers stand in the text, and a filled array is written out: one step to undo", () => {
    const { backstep, run } = begun(LAYER);
    const names = ["W[1,1]", "W[1,2]", "W[2,1]", "W[2,2]", "b[1]", "b[2]", "k"];
    expect(run.standing()?.task.groups.map(({ name }) => name)).toEqual(["W", "b", "k"]);
    run.advance(3);
    expect(backstep.store.getState().text).toBe(LAYER);
    const { parameters } = stands(run);
    expect(names.map((name) => shownInput(backstep, name))).toEqual(parameters);
    run.keep();
    const [w11 = 0, w12 = 0, w21 = 0, w22 = 0, b1 = 0, b2 = 0, k = 0] = parameters;
    const kept = `x = [1, -2]\nparam W = [[${w11}, ${w12}], # as typed\n  [${w21}, ${w22}]]\nparam b = [${b1}, ${b2}]\nparam k = ${k}\nL = k*sum(tanh(W @ x + b)^2)`;
    expect([backstep.store.getState().text, pastOf(backstep)]).toEqual([kept, [LAYER]]);
    run.advance(2);
    expect(stands(run).updates, "it goes on from there").toBe(5);
    backstep.actions.undo();
    backstep.actions.undo();
    expect(textOf(backstep)).toBe(LAYER);
  });

  it("is reset to the very text, with what filled an array", () => {
    const { backstep, run } = begun(LAYER);
    run.advance(2);
    run.putBack();
    expect([textOf(backstep), stands(run).updates]).toEqual([LAYER, 0]);
    run.advance(1);
    run.keep();
    run.putBack();
    expect(textOf(backstep), "after it was kept as well").toBe(LAYER);
  });

  it("begins at other parameters in all arrays", () => {
    const { backstep, run } = begun(LAYER);
    run.beginAt([1, 2, 3, 4, 5, 6, 7]);
    expect(textOf(backstep)).toBe(
      "x = [1, -2]\nparam W = [[1, 2], # as typed\n  [3, 4]]\nparam b = [5, 6]\nparam k = 7\nL = k*sum(tanh(W @ x + b)^2)",
    );
    expect(stands(run)).toMatchObject({ parameters: [1, 2, 3, 4, 5, 6, 7], updates: 0 });
  });
});
