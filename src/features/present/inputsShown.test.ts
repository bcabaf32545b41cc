import { describe, expect, it } from "vitest";
import { schedule } from "../../graph/schedule.ts";
import { graphOf } from "../../graph/testing.ts";
import { inputsShown, mostInputsShown } from "./inputsShown.ts";

const along = (text: string): string[] => {
  const walk = schedule(graphOf(text));
  return walk.steps.map((step) => inputsShown(walk.graph, [step]).map(({ name }) => name).join(" ")); // biome-ignore format: one thought
};

describe("the inputs beside the program", () => {
  it("are all, while they are few", () => expect(new Set(along("f = w0*x0 + w1*x1 + w2"))).toEqual(new Set(["w0 x0 w1 x1 w2"])));
  it("are else those that the gate of the step reads, each once", () =>
    expect(along("s = a*b + c*d + p*p + g\nf = tanh(s) * h")).toEqual([
      "a b", "c d", "", "p", "", "g", "", "h",
      "h", // the seed
      "h", "h", "", "g", "g", "", "", "p", "p", "", "", "c d", "c d", "a b", "a b",
    ])); // biome-ignore format: by part
  it("are at most six", () => expect(along("f = max(a, b, c, d, e, g, h)")[0]?.split(" ")).toHaveLength(6));
});

describe("the most at any step", () => {
  it.each([["f = x*y", 2], ["s = a*b + c*d + p*p + g\nf = tanh(s) * h", 2], ["f = max(a, b, c, d, e, g, h)", 6], ["f = 1 + 2", 0]])(
    "of %j are %d", (text, most) => expect(mostInputsShown(schedule(graphOf(text)))).toBe(most),
  ); // biome-ignore format: pairs
});
