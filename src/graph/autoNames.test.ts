import { describe, expect, it } from "vitest";
import "../lang/arrays/learnAtOnce.ts";
import { isGate } from "./graph.ts";
import { graphOf, written } from "./testing.ts";

const gates = (text: string, ...expanded: string[]) =>
  graphOf(text, ...expanded)
    .nodes.filter(isGate)
    .map(({ name }) => name);

describe("automatic names", () => {
  it("follow the schedule", () => expect(gates("q = a*b + c*d\nf = exp(-q)")).toEqual(["u1", "u2", "q", "u3", "f"]));
  it("skip names in use", () => expect(gates("u2 = a + b * u4\nexp(u2 * u1)")).toEqual(["u3", "u2", "u5", "u6"]));
  it("skip constants' names in use", () =>
    expect(written(graphOf("c1 = 5\nf = c1 + 7"))).toEqual(["c1", "c2 is 7", "f = add(c1, c2)"]));
  it("do not care for names that only look alike", () =>
    expect(gates("u01 = x + 1\nu01 * u1x * 2")).toEqual(["u01", "u1", "u2"]));

  it("leave those of arrays alone", () =>
    expect(gates("x = [1, 2]; s = sum(2x + 1)")).toEqual(["u1[1]", "u1[2]", "u2[1]", "u2[2]", "s"]));
  it("of numbers stand behind them", () =>
    expect(gates("x = [1, 2]; s = sum(x * x) + x @ x")).toEqual(["u1[1]", "u1[2]", "u2", "u4", "u5", "u3", "s"]));

  // 1/(1+e^−s) by two names, then a product: u1, u2 are the program's, whatever is expanded.
  const text = "a = sigmoid(x * w)\nb = silu(a)\nf = a * b + silu(b * 2)";
  const table: [string[], string[]][] = [
    [[], ["u1", "a", "b", "u2", "u3", "u4", "f"]],
    [["a"], ["u1", "u5", "u6", "u7", "a", "b", "u2", "u3", "u4", "f"]],
    [["b"], ["u1", "a", "u8", "b", "u2", "u3", "u4", "f"]],
    [["u4"], ["u1", "a", "b", "u2", "u3", "u12", "u4", "f"]],
    [
      ["b", "u8"],
      ["u1", "a", "u9", "u10", "u11", "u8", "b", "u2", "u3", "u4", "f"],
    ],
  ];
  it.each(table)("stay when %j is expanded", (expanded, names) => expect(gates(text, ...expanded)).toEqual(names));
});
