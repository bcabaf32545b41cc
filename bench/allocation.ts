/** What an evaluation leaves on the heap. */
import { createEvaluation, evaluate } from "../src/graph/evaluate.ts";
import { graphOf } from "./backstep.ts";
import { median } from "./measure.ts";
import { RECIPE_OPERATIONS, randomRecipe } from "./recipe.ts";
import { atMost, type Row } from "./table.ts";

const RUNS = 201;

const grown = (run: () => void): number => {
  const before = process.memoryUsage().heapUsed;
  run();
  return process.memoryUsage().heapUsed - before;
};

/** The median, so that a collection between two readings does not count. */
const usual = (run: () => void): number => median(Array.from({ length: RUNS }, () => grown(run)));

export const allocationRows = (): Row[] => {
  const evaluation = createEvaluation(graphOf(randomRecipe(100_000, RECIPE_OPERATIONS)));
  for (let i = 0; i < 100; i++) evaluate(evaluation);
  globalThis.gc?.();
  // Reading the size of the heap takes a few bytes itself.
  const bytes = Math.max(0, usual(() => evaluate(evaluation)) - usual(() => {}));
  return [{ what: "allocated per evaluation, 100,000 nodes", measured: `${bytes} B`, budget: atMost(bytes, 1000, " B") }];
};
