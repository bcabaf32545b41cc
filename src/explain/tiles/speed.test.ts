import { expect, it } from "vitest";
import { messagesFor } from "../../i18n/messagesFor.ts";
import { explain } from "../explain.ts";
import { explanationsAlong } from "../explanationsAlong.ts";
import { momentsOf } from "../testing.ts";

it("explains a step of thousands of numbers as fast as one of a few", () => {
  const { drawn, at } = momentsOf("W = normal(64, 64); x = ones(64)\nz = W @ x\na = tanh(z)\nL = sum(a)");
  expect(drawn.numbers.steps.length).toBeGreaterThan(8000);
  const moments = Array.from({ length: drawn.walk.steps.length + 1 }, (_, i) => at(i));
  const en = messagesFor("en");
  for (const moment of moments) {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      explain(moment, en);
      return performance.now() - start;
    });
    // The first time at an input also tries out what raising it does, by evaluating the graph.
    expect(Math.min(...times)).toBeLessThan(1);
  }
  expect(explanationsAlong(at(0), "edge", en)).toHaveLength(drawn.walk.steps.length + 1);
});
