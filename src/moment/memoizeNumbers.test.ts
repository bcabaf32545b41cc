import { expect, test } from "vitest";
import { schedule } from "../graph/schedule.ts";
import { graphOf } from "../graph/testing.ts";
import type { Kink } from "../graph/trouble.ts";
import { memoizeNumbers } from "./memoizeNumbers.ts";

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
