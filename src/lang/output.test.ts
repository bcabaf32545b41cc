import { array, assert, constantFrom, nat, property, shuffledSubarray, tuple } from "fast-check";
import { expect, test } from "vitest";
import { parseProgram } from "./parseProgram.ts";
import { complaintsAbout } from "./testing.ts";

/** The text of the statement that the program is about. */
const outputText = (source: string): string | null => {
  const { program } = parseProgram(source);
  const statement = program?.statements[program.output];
  return statement ? source.slice(statement.from, statement.to) : null;
};

test.each([
  ["one statement", "f = x + y", "f = x + y"],
  ["an expression without a name", "a = 1; a*2", "a*2"],
  ["the last of several that nothing reads", "f = x; g = x^2", "g = x^2"],
  ["numbers at the end do not take its place", "f = w*x; w = 2; x = -3", "f = w*x"],
  ["nor do trainable ones", "f = w*x; param w = 2", "f = w*x"],
  ["nor does a number without a name", "f = w*x; 2", "f = w*x"],
  ["nor do parts that it reads", "L = (p - y)^2; p = w*x", "L = (p - y)^2"],
  ["nor parts of parts, with their numbers", "L = (p - y)^2; p = s + b; s = w*x; b = 1", "L = (p - y)^2"],
  ["nor parts that it reads through a function", "f = g(2); g(a) = a*h; h = x + 1", "f = g(2)"],
  ["but parts that only an idle function reads do", "f = x^2; h = x + 1; g(a) = a*h", "h = x + 1"],
  ["a name by itself is asked for", "f = w*x; g = f + 1; f", "f"],
  ["a name for a name is computed", "x = 2; f = x; y = 3", "f = x"],
  ["a constant's name is computed", "r = pi; x = 2", "r = pi"],
  ["nothing but numbers", "x = 1; y = 2", "y = 2"],
  ["nothing but numbers and functions", "x = 1; f(a) = 2*a", "x = 1"],
])("%s", (_title, source, output) => {
  expect(outputText(source)).toBe(output);
});

const outputsOf = (source: string): readonly string[] | undefined => {
  const { program } = parseProgram(source);
  return program?.outputStatements.map((i) => program.statements[i]?.name ?? "");
};

test.each([
  ["the first that `out` names is the output", "f = x; g = x^2; out f, g", "f = x"],
  ["whatever reads it", "f = x; g = f^2; out f", "f = x"],
  ["`out` may stand before what it names", "out f\nf = x; g = x^2", "f = x"],
  ["an input can be named, too", "x = 2; f = x^2; out x, f", "x = 2"],
])("%s", (_title, source, output) => {
  expect(outputText(source)).toBe(output);
  expect(complaintsAbout(source)).toEqual([]);
});

test.each([
  ["all that `out` names, in its order", "f = x; g = x^2; h = 3; out g, f", ["g", "f"]],
  ["behind a comment's line and a semicolon", "f = x; out f # one\n", ["f"]],
  ["the output alone where nothing is named", "f = x; g = x^2", ["g"]],
  ["a value called out", "out = 3; f = out*x; out f, out", ["f", "out"]],
])("outputs: %s", (_title, source, outputs) => {
  expect(outputsOf(source)).toEqual(outputs);
  expect(complaintsAbout(source)).toEqual([]);
});

test.each([
  "out = 3; out",
  "f = out + 1",
  "f = 2out; out",
  "param out = 1; out*x",
  "out(a) = 2a; out(3)",
  "out -x",
  "out*(x)",
  "Out = 1; Out",
])("%s: out is a name", (source) => {
  expect(parseProgram(source)).toMatchObject({ diagnostics: [], program: { outputs: [] } });
});

/** Statements of which each reads earlier ones only, in any order, among numbers for their inputs. */
const programs = tuple(
  array(array(nat(5), { maxLength: 3 }), { minLength: 1, maxLength: 6 }),
  array(constantFrom("i0 = 1", "i1 = -2", "param i2 = 0.5", "g(a) = a*n0", "3"), { maxLength: 4 }),
).chain(([reads, others]) => {
  const gates = reads.map((read, i) => {
    const operands = read.filter((j) => j < i).map((j) => `n${j}`);
    return `n${i} = ${["i0", "i1*i2", ...operands].join(" + ")}`;
  });
  const lines = [...gates, ...new Set(others)];
  return shuffledSubarray(lines, { minLength: lines.length });
});

test("whatever the order: computed, read by no other statement, and the last such", () => {
  const holds = property(programs, (lines) => {
    const isGate = (line: string) => line.startsWith("n");
    const isRead = (line: string) =>
      lines.some((other) => isGate(other) && other !== line && other.split(" = ")[1]?.includes(line.slice(0, 2)));
    expect(outputText(lines.join("\n"))).toBe(lines.findLast((line) => isGate(line) && !isRead(line)));
    expect(complaintsAbout(lines.join("\n"))).toEqual([]);
  });
  expect(() => assert(holds, { numRuns: 1000, seed: 20_261_121 })).not.toThrow();
});
