import { describe, expect, test } from "vitest";
import { plain, stepCalled, tagged, walkThrough } from "./testing.ts";

const NEWLINE = " \\\\\n";

/** The lines of the copied formula; a step is called as the DOM calls its node or edge. */
const plainLines = (text: string, step: string): string[] => {
  const walk = walkThrough(text);
  const tex = plain(walk, stepCalled(walk, step));
  return tex.replace("\\begin{gathered}\n", "").replace("\n\\end{gathered}", "").split(NEWLINE);
};

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";
/** Both a and b feed c and d, and both of those feed e and g. */
const FORKS = "a = 2; b = 3\nc = a + b\nd = a*b\ne = c + d\ng = c*d\ny = e + g";
const NEURON = "neuron(a, b) = sigmoid(w*a + b)\nw = 2; x = -1; f = neuron(x, 3)^2";

const upstream = (tex: string) => `\\underbrace{${tex}}_{\\text{upstream}}`;
const local = (tex: string) => `\\underbrace{${tex}}_{\\text{local}}`;
const partial = (f: string, x: string) => `\\frac{\\partial ${f}}{\\partial ${x}}`;
const via = (gate: string) => `\\text{via }${gate}`;
const through = (tex: string, gate: string) => `\\underbrace{${tex}}_{${via(gate)}}`;
/** x with the mark of the wire that it comes by. */
const byWire = (name: string, position: number) => `${name}_{${mark(position)}}`;
const mark = (position: number) => `\\text{\\textcircled{\\scriptsize ${position}}}`;
const parallel = (gate: string, position: number) => `${gate}\\text{, operand ${position} }${mark(position)}`;

const STEPS: readonly (readonly [title: string, text: string, step: string, lines: readonly string[]])[] = [
  ["a gate: symbols, numbers, value", A1, "q", ["q = x + y = -2 + 5 = 3"]],
  ["a negative number in a product", A1, "f", ["f = q \\cdot z = 3 \\cdot \\left(-4\\right) = -12"]],
  ["the seed", A1, "seed", ["\\frac{\\partial f}{\\partial f} = 1"]],
  [
    "∂f/∂y: chain rule, numbers, and the local rule",
    A1,
    "y-q.1",
    [
      `${partial("f", "y")} = ${upstream(partial("f", "q"))} \\cdot ${local(partial("q", "y"))} = \\left(-4\\right) \\cdot 1 = -4`,
      `${partial("q", "y")} = \\frac{\\partial}{\\partial y}\\left[x + y\\right] = 1`,
    ],
  ],
  [
    "a local rule that is another operand",
    A1,
    "q-f.0",
    [
      `${partial("f", "q")} = ${upstream(partial("f", "f"))} \\cdot ${local(partial("f", "q"))} = 1 \\cdot \\left(-4\\right) = -4`,
      `${partial("f", "q")} = \\frac{\\partial}{\\partial q}\\left[q \\cdot z\\right] = z = -4`,
    ],
  ],
  [
    "a fork: the first of two contributions",
    FORKS,
    "a-d.0",
    [
      `${through(partial("y", "a"), "d")} = ${upstream(partial("y", "d"))} \\cdot ${local(partial("d", "a"))} = 6 \\cdot 3 = 18`,
      `${partial("d", "a")} = \\frac{\\partial}{\\partial a}\\left[a \\cdot b\\right] = b = 3`,
      `${partial("y", "a")} = ${through("18", "d")} + ${through("\\square", "c")}`,
    ],
  ],
  [
    "a fork: the last of two contributions, and their sum",
    FORKS,
    "a-c.0",
    [
      `${through(partial("y", "a"), "c")} = ${upstream(partial("y", "c"))} \\cdot ${local(partial("c", "a"))} = 7 \\cdot 1 = 7`,
      `${partial("c", "a")} = \\frac{\\partial}{\\partial a}\\left[a + b\\right] = 1`,
      `${partial("y", "a")} = ${through("18", "d")} + ${through("7", "c")} = 25`,
    ],
  ],
  [
    "parallel edges: each use of x by itself",
    "x = -3; f = x*x",
    "x-f.0",
    [
      `${through(partial("f", "x"), parallel("f", 1))} = ${upstream(partial("f", "f"))} \\cdot ${local(partial("f", byWire("x", 1)))} = 1 \\cdot \\left(-3\\right) = -3`,
      `${partial("f", byWire("x", 1))} = \\frac{\\partial}{\\partial ${byWire("x", 1)}}\\left[${byWire("x", 1)} \\cdot ${byWire("x", 2)}\\right] = ${byWire("x", 2)} = -3`,
      `${partial("f", "x")} = ${through("-3", parallel("f", 2))} + ${through("\\left(-3\\right)", parallel("f", 1))} = -6`,
    ],
  ],
  [
    "a composite gate, forwards: the call and its definition",
    NEURON,
    "u1",
    [
      "u_{1} = \\operatorname{neuron}\\left(x, 3; w\\right) = \\operatorname{neuron}\\left(-1, 3; 2\\right) = 0.7311",
      "\\operatorname{neuron}\\left(a, b; w\\right) = \\sigma\\left(w \\cdot a + b\\right)",
    ],
  ],
  [
    "a composite gate, backwards: a slope without a rule, also for a name that the body reads",
    NEURON,
    "w-u1.2",
    [
      `${partial("f", "w")} = ${upstream(partial("f", "u_{1}"))} \\cdot ${local(partial("u_{1}", "w"))} = 1.462 \\cdot \\left(-0.1966\\right) = -0.2875`,
      `${partial("u_{1}", "w")} = \\frac{\\partial}{\\partial w}\\left[\\operatorname{neuron}\\left(x, 3; w\\right)\\right] = -0.1966`,
    ],
  ],
  ["a negative base", "x = -3; f = x^2", "f", ["f = x^{2} = \\left(-3\\right)^{2} = 9"]],
  [
    "a base with a power of ten",
    "x = 2e-5; f = x^2",
    "f",
    ["f = x^{2} = \\left(2 \\times 10^{-5}\\right)^{2} = 4 \\times 10^{-10}"],
  ],
  ["a constant by its letter", "x = 2; f = x*pi", "f", ["f = x \\cdot \\pi = 2 \\cdot \\pi = 6.283"]],
  ["a negative constant", "x = 2; f = x*-3", "f", ["f = x \\cdot \\left(-3\\right) = 2 \\cdot \\left(-3\\right) = -6"]],
  ["a second name", "x = -2; f = x", "f", ["f = x = -2"]],
  [
    "an index before the mark",
    "x1 = 3; f = max(x1, x1)",
    "f",
    ["f = \\max\\left(x_{1}, x_{1}\\right) = \\max\\left(3, 3\\right) = 3"],
  ],
];

