/** The lectures' examples and ordinary input, end to end. The numbers are the lectures', or worked out by hand. */
import { describe, expect, it } from "vitest";
import { type Derivatives, differentiate } from "./api.ts";

type Numbers = Record<string, number>;

const solved = (text: string, options?: Parameters<typeof differentiate>[1]): Derivatives & { ok: true } => {
  const result = differentiate(text, options);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join(", "));
  return result;
};

/** What differs from what was expected by more than 1e-12. */
const differences = (found: Readonly<Numbers>, expected: Numbers): string[] =>
  Object.entries(expected)
    .filter(([name, number]) => !(Math.abs((found[name] ?? Number.NaN) - number) <= 1e-12))
    .map(([name, number]) => `${name} is ${found[name]}, not ${number}`);

const NEURON_INPUTS = "w0 = 2; w1 = -3; w2 = -3; x0 = -1; x1 = -2";
const NEURON_GRADIENTS = {
  w0: -0.19661193324148185,
  x0: 0.3932238664829637,
  w1: -0.3932238664829637,
  x1: -0.5898357997244456,
  w2: 0.19661193324148185,
};

it("says which outputs a program has, whatever the target", () => {
  expect(solved("x = 3; f = x^2; g = 2x; out f, g", { target: "g" })).toMatchObject({ output: "g", outputs: ["f", "g"] });
  expect(solved("x = 3; x^2")).toMatchObject({ output: "u1", outputs: ["u1"] });
});

describe("a program with data", () => {
  const ROWS = "data x, y = [[1, 3], [2, 5]]\nparam w = 2\nL = (w*x - y)^2";
  it("is differentiated at its first row, or at the one that is asked for", () => {
    expect(solved(ROWS).gradients).toMatchObject({ w: -2, x: -4, y: 2 });
    expect(solved(ROWS, { row: 2 })).toMatchObject({ values: { x: 2, y: 5, L: 1 }, gradients: { w: -4 } });
    expect(solved(ROWS, { row: 2, inputs: { y: 4 } }).gradients).toMatchObject({ w: 0 });
  });
  it.each([0, 3, 1.5])("has no row %d", (row) => expect(() => solved(ROWS, { row })).toThrow(RangeError));
  it("is one among others: without data there is one row", () => {
    expect(solved("x = 3; f = x^2", { row: 1 }).gradients).toMatchObject({ x: 6 });
    expect(() => solved("x = 3; f = x^2", { row: 2 })).toThrow(RangeError);
  });
});

