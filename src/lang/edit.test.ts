import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import "./arrays/learnAtOnce.ts";
import { applyEdits, literal, setInput, setInputs } from "./edit.ts";
import { parseProgram } from "./parseProgram.ts";
import type { Program } from "./program.ts";

const programOf = (text: string): Program => {
  const { program, diagnostics } = parseProgram(text);
  if (!program) throw new Error(`${diagnostics.map(({ code }) => code).join(", ")} in:\n${text}`);
  return program;
};

const withInput = (text: string, name: string, value: number): string =>
  applyEdits(text, [setInput(programOf(text), name, value)]);

type Table = readonly (readonly [title: string, before: string, name: string, value: number, after: string])[];

const LITERALS: Table = [
  ["comments and layout stay", "  x =  -2   # start\n\n f = x*2", "x", 3.5, "  x =  3.5   # start\n\n f = x*2"],
  ["the sign belongs to the literal", "x = -2; f = x", "x", 7, "x = 7; f = x"],
  ["and so does a plus", "x = + 2; f = x", "x", -7, "x = -7; f = x"],
  ["and so do brackets", "x = -(2)\nf = x", "x", -0.5, "x = -0.5\nf = x"],
  ["param stays", "param w = .5\nf = w*x", "w", 1e-7, "param w = 1e-7\nf = w*x"],
  ["CRLF stays", "x = 1\r\ny = 2 // two\r\nf = x*y\r\n", "y", 3, "x = 1\r\ny = 3 // two\r\nf = x*y\r\n"],
  ["a minus sign of typography goes", "x = −2\nf = x", "x", -3, "x = -3\nf = x"],
  ["a statement after its use is found", "f = x^2\nx = 3\nf + 1", "x", 4, "f = x^2\nx = 4\nf + 1"],
  ["a longer name that begins alike is another", "xx = 1; x = 2; f = x*xx", "x", 5, "xx = 1; x = 5; f = x*xx"],
  ["outputs stay", "x = 1; f = x; g = 2x\nout g, f # both", "x", 5, "x = 5; f = x; g = 2x\nout g, f # both"],
  ["a name that Object knows is a name", "__proto__ = 1; f = __proto__ + 1", "__proto__", 2, "__proto__ = 2; f = __proto__ + 1"],
  ["−0 is written 0", "x = 1; f = x", "x", -0, "x = 0; f = x"],
  ["large numbers keep all digits", "x = 1; f = x", "x", 123456789012345680000, "x = 123456789012345680000; f = x"],
];

describe("an input's literal is replaced, and nothing else", () => {
  test.each(LITERALS)("%s", (_title, before, name, value, after) => expect(withInput(before, name, value)).toBe(after));
});

const DECLARATIONS: Table = [
  ["before the line that first uses it", "# f\nx = 1\n\nf = x*y\nf + y", "y", 2, "# f\nx = 1\n\ny = 2\nf = x*y\nf + y"],
  ["also if the line begins with other statements", "x = 1; f = x*y", "y", 2, "y = 2\nx = 1; f = x*y"],
  ["with the line end of the text", "x = 1\r\nf = x*y", "y", -2, "x = 1\r\ny = -2\r\nf = x*y"],
  ["also an old Macintosh's", "x = 1\rf = x*y", "y", 2, "x = 1\ry = 2\rf = x*y"],
  ["before the function that reads it", "g(a) = a*w\nf = g(2)", "w", 3, "w = 3\ng(a) = a*w\nf = g(2)"],
  ["before the output, although only a later function reads it", "f = g(2)\ng(a) = a*w", "w", 3, "w = 3\nf = g(2)\ng(a) = a*w"],
  ["of a name called param", "f = 2*param", "param", 3, "param = 3\nf = 2*param"],
  [
    "before the statement that names the outputs, where it is the first to do so",
    "out g, f\nf = x\ng = x*y",
    "y",
    2,
    "out g, f\nf = x\ny = 2\ng = x*y",
  ],
  ["in a text of one name", "x", "x", 3, "x = 3\nx"],
];

describe("a free input is declared", () => {
  test.each(DECLARATIONS)("%s", (_title, before, name, value, after) => expect(withInput(before, name, value)).toBe(after));

  test("in a text that uses it 40 000 times", () => {
    const text = `x${"+x".repeat(39_999)}`;
    expect(withInput(text, "x", 2) === `x = 2\n${text}`).toBe(true);
  });
});

describe("several edits", () => {
  test("refer to the text before any of them", () => {
    const program = programOf("x = 1; y = 2; f = x*y");
    const edits = [setInput(program, "y", 1000), setInput(program, "x", -1000)];
    expect(applyEdits(program.text, edits)).toBe("x = -1000; y = 1000; f = x*y");
  });

  test("at one place keep their order", () => {
    const program = programOf("z = 3\nf = x*y*z");
    const edits = [setInput(program, "y", 2), setInput(program, "z", 4), setInput(program, "x", 1)];
    expect(applyEdits(program.text, edits)).toBe("z = 4\ny = 2\nx = 1\nf = x*y*z");
  });
});