describe("a step's formula", () => {
  test.each(STEPS)("%s", (_title, text, step, lines) => expect(plainLines(text, step)).toEqual(lines));
});

const EQUALS = / (?:=|\\overset\{\\text\{\w+\}\}\{=\}) /;

const RULES: readonly (readonly [text: string, step: string, rule: string])[] = [
  ["f = x/y", "y-f.1", "-\\frac{x}{y^{2}}"],
  ["f = x/-2", "x-f.0", "\\frac{1}{-2}"],
  ["f = x^2", "x-f.0", "2 \\cdot x"],
  ["f = 2^x", "x-f.1", "2^{x} \\cdot \\log\\left(2\\right)"],
  ["f = exp(x)", "x-f.0", "f"],
  ["f = sigmoid(x)", "x-f.0", "\\left(1 - f\\right) \\cdot f"],
  ["f = x^x", "x-f.0", `${byWire("x", 2)} \\cdot ${byWire("x", 1)}^{${byWire("x", 2)} - 1}`],
  ["f = x^3", "x-f.0", "3 \\cdot x^{2}"],
  ["f = x^-1", "x-f.0", "-1 \\cdot x^{-2}"],
  [
    "f = elu(x)",
    "x-f.0",
    "{\\def\\arraystretch{.85}\\bigg\\{\\!\\!\\begin{array}{ll} 1 & x > 0 \\\\ e^{x} & x \\le 0 \\end{array}}",
  ],
  ["f = x^n", "x-f.0", "n \\cdot x^{n - 1}"],
  ["f = x^n", "n-f.1", "x^{n} \\cdot \\log\\left(x\\right)"],
  ["f = sin(x)", "x-f.0", "\\cos\\left(x\\right)"],
  ["f = cos(x)", "x-f.0", "-\\sin\\left(x\\right)"],
  ["f = sinh(x)", "x-f.0", "\\cosh\\left(x\\right)"],
  ["f = cosh(x)", "x-f.0", "\\sinh\\left(x\\right)"],
  ["f = asin(x)", "x-f.0", "\\frac{1}{\\sqrt{1 - x^{2}}}"],
  ["f = abs(x)", "x-f.0", "\\operatorname{sign}\\left(x\\right)"],
  ["f = tanh(x)", "x-f.0", "1 - f^{2}"],
  ["f = log2(x)", "x-f.0", "\\frac{1}{x \\cdot \\log\\left(2\\right)}"],
  [
    "f = leaky_relu(x, a)",
    "x-f.0",
    "{\\def\\arraystretch{.85}\\bigg\\{\\!\\!\\begin{array}{ll} 1 & x > 0 \\\\ a & x \\le 0 \\end{array}}",
  ],
  ["f = logsumexp(a, b)", "b-f.1", "e^{b - f}"],
];

