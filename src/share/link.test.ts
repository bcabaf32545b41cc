import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_TEXT } from "../lang/limits.ts";
import { type Link, type LinkProblem, readLink, writeLink } from "./link.ts";

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
      "#target=q&expand=u1,u2&lang=pt-BR&present=1",
      { target: "q", expand: ["u1", "u2"], lang: "pt-BR", present: true },
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
  it.each(table)("%s", (_, hash, link) => expect(readLink(hash)).toEqual({ link, problems: [] }));
});

describe("broken and hostile links: the rest is used, and each problem named", () => {
  const megabyte = "x".repeat(1_000_000);
  const table: [string, string, Link, LinkProblem[]][] = [
    ["a % that starts nothing", "#program=50%&step=1", { program: "50%", step: 1 }, [{ parameter: "program", reason: "broken-encoding" }]],
    ["half an escape", "#program=x%2By%2", { program: "x+y%2" }, [{ parameter: "program", reason: "broken-encoding" }]],
    ["half a character", "#program=%CF%83%CF(x)", { program: "σ%CF(x)" }, [{ parameter: "program", reason: "broken-encoding" }]],
    ["bytes that are no character", "#program=%FFx%C0%80", { program: "%FFx%C0%80" }, [{ parameter: "program", reason: "broken-encoding" }]],
    ["an exponent", "#step=1e9", {}, [{ parameter: "step", reason: "not-a-number" }]],
    ["a negative step", "#step=-1", {}, [{ parameter: "step", reason: "not-a-number" }]],
    ["NaN", "#step=NaN", {}, [{ parameter: "step", reason: "not-a-number" }]],
    ["half a step", "#step=1.5", {}, [{ parameter: "step", reason: "not-a-number" }]],
    ["no step", "#step=", {}, [{ parameter: "step", reason: "not-a-number" }]],
    ["a step beyond all numbers", `#step=${"9".repeat(400)}`, {}, [{ parameter: "step", reason: "not-a-number" }]],
    ["a flag that says neither", "#present=maybe", {}, [{ parameter: "present", reason: "not-a-flag" }]],
    ["an unknown parameter", "#prgram=x&step=1", { step: 1 }, [{ parameter: "prgram", reason: "unknown" }]],
    ["the same twice: the first counts", "#step=1&step=2&step=3", { step: 1 }, [{ parameter: "step", reason: "duplicate" }]],
    ["names that every object has", "#__proto__=x&constructor=y&toString", {}, [
      { parameter: "__proto__", reason: "unknown" },
      { parameter: "constructor", reason: "unknown" },
      { parameter: "toString", reason: "unknown" },
    ]],
    ["a megabyte of program", `#program=${megabyte}&step=1`, { step: 1 }, [{ parameter: "program", reason: "too-long" }]],
    ["a megabyte of language", `#lang=${megabyte}`, {}, [{ parameter: "lang", reason: "too-long" }]],
    ["a megabyte of name", `#${megabyte}=1`, {}, [{ parameter: `${"x".repeat(40)}…`, reason: "unknown" }]],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, hash, link, problems) => expect(readLink(hash)).toEqual({ link, problems }));

  it("stops counting problems that nobody would read", () => {
    const hash = `#${Array.from({ length: 200_000 }, (_, i) => `p${i}`).join("&")}&step=4`;
    const { link, problems } = readLink(hash);
    expect(link).toEqual({ step: 4 });
    expect(problems).toHaveLength(20);
  });

  it("takes a program of the greatest length in the widest letters", () => {
    const program = "ŷ→σ".repeat(MAX_TEXT).slice(0, MAX_TEXT);
    expect(readLink(writeLink({ program }))).toEqual({ link: { program }, problems: [] });
    expect(readLink(writeLink({ program: `${program}x` })).problems).toEqual([{ parameter: "program", reason: "too-long" }]);
  });
});

describe("writing", () => {
  const table: [string, Link, string][] = [
    [
      "leaves defaults out",
      { program: "f = x", step: 0, target: "", expand: [], lang: "", present: false },
      "#program=f%20%3D%20x",
    ],
    ["nothing is a bare hash", {}, "#"],
    [
      "keeps only what survives every messenger",
      { program: "f=(x+y)*z'!~.", step: 3 },
      "#program=f%3D%28x%2By%29%2Az%27%21%7E%2E&step=3",
    ],
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
        expect(readLink(writeLink({ program }))).toEqual({ link: { program }, problems: [] });
      }),
    );
  });

  it("is plain ASCII without blanks", () => {
    fc.assert(
      fc.property(anyString, (program) => {
        expect(writeLink({ program })).toMatch(/^#program=[\w.%-]*$/);
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
      lang: fc.constantFrom("en", "pt-BR"),
      present: fc.constant(true),
    });
    fc.assert(
      fc.property(link, (written) => {
        expect(readLink(writeLink(written))).toEqual({ link: written, problems: [] });
      }),
    );
  });

  it("reading anything never throws", () => {
    fc.assert(
      fc.property(anyString, (hash) => {
        expect(readLink(hash).problems.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