const REFUSED: readonly (readonly [title: string, text: string, name: string, value: number, message: RegExp])[] = [
  ["a name that is not there", "f = x", "y", 1, /no input called "y"/],
  ["a computed value", "q = x + 1; f = q^2", "q", 1, /no input called "q"/],
  ["a function", "g(a) = a; f = g(x)", "g", 1, /no input called "g"/],
  ["a function's parameter", "g(a) = a; f = g(x)", "a", 1, /no input called "a"/],
  ["a constant's name", "f = pi*x", "pi", 1, /no input called "pi"/],
  ["a name that only Object knows", "f = x", "constructor", 1, /no input called "constructor"/],
  ["NaN", "x = 1; f = x", "x", Number.NaN, /finite number, but got NaN/],
  ["infinity for a free input", "f = x", "x", Number.NEGATIVE_INFINITY, /finite number, but got -Infinity/],
];

describe("setInput refuses", () => {
  test.each(REFUSED)("%s", (_title, text, name, value, message) => {
    const program = programOf(text);
    expect(() => setInput(program, name, value)).toThrow(RangeError);
    expect(() => setInput(program, name, value)).toThrow(message);
  });
});

test("literal refuses what the language cannot write", () => {
  expect(() => literal(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

describe("an entry of an array", () => {
  it("is set where its number stands, whatever is around it", () => {
    const text = "x = [1,\n  -2e3 ,3] # three\nsum(x)";
    expect(withInput(text, "x[2]", 0.5)).toBe("x = [1,\n  0.5 ,3] # three\nsum(x)");
    expect(withInput("param W = [[1, 2], [3, 4]]; sum(W)", "W[2,1]", -3)).toBe("param W = [[1, 2], [-3, 4]]; sum(W)");
  });

  it("of an array that a function fills, writes all of it out", () => {
    expect(withInput("param W = normal(2, 2, 1) # random\nsum(W)", "W[2,1]", 3)).toBe(
      "param W = [[1.4043, 0.0241], [3, -0.1454]] # random\nsum(W)",
    );
    expect(withInput("b = 0.5*ones(3); sum(b)", "b[1]", 2)).toBe("b = [2, 0.5, 0.5]; sum(b)");
  });

  it("is set together with others", () => {
    const text = "W = zeros(1, 2); v = [1, 2]; c = 3\nsum(W @ v) + c";
    const moved = new Map([["W[1,2]", 5], ["c", 4], ["W[1,1]", 6], ["v[2]", 7]]); // biome-ignore format: pairs
    expect(applyEdits(text, setInputs(programOf(text), moved))).toBe("W = [[6, 5]]; v = [1, 7]; c = 4\nsum(W @ v) + c");
  });

  it("may be a free name, which is declared before the list that reads it", () => {
    expect(withInput("v = [1,\n  x]\nsum(v)", "x", 2)).toBe("x = 2\nv = [1,\n  x]\nsum(v)");
  });

  it.each(["x[3]", "x", "x[0]", "x[1,1]", "y[1]"])("is refused where there is none: %s", (name) => {
    expect(() => withInput("x = zeros(2); sum(x)", name, 1)).toThrow(RangeError);
  });
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const blank = fc.constantFrom("", " ", "\t", "  ");
const separator = fc.constantFrom("\n", "\r\n", "; ", " # note; x = 9\n", "\n\n// x = 9\n");

/** A program with an input x: declared in one of many ways, or free. */
const anyText = fc
  .record({
    declaration: fc.oneof(
      fc.tuple(fc.constantFrom("", "param "), blank, fc.constantFrom("", "-", "+", "−"), finite.map(Math.abs)).map(
        ([param, gap, sign, size]) => `${param}x${gap}=${gap}${sign}${gap}${size}`,
      ),
      fc.constantFrom("g(x) = x + 1", "g(a) = a*x", "h = x^2"),
    ),
    others: fc.array(fc.constantFrom<string[]>("y = 2", "q(a) = a*x + y", "k = y*x", "m = q2^2"), { maxLength: 3 }).map((lines) => [...new Set(lines)]),
    at: fc.nat(4),
    end: separator,
  })
  .map(({ declaration, others, at, end }) => [...others.toSpliced(at, 0, declaration), "f = 3*x"].join(end)); // biome-ignore format: parts of a text

test("whatever the text and the value, the program afterwards has exactly this input", () => {
  fc.assert(
    fc.property(anyText, finite, (text, value) => {
      const program = programOf(withInput(text, "x", value));
      const statement = program.statements[program.values.get("x") ?? -1];
      const found = statement?.kind === "value" ? statement.literal : null;
      expect(found).toBe(value === 0 ? 0 : value);
      const output = program.statements[program.output];
      expect(output?.name).toBe("f");
    }),
    { seed: 20261120, numRuns: 2000 },
  );
});
