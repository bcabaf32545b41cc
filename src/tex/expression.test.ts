import { describe, expect, test } from "vitest";
import { reportTo } from "../lang/diagnostic.ts";
import { parseExpression } from "../lang/parseExpression.ts";
import { preludeFunctions } from "../lang/program.ts";
import type { SyntaxNode } from "../lang/syntax.ts";
import { definitionTex, expressionTex } from "./expression.ts";
import { complaintOf, programOf } from "./testing.ts";

type Table = readonly (readonly [typed: string, tex: string])[];

/** Also of a text with errors. */
const texOf = (source: string): string => {
  const nodes: SyntaxNode[] = [];
  const expression = parseExpression(source, nodes, reportTo([]));
  return expressionTex(nodes, expression);
};

const SUMS_AND_PRODUCTS: Table = [
  ["a - (b - c)", "a - \\left(b - c\\right)"],
  ["a - b - c", "a - b - c"],
  ["a + (b + c)", "a + \\left(b + c\\right)"],
  ["(x + y)*z", "\\left(x + y\\right) \\cdot z"],
  ["a*(b*c)", "a \\cdot \\left(b \\cdot c\\right)"],
  ["a*b + c", "a \\cdot b + c"],
  ["2x", "2 \\cdot x"],
];

const SIGNS: Table = [
  ["a * -b", "a \\cdot \\left(-b\\right)"],
  ["a + -b", "a + \\left(-b\\right)"],
  ["a - -b", "a - \\left(-b\\right)"],
  ["a - -b*c", "a - \\left(-b \\cdot c\\right)"],
  ["a + -2", "a + \\left(-2\\right)"],
  ["-a*b", "-a \\cdot b"],
  ["-(a*b)", "-\\left(a \\cdot b\\right)"],
  ["-(a + b)", "-\\left(a + b\\right)"],
  ["--a", "--a"],
  ["-x^2", "-x^{2}"],
  ["(-x)^2", "\\left(-x\\right)^{2}"],
  ["(-2)^2", "\\left(-2\\right)^{2}"],
  ["2^-x", "2^{-x}"],
];

const GROUPS: Table = [
  ["(a + b)/(c + d)", "\\frac{a + b}{c + d}"],
  ["a/b*c", "\\frac{a}{b} \\cdot c"],
  ["a/(b*c)", "\\frac{a}{b \\cdot c}"],
  ["a*(b/c)", "a \\cdot \\frac{b}{c}"],
  ["-a/b", "\\frac{-a}{b}"],
  ["-(a/b)", "-\\frac{a}{b}"],
  ["a - -b/c", "a - \\frac{-b}{c}"],
  ["(a/b)^2", "\\left(\\frac{a}{b}\\right)^{2}"],
  ["2^(x + 1)", "2^{x + 1}"],
  ["2^3^2", "2^{3^{2}}"],
  ["(2^3)^2", "\\left(2^{3}\\right)^{2}"],
  ["exp(a + b)", "e^{a + b}"],
  ["exp(x)^2", "\\left(e^{x}\\right)^{2}"],
  ["sqrt(a + b)^2", "\\sqrt{a + b}^{2}"],
  ["abs(-x)", "\\left|-x\\right|"],
  ["1/(1 + exp(-x))", "\\frac{1}{1 + e^{-x}}"],
];

const CALLS: Table = [
  ["sin(x)^2", "\\sin\\left(x\\right)^{2}"],
  ["ln(x)", "\\log\\left(x\\right)"],
  ["σ(-x)", "\\sigma\\left(-x\\right)"],
  ["max(a, -b, 0)", "\\max\\left(a, -b, 0\\right)"],
  ["leaky_relu(x)", "\\operatorname{leaky\\_relu}\\left(x\\right)"],
  ["leaky_relu(x, 0.1)", "\\operatorname{leaky\\_relu}\\left(x, 0.1\\right)"],
  ["neuron(w0, y_hat)", "\\operatorname{neuron}\\left(w_{0}, \\hat{y}\\right)"],
  ["変(x)", "\\operatorname{\\text{変}}\\left(x\\right)"],
  ["asin(x)", "\\arcsin\\left(x\\right)"],
  ["log2(x)", "\\log_{2}\\left(x\\right)"],
  ["log10(x)", "\\log_{10}\\left(x\\right)"],
  ["sign(x)", "\\operatorname{sign}\\left(x\\right)"],
  ["logsumexp(a, b)", "\\operatorname{logsumexp}\\left(a, b\\right)"],
  ["xlogy(1 - y, p)", "\\left(1 - y\\right) \\cdot \\log\\left(p\\right)"],
  ["xlogy(x, p)^2", "\\left(x \\cdot \\log\\left(p\\right)\\right)^{2}"],
  ["2*pi*e + π", "2 \\cdot \\pi \\cdot e + \\pi"],
];

const POWERS_OF_TEN: Table = [
  ["1e9", "1 \\times 10^{9}"],
  ["1e9 + x", "1 \\times 10^{9} + x"],
  ["x*1e9", "x \\cdot \\left(1 \\times 10^{9}\\right)"],
  ["1e-7^x", "\\left(1 \\times 10^{-7}\\right)^{x}"],
  ["x^1e-7", "x^{1 \\times 10^{-7}}"],
];

const BROKEN: Table = [
  ["a +", "a + \\square"],
  ["(x", "x"],
];

const TABLES: readonly (readonly [title: string, table: Table])[] = [
  ["sums and products are bracketed as in the text", SUMS_AND_PRODUCTS],
  ["a sign never follows an operator", SIGNS],
  ["fractions, roots and exponents group by themselves", GROUPS],
  ["calls", CALLS],
  ["a number with a power of ten is a product", POWERS_OF_TEN],
  ["a text with errors has a formula, too", BROKEN],
];

describe.each(TABLES)("%s", (_title, table) => {
  test.each(table)("%s", (typed, tex) => {
    expect(texOf(typed)).toBe(tex);
    expect(complaintOf(tex)).toBeNull();
  });
});

test("a definition has its function's head", () => {
  const definition = programOf("neuron(a, b1) = sigmoid(w*a + b1)\nneuron(x, 1)").functions.get("neuron");
  const tex = definition && definitionTex(definition);
  expect(tex).toBe("\\operatorname{neuron}\\left(a, b_{1}; w\\right) = \\sigma\\left(w \\cdot a + b_{1}\\right)");
});

test.each([...preludeFunctions().values()])("the definition of $name can be set", (definition) => {
  expect(complaintOf(definitionTex(definition))).toBeNull();
});

test.each(["-(x - ", "sin(", "2^(", "(x + 1)*("])("%s 10 000 deep has a formula", (opening) => {
  const depth = 10_000;
  const brackets = opening.split("(").length - opening.split(")").length;
  expect(texOf(opening.repeat(depth) + "x" + ")".repeat(brackets * depth)).length).toBeGreaterThan(4 * depth);
});
