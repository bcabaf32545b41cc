import { describe, expect, it } from "vitest";
import type { Locale } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messagesFor.ts";
import { explain } from "../explain.ts";
import { plainText } from "../names.ts";
import { momentCalled, momentsOf, type Scene } from "../testing.ts";

/** All that is said at a step. */
const told = (text: string, step: string, scene: Scene = {}, locale: Locale = "en"): string[] => {
  const { heading, sentences, troubles } = explain(momentCalled(text, step, scene), messagesFor(locale));
  return [heading, ...sentences, ...troubles].map(plainText);
};

const LAYER = "W = [[0.5, -0.3], [0.2, 0.4]]; x = [1, -2]; b = [0.1, 0.2]\nu = W @ x\nz = u + b\na = tanh(z)\nL = sum(a)";
const BATCH =
  "X = [[1, 2], [3, 4], [5, 6]]; W = [[0.1, 0.2], [0.3, -0.4]]; b = [0.1, 0.2]\nU = X @ W.T\nZ = U + b\nL = mean(relu(Z))";

describe("the first sentence", () => {
  const table: [title: string, text: string, step: string, sentence: string][] = [
    ["matrix times vector", LAYER, "forward u", "u multiplies W by x: each entry is a row of W times x, the sum of 2 products."],
    ["back to the matrix", LAYER, "W-u.0", "@ switches. Each entry of W gets a single product: the gradient of u in its row times the entry of x for its column."],
    ["back to the vector", LAYER, "x-u.1", "@ switches. Each entry of x goes into every entry of u, so it gets the sum of 2 products: its column of W times the gradient of u."],
    ["matrices", BATCH, "forward U", "U multiplies X by Wᵀ: each entry is a row of X times a column of Wᵀ, the sum of 2 products."],
    ["back to a matrix on the left", BATCH, "X-U.0", "@ switches. Each entry of X goes into a whole row of U, so it gets the sum of 2 products: that row of the gradient times a row of Wᵀ."],
    ["and to one on the right", BATCH, "W-U.1", "@ switches. Each entry of Wᵀ goes into a whole column of U, so it gets the sum of 3 products: a column of X times that column of the gradient."],
    ["a vector times a matrix", "x = [1, 2]; W = ones(2, 3)\nz = x @ W\nL = sum(z)", "x-z.0", "@ switches. Each entry of x goes into every entry of z, so it gets the sum of 3 products: its row of W times the gradient of z."],
    ["two vectors", "v = [1, 2]; w = [3, 4]\ns = dot(v, w)", "w-s.1", "· switches. Each entry of w gets the gradient of s times its counterpart in v."],
    ["a sum of all entries", LAYER, "a-L.0", "Σ distributes. Every entry of a gets the same: the gradient of L."],
    ["entry by entry", LAYER, "z-a.0", "tanh scales. At each entry the gradient of a is multiplied by the local slope of tanh, computed from the cached a."],
    ["a bias of the same shape", LAYER, "b-z.1", "+ distributes. The gradient passes on unchanged to both operands."],
    ["a relu", "x = [1, -2, 3]\na = relu(x)\nL = sum(a)", "x-a.0", "relu routes. Of 3 entries, 2 pass the gradient unchanged and 1 passes nothing."],
    ["nothing to send", "x = [1, 2]\na = tanh(x)\nL = sum(a * [0, 0])", "x-a.0", "tanh scales. The gradient at a is 0 already, so nothing flows back through it."],
    ["the largest", "v = [3, 5, 1]\ns = max(v)", "v-s.0", "max routes. v₂ is the largest, so it gets the whole gradient; the other entries get nothing."],
    ["softmax", "z = [1, 2]\np = softmax(z)\nL = p[1]", "z-p.0", "softmax scales. Each entry of z gets its share in p times how far the gradient of that share lies above the mean, weighted by p. What flows back sums to 0."],
    ["what is wanted", "z = [1, 2, 3]\nL = softmax_cross_entropy(z, [0, 1, 0])", "z-L.0", "softmax_cross_entropy scales. Each entry of z gets the gradient of L times the difference softmax(z) − [0, 1, 0]: what is predicted minus what is wanted."],
    ["what does not sum to 1", "z = [1, 2]\nL = softmax_cross_entropy(z, [1, 1])", "z-L.0", "softmax_cross_entropy scales. Each entry of z gets the gradient of L times the difference softmax(z) · sum([1, 1]) − [1, 1]."],
    ["a row", "A = [[1, 2], [3, 4]]\nr = A[2]\nL = sum(r)", "A-r.0", "row distributes. The gradient of r goes to row 2 of A; the other rows get nothing from here."],
    ["a function of the program", "g(a) = a^2 + 1\nx = [1, 2]\ny = g(x)\nL = sum(y)", "x-y.0", "g is a function. At each entry the gradient of y is multiplied by the slope of g there, which the chain rule inside g yields."],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, text, step, sentence) => expect(told(text, step).filter((said) => said !== "")).toContain(sentence));
});

