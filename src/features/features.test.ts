/** What holds of every feature: its words, its keys, its choices. */
import { describe, expect, it, test } from "vitest";
import { type Choice, choosing, NOTHING_CHOSEN, valueOf } from "../choices/choice.ts";
import { CORE_CHOICES } from "../choices/core.ts";
import type { Unused } from "../choices/unused.ts";
import { LOCALES, type Locale } from "../i18n/locales.ts";
import { textsOf as sentencesIn } from "../i18n/testing.ts";
import { readLink, writeLink } from "../share/link.ts";
import { readStored, writeStored } from "../share/storage.ts";
import type { Texts } from "./feature.ts";
import { FEATURES } from "./index.ts";
import { texts as jacobianTexts } from "./jacobianTexts.ts";
import { textsOf } from "./lateTexts.ts";
import { texts as rowTexts } from "./rowTexts.ts";

const named = { name: "w1" };
const wrong = { typed: "abc", kept: "-2" };
const unused: readonly Unused[] = [
  { reason: "unknown", name: "stpe" },
  { reason: "broken-encoding", name: "program" },
  { reason: "too-long", name: "program" },
  { reason: "duplicate", name: "step" },
  { reason: "unreadable", name: "step", text: "-1" },
  { reason: "no-step", asked: 99, used: 7 },
  { reason: "no-stage", asked: 9 },
  { reason: "no-target", target: "zz", used: "f" },
  { reason: "no-gate", gate: "u99" },
  { reason: "no-item", item: "zz" },
  { reason: "no-row", asked: 9, used: 4 },
  { reason: "no-data", asked: 9 },
];

/** Facts to try sentences with, by the paths of the sentences. A sentence without any fails below. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  program: { problems: [{ errors: 1, hints: 0 }, { errors: 2, hints: 1 }, { errors: 0, hints: 3 }, { errors: 0, hints: 0 }] }, // biome-ignore format: one line
  inputs: {
    valueOf: [named],
    sliderOf: [named],
    notANumber: { empty: [wrong], "decimal-comma": [wrong], other: [wrong] },
    shape: [{ rows: 2, columns: 3 }, { rows: 4, columns: null }], // biome-ignore format: one line
    filled: [{ call: "normal(2, 3)" }],
    wrongIndex: [{ count: 16 }],
    row: [named],
    column: [named],
    entry: [named],
  },
  present: { valueOf: [named] },
  rows: { of: [{ count: 4 }], number: [{ count: 4 }], notARow: [{ count: 1200 }] },
  grid: { blocks: [{ block: 3 }], more: [{ count: 1200 }] },
  transport: { stage: [{ stage: 2, of: 4 }] },
  notices: {
    notices: {
      link: unused.map((part) => ({ unused: [part] })),
      "text-too-long": [{ length: 140_000, limit: 100_000 }],
      "stored-program-unreadable": [null],
      "not-stored": [null],
    },
  },
};

const texts = new Map(await Promise.all(FEATURES.map(async (record) => [record, await textsOf(record)] as const)));
const locales = Object.keys(LOCALES).filter((tag): tag is Locale => tag in LOCALES);
const byFolder = <T>(modules: Readonly<Record<string, T>>): [id: string, module: T][] =>
  Object.entries(modules).map(([path, module]) => [path.split("/")[1] ?? "", module]);
/** What panels bring with them when they load, and facts to try their sentences with. */
const panels = byFolder(
  import.meta.glob<Texts<unknown>>(["./*/panelTexts.ts", "./*/arrayTexts.ts"], { eager: true, import: "texts" }),
);
const samples = byFolder(import.meta.glob("./*/samples.ts", { eager: true, import: "samples" }));
const FACTS = { ...SAMPLES, ...Object.fromEntries(samples) };
const wordsOf = (locale: Locale): [string, string][] =>
  [
    ...FEATURES.map((record) => [record.id, texts.get(record)] as const),
    ...panels,
    ["rows", rowTexts] as const,
    ["grid", jacobianTexts] as const,
  ].flatMap(([id, words]) => (words ? sentencesIn({ [id]: words[locale] }, FACTS) : []));

