import { describe, expect, test } from "vitest";
import type { DiagnosticCode } from "./diagnostic.ts";
import { parseProgram } from "./parseProgram.ts";
import { signedLiteral } from "./syntax.ts";
import { complaintsAbout, outputTree, repaired, spanText } from "./testing.ts";

/** What is found at which text, and the whole program after the fix; null where there is none. */
type Finding = readonly [code: DiagnosticCode, at: string, afterFix: string | null];

const findings = (source: string): Finding[] =>
  parseProgram(source).diagnostics.map((diagnostic) => [
    diagnostic.code,
    spanText(source, diagnostic),
    repaired(source, diagnostic),
  ]);

const REJECTIONS: readonly (readonly [source: string, ...Finding[]])[] = [
  ["", ["empty", "", null]],
  [" \n;# nothing\n", ["empty", " \n;# nothing\n", null]],
  ["f(x) = x^2", ["no-output", "f(x) = x^2", null]],
  ["f(x) = x; (a+b) = 3", ["not-a-definition", "(a+b)", null]],
  ["(x+", ["unclosed-bracket", "(", "(x+)"], ["missing-operand", "+", null]],
  ["2*(x + (y", ["unclosed-bracket", "(", "2*(x + (y))"]],
  ["(x+1)) * 2", ["unopened-bracket", ")", "(x+1) * 2"]],
  ["x + * 2", ["missing-operand", "+", null]],
  ["x =", ["missing-operand", "=", null]],
  ["2*()", ["missing-operand", "()", null]],
  ["y = 1,5", ["decimal-comma", "1,5", "y = 1.5"]],
  ["y = 1,5*x + 2,25", ["decimal-comma", "1,5", "y = 1.5*x + 2,25"], ["decimal-comma", "2,25", "y = 1,5*x + 2.25"]],
  ["y = 1.2.3", ["malformed-number", "1.2.3", "y = 1.23"]],
  ["y = 1..5", ["malformed-number", "1..5", "y = 1.5"]],
  ["y = 0x10", ["not-decimal", "0x10", "y = 16"]],
  ["y = 0b101", ["not-decimal", "0b101", "y = 5"]],
  ["y = 0b12", ["not-decimal", "0b12", "y = 0*b12"]],
  ["y = 1_000", ["digit-separator", "1_000", "y = 1000"]],
  ["y = 2_x", ["digit-separator", "2_", "y = 2x"]],
  ["y = 1e", ["broken-exponent", "1e", "y = 1*e"]],
  ["y = 1e++4", ["broken-exponent", "1e++4", "y = 1e+4"]],
  ["y = 1e+-4", ["broken-exponent", "1e+-4", "y = 1e-4"]],
  ["y = 1e5e3", ["broken-exponent", "1e5e3", null]],
  ["y = 1e5.5", ["broken-exponent", "1e5.5", null]],
  ["y = 1e-999", ["number-too-small", "1e-999", "y = 0"]],
  ["y = 1e999", ["number-too-large", "1e999", null]],
  ["x y", ["missing-operator", "x y", "x *y"]],
  ["a = 2 3", ["missing-operator", "2 3", "a = 2 *3"]],
  ["x(y+1)", ["not-a-function", "x", "x*(y+1)"]],
  ["speed = 2; speed(y+1)", ["not-a-function", "speed", "speed = 2; speed*(y+1)"]],
  ["f(g) = g(2); f(1)", ["not-a-function", "g", "f(g) = g*(2); f(1)"]],
  ["e(x)", ["not-a-function", "e", "e*(x)"]],
  ["sigmiod(x)", ["unknown-function", "sigmiod", "sigmoid(x)"]],
  ["neuron(a) = 2a; nueron(x)", ["unknown-function", "nueron", "neuron(a) = 2a; neuron(x)"]],
  ["frobnicate(x)", ["unknown-function", "frobnicate", null]],
  ["sin x", ["missing-call-brackets", "sin", "sin(x)"]],
  ["sin cos(x)", ["missing-call-brackets", "sin", null]],
  ["2*√x", ["missing-call-brackets", "√", "2*√(x)"]],
  ["√sin(x)", ["missing-call-brackets", "√", null]],
  ["f(x) = x; √f(x)", ["missing-call-brackets", "√", null]],
  ["sin^2(x)", ["power-of-function", "sin^2", "sin(x)^2"]],
  ["2sin**2(x + (y)) + 1", ["power-of-function", "sin**2", "2sin(x + (y))**2 + 1"]],
  ["sin²(x)", ["power-of-function", "sin²", "sin(x)²"]],
  ["tanh^2 x + 1", ["power-of-function", "tanh^2", "tanh(x)^2 + 1"]],
  ["sin^-1(x)", ["power-of-function", "sin^-1", "asin(x)"]],
  ["cos^−1 x", ["power-of-function", "cos^−1", "acos(x)"]],
  ["exp^-1(x)", ["power-of-function", "exp^-1", "exp(x)^-1"]],
  ["sin^2(x", ["power-of-function", "sin^2", null], ["unclosed-bracket", "(", "sin^2(x)"]],
  ["|a|b|c|", ["ambiguous-bars", "|", null]],
  ["|x - y", ["unclosed-bracket", "|", "|x - y|"]],
  ["max(|x, 2)", ["unclosed-bar", "|", "max(|x|, 2)"]],
  ["sin|x|", ["missing-call-brackets", "sin", null]],
  ["x[1] + {y}", ["other-brackets", "[", "x(1) + (y)"]],
  ["d/dx x^2", ["derivative-notation", "d/dx ", "f = x^2"]],
  ["d/dx(x^2)", ["derivative-notation", "d/dx", "f = (x^2)"]],
  ["f = 2; g = d/dx f*x", ["derivative-notation", "d/dx ", "f = 2; g = f*x"]],
  ["f = 2; d/dx f*x", ["derivative-notation", "d/dx ", "f = 2; y = f*x"]],
  ["∂/∂w₀ (w₀*x)", ["derivative-notation", "∂/∂w₀ ", "f = (w₀*x)"]],
  ["\\frac{1}{x}", ["latex", "\\frac", "1/x"]],
  ["f = 2\\frac{a+b}{c} - \\sqrt{x}", ["latex", "\\frac", "f = 2((a+b)/c) - sqrt(x)"]],
  ["s = \\sigma\\left(w_{1} \\cdot x^{2} + \\alpha\\right)", ["latex", "\\sigma", "s = σ(w_1 * x^2 + alpha)"]],
  ["\\frac{1}{1+e^{-x}}", ["latex", "\\frac", "1/(1+e^(-x))"]],
  ["\\sum_{i} x_i", ["latex", "\\sum", null]],
  ["let x = 3", ["declaration-word", "let", "x = 3"]],
  ["def f(x) = x^2; f(3)", ["declaration-word", "def", "f(x) = x^2; f(3)"]],
  ["f := x^2", ["assignment-sign", ":=", "f = x^2"]],
  ["f(x) := x^2; f(3)", ["assignment-sign", ":=", "f(x) = x^2; f(3)"]],
  ["let x ≔ 3", ["declaration-word", "let", "x ≔ 3"], ["assignment-sign", "≔", "let x = 3"]],
  ["log = 2; f = log*x", ["hides-function", "log", null]],
  ["sin = 2; sin(x)", ["hides-function", "sin", null], ["hidden-function", "sin", null]],
  ["sin + 1", ["missing-call-brackets", "sin", null]],
  ["f(x) = 2x; f + 1", ["missing-call-brackets", "f", null]],
  ["sin(x, y)", ["wrong-operand-count", "sin(x, y)", null]],
  ["1 + max()", ["wrong-operand-count", "max()", null]],
  ["elu(x, 1, 2)", ["wrong-operand-count", "elu(x, 1, 2)", null]],
  ["f(a, b) = a*b; f(1)", ["wrong-operand-count", "f(1)", null]],
  ["mse(x)", ["wrong-operand-count", "mse(x)", null]],
  ["sin(@)", ["unknown-character", "@", null]],
  ["x = 1; x = 2; x", ["redefined", "x", null]],
  ["x = 1; x(a) = a; x", ["redefined", "x", null]],
  ["f(a, b, a) = a+b; f(1, 2, 3)", ["duplicate-parameter", "a", null]],
  ["a = b; b = a", ["cycle", "a", null]],
  ["x = x + 1", ["cycle", "x", null]],
  ["f(x) = a*x; a = f(2)", ["cycle", "f", null]],
  ["f(x) = f(x - 1); f(3)", ["recursion", "f", null]],
  ["f(x) = g(x); g(x) = f(x); f(3)", ["recursion", "f", null]],
  ["param w = 2*x; w", ["param-needs-number", "2*x", null]],
  ["param w; w = 1; w", ["param-needs-number", "param w", null]],
  ["a + b = 3; a", ["not-a-definition", "a + b", null]],
  ["= 3", ["not-a-definition", "=", null]],
  ["f() = 3; x", ["not-a-definition", "f()", null]],
  ["f(2) = 3; x", ["not-a-definition", "f(2)", null]],
  ["param f(x) = x; x", ["not-a-definition", "param f(x)", null]],
  ["x == 3", ["unexpected-symbol", "=", null]],
  ["(a, b)", ["unexpected-symbol", ",", null]],
  ["x $ y", ["unknown-character", "$", null]],
  ["x @@@ y", ["unknown-character", "@", null]],
  ["x\u200b + y", ["invisible-character", "\u200b", "x + y"]],
  ["1/2x", ["implicit-after-division", "2x", "1/2*x"]],
  ["b = 2; c = 3; b + c + bc", ["joined-names", "bc", "b = 2; c = 3; b + c + b*c"]],
];

