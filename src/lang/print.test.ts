import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "./diagnostic.ts";
import { parseExpression } from "./parseExpression.ts";
import { parseStatements } from "./parseStatements.ts";
import type { SyntaxNode } from "./syntax.ts";
import { parsed, printExpression, printProgram } from "./testing.ts";

/** The same table for expressions and programs: what was typed, and how it is printed. */
type Table = readonly (readonly [typed: string, printed: string])[];

const refuse: Report = (code) => {
  throw new Error(code);
};

const printed = (source: string): string => {
  const nodes: SyntaxNode[] = [];
  return printExpression(nodes, parseExpression(source, nodes, refuse));
};

const BRACKETS: Table = [
  ["a-(b-c)", "a - (b - c)"],
  ["(a-b)-c", "a - b - c"],
  ["a+(b+c)", "a + (b + c)"],
  ["(a+b)+c", "a + b + c"],
  ["a/(b*c)", "a/(b*c)"],
  ["(a/b)*c", "a/b*c"],
  ["a*(b/c)", "a*(b/c)"],
  ["(x+y)*z", "(x + y)*z"],
  ["((x))+(((y)))", "x + y"],
  ["(a^b)^c", "(a^b)^c"],
  ["a^(b^c)", "a^b^c"],
  ["(a*b)^(c*d)", "(a*b)^(c*d)"],
  ["2^(x+1)", "2^(x + 1)"],
];

const SIGNS: Table = [
  ["-x^2", "-x^2"],
  ["-(x^2)", "-x^2"],
  ["(-x)^2", "(-x)^2"],
  ["2^-x", "2^-x"],
  ["2^(-(x^2))", "2^-x^2"],
  ["(2^-x)^2", "(2^-x)^2"],
  ["a*-b", "a*-b"],
  ["a*(-b*c)", "a*(-b*c)"],
  ["(-a)*b", "-a*b"],
  ["-(a*b)", "-(a*b)"],
  ["a-(-b)", "a - -b"],
  ["-(-x)", "--x"],
  ["-(a+b)", "-(a + b)"],
  ["+x", "x"],
];

const OTHER_SPELLINGS: Table = [
  ["2x", "2*x"],
  ["3(a+b)", "3*(a + b)"],
  ["x² − y³", "x^2 - y^3"],
  ["a × b ÷ c · d", "a*b/c*d"],
  ["a ** b", "a^b"],
  ["√(x)", "√(x)"],
  ["2|x - |y||", "2*|x - |y||"],
  ["max(a,b , (c+1))", "max(a, b, c + 1)"],
  ["f( g(x) )*(y)", "f(g(x))*y"],
  [".5 + 1e-3 + 1E21 + 007", "0.5 + 0.001 + 1e+21 + 7"],
  ["5e-324 + 0.30000000000000004", "5e-324 + 0.30000000000000004"],
];

describe("an expression is printed with the brackets that it needs, and no others", () => {
  test.each([...BRACKETS, ...SIGNS])("%s", (typed, wanted) => expect(printed(typed)).toBe(wanted));
});

describe("an expression is printed in one spelling", () => {
  test.each(OTHER_SPELLINGS)("%s", (typed, wanted) => expect(printed(typed)).toBe(wanted));
});

const PROGRAMS: Table = [
  ["x=-2;y=5 # two inputs", "x = -2\ny = 5"],
  ["param  w=.5", "param w = 0.5"],
  ["param = 2", "param = 2"],
  ["neuron(a,b)=sigmoid(w*a+b)", "neuron(a, b) = sigmoid(w*a + b)"],
  ["// nothing\r\n\r\n(x+y)", "x + y"],
  ["f = (x)\n", "f = x"],
];

describe("a program is printed one statement a line, without comments", () => {
  test.each(PROGRAMS)("%j", (typed, wanted) => expect(printProgram(parseStatements(typed, refuse))).toBe(wanted));
});

/** Every operand in brackets of its own, so that the text says the tree whatever binds how. */
const bracketedText = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie("expression");
  return {
    expression: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      fc.constantFrom("x", "y", "pi", "0", "2", "0.1", "1e+21", "5e-324"),
      fc.tuple(inner, fc.constantFrom("+", "-", "*", "/", "^"), inner).map(([a, symbol, b]) => `(${a})${symbol}(${b})`),
      inner.map((a) => `-(${a})`),
      inner.map((a) => `sin(${a})`),
      fc.tuple(inner, inner).map(([a, b]) => `max(${a}, ${b})`),
    ),
  };
}).expression;

/** The text without one of its pairs of brackets, for each pair that is not a call's. */
const withoutOnePair = (text: string): string[] => {
  const open: number[] = [];
  const shorter: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") open.push(i);
    if (text[i] !== ")") continue;
    const from = open.pop() ?? 0;
    const isCall = /\w/.test(text[from - 1] ?? "");
    if (!isCall) shorter.push(text.slice(0, from) + text.slice(from + 1, i) + text.slice(i + 1));
  }
  return shorter;
};

const RUNS = { seed: 20261120, numRuns: 2000 };

test("what is printed means the same", () => {
  fc.assert(
    fc.property(bracketedText, (text) => {
      expect(parsed(printed(text))).toEqual({ tree: parsed(text).tree, codes: [] });
    }),
    RUNS,
  );
});

test("without any one pair of its brackets it would mean something else", () => {
  fc.assert(
    fc.property(bracketedText, (text) => {
      const { tree } = parsed(text);
      expect(withoutOnePair(printed(text)).filter((shorter) => parsed(shorter).tree === tree)).toEqual([]);
    }),
    RUNS,
  );
});

const DEEP = 10_000;
const LONG = 40_000;

const LARGE: Table = [
  ["brackets 10 000 deep", `${"a - (b - ".repeat(DEEP)}c${")".repeat(DEEP)}`],
  ["10 000 signs", `${"-".repeat(DEEP)}x`],
  ["10 000 calls inside each other", `${"f(".repeat(DEEP)}x${")".repeat(DEEP)}`],
  ["a tower of 10 000 powers", `x${"^x".repeat(DEEP)}`],
  ["a sum of 40 000 terms", `x${" + x".repeat(LONG - 1)}`],
];

test.each(LARGE)("%s is printed as it was typed", (_title, text) => {
  expect(printed(text) === text).toBe(true); // toBe would print both texts
});
