import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CORE_CHOICES, PLACE } from "../choices/core.ts";
import { chosenFrom, plain } from "../choices/testing.ts";
import { readStored, readTab, writeStored, writeTab } from "./storage.ts";

type Values = Readonly<Record<string, unknown>>;
const readBack = (raw: string | null) => {
  const { chosen, isCorrupt } = readStored(raw, CORE_CHOICES);
  return { stored: plain(chosen), isCorrupt };
};
const write = (values: Values): string => writeStored(chosenFrom(values, CORE_CHOICES), CORE_CHOICES);
const everything: Values = { program: "f = σ(x)\n", speed: 0.5, granularity: "gate" };

describe("what was written comes back", () => {
  it("all of it", () => expect(readBack(write(everything))).toEqual({ stored: everything, isCorrupt: false }));
  it("or only a part", () => expect(readBack(write({ speed: 2 }))).toEqual({ stored: { speed: 2 }, isCorrupt: false }));
  it("but not what belongs to the address", () => expect(readBack(write({ present: true, step: 2 })).stored).toEqual({}));
  it("nothing is nothing, and no complaint", () => expect(readBack(null)).toEqual({ stored: {}, isCorrupt: false }));
  it("what an earlier version wrote", () =>
    expect(readBack('{"version":1,"text":"f = x","theme":"dark","speed":0.5,"granularity":"edge"}').stored).toEqual({
      program: "f = x",
      speed: 0.5,
      granularity: "edge",
    }));

  it("any text of any length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (program) => {
        expect(readBack(write({ program }))).toEqual({ stored: { program }, isCorrupt: false });
      }),
    );
    const long = "x + ".repeat(100_000);
    expect(readBack(write({ program: long })).stored).toEqual({ program: long });
  });
});

describe("content that is not ours", () => {
  const table: [string, string][] = [
    ["no JSON", "theme=dark"],
    ["an empty string", ""],
    ["JSON that was cut", write(everything).slice(0, -5)],
    ["null", "null"],
    ["a list", '[{"version":1}]'],
    ["a number", "1"],
    ["another program's object", '{"theme":"dark"}'],
    ["a later version", '{"version":2,"theme":"dark"}'],
    ["a version that looks right", '{"version":"1","theme":"dark"}'],
    ["a version from the prototype", '{"__proto__":{"version":1}}'],
    ["a hundred thousand brackets", "[".repeat(100_000)],
  ];
  it.each(table)("%s", (_, raw) => expect(readBack(raw)).toEqual({ stored: {}, isCorrupt: true }));
});

describe("a field that is wrong costs only itself", () => {
  const table: [string, string, Values][] = [
    ["a word that is none", '"granularity":"pink","speed":2', { speed: 2 }],
    ["a word of another type", '"granularity":["edge"],"speed":2', { speed: 2 }],
    ["a word that every object has", '"granularity":"constructor","speed":2', { speed: 2 }],
    ["a text that is a number", '"text":42,"speed":2', { speed: 2 }],
    ["a text that is an object", '"text":{"length":3},"speed":2', { speed: 2 }],
    ["a speed of 0", '"speed":0,"granularity":"gate"', { granularity: "gate" }],
    ["an infinite speed", '"speed":1e999,"granularity":"gate"', { granularity: "gate" }],
    ["null", '"granularity":null,"speed":2', { speed: 2 }],
    ["nothing right at all", '"speed":-1', {}],
  ];
  it.each(table)("%s", (_, fields, stored) => {
    expect(readBack(`{"version":1,${fields}}`)).toEqual({ stored, isCorrupt: true });
  });

  it("fields that we do not know are left out without complaint", () => {
    expect(readBack('{"version":1,"colour":"red","__proto__":{"speed":2}}')).toEqual({ stored: {}, isCorrupt: false });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (raw) => {
        expect(readBack(raw)).toBeDefined();
      }),
    );
  });
});

describe("the record of a tab", () => {
  const shown = { program: "x = 1\nf = x", step: 2, expand: ["p"], present: true };
  const raw = writeTab(chosenFrom(shown, CORE_CHOICES), CORE_CHOICES, "#step=1");
  it("brings back what a link would, under the address that it was written for", () => {
    const chosen = readTab(raw, CORE_CHOICES, "#step=1");
    expect(chosen && plain(chosen)).toEqual(shown);
  });
  it("and under the one that this has just replaced, where a reload may have been asked for", () => {
    const late = writeTab(chosenFrom(shown, CORE_CHOICES), CORE_CHOICES, "#step=2", "#step=1");
    expect(readTab(late, CORE_CHOICES, "#step=1")).not.toBeNull();
  });
  it.each([["another address", raw, "#step=2"], ["nothing", null, ""], ["no record", "{}", ""], ["a broken one", '{"version":1,"hash":"","step":"x"}', ""]])("%s: null", (_, record, hash) =>
    expect(readTab(record, PLACE, hash)).toBeNull(),
  ); // biome-ignore format: a table
});
