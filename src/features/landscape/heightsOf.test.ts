import { expect, it } from "vitest";
import { ONE_ROW } from "../../lab/overRows.ts";
import { opened } from "../../store/testing.ts";
import { heightsOf } from "./heightsOf.ts";
import { meaningOver } from "./meaningOver.ts";

const DATA = "data x, t = [[1, 3], [2, 5], [-1, -1], [0, 1]]\n";

const told = (text: string, wantsOne = false) => {
  const { store, derive } = opened(text);
  const moment = derive.moment(store.getState()) ?? expect.fail();
  const heights = heightsOf(moment, wantsOne);
  return { ...heights, moment, names: heights.inputs.map((node) => moment.graph.nodes[node]?.name) };
};

it("heights are the mean over all rows, and no column can be an axis then", () => {
  const { names, rows, canBeMean } = told(`${DATA}L = mse(w*x + b, t)`);
  expect([names, rows.rows.length, canBeMean]).toEqual([["w", "b"], 4, true]);
});

it("of one row any input can be an axis", () => {
  const { names, rows, canBeMean } = told(`${DATA}L = mse(w*x + b, t)`, true);
  expect([new Set(names), rows, canBeMean]).toEqual([new Set(["b", "t", "w", "x"]), ONE_ROW, true]);
});

it("there is no mean without data, of one row, of what the data do not feed, or with one other input", () => {
  const one = "data x, t = [[1, 3]]\n";
  for (const text of [
    "L = mse(w*x + b, t)",
    `${one}L = mse(w*x + b, t)`,
    `${DATA}L = w*b + u\nM = x + t\nout L, M`,
    `${DATA}L = mse(w*x, t)`,
  ])
    expect(told(text)).toMatchObject({ rows: ONE_ROW, canBeMean: false });
});

it("a mean of slopes is worth no more than the worst of them", () => {
  const meaningOf = (loss: string): string => {
    const { moment, inputs, rows } = told(`${DATA}param w = 1; param b = 0\nL = ${loss}`);
    return meaningOver(moment, inputs[0] ?? -1, inputs[1] ?? -1, rows);
  };
  expect(meaningOf("relu(w*(x + 0.5) + b) + t")).toBe("derivative");
  expect(meaningOf("relu(w*x + b) + t")).toBe("convention");
  expect(meaningOf("log(w*x + b) + t")).toBe("none");
});
