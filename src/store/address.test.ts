import { describe, expect, it } from "vitest";
import { valueOf } from "../choices/choice.ts";
import { PLACE, PRESENTING } from "../choices/core.ts";
import type { Unused } from "../choices/unused.ts";
import { LOCALE } from "../i18n/locales.ts";
import { EXAMPLES } from "../lessons/examples.ts";
import "../lang/arrays/learnAtOnce.ts";
import { readLink } from "../share/link.ts";
import { addressOf, linkForOthers, openChosen } from "./address.ts";
import { type Backstep, createBackstep } from "./store.ts";

const FIRST = EXAMPLES[0]?.program ?? "";
const COMPOSITE = "g(a) = sigmoid(a) * a\np = g(x)\nf = p * x";

const link = (parameters: Readonly<Record<string, string | number>>): string =>
  `#${Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`; // biome-ignore format: one line

const CHOICES = [...PLACE, LOCALE, PRESENTING];

const openAddress = (backstep: Backstep, hash: string): void => {
  const { chosen, unused } = readLink(hash, backstep.choices);
  openChosen(backstep, chosen, unused);
};

/** What is on the screen after a link has been opened. */
const seen = (hash: string) => {
  const backstep = createBackstep(CHOICES);
  openAddress(backstep, hash);
  const { text, cursor, stage, target, expanded, selected, chosen, notices } = backstep.store.getState();
  const unused = notices.flatMap((notice) => (notice.code === "link" ? notice.facts.unused : []));
  const [locale, isPresenting] = [valueOf(chosen, LOCALE), valueOf(chosen, PRESENTING)];
  return { text, cursor, stage, target, expanded: [...expanded], selected: selected?.name ?? null, locale, isPresenting, unused };
};
const DEFAULTS: ReturnType<typeof seen> = { text: FIRST, cursor: 0, stage: 0, target: null, expanded: [], selected: null, locale: "en", isPresenting: false, unused: [] }; // biome-ignore format: one line

type Seen = Partial<ReturnType<typeof seen>>;

describe("a link opens", () => {
  const table: [string, string, Seen][] = [
    ["nothing: the first example", "", {}],
    ["a bare hash: the same", "#", {}],
    ["a program, at its beginning", link({ program: "f = x" }), { text: "f = x" }],
    ["as written by hand", "#program=f%3D(x%2By)*z&step=3", { text: "f=(x+y)*z", cursor: 3 }],
    ["a step of the first example", "#step=5", { cursor: 5 }],
    ["a stage of the step after that", "#step=5&stage=3", { cursor: 5, stage: 3 }],
    ["a target, and the last step of its walk", "#target=q&step=4", { target: "q", cursor: 4 }],
    ["a composite gate", link({ program: COMPOSITE, expand: "p", step: 6 }), { text: COMPOSITE, expanded: ["p"], cursor: 6 }],
    ["one inside another", link({ program: COMPOSITE, expand: "p,u1" }), { text: COMPOSITE, expanded: ["p", "u1"] }],
    ["a node of an open body as its target", link({ program: COMPOSITE, expand: "p", target: "u1" }), { text: COMPOSITE, expanded: ["p"], target: "u1" }],
    ["a selected node", "#select=q&step=2", { selected: "q", cursor: 2 }],
    ["a selected edge", "#select=x-q.0", { selected: "x-q.0" }],
    ["another language", "#lang=pt", { locale: "pt-BR" }],
    ["a presentation", "#present", { isPresenting: true }],
    ["an empty program, and does not put another in its place", "#program=", { text: "" }],
    ["a program with errors, and keeps what it asks for until it is mended", link({ program: "f = (", target: "q", expand: "p" }), { text: "f = (", target: "q", expanded: ["p"] }],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, hash, expected) => expect(seen(hash)).toEqual({ ...DEFAULTS, ...expected }));
});