describe("a local rule reads as in a table of derivatives", () => {
  test.each(RULES)("%s, %s", (text, step, rule) => expect(plainLines(text, step)[1]?.split(EQUALS).at(-2)).toBe(rule));

  const CASES: readonly (readonly [string, string, string])[] = [
    ["f = max(a, b)", "a-f.0", "1 & a > b \\\\ 1/2 & a = b \\\\ 0 & a < b"],
    ["f = max(a, b)", "b-f.1", "1 & b > a \\\\ 1/2 & b = a \\\\ 0 & b < a"],
    ["f = min(a, b, c)", "b-f.1", "1 & b < \\min\\left(a, c\\right) \\\\ 1/k & b = \\min\\left(a, c\\right) \\\\ 0 & b > \\min\\left(a, c\\right)"],
  ]; // biome-ignore format: a table
  test.each(CASES)("%s, %s: a tie has a row of its own", (text, step, cases) =>
    expect(plain(walkThrough(text), stepCalled(walkThrough(text), step))).toContain(`\\begin{array}{ll} ${cases} \\end{array}`),
  );
});

describe.each(["f = 3*x", "f = -3*x", "f = 1e9*x", "f = x + 1", "f = 7 - x", "f = x^1"])("%s", (text) => {
  test("a rule that is a number stands there once", () => {
    const walk = walkThrough(text);
    const line = plain(walk, walk.walk.steps.at(-1) ?? { kind: "seed", node: 0 })
      .split(NEWLINE)
      .at(-1);
    expect(line?.split(" = ")).toHaveLength(3);
  });
});

test("at a fork with many consumers, what has arrived before is one number", () => {
  const walk = walkThrough("x = 2; f = x + sin(x) + x^2 + x^3 + exp(x)");
  const sums = walk.walk.consumers[0]?.map(({ index }) => tagged(walk, { kind: "backward", edge: index }).lines[2]);
  const before = sums?.map((line) => line?.replaceAll(/\\htmlData\{[^}]*\}/g, "").split(" = ")[1]);
  expect(before).toEqual([
    `\\underbrace{{7.389}}_{${via("u_{7}")}} + \\cdots`,
    `{7.389} + \\underbrace{{12}}_{${via("u_{5}")}} + \\cdots`,
    `{19.39} + \\underbrace{{4}}_{${via("u_{3}")}} + \\cdots`,
    `{23.39} + \\underbrace{{1}}_{${via("u_{2}")}} + \\cdots`,
    `{24.39} + \\underbrace{{({-}0.4161)}}_{${via("u_{1}")}} {=} {23.97}`,
  ]);
});

const KINKS = "x = 0; y = 0\nf = relu(x) + abs(y) + max(x, y)";
const FAULTS = "a = -1; b = 0\np = log(a)\nq = 1/b\nf = p*2 + q";

/** The sign before the number that a line ends with. */
const lastEquals = (text: string, step: string, at: number): string =>
  /(=|\\overset\{\\text\{\w+\}\}\{=\}) \S+$/.exec(plainLines(text, step)[at] ?? "")?.[1] ?? "none";

const HONEST: readonly (readonly [title: string, text: string, step: string, line: number, equals: string])[] = [
  ["a slope where there is one", "x = 1\nf = relu(x)", "x-f.0", 1, "="],
  ["a corner", KINKS, "x-u1.0", 1, "\\overset{\\text{convention}}{=}"],
  ["a tie", KINKS, "y-u4.1", 1, "\\overset{\\text{convention}}{=}"],
  ["the smooth operand of the same gate", "x = 0; a = 0.1\nf = leaky_relu(x, a)", "a-f.1", 1, "="],
  ["a value", FAULTS, "u1", 0, "\\overset{\\text{float}}{=}"],
  ["the seed of a target without a value", FAULTS, "seed", 0, "\\overset{\\text{float}}{=}"],
  ["a rule whose number is finite, of a target without a value", FAULTS, "p-u1.0", 1, "="],
];

describe("a number that is agreed on or not finite has its reason over the equals sign", () => {
  test.each(HONEST)("%s", (_title, text, step, line, equals) => expect(lastEquals(text, step, line)).toBe(equals));

  test("finite numbers, too, where the target has no value: 1 · 2 = 2 is no derivative", () => {
    expect(plainLines(FAULTS, "p-u1.0")[0]).toMatch(/\\overset\{\\text\{float\}\}\{=\} 1 \\cdot 2 = 2$/);
  });
});

describe("what a stage produces carries its name", () => {
  const stages = (text: string, step: string): (readonly string[])[] => {
    const walk = walkThrough(text);
    return tagged(walk, stepCalled(walk, step)).lines.map((line) =>
      [...line.matchAll(/stage=(\w+)\}\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, stage, tex]) => `${stage} ${tex}`),
    );
  };

  test("forwards", () => expect(stages(A1, "f")).toEqual([["operands =", "operands 3", "operands ({-}4)", "value {-}12"]]));
  test("the seed", () => expect(stages(A1, "seed")).toEqual([["seed 1"]]));
  test("backwards, and at a fork", () =>
    expect(stages(FORKS, "a-c.0")).toEqual([
      ["upstream 7", "product \\cdot", "local 1", "product =", "contribution 7"],
      ["local 1"],
      ["contribution 7", "sum =", "sum 25"],
    ]));
});