describe("after that", () => {
  it("why the other factor stands transposed, where it does", () => {
    expect(told(LAYER, "x-u.1")).toContain("That is why W stands transposed.");
    expect(told(LAYER, "W-u.0").join(" ")).not.toContain("transposed");
  });
  it("what a transpose sends back to its matrix", () =>
    expect(told(BATCH, "W-U.1")).toContain("What Wᵀ gets, W gets transposed back."));
  it("that a stretched bias gets a sum", () =>
    expect(told(BATCH, "b-Z.1").slice(1, 3)).toEqual([
      "+ distributes.",
      "b went into all 3 rows, so it gets the sum over them.",
    ]));
  it("of an input the strongest gradient, tried out", () =>
    expect(told(LAYER, "W-u.0").slice(-2)).toEqual([
      "The strongest of its 4 gradients is that of W₂₂.",
      "A negative gradient: raising W₂₂ by 0.01 changes L by about −0.017.",
    ]));
  it("of a selected entry its own numbers", () => {
    const moment = momentsOf(LAYER, { selected: "W[1,2]" }).at(99);
    expect(explain(moment, messagesFor("en")).sentences.map(plainText).slice(-2)).toEqual([
      "W₁₂ gets 0.305 · (−2) = −0.61.",
      "A negative gradient: raising W₁₂ by 0.01 changes L by about −0.0061.",
    ]);
  });
  it("that contributions are added", () =>
    expect(told("v = [1, 2]\ns = v @ v", "v-s.1")).toContain("v is used 2 times: its contributions are added, 1 of 2 so far."));
});

describe("an entry of an open tile", () => {
  it("is a row times the vector", () =>
    expect(told(LAYER, "forward u[2]", { expanded: ["u"] })[1]).toBe("u₂ is row 2 of W times x: the sum of 2 products."));
  it("and sends back to its row", () =>
    expect(told(LAYER, "W-u[2].0", { expanded: ["u"] })[1]).toBe(
      "· switches. For row 2 of W the gradient of u₂ is multiplied by x.",
    ));
});

describe("troubles inside a tile", () => {
  it("name the entry, and count the others", () => {
    expect(told("x = [0, 2, 0]\na = relu(x)\nL = sum(a)", "x-a.0").at(-1)).toMatch(/^a₁ has a corner here.*The same holds at one more entry\.$/);
    expect(told("x = [1, -2]\na = log(x)\nL = sum(a)", "forward a").at(-1)).toMatch(/^Logarithm of a negative number at a₂/);
  }); // biome-ignore format: a list
  it("end all sentences about gradients", () =>
    expect(told("x = [1, -2]\na = log(x)\nL = sum(a)", "a-L.0")[1]).toBe(
      "No gradient means anything here: a₂ is NaN, not a finite number, and L is computed from it.",
    ));
});

describe("while the stages of a step go by, it asks what comes next and does not tell it", () => {
  const table: [string, string, number, string[]][] = [
    ["forward u", LAYER, 1, ["u multiplies W by x: each entry is a row of W times x, the sum of 2 products.", "What is u?"]],
    ["x-u.1", LAYER, 1, ["The gradient of u has arrived. What does x get of it?"]],
    ["a-L.0", LAYER, 2, ["Σ distributes. Every entry of a gets the same: the gradient of L.", "What does that come to?"]],
    ["a-L.0", LAYER, 4, ["Σ distributes. Every entry of a gets the same: the gradient of L."]],
  ];
  it.each(table)("%s after stage %#", (step, text, stages, sentences) =>
    expect(told(text, step, { stages }).slice(1)).toEqual(sentences),
  );
});

describe("in Portuguese", () => {
  it.each<[string, string, string[]]>([
    [LAYER, "forward u", ["", "u multiplica W por x: cada elemento é uma linha de W vezes x, a soma de 2 produtos.", "O resultado fica guardado: a volta pode precisar dele."]],
    [BATCH, "b-Z.1", ["De Z, em +, para b.", "+ distribui.", "b entrou em todas as 3 linhas: recebe a soma sobre elas.", "O mais forte dos 2 gradientes é o de b₁.", "Gradiente positivo: aumentar b₁ em 0.01 muda L em cerca de 0.005."]],
  ])("%s %s", (text, step, sentences) => expect(told(text, step, {}, "pt-BR")).toEqual(sentences)); // biome-ignore format: a table
});
