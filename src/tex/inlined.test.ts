import { describe, expect, test } from "vitest";
import { programTex } from "./inlined.ts";
import { complaintOf, programOf } from "./testing.ts";

const texOf = (text: string): string => programTex(programOf(text));

const TABLE: readonly (readonly [title: string, text: string, tex: string])[] = [
  ["one line", "f = x*y", "f = x \\cdot y"],
  ["a named value is written out, with the brackets it needs", "x = -2; y = 5; z = -4\nq = x + y\nf = q * z", "f = \\left(x + y\\right) \\cdot z"],
  ["and without those it does not need", "q = x*y\nf = q + z", "f = x \\cdot y + z"],
  ["every time it is used", "q = x + 1\nf = q*q", "f = \\left(x + 1\\right) \\cdot \\left(x + 1\\right)"],
  ["and within what is written out itself", "p = x + 1\nq = p^2\nf = 2q", "f = 2 \\cdot \\left(x + 1\\right)^{2}"],
  ["whatever the order of the lines", "g(a) = a\nf = q + 0\nq = x*y\nf*2", "\\left(x \\cdot y + 0\\right) \\cdot 2"],
  ["inputs keep their names, trainable and free ones too", "param w1 = 2; x = 3\nf = w1*x + b", "f = w_{1} \\cdot x + b"],
  ["an output without a name is a formula by itself", "x + y", "x + y"],
  ["an input alone is its own formula", "x = 3", "x = 3"],
  ["a second name", "q = x*y\nf = q", "f = x \\cdot y"],
  ["a call stays a call", "g(a) = a*w\nq = x + 1\nf = g(q)", "f = \\operatorname{g}\\left(x + 1\\right)"],
  ["a parameter is nobody's value", "a = x + 1\ng(a) = a*2\nf = g(x)", "f = \\operatorname{g}\\left(x\\right)"],
  ["pi that the program has assigned is its value", "pi = x*2\nf = pi + 1", "f = x \\cdot 2 + 1"],
  ["and the constant otherwise", "f = pi*x", "f = \\pi \\cdot x"],
  ["names that every object has", "constructor = x + 1\nf = constructor*2", "f = \\left(x + 1\\right) \\cdot 2"],
]; // biome-ignore format: a table

describe("a program as one formula", () => {
  test.each(TABLE)("%s", (_title, text, tex) => expect(texOf(text)).toBe(tex));

  test("each of them can be set", () => expect(TABLE.flatMap(([, text]) => complaintOf(texOf(text)) ?? [])).toEqual([]));
});

describe("a formula that would be too long", () => {
  const sum = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`).join(" + ");

  test("is the last line alone", () => expect(texOf(`s = ${sum("x", 60)}\nf = s^2`)).toBe("f = s^{2}"));

  test("but a long line that the output does not need makes no difference", () =>
    expect(texOf(`s = ${sum("x", 60)}\nq = x + 1\nf = q^2`)).toBe("f = \\left(x + 1\\right)^{2}"));

  test("also if only several uses together are too long", () =>
    expect(texOf(`s = ${sum("x", 20)}\nf = s*s*s`)).toBe("f = s \\cdot s \\cdot s"));

  test("is never joined: a hundred squarings of squarings", () => {
    const lines = Array.from({ length: 100 }, (_, i) => `v${i + 1} = v${i} * v${i}`);
    expect(texOf(`v0 = 2\n${lines.join("\n")}`)).toBe("v_{100} = v_{99} \\cdot v_{99}");
  });

  test("is left out if even the last line is one that nobody reads", () => {
    expect(texOf(`f = ${"sin(".repeat(8000)}x${")".repeat(8000)}`)).toBe("f = \\cdots");
    expect(texOf(sum("x", 10_000))).toBe("\\cdots");
  });
});
