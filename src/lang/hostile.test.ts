import { describe, expect, test } from "vitest";
import type { DiagnosticCode } from "./diagnostic.ts";
import { MAX_TEXT } from "./limits.ts";
import { parseProgram } from "./parseProgram.ts";
import { complaintsAbout, outputTree, spanText } from "./testing.ts";

/** The codes that occur, each once, in the order of the text. */
const codesOf = (source: string): DiagnosticCode[] => [...new Set(parseProgram(source).diagnostics.map(({ code }) => code))];

const suggestionsIn = (source: string) =>
  parseProgram(source).diagnostics.filter((d) => "suggestion" in d && d.suggestion !== null);

const lines = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join("\n");

/** Numbers that look random and are the same on every run. */
const scrambled = (i: number) => Math.imul(i + 1, 2_654_435_761) >>> 16;

const noise = (length: number) => Array.from({ length }, (_, i) => String.fromCharCode(scrambled(i))).join("");

const handOn = (count: number) => `f0(x) = x\n${lines(count, (i) => `f${i + 1}(x)=f${i}(x)+a${i}`)}`;

const ACCEPTED: readonly (readonly [title: string, source: string])[] = [
  ["10 000 nested brackets", `${"(".repeat(10_000)}x${")".repeat(10_000)}`],
  ["as many brackets as fit", `${"(".repeat(49_999)}x${")".repeat(49_999)}`],
  ["as many signs as fit", `${"-".repeat(MAX_TEXT - 1)}x`],
  ["10 000 nested calls", `${"sin(".repeat(10_000)}x${")".repeat(10_000)}`],
  ["25 000 powers of powers", `${"x^".repeat(25_000)}x`],
  ["50 000 terms", `${"x+".repeat(49_999)}x`],
  ["a name of 100 000 letters", "x".repeat(MAX_TEXT)],
  ["a product's name, 50 000 times over", `a; b; ${"ab".repeat(49_000)}`],
  ["5 000 functions, each calling the one before", `f0(x) = x\n${lines(4_000, (i) => `f${i + 1}(x) = f${i}(x)`)}\nf4000(2)`],
  ["5 000 values, each reading the one after", `${lines(5_000, (i) => `a${i} = a${i + 1}`)}\na0`],
  ["lines that end in CR LF", "x = 1\r\ny = 2\r\nx*y\r\n"],
  ["lines that end in CR", "x = 1\ry = 2\rx*y\r"],
  ["functions that nobody calls, and that hand on too much", `${handOn(4_000)}\ng(x) = x + c\ng(1)`],
  ["7 000 outputs", `${lines(7_000, (i) => `a${i}=1`)}\nout ${Array.from({ length: 7_000 }, (_, i) => `a${i}`).join(",")}`],
  ["49 000 rows", `data x = [${"1,".repeat(49_000)}]; f = x`],
  ["24 000 rows in brackets of their own, a line each", `data x = [${"[1]\n,".repeat(19_000)}]; f = x`],
  ["20 000 columns", `data ${Array.from({ length: 10_000 }, (_, i) => `x${i}`).join(",")} = [[${"1,".repeat(10_000)}]]; f = x0`],
  ["columns from the prototype of every object", "data __proto__, constructor = [[1, 2]]; f = __proto__*constructor"],
  ["names from the prototype of every object", "__proto__ = 1; constructor = 2; hasOwnProperty*toString + __proto__*constructor"],
  ["functions with such names", "constructor(x) = x; __proto__(valueOf) = constructor(valueOf); __proto__(1)"],
];

test.each(ACCEPTED)("accepted: %s", (_title, source) => {
  expect(codesOf(source).filter((code) => code !== "joined-names")).toEqual([]);
  expect(parseProgram(source).program).not.toBeNull();
  expect(complaintsAbout(source)).toEqual([]);
});

test("brackets within brackets leave no trace in the tree", () => {
  expect(outputTree(`${"(".repeat(10_000)}x${")".repeat(10_000)}`)).toBe("x");
});

