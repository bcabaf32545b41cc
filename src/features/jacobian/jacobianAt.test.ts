import { describe, expect, it } from "vitest";
import { momentCalled, momentsOf } from "../../explain/testing.ts";
import { ALL, sentBack, standingAt } from "./jacobianAt.ts";

const LAYER = "x = [1, -2]\nparam W = [[0.5, -0.3], [0.2, 0.4]]\nz = W @ x\na = tanh(z)\nL = sum(a^2) + x[1]";

describe("which gate, and which operands", () => {
  const about = (moment: Parameters<typeof standingAt>[0], asked: string | null = null) => {
    const standing = standingAt(moment, asked);
    return standing && [standing.gate.output.name, ...standing.operands.map(({ name }) => name)].join(" ");
  };
  const selected = (name: string) => momentsOf(LAYER, { selected: name }).at(0);
  it.each([
    ["that of the selected entry, by its smallest array", selected("z[2]"), null, "z x"],
    ["by the operand that was asked for", selected("z[2]"), "W", "z W"],
    ["by all of them", selected("z[2]"), ALL, "z W x"],
    ["an operand that the gate has not is as if none were asked for", selected("a[1]"), "W", "a z"],
    ["of an input none", selected("x[1]"), null, null],
    ["without a step, the target's", momentsOf("x = 3; y = 2\nf = x*y").at(0), null, "f x y"],
    ["of numbers, by all whatever the step", momentCalled("x = 3; y = 2\nf = x*y", "x-f.0"), null, "f x y"],
    ["where no gradient flows, none", momentsOf("f = 2*3").at(0), null, null],
  ])("%s", (_title, moment, asked, said) => expect(about(moment, asked)).toBe(said));

  it("goes along with the walk: the gate of the step, and the operand that it sends to", () => {
    const moments = momentsOf(LAYER);
    const seen = moments.walk.steps.map((_, i) => about(moments.at(i + 1)));
    expect([...new Set(seen)]).toEqual(["z x", "a z", "u1 a", "u2 u1", "L u2 x[1]", "z W"]);
  });
});

describe("what is sent back", () => {
  const sent = (cursor: number, name: string, asked: string | null, text = LAYER) => {
    const moment = momentsOf(text, { selected: name }).at(cursor);
    const jacobian = standingAt(moment, asked)?.jacobian;
    return jacobian && sentBack(moment, jacobian);
  };
  it("is not known before the walk has come back to the gate", () =>
    expect(sent(3, "z[1]", "x")).toMatchObject({ product: null, isSame: null }));
  it("is what the walk has sent over the wires", () => {
    for (const [name, asked] of [["z[1]", "x"], ["z[1]", "W"], ["a[1]", null], ["L", null]] as const)
      expect(sent(999, name, asked)?.isSame).toBe(true);
  }); // biome-ignore format: a table
  it("is all of the gradient only where there is no other use", () => {
    expect(sent(999, "z[1]", "W")?.isWhole).toBe(true);
    expect(sent(999, "z[1]", "x")?.isWhole).toBe(false);
  });
  it("is nothing where the target does not depend on the gate", () =>
    expect(sent(999, "s[1]", null, "x = [1, 2]; s = 3x; L = x[1]^2\nout L")).toBeNull());
  it("has a gradient of 0 for entries that the target does not need", () =>
    expect(sent(999, "s[1]", null, "x = [1, 2]; s = 3x; L = s[2]^2\nout L")).toMatchObject({ g: [0, 12], product: [0, 36] }));
});
