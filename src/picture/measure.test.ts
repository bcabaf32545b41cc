import { describe, expect, it } from "vitest";
import { evaluationOf, graphOf, nodeNamed } from "../graph/testing.ts";
import type { NodeBox } from "../layout/layout.ts";
import { textWidth } from "../tex/textWidth.ts";
import { measureBoxes } from "./measure.ts";
import { SIZE } from "./sizes.ts";
import { glyphOf, glyphSize, nameWidth } from "./texts.ts";

const boxesOf = (text: string): ((name: string) => NodeBox) => {
  const graph = graphOf(text);
  const boxes = measureBoxes(graph, evaluationOf(graph));
  return (name) => {
    const box = boxes[nodeNamed(graph, name).index];
    if (!box) throw new Error("every node has a box");
    return box;
  };
};

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";
const bold = (text: string): number => textWidth(text, SIZE.text, "bold");

describe("a shape", () => {
  it("of a symbol is a circle, whatever its numbers are", () => {
    const box = boxesOf("x = 123456; y = 1\nf = x + y");
    expect(box("f")).toMatchObject({ width: 42, height: 42 });
  });

  it("of a word is as wide as the word needs", () => {
    const box = boxesOf("f = a_very_long_function_name(x)\na_very_long_function_name(a) = a*a");
    expect(box("f").width).toBe(textWidth("a_very_long_function_name", SIZE.word, "upright") + 20);
    expect(box("f").height).toBe(42);
  });

  it("of a gate with many operands is as high as its wires need", () => {
    const box = boxesOf("f = max(a, b, c, d, g)");
    expect(box("f").height).toBe(5 * 24);
  });

  it("of an input holds its name, its index set small", () => {
    const box = boxesOf("x = 1; a_rather_long_name = 2; w123456 = 3\nf = x + a_rather_long_name + w123456");
    expect(box("x")).toMatchObject({ width: 54, height: 38 });
    expect(box("a_rather_long_name").width).toBe(textWidth("a_rather_long_name", SIZE.name, "word") + 28);
    const w = textWidth("w", SIZE.name, "italic") + textWidth("123456", SIZE.index, "upright");
    expect(box("w123456").width).toBeCloseTo(w + 28, 9);
  });

  it("of a constant is small, and holds its digits as they are shown", () => {
    const box = boxesOf("f = x + 2 + 0.123456789");
    expect(box("c1")).toMatchObject({ width: 28, height: 28, stub: 10 });
    expect(box("c2").width).toBe(textWidth("0.1235", SIZE.text, "upright") + 12);
  });

  it("of pi is as wide as the name, not as its digits", () => expect(boxesOf("f = x * pi")("c1").width).toBe(28));
});

describe("the wire behind a node", () => {
  it("holds the wider of value and gradient, set bold", () => {
    const box = boxesOf("x = 0.123456; y = 7\nf = x * y");
    expect(box("x").stub).toBe(Math.ceil(bold("0.1235") + 12));
    expect(box("y").stub).toBe(boxesOf("x = 0.123456; y = 8\nf = x * y")("y").stub);
  });

  it("has room for short numbers to grow in", () => expect(boxesOf(A1)("x").stub).toBe(40 + 12));

  it("holds values that do not exist", () => {
    const box = boxesOf("x = -1\nf = log(x) + 1/(x + 1)");
    expect(box("f").stub).toBe(52);
  });

  it("of a fork holds how far its sum has come, and what comes to it", () => {
    const box = boxesOf("x = 2\nf = 100.5*x + 200.5*x");
    expect(box("x").stub).toBe(Math.ceil(bold("200.5 + …") + 12));
    expect(boxesOf("x = 2\nf = x*x")("x").stub).toBeGreaterThan(textWidth("1 of 2", SIZE.text, "upright") + 6);
  });

  it("of an input that nothing reads has room to say so", () =>
    expect(boxesOf("x = 1; y = 2\nf = x + 1")("y").stub).toBeGreaterThan(textWidth("unused", SIZE.text, "upright") + 12));
});

describe("the wire before a gate", () => {
  it("has room for contributions where an operand is used elsewhere too", () => {
    const box = boxesOf("x = 0.333333; y = 2\nq = x * y\nf = q + x");
    expect(box("q").entry).toBe(Math.ceil(bold("2") + 12));
    expect(box("f").entry).toBe(Math.ceil(bold("1") + 12));
  });

  it("is short where every operand is used once", () => {
    const box = boxesOf(A1);
    expect([box("q").entry, box("f").entry, box("x").entry]).toEqual([6, 6, 6]);
  });

  it("keeps what arrives below it clear of the gate's name", () => {
    const graph = graphOf("x = 2\nlearning_rate_schedule_value = x * x");
    const node = nodeNamed(graph, "learning_rate_schedule_value");
    const { entry = 0 } = measureBoxes(graph, evaluationOf(graph))[node.index] ?? {};
    expect(21 + entry / 2 - bold("2") / 2).toBeGreaterThan(nameWidth(node) / 2);
  });
});

it("a gate's name has its own width, however long; an input's stands inside", () => {
  const box = boxesOf("learning_rate_schedule_value = x + 1");
  const name = "learning_rate_schedule_value";
  expect(box(name).label).toBeGreaterThan(textWidth(name, SIZE.name, "word"));
  expect(box("x").label).toBe(0);
});

describe("above and below", () => {
  it("a gate has its name below it, and a fork its progress", () => {
    const box = boxesOf("q = x + y\nf = q*q + x");
    expect(box("f").below).toBe(21 + 24);
    expect(box("x").below).toBe(44);
    expect(box("y").below).toBe(25);
  });

  it("what arrives from the upper of two operands stands above its wire", () => {
    const box = boxesOf("x = 3; y = 2\nf = x*x + y");
    expect([box("u1").above, box("f").above, box("x").above]).toEqual([32, 26, 26]);
  });

  it("nothing is drawn outside: every shape fits", () => {
    const graph = graphOf("param w = 1\nf = max(a, b, c, d, g) * sin(w) + silu(x)^2 + pi");
    for (const { above, below, height, label, ...box } of measureBoxes(graph, evaluationOf(graph))) {
      expect([above >= height / 2, below >= height / 2]).toEqual([true, true]);
      expect(label).toBeGreaterThanOrEqual(0);
      for (const length of [...Object.values(box), above, below, height])
        expect(Number.isFinite(length) && length > 0).toBe(true);
    }
  });
});

it("what stands in a gate: its symbol set large, a word smaller, nothing in an input", () => {
  const graph = graphOf("g(a) = a + 1\nf = g(x) * sigmoid(y)");
  const glyphs = ["u1", "u2", "f", "x"].map((name) => glyphOf(nodeNamed(graph, name)));
  expect(glyphs).toEqual(["g", "σ", "×", ""]);
  expect(["×", "ln", "tanh"].map(glyphSize)).toEqual([SIZE.glyph, SIZE.glyph, SIZE.word]);
});

it("no text is so small that it could not be read at the smallest scale that is used", () => {
  expect(SIZE.text * 0.875).toBe(14);
  expect(SIZE.index * 0.875).toBeGreaterThan(11);
  expect(Math.min(...Object.values(SIZE).filter((size) => size !== SIZE.index))).toBe(SIZE.text);
});
