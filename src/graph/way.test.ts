import { describe, expect, it } from "vitest";
import { parseProgram } from "../lang/parseProgram.ts";
import { buildGraph } from "./buildGraph.ts";
import { nextPlace, type PlaceInWalk } from "./placeInWalk.ts";
import { type Granularity, schedule } from "./schedule.ts";
import { nextBeat, stagesOnTheWay, stepsOnTheWay, type Way, wayTo } from "./way.ts";

const walkOf = (text: string) => {
  const { program } = parseProgram(text);
  if (!program) throw new Error(`this program has errors:\n${text}`);
  return schedule(buildGraph(program));
};

/** q = x + y, f = q·x: cursor 2 is the end of the forward part, 3 the seed, 4 x-f.1, 5 q-f.0, 6 y-q.1, 7 x-q.0. */
const FORK = walkOf("q = x + y\nf = q*x");

/** One word a beat: the stage that is over last, with … while the next is under way; "start" before the first. */
const beats = (from: PlaceInWalk, granularity: Granularity = "edge"): string[] => {
  const to = nextPlace(FORK, from, 1, granularity);
  const stages = stagesOnTheWay(FORK, from, to);
  const told: string[] = [];
  for (let way: Way | null = wayTo(FORK, from, to); way; way = nextBeat(FORK, way, to))
    told.push(`${stages[way.stage - 1] ?? "start"}${way.isMoving ? "…" : ""}`);
  return told;
};

const at = (cursor: number, stage = 0): PlaceInWalk => ({ cursor, stage });

describe("the beats of a motion", () => {
  const table: [string, PlaceInWalk, Granularity, string[]][] = [
    ["forwards", at(0), "edge", ["start…", "operands"]],
    ["the seed is there at once", at(2), "edge", []],
    ["a first contribution", at(3), "edge", ["upstream", "local", "product", "product…"]],
    ["a later one stands beside the sum first", at(6), "edge", ["upstream", "local", "product", "product…", "contribution"]],
    ["one gate at once goes as long as its longest", at(5), "gate", ["upstream", "local", "product", "product…", "contribution"]],
    ["a single stage is there at once", at(3), "stage", []],
    ["or after its travel", at(3, 3), "stage", ["product…"]],
    ["the rest of a step that stages began", at(3, 2), "edge", ["product", "product…"]],
  ];
  it.each(table)("%s", (_, from, granularity, told) => expect(beats(from, granularity)).toEqual(told));

  it("do not exist on the way back in time", () => expect(wayTo(FORK, at(5), at(4))).toBeNull());

  it("show the steps between the places together", () =>
    expect(stepsOnTheWay(FORK, at(5), at(7))).toEqual([FORK.steps[5], FORK.steps[6]]));
});
