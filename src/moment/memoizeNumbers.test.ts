import { expect, test } from "vitest";
import { schedule } from "../graph/schedule.ts";
import { graphOf } from "../graph/testing.ts";
import type { Kink } from "../graph/trouble.ts";
import { memoizeNumbers, sameNumbers } from "./memoizeNumbers.ts";

test("a result is kept until a number, the walk or an argument changes", () => {
  const [walk, other] = [schedule(graphOf("f = x^2")), schedule(graphOf("f = x^3"))];
  const [kinks, changed]: readonly Kink[][] = [[], []];
  let calls = 0;
  const f = memoizeNumbers((_moment, by: string) => `${++calls} ${by}`);
  if (!kinks || !changed) throw new Error("two lists");
  expect([f({ walk, kinks }, "a"), f({ walk, kinks }, "a")]).toEqual(["1 a", "1 a"]);
  expect(f({ walk, kinks }, "b")).toBe("2 b");
  expect(f({ walk, kinks: changed }, "b")).toBe("3 b");
  expect(f({ walk: other, kinks: changed }, "b")).toBe("4 b");
});

test("facts are the same while only the walk goes on", () => {
  const walk = schedule(graphOf("f = x^2"));
  const kinks: readonly Kink[] = [];
  const facts = { moment: { walk, kinks, cursor: 0 }, h: 0.01 };
  expect(sameNumbers(facts, { moment: { walk, kinks, cursor: 1 }, h: 0.01 })).toBe(true);
  expect(sameNumbers(facts, { ...facts, h: 0.1 })).toBe(false);
  expect(sameNumbers(facts, { ...facts, moment: { walk, kinks: [], cursor: 0 } })).toBe(false);
});
