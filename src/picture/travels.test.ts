import { describe, expect, it } from "vitest";
import { aboutOf } from "../graph/aboutOf.ts";
import { EXAMPLES } from "../lessons/examples.ts";
import { drawnMoment } from "../moment/drawnMoment.ts";
import { boxOfShape, overlap, textBoxes } from "./boxes.ts";
import { stillNodes } from "./nodes.ts";
import { pictureOf } from "./pictureOf.ts";
import { momentOf, sceneFor, wordsFor } from "./testing.ts";
import { widthOf } from "./texts.ts";
import { pointAlong } from "./travels.ts";

const FORK = "a=2;b=3;c=a+b;d=a*b;e=c+d;f=c*d;y=e+f";

const travelsAt = (text: string, cursor: number, stages: number, isMoving = true) => {
  const moment = momentOf(text, { cursor, stages, moment: { isMoving } });
  return pictureOf(drawnMoment(moment), sceneFor(moment), wordsFor(moment)).travels.map(
    ({ key, kind, runs }) => `${kind} ${runs.map(({ text: letters }) => letters).join("")} along ${key}`,
  );
};

describe("numbers travel", () => {
  it("forwards: each operand to the gate", () =>
    expect(travelsAt(FORK, 0, 0)).toEqual(["value 2 along a-c.0", "value 3 along b-c.1"]));

  it("back: the product as one number to the operand", () => {
    expect(travelsAt(FORK, 14, 3)).toEqual(["gradient 7 along b-c.1"]);
  });

  it("and none between the stages, nor in any other stage", () => {
    expect(travelsAt(FORK, 14, 3, false)).toEqual([]);
    for (const stages of [0, 1, 2, 4]) expect(travelsAt(FORK, 14, stages)).toEqual([]);
  });
});

describe("a point along a path", () => {
  const PATH = [{ x: 0, y: 0 }, { x: 0, y: 0 }, { x: 30, y: 0 }, { x: 30, y: 10 }]; // biome-ignore format: one path
  it.each([
    [0, { x: 0, y: 0 }],
    [0.5, { x: 20, y: 0 }],
    [0.75, { x: 30, y: 0 }],
    [1, { x: 30, y: 10 }],
    [2, { x: 30, y: 10 }],
  ])("%d of it", (part, point) => expect(pointAlong(PATH, part)).toEqual(point));
});

describe("on its way a number hardly touches another or a shape, but for those that it comes from and goes to", () => {
  it.each(EXAMPLES.map(({ id, program }) => [id, program] as const))("%s", (_, program) => {
    const start = momentOf(program, { cursor: 0 });
    const scene = sceneFor(start);
    const nodes = stillNodes(scene);
    const { steps, forwardSteps, graph } = start.drawn.walk;
    let [worst, count] = [0, 0];
    for (let cursor = 0; cursor < steps.length; cursor++) {
      const isBack = cursor > forwardSteps;
      const moment = momentOf(program, { cursor, stages: isBack ? 3 : 0, moment: { isMoving: true } });
      const picture = pictureOf(drawnMoment(moment), { ...scene, graph: drawnMoment(moment).graph }, wordsFor(moment));
      const step = steps[cursor]!;
      const about = aboutOf(graph, step);
      const own = new Set(
        about.kind === "backward" ? [about.gate, about.operand] : about.kind === "forward" ? [about.gate, ...about.operands.map(({ from }) => from)] : [],
      );
      const others = [
        ...nodes.filter(({ node }) => !own.has(node.index)).map(boxOfShape),
        ...picture.nodes.filter((item) => !own.has(graph.byName.get(item.key) ?? -1)).flatMap(textBoxes),
        ...picture.edges.flatMap(textBoxes),
      ];
      for (const { runs, path } of picture.travels) {
        count++;
        if (runs.length === 0) continue; // an array is no text
        const width = widthOf(runs, 16);
        for (let part = 0; part <= 1; part += 0.05) {
          const { x, y } = pointAlong(path, part);
          const box = { left: x - width / 2, right: x + width / 2, top: y - 12, bottom: y + 4 };
          for (const other of others) worst = Math.max(worst, overlap(box, other) / ((box.right - box.left) * 16));
        }
      }
    }
    expect(count).toBeGreaterThan(0);
    expect(worst).toBeLessThan(0.3);
  });
}); // biome-ignore format: one thought a line
