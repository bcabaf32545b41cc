import { describe, expect, it } from "vitest";
import { edgeName } from "../../graph/graph.ts";
import { drawnMoment } from "../../moment/drawnMoment.ts";
import type { Moment } from "../../moment/moment.ts";
import type { Item, Mark, Picture, TextMark } from "../picture.ts";
import { textOf } from "../picture.ts";
import { pictureOf } from "../pictureOf.ts";
import type { Scene } from "../scene.ts";
import { itemIn, momentOf, type Situation, sceneFor, wordsFor } from "../testing.ts";
import { TILE_PICTURE } from "../tilePicture.ts";

//  W ─┐
//  x ─┴ @ ─ + ─ z ─ tanh ─ Σ
//      b ─┘
const LAYER = "W = [[0.5, -0.3], [0.2, 0.4]]\nx = [1, -2]\nb = zeros(2)\nz = W @ x + b\nL = sum(tanh(z))";
const END = 99;

const shown = (text: string, situation: Situation): { picture: Picture; scene: Scene; moment: Moment } => {
  const start = momentOf(text, situation);
  const moment = situation.cursor === END ? momentOf(text, { ...situation, cursor: start.drawn.walk.steps.length }) : start;
  const scene = sceneFor(moment);
  return { picture: pictureOf(drawnMoment(moment), scene, wordsFor(moment)), scene, moment };
};

const texts = ({ marks }: Item): TextMark[] => marks.filter((mark): mark is TextMark => mark.kind === "text");
const entriesOf = (item: Item, side: "value" | "gradient"): readonly (readonly [string, string | null])[] =>
  texts(item)
    .filter(({ class: name, data }) => data?.["entry"] !== undefined && name.split(" ").includes(side))
    .map(({ data }) => [data?.["entry"] ?? "", data?.["value"] ?? null]);
const cells = ({ marks }: Item): Extract<Mark, { kind: "path" }>[] => marks.filter((mark) => mark.kind === "path" && mark.class.startsWith("cells ")) as Extract<Mark, { kind: "path" }>[]; // biome-ignore format: one thought

describe("a small array", () => {
  it("shows its values in full precision over the wire, and its gradients under it", () => {
    const { picture } = shown(LAYER, { cursor: END });
    const W = itemIn(picture, "W");
    expect(W.data["shape"]).toBe("2×2");
    expect(entriesOf(W, "value")).toEqual([["W[1,1]", "0.5"], ["W[1,2]", "-0.3"], ["W[2,1]", "0.2"], ["W[2,2]", "0.4"]]); // biome-ignore format: rows
    const gradients = entriesOf(W, "gradient").map(([, value]) => Number(value));
    // dW = dz·xᵀ with dz = 1 − tanh²(z), z = (1.1, −0.6)
    const dz = [1.1, -0.6].map((z) => 1 - Math.tanh(z) ** 2);
    const expected = dz.flatMap((d) => [1, -2].map((x) => d * x));
    for (const [i, value] of gradients.entries()) expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 12);
  });

  it("has one dash where the walk has produced nothing", () => {
    const z = itemIn(shown(LAYER, { cursor: 0 }).picture, "z");
    expect(entriesOf(z, "value")).toEqual([]);
    expect(texts(z).filter(({ class: name }) => name.includes("not-yet")).length).toBe(2);
  });

  it("sets numbers of a column at the decimal point", () => {
    const { picture } = shown("v = [1, -20.25, 0.5]\nL = sum(v)", { cursor: 0 });
    const numbers = texts(itemIn(picture, "v")).filter(({ data }) => data?.["entry"]);
    const [whole, two, one] = numbers.map(({ x }) => x);
    expect((two ?? 0) - (one ?? 0)).toBeCloseTo(8, 5); // a digit of 16 px is 8 px wide
    expect((one ?? 0) - (whole ?? 0)).toBeCloseTo(0.278 * 16 + 8, 5);
  });

  it("says how much of its gradient has arrived, and that more will come", () => {
    const text = "x = [1, 2]\ny = x * x\nL = sum(y + x)";
    const { forwardSteps } = momentOf(text, { cursor: 0 }).drawn.walk;
    const partial = Array.from({ length: 6 }, (_, i) => itemIn(shown(text, { cursor: forwardSteps + 1 + i }).picture, "x"));
    const [first] = partial.filter(({ data }) => data["state"] === "partial");
    if (!first) throw new Error("some of it arrives first");
    expect(textOf(first, "progress")).toBe("1 of 3");
    expect(texts(first).some(({ runs }) => runs[0]?.text === " + …")).toBe(true);
  });
});

