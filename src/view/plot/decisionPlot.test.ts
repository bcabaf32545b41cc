import { expect, it } from "vitest";
import { planeScales } from "./decisionPlot.ts";

it("has the plane's lower left corner at the lower left", () => {
  const { x, y } = planeScales({ x: [-1, 3], y: [0, 10] }, 200);
  expect([x(-1), x(3), y(0), y(10)]).toEqual([0, 200, 200, 0]);
});