/** As long as a text can be. */
const matrix = (rows: number, columns: number) => `[${lines(rows, () => `[${"1,".repeat(columns - 1)}1],`).slice(0, -1)}]`;

const ARRAYS: readonly (readonly [title: string, source: string, codes: readonly DiagnosticCode[]])[] = [
  ["a vector of 49 000 numbers", `x = [${"1,".repeat(48_999)}1]\nsum(x)`, []],
  ["a matrix of 42 000 numbers", `X = ${matrix(600, 70)}\nsum(X)`, []],
  ["the first square that does not fit", "A = ones(37, 37)\nB = ones(37, 37)\nsum(A @ B)", ["statement-too-large"]],
  ["the last that does", "A = ones(35, 35)\nB = ones(35, 35)\nsum(A @ B)", []],
  ["a product of 8 000 nodes", "A = ones(16, 16)\nB = ones(16, 16)\nsum(A @ B)", []],
  ["10¹⁸ numbers", "A = zeros(1000000000, 1000000000)\nsum(A)", ["statement-too-large"]],
  ["an endless size", `A = zeros(${"9".repeat(300)})`, ["statement-too-large"]],
  ["a product of thin matrices that is wide", "A = ones(1000, 1)\nsum(A @ A.T)", ["statement-too-large"]],
  ["stretching both ways", "A = ones(1000, 1)\nsum(A + A.T)", ["statement-too-large"]],
  ["a transpose of a transpose of …", `A = ones(300, 300)\nsum(A${".T".repeat(40_000)})`, ["statement-too-large"]],
  ["a small one", `A = ones(2, 2)\nsum(A${".T".repeat(40_000)})`, []],
  ["lists in lists", `x = ${"[".repeat(40_000)}1${"]".repeat(40_000)}`, ["too-many-axes"]],
  ["brackets that nobody closes", "[".repeat(99_000), ["missing-operand", "unclosed-bracket"]],
  ["brackets that nobody opened", "]".repeat(99_000), ["unopened-bracket", "missing-operand"]],
  ["lists one after the other", "x=[1];".repeat(16_000), ["redefined"]],
  ["indices of indices", `x = [1]\ny = x${"[1]".repeat(30_000)}`, ["not-an-array"]],
  ["4 000 functions of arrays, each calling the one before", `f0(v) = sum(v)\n${lines(4_000, (i) => `f${i + 1}(v)=f${i}(v)`)}\nf4000([1])`, []],
  ["a list doubled 40 times by functions", `f0(v) = [v, v][1]\n${lines(40, (i) => `f${i + 1}(v) = f${i}(f${i}(v))`)}\nf40([1])`, ["too-large"]],
  ["100 kB of @", "@".repeat(99_000), ["missing-operand", "too-large"]],
  ["100 kB of .T", `x = [1]${".T".repeat(49_000)}`, ["transposed-vector"]],
  ["one statement of 16 000 products", `x = [1, 2]\ny = ${"x*".repeat(16_000)}x`, ["output-is-array"]],
  ["one of 49 000", `x = [1, 2, 3]\ny = ${"x*".repeat(49_000)}x`, ["statement-too-large"]],
]; // biome-ignore format: one input a line

test.each(ARRAYS)("arrays: %s", (_title, source, codes) => {
  expect(codesOf(source)).toEqual(codes);
  expect(complaintsAbout(source)).toEqual([]);
});

