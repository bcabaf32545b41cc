/** What students get to read who make the ordinary slips. */
import { describe, expect, it, test } from "vitest";
import "../lang/arrays/learnAtOnce.ts";
import { applyEdits } from "../lang/edit.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { messagesFor } from "./messagesFor.ts";
import { diagnosticText } from "./sentence.ts";

const HEAD = "W = [[1, 2, 3], [4, 5, 6]]; x = [1, 2, 3]; v = [7, 8]; S = [[1, 2], [3, 4]]; c = 2\n";

const first = (line: string) => {
  const text = HEAD + line;
  const { diagnostics } = parseProgram(text);
  const diagnostic = diagnostics.find((found) => found.code !== "output-is-array");
  if (!diagnostic) throw new Error(`nothing is wrong with ${line}`);
  const { code, span, fix } = diagnostic;
  return {
    code,
    place: text.slice(span.from, span.to),
    repaired: fix ? applyEdits(text, fix).slice(HEAD.length) : null,
    en: diagnosticText(messagesFor("en"), diagnostic),
    pt: diagnosticText(messagesFor("pt-BR"), diagnostic),
  };
};

describe("slips with a repair", () => {
  const table: readonly (readonly [line: string, code: string, place: string, repaired: string])[] = [
    ["z = W @ v", "inner-sizes", "W @ v", "z = W.T @ v"],
    ["z = v @ W.T", "inner-sizes", "v @ W.T", "z = v @ W.T.T"],
    ["z = S @ W.T", "inner-sizes", "S @ W.T", "z = S @ W.T.T"],
    ["Z = [[1, 2, 3]] @ W", "inner-sizes", "[[1, 2, 3]] @ W", "Z = [[1, 2, 3]] @ W.T"],
    ["Z = W + W.T", "entrywise-shapes", "W + W.T", "Z = W.T + W.T"],
    ["z = W * [[1], [2], [3]]", "entrywise-shapes", "W * [[1], [2], [3]]", "z = W @ [[1], [2], [3]]"],
    ["z = c @ x", "product-of-number", "c @ x", "z = c * x"],
    ["z = x[0]", "index-zero", "0", "z = x[1]"],
    ["z = W[2, 0]", "index-zero", "0", "z = W[2, 1]"],
    ["z = W^T", "raised-to-t", "W^T", "z = W.T"],
    ["z = sum(S * v)", "star-for-product", "S * v", "z = sum(S @ v)"],
    ["z = [1 2]", "missing-comma", "1 2", "z = [1, 2]"],
    ["z = [[1, 2] [3, 4]]", "missing-comma", "] [", "z = [[1, 2], [3, 4]]"],
    ["z = [1, 2,]", "spare-comma", ",", "z = [1, 2]"],
  ];
  test.each(table)("%s", (line, code, place, repaired) => {
    expect(first(line)).toMatchObject({ code, place, repaired });
    // The repaired line is at least no longer wrong in this way.
    expect(parseProgram(HEAD + repaired).diagnostics.map((d) => d.code)).not.toContain(code);
  });
});

test.each([
  ["z = [[1, 2], [3]]", "ragged-list", "[3]"],
  ["z = [1, [2, 3]]", "ragged-list", "[2, 3]"],
  ["z = [[[1]]]", "too-many-axes", "[[1]]"],
  ["z = []", "empty-list", "[]"],
  ["z = x[4]", "index-range", "4"],
  ["z = W[3, 1]", "index-range", "3"],
  ["z = W[1, 4]", "index-range", "4"],
  ["z = x[1, 1]", "index-count", "x[1, 1]"],
  ["z = W[1, 2, 3]", "index-count", "W[1, 2, 3]"],
  ["z = x[]", "index-count", "x[]"],
  ["z = x[c]", "index-not-whole", "c"],
  ["z = x[1.5]", "index-not-whole", "1.5"],
  ["z = c[1]", "not-an-array", "c"],
  ["z = c.T", "not-an-array", "c"],
  ["z = softmax(c)", "not-an-array", "c"],
  ["z = x + v", "entrywise-shapes", "x + v"],
  ["z = dot(W, x)", "vector-needed", "W"],
  ["z = cross_entropy(x, v)", "entrywise-shapes", "cross_entropy(x, v)"],
  ["z = zeros(0)", "fill-size", "zeros(0)"],
  ["z = zeros(c)", "fill-size", "zeros(c)"],
  ["z = normal(2, 3, -1)", "fill-size", "normal(2, 3, -1)"],
  ["z = zeros(2, 3, 4)", "wrong-operand-count", "zeros(2, 3, 4)"],
  ["param z = W @ x", "param-needs-number", "W @ x"],
  ["z = sum(x.T)", "transposed-vector", "x.T"],
  ["z = softmx(x)", "unknown-function", "softmx"],
])("%s: %s", (line, code, place) => {
  expect(first(line)).toMatchObject({ code, place });
});

it("says both shapes, what does not fit, and what would", () => {
  expect(first("z = W @ v")).toMatchObject({
    en: "W is 2×3, v has 2 entries: each row on the left is multiplied by each column on the right, and 3 ≠ 2. W.T @ v would fit.",
    pt: "W é 2×3, v tem 2 elementos: cada linha da esquerda multiplica cada coluna da direita, e 3 ≠ 2. W.T @ v daria certo.",
  });
  expect(first("z = x[0]")).toMatchObject({
    en: "Entries are counted from 1, as in the formulas: the first is x[1].",
    pt: "Os elementos são contados a partir de 1, como nas fórmulas: o primeiro é x[1].",
  });
});

it("names the statement that is too large, and its size", () => {
  const { en } = first("z = zeros(1000, 1000)");
  expect(en).toMatch(/^z alone comes to 1\D000\D000 nodes; the limit is 100\D000\./u);
  expect(first("A = ones(100, 100); B = sum(A @ A)")).toMatchObject({ code: "statement-too-large", place: "B = sum(A @ A)" });
});

it("complains once about what is wrong, and not about what follows from it", () => {
  expect(parseProgram(`${HEAD}z = W @ v\na = tanh(z)\nL = sum(a * x)`).diagnostics).toHaveLength(1);
});