describe("a link that does not fit is used as far as it goes, and says so", () => {
  const table: [string, string, Seen, Unused[]][] = [
    ["a step beyond the end", "#step=99", { cursor: 7 }, [{ reason: "no-step", asked: 99, used: 7 }]],
    ["a target that is not there", "#target=zz&step=2", { cursor: 2 }, [{ reason: "no-target", target: "zz", used: "f" }]],
    ["a target that every object has", "#target=constructor", {}, [{ reason: "no-target", target: "constructor", used: "f" }]],
    ["nothing by that name to select", "#select=x-q.7", {}, [{ reason: "no-item", item: "x-q.7" }]],
    ["a gate that is not there", "#expand=u99", {}, [{ reason: "no-gate", gate: "u99" }]],
    ["a gate that does not open, beside one that does", link({ program: COMPOSITE, expand: "f,p" }), { text: COMPOSITE, expanded: ["p"] }, [{ reason: "no-gate", gate: "f" }]],
    ["a language nobody has translated into", "#lang=xx", {}, [{ reason: "unreadable", name: "lang", text: "xx" }]],
    ["a stage that the step does not have", "#step=5&stage=9", { cursor: 5 }, [{ reason: "no-stage", asked: 9 }]],
    ["a broken step", "#step=-1", {}, [{ reason: "unreadable", name: "step", text: "-1" }]],
    ["a flag that says neither", "#present=maybe", {}, [{ reason: "unreadable", name: "present", text: "maybe" }]],
    ["half an escape", "#program=x%2By%2", { text: "x+y%2" }, [{ reason: "broken-encoding", name: "program" }]],
    ["names that every object has", "#__proto__=x&toString=y", {}, [{ reason: "unknown", name: "__proto__" }, { reason: "unknown", name: "toString" }]],
    ["a megabyte of program", `#program=${"x".repeat(1_000_000)}&step=1`, { cursor: 1 }, [{ reason: "too-long", name: "program" }]],
    ["a script: a text like any other, and an error", link({ program: "<script>alert(1)</script>" }), { text: "<script>alert(1)</script>" }, []],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, hash, expected, unused) => expect(seen(hash)).toEqual({ ...DEFAULTS, ...expected, unused }));

  it("fifteen thousand unknown gates are told of as many times as a person would read", () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `g${i}`);
    const { expanded, unused } = seen(link({ program: COMPOSITE, expand: ["p", ...names].join(",").slice(0, 90_000) }));
    expect(expanded).toEqual(["p"]);
    expect(unused.length).toBeLessThanOrEqual(20);
  });

  it("the next one that fits takes the notices away", () => {
    const backstep = createBackstep(CHOICES);
    openAddress(backstep, "#step=99&lang=xx");
    openAddress(backstep, "#step=2");
    expect(backstep.store.getState()).toMatchObject({ cursor: 2, notices: [] });
  });

  it("one with errors leaves the graph before it, and no complaint about names that may well be in the mended text", () => {
    const backstep = createBackstep(CHOICES);
    openAddress(backstep, "");
    openAddress(backstep, link({ program: "k = (x + 1) +", target: "k", expand: "p" }));
    expect(backstep.store.getState()).toMatchObject({
      text: "k = (x + 1) +",
      program: { text: FIRST },
      target: "k",
      notices: [],
    });
    backstep.actions.type("k = (x + 1)\nf = k", 0);
    expect(backstep.derive.structure(backstep.store.getState())?.walk.steps).toHaveLength(3);
  });
});

describe("the address", () => {
  const after = (
    hash: string,
    act: (backstep: ReturnType<typeof createBackstep>) => void = () => undefined,
    isForSharing = false,
  ) => {
    const backstep = createBackstep(CHOICES);
    openAddress(backstep, hash);
    act(backstep);
    return isForSharing ? linkForOthers(backstep) : addressOf(backstep, backstep.store.getState());
  };

  it("of the first example is short", () => expect(after("")).toBe("#lang=en"));

  it("says what differs from it", () =>
    expect(after("#target=q&step=2&lang=pt-BR&present=1")).toBe("#step=2&target=q&lang=pt-BR&present=1"));

  it("for sharing brings the program along, and leaves the reader's language to the reader", () => {
    expect(after("#step=2&lang=pt-BR", undefined, true)).toBe(
      `#program=${encodeURIComponent(FIRST).replaceAll("*", "%2A")}&step=2`,
    );
  });

  it("of a value being dragged says the value", () =>
    expect(after(link({ program: "x = 1\nf = x" }), ({ actions }) => actions.move("x", 2))).toContain("x%20%3D%202%0A"));

  it("names no target and no gate that only an earlier text had", () => {
    const hash = link({ program: COMPOSITE, target: "p", expand: "p" });
    expect(after(hash)).toContain("&target=p&expand=p&");
    expect(after(hash, ({ actions }) => actions.type("f = x", 0))).toBe("#program=f%20%3D%20x&lang=en");
  });

  it("names entries of arrays", () => {
    const hash = link({ program: "g(t) = t^2; x = [1, 2]\ny = g(2x)", target: "y[2]", expand: "y[2],y[1]", select: "u1[1]" });
    expect(after(hash)).toContain("&target=y%5B2%5D&expand=y%5B2%5D,y%5B1%5D&select=u1%5B1%5D");
    expect(seen(hash).unused).toEqual([]);
  });

  it("keeps them while the text has errors", () => {
    const hash = link({ program: COMPOSITE, target: "p", expand: "p" });
    expect(after(hash, ({ actions }) => actions.type("f = (", 0))).toContain("&target=p&expand=p&");
  });

  const programs = [...EXAMPLES.map(({ program }) => program), COMPOSITE, "", "f = (", "y_hat = σ(α) # 100%, “quoted” & more"];
  it.each(programs)("leads back to the same screen: %j", (program) => {
    const hash = after(link({ program, step: 1, expand: program === COMPOSITE ? "p,u1" : "" }), ({ actions }) => actions.step(1));
    expect(seen(hash)).toEqual({ ...seen(hash), text: program, unused: [] });
    expect(after(hash)).toBe(hash);
  });
});
