import { describe, expect, test } from "vitest";
import { functionTex, type NameParts, nameParts, nameTex } from "./name.ts";
import { complaintOf } from "./testing.ts";

const NAMES: readonly (readonly [name: string, tex: string])[] = [
  ["x", "x"],
  ["w0", "w_{0}"],
  ["w_0", "w_{0}"],
  ["w₁₂", "w_{12}"],
  ["W1_2", "W_{1,2}"],
  ["W[2,1]", "W_{21}"],
  ["W[12,1]", "W_{12,1}"],
  ["x[3]", "x_{3}"],
  ["x[30]", "x_{30}"],
  ["W1[2,1]", "W_{1,21}"],
  ["alpha[2]", "\\alpha_{2}"],
  ["y_hat[1]", "\\hat{y}_{1}"],
  ["hidden[4]", "\\mathit{hidden}_{4}"],
  ["w_i", "w_{i}"],
  ["w_old", "w_{\\text{old}}"],
  ["w1_old", "w_{1,\\text{old}}"],
  ["h_prev", "h_{\\text{prev}}"],
  ["W_x_train", "W_{x,\\text{train}}"],
  ["w_learning_rate", "\\mathit{w\\_learning\\_rate}"],
  ["learning_rate_schedule_value", "\\mathit{learning\\_rate\\_schedule\\_value}"],
  ["hidden_size_2", "\\mathit{hidden\\_size}_{2}"],
  ["learning_rate_hat", "\\hat{\\mathit{learning\\_rate}}"],
  ["loss_total", "\\mathit{loss\\_total}"],
  ["loss_alpha", "\\mathit{loss}_{\\alpha}"],
  ["dZ2", "\\mathit{dZ}_{2}"],
  ["loss", "\\mathit{loss}"],
  ["x2y", "\\mathit{x2y}"],
  ["alpha", "\\alpha"],
  ["α", "\\alpha"],
  ["sigma2", "\\sigma_{2}"],
  ["epsilon", "\\varepsilon"],
  ["Omega", "\\Omega"],
  ["w_alpha", "w_{\\alpha}"],
  ["w_β", "w_{\\beta}"],
  ["wα", "\\text{w$\\alpha$}"],
  ["ϕ", "ϕ"],
  ["y_hat", "\\hat{y}"],
  ["ŷ", "\\hat{y}"],
  ["y\u0302", "\\hat{y}"],
  ["x_bar_2", "\\bar{x}_{2}"],
  ["theta_tilde", "\\tilde{\\theta}"],
  ["pred_hat", "\\hat{\\mathit{pred}}"],
  ["é", "\\text{é}"],
  ["w_é", "w_{\\text{é}}"],
  ["é1", "\\text{é}_{1}"],
  ["変", "\\text{変}"],
  ["変数_変", "\\text{変数}_{\\text{変}}"],
  ["я", "\\text{я}"],
  ["função", "\\text{função}"],
  ["_x", "\\mathit{\\_x}"],
  ["x__y", "\\mathit{x\\_\\_y}"],
  ["x_", "\\mathit{x\\_}"],
  ["_", "\\mathit{\\_}"],
  ["__proto__", "\\mathit{\\_\\_proto\\_\\_}"],
  ["constructor", "\\mathit{constructor}"],
  ["toString_hat", "\\hat{\\mathit{toString}}"],
];

describe("a name is set as mathematics", () => {
  test.each(NAMES)("%s", (name, tex) => {
    expect(nameTex(name)).toBe(tex);
    expect(complaintOf(tex)).toBeNull();
  });
});

test("two marks on a letter are no accent", () => {
  expect(nameTex("x\u0302\u0301")).toBe("\\text{x\u0302\u0301}");
});

test("a mark that KaTeX does not know is left out", () => {
  expect(nameTex("x\u0323")).toBe("\\text{x}");
});

const PARTS: readonly (readonly [name: string, parts: NameParts])[] = [
  ["w0", { base: "w", accent: null, subscript: "0" }],
  ["y_hat", { base: "y", accent: "hat", subscript: "" }],
  ["ȳ2", { base: "y", accent: "bar", subscript: "2" }],
  ["alpha_1_old", { base: "α", accent: null, subscript: "1,old" }],
  ["w_alpha", { base: "w", accent: null, subscript: "α" }],
  ["hat", { base: "hat", accent: null, subscript: "" }],
  ["__proto__", { base: "__proto__", accent: null, subscript: "" }],
];

describe("a name comes apart for whoever sets it", () => {
  test.each(PARTS)("%s", (name, parts) => expect(nameParts(name)).toEqual(parts));
});

const FUNCTIONS: readonly (readonly [name: string, tex: string])[] = [
  ["neuron", "\\operatorname{neuron}"],
  ["layer_1", "\\operatorname{layer\\_1}"],
  ["__proto__", "\\operatorname{\\_\\_proto\\_\\_}"],
  ["σ2", "\\operatorname{\\text{$\\sigma$2}}"],
  ["é", "\\operatorname{\\text{é}}"],
  ["変_数", "\\operatorname{\\text{変\\_数}}"],
  ["я", "\\operatorname{\\text{я}}"],
];

describe("a function's name is upright", () => {
  test.each(FUNCTIONS)("%s", (name, tex) => {
    expect(functionTex(name)).toBe(tex);
    expect(complaintOf(tex)).toBeNull();
  });
});