describe("the lectures' examples", () => {
  const table: [string, string, Numbers, Numbers][] = [
    // x ─ + ─ q ─ × ─ f
    // y ─┘   z ─┘
    ["A1: (x + y)·z", "x = -2; y = 5; z = -4\nq = x + y\nf = q * z", { q: 3, f: -12 }, { z: 3, q: -4, y: -4, x: -4, f: 1 }],
    [
      "A1 as a composition of functions",
      "g(a, b) = a * b\nh(x, y) = x + y\nx = -2; y = 5; z = -4\nq = h(x, y)\nf = g(q, z)",
      { q: 3, f: -12 },
      { z: 3, q: -4, y: -4, x: -4 },
    ],
    ["A2: the same elsewhere", "x = 2; y = 3; z = 4\nq = x + y\nf = q * z", { f: 20 }, { x: 4, y: 4, z: 5, q: 4 }],
    // a ───── + ─ v ─ ×3 ─ J
    // b ─ × ─┘ u
    // c ─┘
    [
      "A3: 3(a + bc)",
      "a = 5; b = 3; c = 2\nu = b * c\nv = a + u\nJ = 3v",
      { u: 6, v: 11, J: 33 },
      { v: 3, a: 3, u: 3, b: 6, c: 9 },
    ],
    ["A4: a + b", "a = 2; b = 3\ny = a + b", { y: 5 }, { a: 1, b: 1 }],
    ["A4: a·x − b", "a = 2; x = 3; b = 4\ny = a * x - b", { y: 2 }, { a: 3, x: 2, b: -1 }],
    ["A4: a²", "a = -3\ny = a²", { y: 9 }, { a: -6 }],
    ["A4: exp(a)", "a = 1\ny = exp(a)", { y: Math.E }, { a: Math.E }],
    [
      "A5: the sigmoid neuron, gate by gate",
      `${NEURON_INPUTS}\ns = w0*x0 + w1*x1 + w2\nf = 1 / (1 + exp(s * -1))`,
      { s: 1, f: 0.7310585786300049 },
      NEURON_GRADIENTS,
    ],
    [
      "A5 with one gate for the sigmoid",
      `${NEURON_INPUTS}\nf = sigmoid(w0*x0 + w1*x1 + w2)`,
      { f: 0.7310585786300049 },
      NEURON_GRADIENTS,
    ],
    [
      "A6: identity neuron with squared loss",
      "h = 1; k = -3; y = 10\nparam w1 = 5; param w2 = -1; param b = 3\np = h*w1 + k*w2 + b\nL = (y - p)^2",
      { p: 11, L: 1 },
      { w1: 2, w2: -6, b: 2, h: 10, k: -2, y: -2 },
    ],
    // X ─ × ─ s1 ─ σ ─ a1 ─ × ─ s2 ─ σ ─ a2 ─ ½(·−y)² ─ L
    //    w1                w2
    [
      "A7: two layers of one neuron",
      "param w1 = -0.5; param w2 = 0.5; X = 1; y = 1\ns1 = w1 * X\na1 = sigmoid(s1)\ns2 = w2 * a1\na2 = sigmoid(s2)\nL = 1/2*(a2 - y)^2",
      { s1: -0.5, a1: 0.3775406687981454, s2: 0.1887703343990727, a2: 0.5470529418638637, L: 0.10258051873709023 },
      { w2: -0.04237288020737129, w1: -0.013187697337488317 },
    ],
    [
      "A7 in one line, with mse",
      "w1 = -0.5; w2 = 0.5\nL = mse(sigmoid(w2 * sigmoid(w1 * 1)), 1)",
      { L: 0.10258051873709023 },
      { w2: -0.04237288020737129, w1: -0.013187697337488317 },
    ],
  ];
  it.each(table)("%s", (_, text, values, gradients) => {
    const result = solved(text);
    expect(differences(result.values, values)).toEqual([]);
    expect(differences(result.gradients, gradients)).toEqual([]);
    expect(result.faults).toEqual([]);
  });

  it("A7: one step of gradient descent makes the loss smaller", () => {
    const text = "w1 = -0.5; w2 = 0.5\nL = mse(sigmoid(w2 * sigmoid(w1 * 1)), 1)";
    const { gradients, values } = solved(text);
    const learned = { w1: -0.5 - 0.1 * (gradients["w1"] ?? Number.NaN), w2: 0.5 - 0.1 * (gradients["w2"] ?? Number.NaN) };
    expect(differences(learned, { w2: 0.5042372880207371, w1: -0.49868123026625116 })).toEqual([]);
    expect(solved(text, { inputs: learned }).values["L"]).toBeLessThan(values["L"] ?? 0);
  });

  // x1 ─ a1 ─ a      every x with every a, every a with the output
  // x2 ─ a2 ─┘
  // x3
  it("B1: a 3–2–1 network", () => {
    const { values, gradients } = solved(`
      x1 = 1; x2 = 2; x3 = 3; y = 1
      w11 = 0.1; w12 = 0.2; w21 = 0.3; w22 = 0.4; w31 = 1; w32 = -0.5; v1 = 0.3; v2 = 0.5
      s1 = x1*w11 + x2*w21 + x3*w31
      s2 = x1*w12 + x2*w22 + x3*w32
      a1 = sigmoid(s1)
      a2 = sigmoid(s2)
      s = a1*v1 + a2*v2
      a = sigmoid(s)
      L = mse(a, y)`);
    expect(differences(values, { s1: 3.7, s2: -0.5, a1: 0.9758729785823308, a2: 0.3775406687981454 })).toEqual([]);
    expect(differences(values, { s: 0.48153222797377193, a: 0.6181096227568209, L: 0.07292013011546881 })).toEqual([]);
    expect(differences(gradients, { v1: -0.08797033141671576, v2: -0.034033504858090875 })).toEqual([]);
    expect(differences(gradients, { w11: -0.0006367386210631678, w12: -0.010592236336211158 })).toEqual([]);
    expect(differences(gradients, { w21: -0.0012734772421263355, w22: -0.021184472672422315 })).toEqual([]);
    expect(differences(gradients, { w31: -0.0019102158631895032, w32: -0.03177670900863347 })).toEqual([]);
  });

  it.each([0, 1])("A8: for logistic regression ∂L/∂z is ŷ − y, here with y = %i", (y) => {
    const text = "w = 2; x = -1.5; b = 0.5\nz = w*x + b\np = sigmoid(z)\nL = -(y * log(p) + (1 - y) * log(1 - p))";
    const guess = 1 / (1 + Math.exp(2.5));
    const { gradients } = solved(text, { inputs: { y } });
    expect(differences(gradients, { z: guess - y, w: -1.5 * (guess - y), b: guess - y })).toEqual([]);
  });
});

