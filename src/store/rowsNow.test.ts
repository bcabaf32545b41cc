import { expect, it } from "vitest";
import { ROW } from "../choices/core.ts";
import type { Rows } from "../graph/rows.ts";
import { rowsNow } from "../moment/rowsNow.ts";
import type { Backstep } from "./store.ts";
import { opened } from "./testing.ts";

const now = ({ store, derive }: Backstep): Rows => rowsNow(derive.moment(store.getState()) ?? expect.fail());

it("rows are those of the text, and the same object, but for a number that is being dragged", () => {
  const backstep = opened("data x, t = [[1, 3], [2, 5]]\nL = mse(w*x, t)");
  const written = now(backstep);
  expect(written.rows).toEqual([
    [1, 3],
    [2, 5],
  ]);
  backstep.actions.move("w", 4);
  expect(now(backstep)).toBe(written);
  backstep.actions.choose(ROW, 2);
  expect(now(backstep).rows).toEqual(written.rows);
  backstep.actions.move("x", 9);
  expect(now(backstep).rows).toEqual([
    [1, 3],
    [9, 5],
  ]);
});

it("without data there is one, with nothing to put in", () => expect(now(opened("f = x^2"))).toEqual({ nodes: [], rows: [[]] }));
