import { describe, expect, it } from "vitest";
import { valueOf } from "../choices/choice.ts";
import { ROW } from "../choices/core.ts";
import { readLink } from "../share/link.ts";
import { addressOf, openChosen } from "./address.ts";
import type { Backstep } from "./store.ts";
import { cursorOf, numbersOf, opened, pastOf, shownAt, structureOf, textOf } from "./testing.ts";

const ROWS = "data x, y = [[1, 3], [2, 5], [-4, 0.5]]\nparam w = 2\nL = (w*x - y)^2";

/** ∂L/∂w at w: 2(wx − y)x. */
const slope = (w: number, x: number, y: number) => 2 * (w * x - y) * x;

const show = ({ actions }: Backstep, row: number) => actions.choose(ROW, row);
const rowOf = ({ derive, store }: Backstep) => derive.row(store.getState());
const saysRow = (backstep: Backstep) => new URLSearchParams(addressOf(backstep, backstep.store.getState()).slice(1)).get("row");

describe("a row of the data", () => {
  it("is the first, and its numbers are those of the walk", () => {
    const backstep = opened(ROWS, { step: 9 });
    expect([rowOf(backstep), shownAt(backstep, "w")]).toEqual([0, [2, slope(2, 1, 3)]]);
  });

  it("is another when it is chosen, at the same step of the same walk", () => {
    const backstep = opened(ROWS, { step: 9 });
    const [structure, cursor] = [structureOf(backstep), cursorOf(backstep)];
    const numbers = numbersOf(backstep);
    show(backstep, 3);
    expect([rowOf(backstep), shownAt(backstep, "x")?.[0], shownAt(backstep, "w")]).toEqual([2, -4, [2, slope(2, -4, 0.5)]]);
    expect([structureOf(backstep), cursorOf(backstep)]).toEqual([structure, cursor]);
    expect(numbersOf(backstep)).not.toBe(numbers);
    expect(backstep.derive.moment(backstep.store.getState())?.row).toBe(2);
  });

  it("is the last where there are fewer, and there again when it is typed", () => {
    const backstep = opened(ROWS, { row: 3 });
    backstep.actions.type(ROWS.replace(", [-4, 0.5]", ""), 0);
    expect([rowOf(backstep), saysRow(backstep)]).toEqual([1, "2"]);
    backstep.actions.type(ROWS, 1);
    expect(rowOf(backstep)).toBe(2);
  });

  it("is none without data", () => expect(rowOf(opened("f = x*y"))).toBeNull());

  it("is forgotten with its program", () => {
    const backstep = opened(ROWS, { row: 3 });
    backstep.actions.open("data x = [1, 2, 3]; f = x^2");
    expect([rowOf(backstep), valueOf(backstep.store.getState().chosen, ROW)]).toEqual([0, 1]);
  });
});

describe("an input that a column feeds", () => {
  it("is moved in the row that is shown, and nowhere else", () => {
    const backstep = opened(ROWS, { row: 2, step: 9 });
    for (const y of [6, 7, 8]) backstep.actions.move("y", y);
    expect(shownAt(backstep, "w")).toEqual([2, slope(2, 2, 8)]);
    expect(textOf(backstep)).toBe(ROWS.replace("5]", "8]"));
    backstep.actions.endMove();
    expect([textOf(backstep), rowOf(backstep), cursorOf(backstep)]).toEqual([ROWS.replace("5]", "8]"), 1, 9]);
    expect(shownAt(backstep, "w")).toEqual([2, slope(2, 2, 8)]);
    backstep.actions.undo();
    expect([textOf(backstep), rowOf(backstep), shownAt(backstep, "w")]).toEqual([ROWS, 1, [2, slope(2, 2, 5)]]);
    expect(pastOf(backstep)).toEqual([]);
  });

  it("keeps what it was dragged to when another row is chosen", () => {
    const backstep = opened(ROWS);
    backstep.actions.move("x", 1.5);
    show(backstep, 2);
    expect([textOf(backstep), backstep.store.getState().moved.size]).toEqual([ROWS.replace("[1,", "[1.5,"), 0]);
    expect(shownAt(backstep, "x")?.[0]).toBe(2);
  });

  it("leaves the others as they are: a parameter is moved for all rows", () => {
    const backstep = opened(ROWS, { row: 2, step: 9 });
    backstep.actions.move("w", 3);
    show(backstep, 1);
    expect(shownAt(backstep, "w")).toEqual([3, slope(3, 1, 3)]);
  });
});

describe("a link", () => {
  const follow = (row: string, program = ROWS) => {
    const backstep = opened("f = x");
    const { chosen, unused } = readLink(`#program=${encodeURIComponent(program)}&row=${row}`, backstep.choices);
    openChosen(backstep, chosen, unused);
    const link = backstep.store.getState().notices.find(({ code }) => code === "link");
    return { backstep, unused: link?.facts && "unused" in link.facts ? link.facts.unused : [] };
  };

  it.each(["2", "3"])("says row %s, and leads there", (row) => {
    const { backstep, unused } = follow(row);
    expect([rowOf(backstep), saysRow(backstep), unused]).toEqual([Number(row) - 1, row, []]);
  });

  it("does not say the first", () => expect(saysRow(follow("1").backstep)).toBeNull());

  it.each([
    ["9", ROWS, 2, [{ reason: "no-row", asked: 9, used: 3 }]],
    ["2", "f = x^2", null, [{ reason: "no-data", asked: 2 }]],
    ["0", ROWS, 0, [{ reason: "unreadable", name: "row", text: "0" }]],
    ["x", ROWS, 0, [{ reason: "unreadable", name: "row", text: "x" }]],
  ])("to row %s of %j tells what it cannot have", (row, program, shown, told) => {
    const { backstep, unused } = follow(row, program);
    expect([rowOf(backstep), unused]).toEqual([shown, told]);
  });

  it("that the page waits for brings its row along, too", () => {
    const backstep = opened(ROWS, { row: 2 });
    expect(shownAt(backstep, "y")?.[0]).toBe(5);
  });
});
