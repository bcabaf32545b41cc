import { expect, it } from "vitest";
import type { PlaceInWalk } from "../graph/placeInWalk.ts";
import { schedule } from "../graph/schedule.ts";
import { graphOf } from "../graph/testing.ts";
import { beatMs, PACE } from "./pace.ts";

const WALK = schedule(graphOf("f = x*x"));
const BACK: PlaceInWalk = { cursor: 3, stage: 0 };

it("a beat takes the time to look at the stage that is over, or that the next one's numbers travel", () => {
  const beat = (stage: number, isMoving: boolean) => beatMs(WALK, { cursor: 2, stage, isMoving }, BACK);
  expect([1, 2, 3].map((stage) => beat(stage, false))).toEqual([PACE.upstream.hold, PACE.local.hold, PACE.product.hold]);
  expect(beat(3, true)).toBe(PACE.contribution.transit);
});
