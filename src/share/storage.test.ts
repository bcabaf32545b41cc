import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_TEXT } from "../lang/limits.ts";
import { readStored, type Stored, writeStored } from "./storage.ts";

const everything: Stored = {
  text: "f = σ(x)\n",
  theme: "dark",
  palette: "lecture",
  locale: "pt-BR",
  speed: 0.5,
  granularity: "gate",
};

describe("what was written comes back", () => {
  it("all of it", () => expect(readStored(writeStored(everything))).toEqual({ stored: everything, isCorrupt: false }));
  it("or only a part", () => expect(readStored(writeStored({ speed: 2 }))).toEqual({ stored: { speed: 2 }, isCorrupt: false }));
  it("nothing is nothing, and no complaint", () => expect(readStored(null)).toEqual({ stored: null, isCorrupt: false }));

  it("any text of legal length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readStored(writeStored({ text }))).toEqual({ stored: { text }, isCorrupt: false });
      }),
    );
    const longest = "\u0000".repeat(MAX_TEXT);
    expect(readStored(writeStored({ text: longest })).stored?.text).toBe(longest);
  });
});

describe("content that is not ours", () => {
  const table: [string, string][] = [
    ["no JSON", "theme=dark"],
    ["an empty string", ""],
    ["JSON that was cut", writeStored(everything).slice(0, -5)],
    ["null", "null"],
    ["a list", '[{"version":1}]'],
    ["a number", "1"],
    ["another program's object", '{"theme":"dark"}'],
    ["a later version", '{"version":2,"theme":"dark"}'],
    ["a version that looks right", '{"version":"1","theme":"dark"}'],
    ["a version from the prototype", '{"__proto__":{"version":1}}'],
    ["a hundred thousand brackets", "[".repeat(100_000)],
    ["megabytes", `{"version":1,"text":"${"x".repeat(2_000_000)}"}`],
  ];
  it.each(table)("%s", (_, raw) => expect(readStored(raw)).toEqual({ stored: null, isCorrupt: true }));
});

describe("a field that is wrong costs only itself", () => {
  const table: [string, string, Stored][] = [
    ["an unknown theme", '"theme":"pink","speed":2', { speed: 2 }],
    ["a theme of another type", '"theme":["dark"],"speed":2', { speed: 2 }],
    ["a palette that every object has", '"palette":"constructor","speed":2', { speed: 2 }],
    ["a text that is too long", `"text":"${"x".repeat(MAX_TEXT + 1)}","speed":2`, { speed: 2 }],
    ["a text that is an object", '"text":{"length":3},"speed":2', { speed: 2 }],
    ["a speed of 0", '"speed":0,"theme":"dark"', { theme: "dark" }],
    ["an infinite speed", '"speed":1e999,"theme":"dark"', { theme: "dark" }],
    ["a speed in letters", '"speed":"2","theme":"dark"', { theme: "dark" }],
    ["a locale that is no language tag", '"locale":"../../x","theme":"dark"', { theme: "dark" }],
    ["null", '"granularity":null,"theme":"dark"', { theme: "dark" }],
    ["nothing right at all", '"speed":-1', {}],
  ];
  it.each(table)("%s", (_, fields, stored) => {
    expect(readStored(`{"version":1,${fields}}`)).toEqual({ stored, isCorrupt: true });
  });

  it("fields that we do not know are left out without complaint", () => {
    expect(readStored('{"version":1,"colour":"red","__proto__":{"theme":"dark"}}')).toEqual({ stored: {}, isCorrupt: false });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (raw) => {
        expect(readStored(raw)).toBeDefined();
      }),
    );
  });
});