const REJECTED: readonly (readonly [title: string, source: string, codes: readonly DiagnosticCode[]])[] = [
  ["100 000 nested brackets", `${"(".repeat(100_000)}x${")".repeat(100_000)}`, ["too-long"]],
  ["100 000 terms", `${"x+".repeat(99_999)}x`, ["too-long"]],
  ["a minus and 100 000 more", `${"-".repeat(100_000)}x`, ["too-long"]],
  ["1 MB of noise", noise(1_000_000), ["too-long"]],
  ["100 000 opening brackets", "(".repeat(100_000), ["missing-operand", "unclosed-bracket"]],
  ["100 000 closing brackets", ")".repeat(100_000), ["unopened-bracket", "missing-operand"]],
  ["100 000 commas", ",".repeat(100_000), ["unexpected-symbol"]],
  ["100 000 equals signs", "=".repeat(100_000), ["not-a-definition", "unexpected-symbol"]],
  ["100 000 digits", "1".repeat(100_000), ["number-too-large"]],
  ["99 999 superscripts", `x${"²".repeat(99_999)}`, ["number-too-large"]],
  ["50 000 names side by side", "x ".repeat(50_000), ["missing-operator"]],
  ["50 000 calls that nobody closes", "f(".repeat(50_000), ["not-a-function", "missing-operand", "unclosed-bracket"]],
  ["100 000 bars", "|".repeat(100_000), ["too-large", "missing-operand", "unclosed-bracket"]],
  ["50 000 bars that 50 000 brackets end", `${"|".repeat(50_000)}${")".repeat(50_000)}`, ["unclosed-bracket", "unopened-bracket", "missing-operand"]],
  ["16 000 powers of functions", "sin^2(".repeat(16_000), ["power-of-function", "missing-operand", "unclosed-bracket"]],
  ["100 000 blanks", " ".repeat(100_000), ["empty"]],
  ["100 000 line ends", "\n".repeat(100_000), ["empty"]],
  ["50 000 comments", "#\n".repeat(50_000), ["empty"]],
  ["100 001 blanks", " ".repeat(100_001), ["too-long"]],
  ["`constructor` called", "constructor(1)", ["unknown-function"]],
  ["`__proto__` called", "__proto__(1)", ["unknown-function"]],
  ["`hasOwnProperty` called, and a value", "hasOwnProperty = 2; hasOwnProperty(1)", ["not-a-function"]],
  ["a value in terms of itself", "x = x", ["cycle"]],
  ["values in a circle of 5 000", lines(5_000, (i) => `a${i} = a${(i + 1) % 5_000}`), ["cycle"]],
  ["5 000 functions that call themselves", `${lines(5_000, (i) => `f${i}(x) = f${i}(x)`)}\n1`, ["recursion"]],
  ["a name defined 20 000 times", "x=1\n".repeat(20_000), ["redefined"]],
  ["16 000 outs", `f = x\n${"out f\n".repeat(16_000)}`, ["second-out"]],
  ["30 000 outputs without commas", `f = x\nout ${"f ".repeat(30_000)}`, ["missing-comma", "duplicate-output"]],
  ["90 000 commas behind out", `f = x\nout f${",".repeat(90_000)}`, ["spare-comma"]],
  ["12 000 outputs that nothing defines", `f = x\nout ${Array.from({ length: 12_000 }, (_, i) => `q${i}`).join(",")}`, ["unknown-output"]],
  ["an output called like the prototype of every object", "f = x; out __proto__, constructor", ["unknown-output"]],
  ["90 000 square brackets", `data x = ${"[".repeat(90_000)}`, ["unexpected-symbol", "unclosed-bracket"]],
  ["45 000 pairs of them", `data x = ${"[".repeat(45_000)}${"]".repeat(45_000)}`, ["unexpected-symbol"]],
  ["90 000 closing ones", `data x = ${"]".repeat(90_000)}`, ["data-without-rows"]],
  ["49 000 numbers without commas", `data x = [${"1 ".repeat(49_000)}]`, ["missing-comma"]],
  ["49 000 signs", `data x = [${"-".repeat(49_000)}]`, ["cell-not-number"]],
  ["90 000 commas in a row", `data x = [${",".repeat(90_000)}]`, ["data-without-rows", "spare-comma"]],
  ["90 000 commas among columns", `data x${",".repeat(90_000)}`, ["data-without-rows", "spare-comma"]],
  ["12 000 data statements", `f = x\n${"data x=[1\n".repeat(9_000)}`, ["unclosed-bracket", "second-data"]],
  ["16 000 rows that lack a number", `data x, y = [${"[1],[1,2],".repeat(9_000)}]`, ["ragged-row"]],
  ["unmatched brackets", "((x)\n(x))", ["unclosed-bracket", "unopened-bracket"]],
  ["lone surrogates", "\ud800 + \udc00", ["unknown-character"]],
  ["a surrogate pair the wrong way round", "x\udc00\ud800", ["unknown-character"]],
  ["zero-width characters", "x\u200b*\u2060y\ufeff", ["invisible-character"]],
  ["text that turns its direction", "x \u202e+ y", ["invisible-character"]],
  ["a NUL", "x\0", ["unknown-character"]],
  ["a value doubled 40 times by functions", `f0(x) = x\n${lines(40, (i) => `f${i + 1}(x) = f${i}(x) + f${i}(x)`)}\nf40(1)`, ["too-large"]],
  ["and 2 000 times", `f0(x) = x\n${lines(2_000, (i) => `f${i + 1}(x) = f${i}(x) + f${i}(x)`)}\nf2000(1)`, ["too-large"]],
  ["functions that hand on more and more names", `${handOn(4_000)}\nf4000(1)`, ["too-large"]],
  ["400 functions that hand on 1 000 names", `f(x) = ${lines(1_000, (i) => `a${i}+`).replaceAll("\n", "")}x\n${lines(400, (i) => `g${i}(x)=f(x)`)}\n${lines(400, (i) => `g${i}(1)`)}`, ["too-large"]],
]; // biome-ignore format: one input a line

