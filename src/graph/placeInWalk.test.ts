import { describe, expect, it } from "vitest";
import { parseProgram } from "../lang/parseProgram.ts";
import { buildGraph } from "./buildGraph.ts";
import { nextPlace, type PlaceInWalk } from "./placeInWalk.ts";
import { type Granularity, schedule } from "./schedule.ts";

/** f = x · x: forward (2 stages), seed (1), the second operand's product (4), the first one's, which is added to it (5). */
const walkOf = (text: string) => {
  const { program } = parseProgram(text);
  if (!program) throw new Error(text);
  return schedule(buildGraph(program, { expanded: new Set() }));
};
const walk = walkOf("x = 3\nf = x * x");

const along = (start: PlaceInWalk, direction: 1 | -1, granularity: Granularity, times: number): string[] => {
  const seen: string[] = [];
  let at = start;
  for (let i = 0; i < times; i++) {
    at = nextPlace(walk, at, direction, granularity);
    seen.push(`${at.cursor}.${at.stage}`);
  }
  return seen;
};

describe("stage by stage", () => {
  const FORTH = ["0.1", "1.0", "2.0", "2.1", "2.2", "2.3", "3.0", "3.1", "3.2", "3.3", "3.4", "4.0"];
  it("passes through every cursor, up to the end", () =>
    expect(along({ cursor: 0, stage: 0 }, 1, "stage", 13)).toEqual([...FORTH, "4.0"]));
  it("comes back the same way, down to the start", () =>
    expect(along({ cursor: 4, stage: 0 }, -1, "stage", 13)).toEqual([...FORTH.slice(0, -1).toReversed(), "0.0", "0.0"]));
});

describe("within a step, other granularities", () => {
  it.each(["edge", "gate"] as const)("%s: finish it, or take it back", (granularity) => {
    const end = granularity === "edge" ? "3.0" : "4.0";
    expect(along({ cursor: 2, stage: 2 }, 1, granularity, 1)).toEqual([end]);
    expect(along({ cursor: 2, stage: 2 }, -1, granularity, 1)).toEqual(["2.0"]);
  });
});

describe("where the walk has to wait", () => {
  const waits = (cursor: number) => (cursor === 2 ? [1] : []);
  const next = (at: PlaceInWalk, granularity: Granularity) => nextPlace(walk, at, 1, granularity, waits);
  it.each(["edge", "gate"] as const)("%s: goes there, and then no further than that number", (granularity) => {
    expect(next({ cursor: 2, stage: 0 }, granularity)).toEqual({ cursor: 2, stage: 1 });
    expect(next({ cursor: 2, stage: 1 }, granularity)).toEqual({ cursor: 3, stage: 0 });
  });
  it("takes whole gates where there is nothing to wait for", () =>
    expect(nextPlace(walk, { cursor: 2, stage: 0 }, 1, "gate")).toEqual({ cursor: 4, stage: 0 }));
});
