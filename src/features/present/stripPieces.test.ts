import { describe, expect, it } from "vitest";
import { setInput } from "../../lang/edit.ts";
import { parseProgram } from "../../lang/parseProgram.ts";
import type { Program } from "../../lang/program.ts";
import { stripPieces } from "./stripPieces.ts";

const programOf = (text: string): Program => {
  const result = parseProgram(text);
  if (!result.program) throw new Error(`does not parse: ${text}`);
  return result.program;
};

/** The strip as text: what is lit in [ ], the active statement in < >. */
const told = (text: string, lit: readonly string[], moved: Readonly<Record<string, number>> = {}): string => {
  const program = programOf(text);
  const spans = lit.map((part) => ({ from: text.indexOf(part), to: text.indexOf(part) + part.length }));
  const edits = Object.entries(moved).map(([name, value]) => setInput(program, name, value));
  const marked = stripPieces(program, spans, edits).map((piece) => {
    const inner = piece.isLit ? `[${piece.text}]` : piece.text;
    return piece.isActive ? `<${inner}>` : inner;
  });
  return marked.join("").replaceAll("][", "").replaceAll("]><[", "").replaceAll("><", "");
};

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";

describe("the strip of the program", () => {
  it("lights what the step is about, and its statement", () =>
    expect(told(A1, ["x + y"])).toBe("x = -2; y = 5; z = -4\n<q = [x + y]>\nf = q * z"));
  it("lights the operand too, but its statement is another one's", () =>
    expect(told(A1, ["q * z", "x + y"])).toBe("x = -2; y = 5; z = -4\nq = [x + y]\n<f = [q * z]>"));
  it("lights nothing at the start", () => expect(told(A1, [])).toBe(A1));
  it("follows a drag: the number changes, the marks move along", () =>
    expect(told(A1, ["x + y"], { x: 1.25, z: 10 })).toBe("x = 1.25; y = 5; z = 10\n<q = [x + y]>\nf = q * z"));
  it("follows the drag of an input that is itself lit", () =>
    expect(told("x = -2\nf = x^2", ["-2"], { x: 100 })).toBe("<x = [100]>\nf = x^2"));
  it("declares a free input where its text will", () =>
    expect(told("f = a * b", ["a * b"], { b: 3 })).toBe("b = 3\n<f = [a * b]>"));
  it("shows the lines around the active one, of a program of any length", () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `v${i} = ${i === 0 ? "x" : `v${i - 1}`} + 1`);
    const shown = told(lines.join("\n"), ["v2498 + 1"]).split("\n");
    expect([shown.length, shown[12]]).toEqual([25, "<v2499 = [v2498 + 1]>"]);
  });
  it("leaves out no character", () => {
    const text = "# σ’s input\nσ0 = 2 # ok\n\tf = σ0² ;  g(a) = a\nh = g(f)";
    expect(stripPieces(programOf(text), [], []).map((piece) => piece.text).join("")).toBe(text); // biome-ignore format: one thought
  });
});
