import { describe, expect, it } from "vitest";
import { GRANULARITY } from "../choices/core.ts";
import type { Asked } from "../graph/questions.ts";
import type { Granularity } from "../graph/schedule.ts";
import type { Backstep } from "./store.ts";
import { opened } from "./testing.ts";

/** q is used twice by f: forward q, f; the seed; two contributions to q, the second completes it; y, x. */
const FORK = "x = -2; y = 5\nq = x + y\nf = q * q";

/** `0.1 value`: how many steps are done, how many stages after them, and what is asked for there. */
const placeOf = ({ store, derive }: Backstep): string => {
  const state = store.getState();
  const question = derive.question(state);
  return `${state.cursor}.${state.stage}${question ? ` ${question.kind}` : ""}`;
};

const walked = (asked: Asked, granularity: Granularity = "edge", text = FORK): string[] => {
  const backstep = opened(text);
  backstep.actions.choose(GRANULARITY, granularity);
  backstep.actions.ask(asked);
  const seen = [placeOf(backstep)];
  for (let before = ""; before !== seen.at(-1); ) {
    before = seen.at(-1) ?? "";
    backstep.actions.step(1);
    seen.push(placeOf(backstep));
  }
  return seen.slice(0, -1);
};

const FORWARD = ["0.1 value", "1.0", "1.1 value"];
const BACKWARD = ["2.0 seed", "3.0", "3.1 contribution", "4.0", "4.1 contribution", "4.4 sum", "5.0"];
const INPUTS = ["5.1 contribution", "6.0", "6.1 contribution", "7.0"];

describe("the walk waits before what is asked for", () => {
  it("everything", () => expect(walked("both")).toEqual([...FORWARD, ...BACKWARD, ...INPUTS]));
  it("values", () => expect(walked("values")).toEqual([...FORWARD, "2.0", "3.0", "4.0", "5.0", "6.0", "7.0"]));
  it("gradients", () => expect(walked("gradients")).toEqual(["0.0", "1.0", ...BACKWARD, ...INPUTS]));
  it("a gate at a time, too, and whole gates where nothing is asked", () => {
    expect(walked("both", "gate")).toEqual(walked("both"));
    expect(walked("values", "gate")).toEqual([...FORWARD, "2.0", "3.0", "5.0", "7.0"]);
  });
  it("a stage at a time as well", () =>
    expect(walked("both", "stage").filter((place) => place.includes(" "))).toEqual(
      walked("both").filter((place) => place.includes(" ")),
    ));
  it("not before what is no finite number, and no gradient of what has no value", () =>
    expect(walked("both", "edge", "x = -1; z = 2\ny = log(x)\nq = 3z\nf = y + q").filter((place) => place.includes(" "))).toEqual(["1.1 value"])); // biome-ignore format: one thought
});

it("a slope that is agreed on is not asked for, the sum that it goes into is", () =>
  expect(walked("gradients", "edge", "x = 0\nf = relu(x) + 2x").filter((place) => place.includes(" "))).toEqual(
    ["3.0 seed", "4.1 contribution", "5.1 contribution", "6.1 contribution", "7.4 sum"])); // biome-ignore format: places

describe("a question", () => {
  const asking = (): Backstep => {
    const backstep = opened(FORK, { step: 3 });
    backstep.actions.ask("gradients");
    return backstep;
  };
  it("is gone, and the walk between two steps, when nobody asks any more", () => {
    const backstep = asking();
    expect(placeOf(backstep)).toBe("3.1 contribution");
    backstep.actions.ask(null);
    expect(placeOf(backstep)).toBe("3.0");
  });
  it("of another kind takes its place", () => {
    const backstep = asking();
    backstep.actions.ask("values");
    expect(placeOf(backstep)).toBe("3.0");
  });
  it("is taken back by a step back", () => {
    const backstep = asking();
    backstep.actions.step(-1);
    expect(placeOf(backstep)).toBe("3.0");
  });
  it("has its rule told after a hint, until the walk goes on", () => {
    const backstep = asking();
    const isHinted = () => backstep.derive.moment(backstep.store.getState())?.isHinted;
    expect(isHinted()).toBe(false);
    backstep.actions.hint();
    expect(isHinted()).toBe(true);
    backstep.actions.step(1);
    expect(isHinted()).toBe(false);
  });
  it("has been shown when playing goes on from it", () => {
    const backstep = asking();
    backstep.actions.setPlaying(true);
    expect([placeOf(backstep), backstep.store.getState().isPlaying]).toEqual(["4.0", true]);
  });
});
