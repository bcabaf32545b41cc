import { expect, test } from "vitest";
import type { DiagnosticCode } from "./diagnostic.ts";
import { parseProgram } from "./parseProgram.ts";
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
  ["x{1} + {y}", ["other-brackets", "{", "x(1) + (y)"]],
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
  ["sin($)", ["unknown-character", "$", null]],
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
  ["f = x; g = x^2; out f g", ["missing-comma", "f g", "f = x; g = x^2; out f, g"]],
  ["f = x; out f,", ["spare-comma", ",", "f = x; out f"]],
  ["f = x; g = 2x; out f,, g", ["spare-comma", ",", "f = x; g = 2x; out f, g"]],
  ["f = x; out f, g + 1", ["output-not-name", "g + 1", "f = x; y = g + 1; out f, y"]],
  [
    "out sin(x), max(a, b)",
    ["output-not-name", "sin(x)", "f = sin(x); out f, max(a, b)"],
    ["output-not-name", "max(a, b)", "f = max(a, b); out sin(x), f"],
  ],
  ["out f = x*y", ["output-not-name", "f = x*y", "f = x*y; out f"]],
  ["f = x; out f, f", ["duplicate-output", "f", "f = x; out f"]],
  ["loss = x; out los", ["unknown-output", "los", "loss = x; out loss"]],
  ["f = x; out q", ["unknown-output", "q", null]],
  ["g(a) = a; f = g(x); out f, g", ["unknown-output", "g", null]],
  ["f = x; out f, x", ["unknown-output", "x", null]],
  ["f = x; g = 2x; out f # one\nout f, g # two", ["second-out", "out f, g", "f = x; g = 2x; out f, g # one\n # two"]],
  ["f = x; out f, $", ["unknown-character", "$", null]],
  ["out f, g = 3", ["not-a-definition", "out f, g", null]],
  ["a + b = 3; a", ["not-a-definition", "a + b", null]],
  ["= 3", ["not-a-definition", "=", null]],
  ["f() = 3; x", ["not-a-definition", "f()", null]],
  ["f(2) = 3; x", ["not-a-definition", "f(2)", null]],
  ["param f(x) = x; x", ["not-a-definition", "param f(x)", null]],
  ["x == 3", ["unexpected-symbol", "=", null]],
  ["(a, b)", ["unexpected-symbol", ",", null]],
  ["x . y", ["unknown-character", ".", null]],
  ["x $ y", ["unknown-character", "$", null]],
  ["x $$$ y", ["unknown-character", "$", null]],
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
