import { describe, expect, it } from "vitest";
import { EXAMPLES } from "../lessons/examples.ts";
import { drawnMoment } from "../moment/drawnMoment.ts";
import { boxOfShape, overlap, textBoxes } from "./boxes.ts";
import { stillEdges } from "./edges.ts";
import { stillNodes } from "./nodes.ts";
import { pictureOf } from "./pictureOf.ts";
import { momentOf, sceneFor, wordsFor } from "./testing.ts";
import { wirePoints } from "./wirePoints.ts";

describe("notes cover nothing: no shape, no text, no wire", () => {
  it.each(EXAMPLES.map(({ id, program }) => [id, program] as const))("%s", (_, program) => {
    const start = momentOf(program, { cursor: 0 });
    const scene = sceneFor(start);
    const shapes = stillNodes(scene).map(boxOfShape);
    const wires = stillEdges(scene).flatMap(({ route }) => wirePoints(route));
    const { steps, forwardSteps } = start.drawn.walk;
    let count = 0;
    for (let cursor = forwardSteps + 1; cursor < steps.length; cursor++)
      for (const stages of [2, 3]) {
        const moment = momentOf(program, { cursor, stages });
        const picture = pictureOf(drawnMoment(moment), { ...scene, graph: drawnMoment(moment).graph }, wordsFor(moment));
        for (const [i, note] of picture.notes.entries()) {
          const [box] = textBoxes(note);
          if (!box) throw new Error("a note says something");
          const others = [...shapes, ...[...picture.nodes, ...picture.edges, ...picture.notes.slice(0, i)].flatMap(textBoxes)];
          expect(others.map((other) => Math.round(overlap(box, other))).filter((area) => area > 0)).toEqual([]);
          const crossing = wires.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
          expect(crossing).toEqual([]);
          count++;
        }
      }
    expect(count).toBeGreaterThan(0);
  });
});
