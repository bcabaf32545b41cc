import { describe, expect, it } from "vitest";
import { type Choice, choosing, NOTHING_CHOSEN, valueOf, written } from "./choice.ts";
import { CORE_CHOICES, EXPAND, SPEED, STEP, TARGET } from "./core.ts";
import { count, flag, names, numberWithin, oneOf } from "./kinds.ts";

const linkOf = ({ link }: Choice<unknown>) => link;

describe("what was chosen", () => {
  it("is the initial value until then", () => expect(valueOf(NOTHING_CHOSEN, SPEED)).toBe(1));
  it("leaves what it was before alone", () => {
    const before = choosing(NOTHING_CHOSEN, SPEED, 2);
    expect([valueOf(choosing(before, SPEED, 4), SPEED), valueOf(before, SPEED)]).toEqual([4, 2]);
  });
  it("is written by its name, unless it says what holds anyway", () => {
    const chosen = choosing(choosing(choosing(NOTHING_CHOSEN, STEP, 3), TARGET, null), EXPAND, new Set(["u1", "u2"]));
    expect(written(chosen, CORE_CHOICES, linkOf)).toEqual([["step", "3"], ["expand", "u1,u2"]]); // biome-ignore format: pairs
    const always = { ...TARGET, isAlwaysSaid: true };
    expect(written(NOTHING_CHOSEN, [always], linkOf)).toEqual([["target", ""]]);
  });
});

describe("kinds", () => {
  const table: [string, Pick<Choice<unknown>, "read">, string, unknown][] = [
    ["a word of the list", oneOf(["a", "b"]), "b", "b"],
    ["another word", oneOf(["a", "b"]), "constructor", null],
    ["a count", count, "12", 12],
    ["half a step", count, "1.5", null],
    ["a number beyond all", count, "9".repeat(400), null],
    ["a number within", numberWithin(0.1, 10), "0.25", 0.25],
    ["one outside", numberWithin(0.1, 10), "0", null],
    ["no number", numberWithin(0, 10), "", null],
    ["a bare flag", flag, "", true],
    ["a flag that says no", flag, "0", false],
    ["one that says neither", flag, "maybe", null],
    ["names, each once", names, "u1,,u2,u1", new Set(["u1", "u2"])],
    ["names of entries", names, "h[2,1],u1,h[3]", new Set(["h[2,1]", "u1", "h[3]"])],
  ];
  it.each(table)("%s", (_, kind, text, value) => expect(kind.read(text)).toEqual(value));
});