describe.each(locales)("words in %s", (locale) => {
  const words = wordsOf(locale);
  test("say something, without holes", () =>
    expect(words.filter(([, text]) => text.trim() === "" || /undefined|null|object|NaN|\s$|^\s| {2}/.test(text))).toEqual([]));
  test("are short enough for their places", () =>
    expect(words.filter(([path, text]) => text.length > (path.startsWith("notices") ? 150 : 130))).toEqual([]));
  test("notices are sentences, and name what they are about", () => {
    const notices = words.filter(([path]) => path.startsWith("notices.notices"));
    expect(notices.length).toBeGreaterThan(unused.length);
    expect(notices.filter(([, text]) => !text.endsWith("."))).toEqual([]);
    const silent = unused.filter((part, i) => {
      const text = notices.find(([path]) => path === `notices.notices.link#${i}`)?.[1] ?? "";
      return Object.entries(part).some(([key, fact]) => key !== "reason" && !text.includes(String(fact)));
    });
    expect(silent).toEqual([]);
  });
  test("every opener and every key has some", () => {
    const said = FEATURES.flatMap((record) => {
      const own = texts.get(record)?.[locale];
      return [...(record.opener ? [record.opener(own)] : []), ...(record.commands ?? []).map(({ does }) => does(own))];
    });
    expect(said.filter((text) => typeof text !== "string" || text === "")).toEqual([]);
  });
});

test("every language has the same words, and none is left in English", () => {
  const english = new Map(wordsOf("en"));
  for (const locale of locales.filter((other) => other !== "en")) {
    const words = wordsOf(locale);
    expect(words.map(([path]) => path)).toEqual([...english.keys()]);
    expect(words.filter(([path, text]) => english.get(path) === text)).toEqual([]);
  }
});

const CHOICES = [...CORE_CHOICES, ...FEATURES.flatMap(({ choices = [] }) => choices)];
const nameOf = ({ link, stored, attribute }: Choice<unknown>): string => link ?? stored ?? attribute ?? "";

describe("choices", () => {
  it("have names of their own", () => {
    for (const by of ["link", "stored", "attribute"] as const) {
      const names = CHOICES.flatMap((choice) => choice[by] ?? []);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  /** For each, a value other than the initial one. */
  const others: readonly string[] = [
    "1",
    "2",
    "0.5",
    "gate",
    "dark",
    "lecture",
    "pt-BR",
    "x = 1",
    "u1,u2",
    "ledger",
    "20",
    "values",
    "sign",
    "rows",
    "0",
  ];
  it.each(CHOICES.map((choice) => [nameOf(choice), choice] as const))("%s comes back from a link and from the storage", (_, choice) => {
    const initial = choice.write(choice.initial);
    const text = others.find((other) => choice.read(other) !== null && choice.write(choice.read(other)) !== initial);
    if (text === undefined) throw new Error("no value to try");
    const chosen = choosing(NOTHING_CHOSEN, choice, choice.read(text));
    const linked = readLink(writeLink(chosen, CHOICES), CHOICES);
    const stored = readStored(writeStored(chosen, CHOICES), CHOICES);
    expect([linked.unused, stored.isCorrupt]).toEqual([[], false]);
    const said = (back: typeof chosen) => choice.write(valueOf(back, choice));
    expect(said(linked.chosen)).toBe(choice.link === undefined ? initial : text);
    expect(said(stored.chosen)).toBe(choice.stored === undefined ? initial : text);
  }); // biome-ignore format: a table
});

describe("keys", () => {
  it("do one thing each, but for Escape, which leaves whatever there is", () => {
    const keys = FEATURES.flatMap(({ commands = [] }) => commands.flatMap((command) => (command.run ? command.keys : [])));
    const once = keys.filter((key) => key !== "Escape");
    expect(once).toEqual([...new Set(once)]);
  });
  it("are written as they are compared", () => {
    const keys = FEATURES.flatMap(({ commands = [] }) => commands.flatMap((command) => command.keys));
    expect(keys.filter((key) => key.length === 1 && key !== key.toUpperCase())).toEqual([]);
  });
});