describe("ordinary input", () => {
  const table: [string, Numbers, number, Numbers][] = [
    ["5x+3", { x: 2 }, 13, { x: 5 }],
    ["-x^2", { x: 3 }, -9, { x: -6 }],
    ["2^3^2", {}, 512, {}],
    ["2^-x", { x: 1 }, 0.5, { x: -0.5 * Math.LN2 }],
    ["a-(b-c)", { a: 5, b: 3, c: 1 }, 3, { a: 1, b: -1, c: 1 }],
    ["a/b*c", { a: 6, b: 3, c: 2 }, 4, { a: 2 / 3, b: -4 / 3, c: 2 }],
    ["x*x", { x: 7 }, 49, { x: 14 }],
    ["sigmoid(x)", { x: 0 }, 0.5, { x: 0.25 }],
    ["w0*x0", { w0: 3, x0: -2 }, -6, { w0: -2, x0: 3 }],
    ["3(a+b)", { a: 1, b: 2 }, 9, { a: 3, b: 3 }],
    ["constructor + toString", { constructor: 2, toString: 3 }, 5, { constructor: 1, toString: 1 }],
    ["c=a+b; d=a*b; e=c+d; f=c*d; y=e+f", { a: 2, b: 3 }, 41, { a: 25, b: 19 }],
  ];
  it.each(table)("%s at %o is %d", (text, inputs, value, gradients) => {
    const result = solved(text, { inputs });
    expect(differences(result.values, { [result.output]: value })).toEqual([]);
    expect(differences(result.gradients, gradients)).toEqual([]);
  });

  const rejected: [string, string[]][] = [
    ["x^", ["missing-operand"]],
    ["(x+", ["missing-operand", "unclosed-bracket"]],
    ["", ["empty"]],
    [" \n# nothing yet\n;;", ["empty"]],
    ["x(y+1) + x", ["not-a-function"]],
  ];
  it.each(rejected)("%j is answered with %j", (text, codes) => {
    const result = differentiate(text);
    const found = result.ok ? [] : result.diagnostics.map(({ code }) => code);
    expect(found.toSorted()).toEqual(codes);
  });
});

describe("records", () => {
  it("values name every node, gradients those that an input can move", () => {
    const { output, values, gradients } = solved("x = 3\ny = 4\nf = x * 2 + 3 * 5\n");
    expect(output).toBe("f");
    expect(values).toEqual({ x: 3, y: 4, c1: 2, u1: 6, c2: 3, c3: 5, u2: 15, f: 21 });
    expect(gradients).toEqual({ x: 2, y: 0, u1: 1, f: 1 });
  });

  it("take any name", () => {
    const { values, gradients } = solved("__proto__ = 3\nf = __proto__ * 2", {});
    expect([values["__proto__"], gradients["__proto__"]]).toEqual([3, 2]);
    const moved = solved("f = __proto__ * 2", { inputs: Object.fromEntries([["__proto__", 5]]) });
    expect(moved.values["f"]).toBe(10);
  });

  it("have no names of their own", () => {
    const { values } = solved("x + 1");
    expect([values["constructor"], values["__proto__"]]).toEqual([undefined, undefined]);
  });

  it("are about the target that was asked for", () => {
    const { output, gradients } = solved("q = x + y\nf = q * 3", { target: "q" });
    expect(output).toBe("q");
    expect(gradients).toEqual({ x: 1, y: 1, q: 1, f: 0 });
  });
});

describe("places without a value", () => {
  const table: [string, string, string, number][] = [
    ["log(-1)", "u1", "log-of-negative", Number.NaN],
    ["log(0)", "u1", "log-of-zero", Number.NEGATIVE_INFINITY],
    ["f = 1/0", "f", "division-by-zero", Number.POSITIVE_INFINITY],
    ["f = exp(1000)", "f", "overflow", Number.POSITIVE_INFINITY],
    ["f = 1e308 * 10", "f", "overflow", Number.POSITIVE_INFINITY],
  ];
  it.each(table)("%s", (text, node, code, value) => {
    const { faults, values } = solved(text);
    expect(faults).toEqual([{ node, code }]);
    expect(values[node]).toBe(value);
  });
});

describe("a caller's mistake is thrown", () => {
  const text = "x = 3\nf = 2 * x";
  const table: [string, Parameters<typeof differentiate>[1], RegExp][] = [
    ["an input that does not exist", { inputs: { z: 1 } }, /no input called "z"/],
    ["a gate as an input", { inputs: { f: 1 } }, /no input called "f"/],
    ["a constant as an input", { inputs: { c1: 1 } }, /no input called "c1"/],
    ["a target that does not exist", { target: "toString" }, /no node called "toString"/],
  ];
  it.each(table)("%s", (_, options, message) => {
    expect(() => differentiate(text, options)).toThrow(RangeError);
    expect(() => differentiate(text, options)).toThrow(message);
  });

  it("but never for what a person typed", () => expect(differentiate("f = ")).toMatchObject({ ok: false }));
});
