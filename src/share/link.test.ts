import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CORE_CHOICES } from "../choices/core.ts";
import { chosenFrom, plain } from "../choices/testing.ts";
import type { Unused } from "../choices/unused.ts";
import { MAX_TEXT } from "../lang/limits.ts";
import * as share from "./link.ts";

type Link = Readonly<Record<string, unknown>>;
const readLink = (hash: string): { link: Link; unused: readonly Unused[] } => {
  const { chosen, unused } = share.readLink(hash, CORE_CHOICES);
  return { link: plain(chosen), unused };
};
const writeLink = (link: Link): string => share.writeLink(chosenFrom(link, CORE_CHOICES), CORE_CHOICES);

describe("reading", () => {
  const table: [string, string, Link][] = [
    ["the example of the documentation", "#program=f%3D(x%2By)*z&step=3", { program: "f=(x+y)*z", step: 3 }],
    [
      "a program as it is typed: + is plus, the first = ends the parameter's name",
      "#program=f=(x+y)*z",
      { program: "f=(x+y)*z" },
    ],
    ["%20 is a space, %0A a line", "#program=x%20=%202%0Af%20=%20x", { program: "x = 2\nf = x" }],
    ["a comment in the program is no second hash", "#program=f=x#why", { program: "f=x#why" }],
    ["escapes in small letters, and letters that are not escaped", "#program=%cf%83(x)+ŷ", { program: "σ(x)+ŷ" }],
    [
      "every parameter",
      "#target=q&expand=u1,u2&stage=2&present=1",
      { target: "q", expand: ["u1", "u2"], stage: 2, present: true },
    ],
    ["a flag without a value", "#present", { present: true }],
    ["a flag that says no", "#present=0", { present: false }],
    ["gates to open, each once", "#expand=u1,,u2,u1", { expand: ["u1", "u2"] }],
    ["commas that somebody escaped", "#expand=u1%2Cu2", { expand: ["u1", "u2"] }],
    ["an empty program", "#program=", { program: "" }],
    ["nothing", "", {}],
    ["a bare hash", "#", {}],
    ["without the hash", "step=2", { step: 2 }],
    ["stray separators", "#&&step=2&", { step: 2 }],
  ];
  it.each(table)("%s", (_, hash, link) => expect(readLink(hash)).toEqual({ link, unused: [] }));
});

describe("broken and hostile links: the rest is used, and each problem named", () => {
  const megabyte = "x".repeat(1_000_000);
  const table: [string, string, Link, Unused[]][] = [
    ["a % that starts nothing", "#program=50%&step=1", { program: "50%", step: 1 }, [{ reason: "broken-encoding", name: "program" }]],
    ["half an escape", "#program=x%2By%2", { program: "x+y%2" }, [{ reason: "broken-encoding", name: "program" }]],
    ["half a character", "#program=%CF%83%CF(x)", { program: "σ%CF(x)" }, [{ reason: "broken-encoding", name: "program" }]],
    ["bytes that are no character", "#program=%FFx%C0%80", { program: "%FFx%C0%80" }, [{ reason: "broken-encoding", name: "program" }]],
    ["an exponent", "#step=1e9", {}, [{ reason: "unreadable", name: "step", text: "1e9" }]],
    ["a negative step", "#step=-1", {}, [{ reason: "unreadable", name: "step", text: "-1" }]],
    ["NaN", "#step=NaN", {}, [{ reason: "unreadable", name: "step", text: "NaN" }]],
    ["half a step", "#step=1.5", {}, [{ reason: "unreadable", name: "step", text: "1.5" }]],
    ["no step", "#step=", {}, [{ reason: "unreadable", name: "step", text: "" }]],
    ["a step beyond all numbers", `#step=${"9".repeat(400)}`, {}, [{ reason: "unreadable", name: "step", text: `${"9".repeat(40)}…` }]],
    ["a flag that says neither", "#present=maybe", {}, [{ reason: "unreadable", name: "present", text: "maybe" }]],
    ["an unknown parameter", "#prgram=x&step=1", { step: 1 }, [{ reason: "unknown", name: "prgram" }]],
    ["the same twice: the first counts", "#step=1&step=2&step=3", { step: 1 }, [{ reason: "duplicate", name: "step" }]],
    ["names that every object has", "#__proto__=x&constructor=y&toString", {}, [
      { reason: "unknown", name: "__proto__" },
      { reason: "unknown", name: "constructor" },
      { reason: "unknown", name: "toString" },
    ]],
    ["a megabyte of program", `#program=${megabyte}&step=1`, { step: 1 }, [{ reason: "too-long", name: "program" }]],
    ["a megabyte of name", `#${megabyte}=1`, {}, [{ reason: "unknown", name: `${"x".repeat(40)}…` }]],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, hash, link, unused) => expect(readLink(hash)).toEqual({ link, unused }));

  it("stops counting unused that nobody would read", () => {
    const hash = `#${Array.from({ length: 200_000 }, (_, i) => `p${i}`).join("&")}&step=4`;
    const { link, unused } = readLink(hash);
    expect(link).toEqual({ step: 4 });
    expect(unused).toHaveLength(20);
  });

  it("takes a program of the greatest length in the widest letters", () => {
    const program = "ŷ→σ".repeat(MAX_TEXT).slice(0, MAX_TEXT);
    expect(readLink(writeLink({ program }))).toEqual({ link: { program }, unused: [] });
    expect(readLink(writeLink({ program: `${program}x` })).unused).toEqual([{ reason: "too-long", name: "program" }]);
  });
});