describe("a large array is a grid of colours", () => {
  const { picture, scene, moment } = shown("A = normal(16, 16)\nx = normal(16)\nL = sum(A @ x)", { cursor: END });
  const [at, block] = [itemIn(picture, "A").at, scene.tiles?.blocks.get(moment.drawn.graph.byName.get("A") ?? -1)];

  it("with few paths, however many cells there are", () => {
    const paths = cells(itemIn(picture, "A"));
    expect(paths.length).toBeLessThan(51);
    expect(paths.map(({ d }) => d.split("M").length - 1).reduce((sum, count) => sum + count)).toBe(2 * 256);
    expect(entriesOf(itemIn(picture, "A"), "value")).toEqual([]);
  });

  it("whose scale stands beside it", () => {
    const farthest = Math.max(...moment.evaluation.values.slice(0, 256).map(Math.abs));
    expect(textOf(itemIn(picture, "A"), "legend")).toBe(`±${farthest.toPrecision(4)}`);
  });

  it("in which each entry is found where it is", () => {
    if (!block) throw new Error("a tile has a block");
    const node = moment.drawn.graph.byName.get("A") ?? -1;
    const entryAt = (x: number, y: number) => TILE_PICTURE.now?.entryAt(scene, node, { x: at.x + x, y: at.y + y });
    const { starts, pitch } = block;
    expect(entryAt((starts[0] ?? 0) + 1, -6 - 16 * pitch + 1)).toBe(0);
    expect(entryAt((starts[3] ?? 0) + 1, -6 - 16 * pitch + 2.5 * pitch)).toBe(2 * 16 + 3);
    expect(entryAt((starts[15] ?? 0) + 1, 6 + 15.5 * pitch)).toBe(255);
    expect(entryAt((starts[0] ?? 0) - 30, 10)).toBe(-1);
  });
});

it("wires say what they carry: all of an array, a part of it, or one entry", () => {
  const { picture } = shown("W = [[1, 2, 3], [4, 5, 6]]\nx = [1, 2, 3]\nz = W @ x\nf = z[1] * x[2]", { cursor: 0, expanded: ["z"] });
  const labels = Object.fromEntries(picture.edges.map((item) => [item.key, textOf(item, "carries")]));
  expect(labels).toMatchObject({ "W-z[1].0": "3", "x-z[1].1": "3", "x-f.1": "x2" });
  const closed = shown(LAYER, { cursor: 0 });
  const { graph } = closed.moment.drawn;
  expect(graph.edges.map((edge) => [edgeName(graph, edge), textOf(itemIn(closed.picture, edgeName(graph, edge)), "carries")])).toContainEqual(["W-u1.0", "2×2"]);
  expect(itemIn(closed.picture, "W-u1.0").classes).toContain("array");
}); // biome-ignore format: long lines

it("a tile that has not changed stays the same item", () => {
  const before = shown(LAYER, { cursor: 1 });
  const moment = momentOf(LAYER, { cursor: 2 });
  const scene = { ...before.scene, graph: before.scene.graph };
  const first = pictureOf(drawnMoment(momentOf(LAYER, { cursor: 1 })), scene, wordsFor(moment));
  const next = pictureOf(drawnMoment(moment), scene, wordsFor(moment), { scene, language: "en", picture: first });
  expect(itemIn(next, "W")).toBe(itemIn(first, "W"));
  expect(itemIn(next, "z")).not.toBe(itemIn(first, "z"));
});

it("a number that is read by every entry of an array hears from it once, with the sum of what they send", () => {
  const text = "s = 2\nx = [1, 2, 4]\nL = sum(s * x) + s";
  const end = shown(text, { cursor: END });
  // dL/ds = (1 + 2 + 4) + 1
  expect(itemIn(end.picture, "s").data).toMatchObject({ gradient: "8", state: "final" });
  const sent = end.picture.edges.filter(({ key }) => key.startsWith("s-"));
  expect(sent.map((wire) => textOf(wire, "contribution")).toSorted()).toEqual(["1", "7"]);
  const { forwardSteps, steps } = end.moment.drawn.walk;
  const progress = Array.from({ length: steps.length - forwardSteps }, (_, i) =>
    textOf(itemIn(shown(text, { cursor: forwardSteps + 1 + i }).picture, "s"), "progress"),
  );
  expect(new Set(progress)).toEqual(new Set(["", "1 of 2"]));
});

it("what has no value is told at the tile; its brackets keep their look, and other numbers their column", () => {
  const { picture } = shown("x = [1, -2, 0.25]\ny = log(x)\nL = sum(y)", { cursor: END });
  const y = itemIn(picture, "y");
  expect(y.data["trouble"]).toBe("fault");
  expect(itemIn(picture, "x").classes).toContain("meaningless");
  // Style sheets give texts of these classes a colour.
  const paths = itemIn(picture, "x").marks.filter(({ kind }) => kind === "path");
  expect(paths.filter((mark) => mark.class.split(" ").includes("gradient"))).toEqual([]);
  const [zero, none, logarithm] = texts(y).filter(({ data }) => data?.["entry"]).map(({ x }) => x); // biome-ignore format: one thought
  expect(none).toBeGreaterThan(zero ?? 0);
  expect((logarithm ?? 0) - (zero ?? 0)).toBeCloseTo(0.278 * 16 + 3 * 8, 5);
});