test.each(REJECTIONS.map(([source, ...expected]) => ({ source, expected })))(
  "code, place and fix: $source",
  ({ source, expected }) => {
    expect(findings(source)).toEqual(expected);
    expect(complaintsAbout(source)).toEqual([]);
  },
);

test("an unclosed bracket is marked and read as if it were closed", () => {
  const source = "x = 2\nf = sigmoid(w*(x + b\ng = f*2";
  expect(outputTree(source)).toBe("(* f 2)");
  expect(parseProgram(source).diagnostics).toMatchObject([
    { code: "unclosed-bracket", severity: "hint", count: 2, bracket: "(" },
  ]);
});

test("all errors are reported, in the order of the text", () => {
  const source = "a = 1,5\nb = (a + \nc = sigmiod(a) + $\nd = x y";
  expect(findings(source).map(([code]) => code)).toEqual([
    "decimal-comma",
    "unclosed-bracket",
    "missing-operand",
    "unknown-function",
    "unknown-character",
    "missing-operator",
  ]);
});

const facts = (source: string) => parseProgram(source).diagnostics[0];

test("diagnostics carry the facts for their sentences", () => {
  expect(facts("sigmiod(x)")).toMatchObject({ name: "sigmiod", suggestion: "sigmoid" });
  expect(facts("1,5")).toMatchObject({ suggestion: "1.5" });
  expect(facts("elu()")).toMatchObject({ name: "elu", least: 1, most: 2, found: 0 });
  expect(facts("max()")).toMatchObject({ least: 1, most: Number.POSITIVE_INFINITY });
  expect(facts("((x")).toMatchObject({ count: 2 });
  expect(facts("a = b; b = c; c = a")).toMatchObject({ names: ["a", "b", "c"] });
  expect(facts("b; c; bc")).toMatchObject({ severity: "hint", parts: ["b", "c"] });
  expect(facts("\ufeffx")).toMatchObject({ codePoint: "U+FEFF" });
});

