import { describe, expect, it } from "vitest";
import { graphWordsFor } from "../../i18n/graphWordsFor.ts";
import type { Locale } from "../../i18n/locales.ts";
import { announcement } from "../announcement.ts";
import { momentCalled, momentsOf, type Scene } from "../testing.ts";
import { spokenTile, spokenWire } from "./spokenTiles.ts";

const LAYER = "param W = [[0.5, -0.3], [0.2, 0.4]]; x = [1, -2]\nz = W @ x\nL = sum(tanh(z))";
const LARGE = "x = normal(40); W = ones(3, 40)\nz = W @ x\nL = sum(z)";

const tileLabel = (text: string, name: string, cursor: number, scene: Scene = {}, locale: Locale = "en"): string => {
  const { drawn, at } = momentsOf(text, scene);
  return spokenTile(at(cursor), drawn.graph.byName.get(name) ?? -1, locale);
};

const wireLabel = (text: string, from: string, cursor: number, locale: Locale = "en"): string => {
  const { drawn, at } = momentsOf(text);
  const { edges, nodes } = drawn.graph;
  return spokenWire(at(cursor), edges.findIndex((edge) => nodes[edge.from]?.name === from), locale);
}; // biome-ignore format: one thought

describe("a tile", () => {
  it.each<[string, Parameters<typeof tileLabel>, string]>([
    ["inputs", [LAYER, "W", 0], "W, 2 by 2 matrix, trainable input, press Enter to open, values 0.5, −0.3; 0.2, 0.4, no gradient yet"],
    ["before its step", [LAYER, "z", 0], "z, vector of 2, matrix product, press Enter to open, values not computed yet, no gradient yet"],
    ["at the end", [LAYER, "z", 99], "z, vector of 2, matrix product, press Enter to open, values 1.1, −0.6, gradients 0.3592, 0.7116, final"],
    ["a number made of arrays", [LAYER, "L", 99], "L, sum gate, press Enter to open, target, value 0.2634, gradient 1, final"],
    ["an entry of an open one", [LAYER, "z[2]", 1, { expanded: ["z"] }], "z entry 2, matrix product, press Enter to open, value not computed yet, no gradient yet"],
    ["in Portuguese", [LAYER, "x", 0, {}, "pt-BR"], "x, vetor de 2, entrada, pressione Enter para abrir, valores 1, −2, ainda sem gradiente"],
  ])("%s", (_, where, label) => expect(tileLabel(...where)).toBe(label)); // biome-ignore format: a table

  it("of many numbers says how far they reach", () => {
    expect(tileLabel(LARGE, "x", 0)).toMatch(/^x, vector of 40, input, press Enter to open, values from −[\d.]+ to [\d.]+, no gradient yet$/);
    expect(tileLabel(LARGE, "W", 0)).toContain("values all 1,");
  }); // biome-ignore format: a list
});

it("a wire says its shape, and what has been sent along it", () => {
  expect(wireLabel(LAYER, "x", 0)).toBe("edge from x to z, vector of 2, operand 2 of 2, no contribution yet");
  expect(wireLabel(LAYER, "x", 99)).toBe("edge from x to z, vector of 2, operand 2 of 2, contributions 0.3219, 0.1769");
  expect(wireLabel(LAYER, "W", 99, "pt-BR")).toBe("aresta de W para z, matriz 2 por 2, operando 1 de 2, contribuições 0.3592, −0.7184; 0.7116, −1.423"); // biome-ignore format: one line
});

describe("a step", () => {
  const said = (text: string, step: string, scene: Scene = {}, locale: Locale = "en"): string =>
    announcement(momentCalled(text, step, scene), graphWordsFor(locale)).replace(/^.*?\. /, "");
  it.each<[Parameters<typeof said>, string]>([
    [[LAYER, "forward z"], "z = W @ x, vector of 2: 1.1, −0.6."],
    [[LAYER, "x-z.1"], "Contribution to x through z, vector of 2: 0.3219, 0.1769."],
    [[LAYER, "forward z[2]", { expanded: ["z"] }], "z entry 2 = row 2 of W @ x: −0.6."],
    [["v = [1, 2]\ns = v @ v", "v-s.1"], "Contribution to v through s, vector of 2: 1, 2. Gradient of v: 1, 2, 1 of 2 contributions."],
    [["v = [1, 2]\na = v * 3\nL = sum(-a)", "forward a", {}, "pt-BR"], "a = v * 3, vetor de 2: 3, 6."],
  ])("%j", (where, sentence) => expect(said(...where)).toBe(sentence)); // biome-ignore format: a table

  it("of a large array is short", () => {
    expect(said(LARGE, "W-z.0").length).toBeLessThan(140);
    expect(said(LARGE, "forward z")).toMatch(/^z = W @ x, vector of 3: /);
  });
});
