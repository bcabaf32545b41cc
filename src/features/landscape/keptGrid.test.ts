import { expect, it } from "vitest";
import { evaluate } from "../../graph/evaluate.ts";
import { evaluationOf, graphOf, nodeNamed } from "../../graph/testing.ts";
import { ONE_ROW } from "../../lab/overRows.ts";
import { keepGrid } from "./keptGrid.ts";

it("is kept while the point moves, and made anew for another held input, window or pair of inputs", () => {
  const evaluation = evaluationOf(graphOf("x = 1; y = 2; z = 3\nf = x*y + z"));
  const node = (name: string) => nodeNamed(evaluation.graph, name).index;
  const axes = { x: node("x"), y: node("y") };
  const window = { x: 0, y: 0, reach: 5 };
  const gridNow = keepGrid();
  const first = gridNow(evaluation, axes, window, ONE_ROW);
  evaluation.values[node("x")] = -2;
  expect(gridNow(evaluate(evaluation), { ...axes }, window, ONE_ROW)).toBe(first);
  evaluation.values[node("z")] = 4;
  const second = gridNow(evaluate(evaluation), axes, window, ONE_ROW);
  expect(second.values[0]).toBe((first.values[0] ?? 0) + 1);
  const third = gridNow(evaluation, axes, { ...window, reach: 2 }, ONE_ROW);
  expect(third.values[0]).toBe(8);
  expect(gridNow(evaluation, { x: axes.x, y: node("z") }, window, ONE_ROW)).not.toBe(third);
});
