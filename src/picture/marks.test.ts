import { describe, expect, it } from "vitest";
import { drawnMoment } from "../moment/drawnMoment.ts";
import type { Marks } from "../moment/marks.ts";
import { textOf } from "./picture.ts";
import { pictureOf } from "./pictureOf.ts";
import { itemIn, momentOf, sceneFor, wordsFor } from "./testing.ts";

describe("what a tool says beside the walk", () => {
  const moment = momentOf("x = 3\nq = x + x\nf = q*2", { cursor: 5 });
  const scene = sceneFor(moment);
  const [x, edge] = [moment.graph.byName.get("x") ?? -1, moment.graph.edges[0]?.index ?? -1];
  const marks: Marks = {
    nodes: new Map([[x, { class: "wrong", text: "29" }]]),
    edges: new Map([[edge, { class: "path", text: "4" }]]),
  };
  const before = pictureOf(drawnMoment(moment), scene, wordsFor(moment));
  const after = pictureOf(drawnMoment(moment), scene, wordsFor(moment), { scene, language: "en", picture: before }, marks);
  it("stands in the place of the gradient and of the contribution", () => {
    const [node, wire] = [itemIn(after, "x"), itemIn(after, "x-q.0")];
    expect([textOf(node, "told"), textOf(node, "gradient"), textOf(wire, "told")]).toEqual(["29", "", "4"]);
    expect([node.classes.includes("marked-wrong"), wire.classes.includes("marked-path")]).toEqual([true, true]);
    expect(node.data).toEqual(itemIn(before, "x").data);
  });
  it("leaves everything else as it was, and no trace", () => {
    expect(itemIn(after, "f")).toBe(itemIn(before, "f"));
    const again = pictureOf(drawnMoment(moment), scene, wordsFor(moment), { scene, language: "en", picture: after });
    expect(itemIn(again, "x").marks).toEqual(itemIn(before, "x").marks);
  });
});
