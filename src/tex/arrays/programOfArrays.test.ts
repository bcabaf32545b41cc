import { describe, expect, it } from "vitest";
import { programOf } from "../testing.ts";
import { programOfArrays } from "./programOfArrays.ts";

const texOf = (text: string): string => programOfArrays(programOf(text)).replaceAll(/\s+/g, " ");

describe("a program of arrays is one line of formulas", () => {
  const table: readonly (readonly [text: string, tex: string])[] = [
    ["W = [[1, 2], [3, 4]]; x = [1, -2]; b = zeros(2)\nz = W @ x + b", "z = W \\, x + b"],
    ["A = ones(2, 3); B = ones(2, 3)\nC = A * B\nD = A @ B.T", "C = A \\odot B,\\quad D = A \\, B^{\\top}"],
    ["x = [1, 2, 3]\ny = x[2] * 2", "y = {x}_{2} \\cdot 2"],
    ["x = [1, 2]\nL = sum((x - [1, 0])^2)", "L = \\operatorname{sum}\\left(\\left(x - [1,\\, 0]\\right)^{\\odot 2}\\right)"],
  ];
  it.each(table)("%j", (text, tex) => expect(texOf(text)).toBe(tex));

  it("of a long program, the end", () => {
    const layers = Array.from({ length: 9 }, (_, i) => `a${i + 1} = tanh(a${i})`);
    expect(texOf(["a0 = [1, 2]", ...layers].join("\n"))).toMatch(/^\\ldots,\\quad a_\{?6\}? = .*a_\{?9\}? = /);
  });

  it("of long lines, as many as fit", () => {
    const long = (name: string): string => `${name} = ${Array.from({ length: 5 }, (_, i) => `tanh(x * ${i + 2})`).join(" + ")}`;
    expect(texOf(["x = [1, 2]", long("a"), long("b")].join("\n"))).toMatch(/^\\ldots,\\quad b = (?!.*a = )/);
  });
});
