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
    ["z = v @ W.T", "inner-sizes", "v @ W.T", "z = v @ W"],
    ["z = S @ Wᵀ", "inner-sizes", "S @ Wᵀ", "z = S @ W"],
    ["z = W * v", "entrywise-shapes", "W * v", "z = W.T @ v"],
    ["z = x * W.T", "entrywise-shapes", "x * W.T", "z = x @ W.T"],
    ["Z = [[1, 2, 3]] @ W", "inner-sizes", "[[1, 2, 3]] @ W", "Z = [[1, 2, 3]] @ W.T"],
    ["Z = W + W.T", "entrywise-shapes", "W + W.T", "Z = W.T + W.T"],
    ["z = W * [[1], [2], [3]]", "entrywise-shapes", "W * [[1], [2], [3]]", "z = W @ [[1], [2], [3]]"],
    ["z = c @ x", "product-of-number", "c @ x", "z = c * x"],
    ["z = x[0]", "index-zero", "0", "z = x[1]"],
    ["z = W[2, 0]", "index-zero", "0", "z = W[2, 1]"],
    ["z = W^T", "borrowed-transpose", "W^T", "z = W.T"],
    ["z = W'", "borrowed-transpose", "W'", "z = W.T"],
    ["z = W.t @ v", "borrowed-transpose", "W.t", "z = W.T @ v"],
    ["z = W[:, 1]", "slice", "W[:, 1]", "z = W.T[1]"],
    ["z = W[2, :]", "slice", "W[2, :]", "z = W[2]"],
    ["z = [1, 2; 3, 4]", "rows-by-semicolon", "[1, 2; 3, 4]", "z = [[1, 2], [3, 4]]"],
    ["z = {1, 2}", "other-brackets", "{", "z = [1, 2]"],
    ["z = np.dot(x, x)", "dotted-name", "np.dot", "z = dot(x, x)"],
    ["z = 2 * x.sum()", "dotted-name", "x.sum", "z = 2 * sum(x)"],
    ["z = x.dot(x)", "dotted-name", "x.dot", "z = dot(x, x)"],
    ["z = np.array([1, 2])", "dotted-name", "np.array", "z = [1, 2]"],
    ["z = eye(2)", "unknown-function", "eye", "z = identity(2)"],
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
  ["z = x[1:3]", "slice", "x[1:3]"],
  ["z = x.shape", "dotted-name", "x.shape"],
  ["z = Q.T", "not-an-array", "Q"],
  ["z = mean(1, 2)", "one-array", "mean(1, 2)"],
  ["z = S^-1", "inverse-by-entry", "S^-1"],
  ["z = zeros()", "fill-size", "zeros()"],
  ["z = dot(W, x)", "vector-needed", "W"],
  ["z = cross_entropy(x, v)", "entrywise-shapes", "cross_entropy(x, v)"],
  ["z = zeros(0)", "fill-size", "zeros(0)"],
  ["z = zeros(c)", "fill-size", "zeros(c)"],
  ["z = normal(2, 3, -1)", "fill-size", "normal(2, 3, -1)"],
  ["z = zeros(2, 3, 4)", "fill-size", "zeros(2, 3, 4)"],
  ["param z = W @ x", "param-needs-number", "W @ x"],
  ["z = sum(x.T)", "transposed-vector", "x.T"],
  ["z = softmx(x)", "unknown-function", "softmx"],
])("%s: %s", (line, code, place) => {
  expect(first(line)).toMatchObject({ code, place });
});

it("says both shapes, what does not fit, and what would", () => {
  expect(first("z = W @ v")).toMatchObject({
    en: "W is 2×3, v has 2 entries. The rows on the left have 3 entries, the columns on the right 2: they must be equally long. W.T @ v would fit.",
    pt: "W é 2×3, v tem 2 elementos. As linhas da esquerda têm 3 elementos, e as colunas da direita, 2: o tamanho precisa ser o mesmo. W.T @ v daria certo.",
  });
  expect(first("z = x[0]")).toMatchObject({
    en: "Entries are counted from 1, as in the formulas: the first is x[1].",
    pt: "Os elementos são contados a partir de 1, como nas fórmulas: o primeiro é x[1].",
  });
});

it("transposes what it can, and turns a transpose back, but not what only ends with one", () => {
  expect(first("z = W.T @ S.T @ x").en).toContain("transpose(W.T @ S.T) @ x would fit.");
});

it("names the statement that is too large, and its size", () => {
  const { en } = first("z = zeros(1000, 1000)");
  expect(en).toMatch(/^z alone comes to 1\D000\D000 nodes; the limit is 100\D000\./u);
  expect(first("A = ones(100, 100); B = sum(A @ A)")).toMatchObject({ code: "statement-too-large", place: "B = sum(A @ A)" });
});

describe("of a function of arrays in a program that has none", () => {
  it.each(["y = softmax(2)", "x = 3; y = sum(x)", "y = x.T", "y = transpose(x)"])("%s: says what it needs", (text) => {
    expect(parseProgram(text).diagnostics.map(({ code }) => code)).toEqual(["not-an-array"]);
  });
  it("lets a program have functions of such names", () => {
    expect(parseProgram("mean(a, b) = (a + b)/2; sum(a, b) = a + b; f = sum(mean(1, 2), 3)").diagnostics).toEqual([]);
    expect(parseProgram("mean(a, b) = (a + b)/2; f = mean(1)").diagnostics.map(({ code }) => code)).toEqual([
      "wrong-operand-count",
    ]);
    expect(parseProgram("mean(a) = a/2; f = mean(1, 2)").diagnostics.map(({ code }) => code)).toEqual(["wrong-operand-count"]);
  });
});

it("says nothing of a walk while there is none", () => {
  expect(parseProgram("x = [1, 2]").diagnostics).toEqual([]);
  expect(parseProgram("x = [1, 2]; y = 2x; z = lost(3)").diagnostics.map(({ code }) => code)).toEqual(["unknown-function"]);
});

it("complains once about what is wrong, and not about what follows from it", () => {
  expect(parseProgram(`${HEAD}z = W @ v\na = tanh(z)\nL = sum(a * x)`).diagnostics).toHaveLength(1);
});