const understood = (source: string) => {
  const { program } = parseProgram(source);
  if (!program) throw new Error(`has an error: ${source}`);
  return program;
};

/** The first value's signed literal; null if it is computed. */
const literalOf = (source: string): number | null => {
  const { nodes, statements } = understood(source);
  const [statement] = statements;
  return statement ? signedLiteral(nodes, statement.expression) : null;
};

describe("programs", () => {
  test("every kind of statement", () => {
    const program = understood(
      "x = -2   # an input\nparam w = 0.5\nneuron(a, b) = sigmoid(w*a + b)\nq = x + y // y is free\nf = q * neuron(x, z)",
    );
    expect(program.statements.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "value x",
      "value w",
      "function neuron",
      "value q",
      "value f",
    ]);
    expect(program.free).toEqual(["y", "z"]);
    expect(outputTree(program.text)).toBe("(* q (neuron x z))");
  });

  test("an input is a literal with or without a sign; everything else is computed", () => {
    expect(["x = 2", "x = -2", "x = +2", "x = −.5", "x = 1e-3", "x = (-2)"].map(literalOf)).toEqual([2, -2, 2, -0.5, 0.001, -2]);
    expect(["x = 2*3", "x = --2", "x = -y", "x = pi", "x = 2²"].map(literalOf)).toEqual([null, null, null, null, null]);
  });

  test("the last value is the output, wherever functions stand", () => {
    const program = understood("x = -2; y = 3\nf = x*y\ng(a) = 2a");
    expect([...program.values.keys()]).toEqual(["x", "y", "f"]);
    expect([...program.functions.keys()]).toEqual(["g"]);
    expect(program.statements[program.output]).toMatchObject({ name: "f" });
  });

  test("a bare expression is an output without a name", () => {
    const program = understood("(x+y)*z");
    expect(program.statements[program.output]).toMatchObject({ name: null });
    expect(program.free).toEqual(["x", "y", "z"]);
  });

  test("a name that nothing assigns is an input; pi, π and e are not", () => {
    expect(understood("q*x + pi*π*e + alpha + σ").free).toEqual(["q", "x", "alpha", "σ"]);
    expect(understood("e = 5; f = e*x").free).toEqual(["x"]);
    expect(understood("σ((x - μ)/σ)").free).toEqual(["x", "μ", "σ"]);
  });

  test("a name of a function is free where it is not called, if the program assigns it", () => {
    expect(outputTree("log = 2; f = log*x")).toBe("(* log x)");
  });

  test("param marks a trainable input and is a name elsewhere", () => {
    const { statements } = understood("param w = -0.5; param = 2; w*param");
    expect(statements.map((s) => s.kind === "value" && [s.name, s.trainable])).toEqual([
      ["w", true],
      ["param", false],
      [null, false],
    ]);
  });

  test("values may be used before the line that defines them", () => {
    const { order } = understood("f = q*z; q = x + y; z = 2");
    expect(order).toEqual([1, 2, 0]);
  });

  test("functions may be used before the line that defines them, and read names of the program", () => {
    const { functions } = understood("f = g(3); g(a) = w*h(a); h(a) = a + b + pi; param w = 2");
    expect(functions.get("h")).toMatchObject({ parameters: ["a"], captured: ["b"] });
    expect(functions.get("g")).toMatchObject({ parameters: ["a"], captured: ["w", "b"] });
  });

  test("a parameter hides a name of the program", () => {
    expect(understood("a = 1; g(a) = a^2; g(a)").functions.get("g")).toMatchObject({ captured: [] });
  });

  test("names are told apart by case", () => {
    expect(understood("X = 2; x*X").free).toEqual(["x"]);
  });

  test("a program may define a function of its own by a built-in name", () => {
    expect(findings("silu(x) = x; silu(2) + relu(1)")).toEqual([]);
    expect(findings("relu(x, y) = x*y; relu(1)")).toEqual([["wrong-operand-count", "relu(1)", null]]);
  });

  test.each(["silu(x)", "gelu(x)", "mse(x, y)", "squared_error(x, y)", "bce(p, y)", "hinge(s, y)", "logistic_loss(s, y)"])(
    "the prelude has %s",
    (source) => expect(findings(source)).toEqual([]),
  );

  test("every built-in function can be called with one operand, some with more", () => {
    for (const source of ["leaky_relu(x, a)", "elu(x, a)", "max(a, b)", "min(a, b, c, d)"]) expect(findings(source)).toEqual([]);
    const trigonometry = ["sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh"];
    const activations = ["sigmoid", "σ", "logistic", "relu", "leaky_relu", "elu", "softplus"];
    const names = ["exp", "log", "ln", "sqrt", "√", "abs", ...trigonometry, ...activations, "max", "min"];
    for (const name of names) expect(findings(`${name}(x)`)).toEqual([]);
  });

  test("a name that is a product by chance gets no hint unless its factors are names of the program", () => {
    expect(findings("b + bc")).toEqual([]);
    expect(findings("b = 1; c = 2; bc = 3; b*c*bc")).toEqual([]);
  });
});