describe("writing", () => {
  const table: [string, Link, string][] = [
    [
      "leaves defaults out",
      { program: "f = x", step: 0, stage: 0, target: null, expand: [], present: false },
      "#program=f%20%3D%20x",
    ],
    ["nothing is a bare hash", {}, "#"],
    [
      "keeps only what survives every messenger",
      { program: "f=(x+y)*z'!~.", step: 3 },
      "#program=f%3D%28x%2By%29%2Az%27%21%7E%2E&step=3",
    ],
    ["keeps inner commas, and not the last", { program: "max(a, b)," }, "#program=max%28a,%20b%29%2C"],
    ["lists gates", { expand: ["u1", "u2"], target: "σ", present: true }, "#target=%CF%83&expand=u1,u2&present=1"],
  ];
  it.each(table)("%s", (_, link, hash) => expect(writeLink(link)).toBe(hash));

  /** Any UTF-16 units, half surrogate pairs included. */
  const anyString = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
    fc.array(fc.constantFrom("%", "%2", "+", " ", "\n", "&", "#", "=", "%ED%A0%80", "\ud800", "\udc00", ".", "σ")).map((parts) => parts.join("")),
  ); // biome-ignore format: one source a line

  it("any program comes back exactly", () => {
    fc.assert(
      fc.property(anyString, (program) => {
        expect(readLink(writeLink({ program }))).toEqual({ link: { program }, unused: [] });
      }),
    );
  });

  it("is plain ASCII without blanks", () => {
    fc.assert(
      fc.property(anyString, (program) => {
        expect(writeLink({ program })).toMatch(/^#(program=[\w.,%-]*)?$/);
      }),
    );
  });

  it("a whole link comes back", () => {
    const name = fc.stringMatching(/^[\p{L}_][\p{L}\d_]*$/u);
    const link = fc.record({
      program: anyString,
      step: fc.nat().map((step) => step + 1),
      target: name,
      expand: fc.uniqueArray(name, { minLength: 1 }),
      stage: fc.integer({ min: 1, max: 5 }),
      present: fc.constant(true),
    });
    fc.assert(
      fc.property(link, (written) => {
        expect(readLink(writeLink(written))).toEqual({ link: written, unused: [] });
      }),
    );
  });

  it("reading anything never throws", () => {
    fc.assert(
      fc.property(anyString, (hash) => {
        expect(readLink(hash).unused.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
