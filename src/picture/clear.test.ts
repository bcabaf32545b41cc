import { describe, expect, it } from "vitest";
import { EXAMPLES } from "../lessons/examples.ts";
import { drawnMoment } from "../moment/drawnMoment.ts";
import { boxOfShape, boxOfText, overlap } from "./boxes.ts";
import { stillEdges } from "./edges.ts";
import { stillNodes } from "./nodes.ts";
import { pictureOf } from "./pictureOf.ts";
import { momentOf, sceneFor, wordsFor } from "./testing.ts";
import { wirePoints } from "./wirePoints.ts";

const NETWORK = [0, 1, 2]
  .flatMap((layer) => [0, 1, 2].map((i) => `h${layer + 1}_${i} = tanh(w${layer}*h${layer}_${i} + h${layer}_${(i + 1) % 3})`))
  .concat("loss = h3_0 + h3_1 + h3_2")
  .join("\n");

const PROGRAMS: readonly (readonly [title: string, program: string])[] = [
  ...EXAMPLES.map(({ id, program }) => [id, program] as const),
  ["a fork", "a=2;b=3;c=a+b;d=a*b;e=c+d;f=c*d;y=e+f"],
  ["one input twice", "x=3\nf=x*x"],
  ["long decimals", "x=-0.12345;y=-3.4567\nf = x*y + x*x*y - y\ng=f*x"],
  ["long names", "learning_rate_schedule_value = a*b\nbatch_size = learning_rate_schedule_value*a\nloss = batch_size*learning_rate_schedule_value + c_prev"],
  ["a network", NETWORK],
  ["arrays", "W = [[0.5, -0.3], [0.2, 0.4]]\nx = [1, -2]\nb = zeros(2)\nz = W @ x + b\na = tanh(z)\nL = sum((a - [1, 0])^2)"],
  ["an array that is read twice", "x = [0.123456, -1000, 3]\ns = x @ x + norm(x)\nt = s * x\nL = sum(t + x)"],
  ["entries of arrays", "W = [[1, 2, 3], [4, 5, 6]]\nf = W[1, 2] * W[2, 3] + dot(W[1], W[2])"],
  ["a batch", "X = normal(8, 2)\nparam W = normal(2, 3)\nparam b = zeros(3)\nZ = X @ W + b\nL = sum(Z * Z)"],
  ["a large product", "A = normal(16, 16)\nx = normal(16)\nz = A @ x\nL = sum(tanh(z))"],
]; // biome-ignore format: one program a line

/** px² that letters may have in common with something: their boxes are a little larger than they are. */
const TOUCH = 4;

/** What lies on a text in this picture: `x.value × f`. */
const collisions = (program: string, cursor: number): string[] => {
  const moment = momentOf(program, { cursor });
  const scene = sceneFor(moment);
  const picture = pictureOf(drawnMoment(moment), scene, wordsFor(moment));
  const shapes = stillNodes(scene);
  const wires = stillEdges(scene).map(({ name, route }) => ({ name, points: wirePoints(route) }));
  const texts = [...picture.nodes, ...picture.edges].flatMap((item) =>
    item.marks.flatMap((mark) =>
      mark.kind === "text" && mark.runs.some(({ text }) => text !== "")
        ? [{ owner: item.key, name: `${item.key}.${mark.class}`, box: boxOfText(mark, item.at) }]
        : [],
    ),
  );
  return texts.flatMap(({ owner, name, box }, i) => [
    ...texts.slice(i + 1).flatMap((other) => (overlap(box, other.box) > TOUCH ? [`${name} × ${other.name}`] : [])),
    ...shapes.flatMap((shape) =>
      shape.node.name !== owner && overlap(box, boxOfShape(shape)) > TOUCH ? [`${name} × ${shape.node.name}`] : [],
    ),
    ...wires.flatMap((wire) =>
      wire.points.some(({ x, y }) => x > box.left + 1 && x < box.right - 1 && y > box.top + 3 && y < box.bottom - 2)
        ? [`${name} × ${wire.name}`]
        : [],
    ),
  ]);
};

describe("no text lies on another, on a shape that is not its own, or on a wire", () => {
  it.each(PROGRAMS)("%s", (_, program) => {
    const { steps, forwardSteps } = momentOf(program, { cursor: 0 }).drawn.walk;
    for (const cursor of [0, forwardSteps, Math.floor((forwardSteps + steps.length) / 2), steps.length])
      expect(collisions(program, cursor), `step ${cursor}`).toEqual([]);
  });
});