test.each(REJECTED)("rejected: %s", (_title, source, codes) => {
  expect(codesOf(source)).toEqual(codes);
  expect(complaintsAbout(source)).toEqual([]);
});

describe("what is too much is said once, and where", () => {
  test("too long: the text beyond the limit", () => {
    const source = "x".repeat(MAX_TEXT + 3);
    expect(parseProgram(source).diagnostics).toMatchObject([{ span: { from: MAX_TEXT, to: MAX_TEXT + 3 }, limit: MAX_TEXT }]);
  });

  test("too large: the statement with which it is", () => {
    const source = `f0(x) = x\n${lines(40, (i) => `f${i + 1}(x) = f${i}(x) + f${i}(x)`)}\na = 1\nb = f40(a)\nc = 2*b`;
    expect(parseProgram(source).diagnostics.map((diagnostic) => spanText(source, diagnostic))).toEqual(["b = f40(a)"]);
  });

  test("a run of unknown characters is one complaint", () => {
    expect(parseProgram("x + $$$$$$$$ + y").diagnostics).toHaveLength(1);
  });

  test("an unknown function gets a suggestion, a page full of them does not wait for one", () => {
    expect(suggestionsIn("sigmoyd(x)")).toMatchObject([{ suggestion: "sigmoid" }]);
    expect(suggestionsIn(lines(20, (i) => `sigmoid${i % 10}(x)`))).toHaveLength(20);
    expect(suggestionsIn(lines(5_000, (i) => `sigmoi${i}(x)`)).length).toBeLessThan(5_000);
  });

  test("a circle's diagnostic does not list all of it", () => {
    const [diagnostic] = parseProgram(lines(5_000, (i) => `a${i} = a${(i + 1) % 5_000}`)).diagnostics;
    expect(diagnostic).toMatchObject({ code: "cycle", names: ["a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7"] });
  });
});

test.each([
  ["control characters and letters", 0x00, 0x100],
  ["blanks, marks and invisible characters", 0x2000, 0x2100],
  ["surrogates", 0xd7f0, 0xe010],
  ["combining marks", 0x0300, 0x0400],
  ["everything", 0x00, 0x10000],
])("noise of %s ends in diagnostics", (_title, from, to) => {
  const source = Array.from({ length: 3_000 }, (_, i) => String.fromCharCode(from + (scrambled(i) % (to - from)))).join("");
  expect(complaintsAbout(source)).toEqual([]);
  expect(parseProgram(source).program).toBeNull();
});
