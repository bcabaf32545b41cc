import { describe, expect, it } from "vitest";
import { buildGraph } from "../../graph/buildGraph.ts";
import { parseProgram } from "../../lang/parseProgram.ts";
import { stopPlace } from "../stopPlace.ts";
import { LESSONS } from "./course.ts";
import type { Lesson } from "./lesson.ts";

const LANGUAGES = ["en", "pt-BR"] as const;

type Language = (typeof LANGUAGES)[number];

/** All sentences of each stop. */
const sentences = ({ words }: Lesson, language: Language): string[][] =>
  words[language].stops.map((stop) => (typeof stop === "string" ? [stop] : [stop.asks, stop.says, ...Object.values(stop.wrong)]));

const said = (lesson: Lesson, language: Language): string[] => sentences(lesson, language).map((parts) => parts.join(" "));

const numbersIn = (text: string): string[] =>
  (text.replace(/`[^`]*`/g, "").match(/−?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).toSorted();

/** Compared in `beyond.test.ts` and in `lab`, or given by a question. */
const BEYOND: Readonly<Record<string, readonly string[]>> = {
  paths: ["17.09", "2046"],
  losses: ["0.04743", "1.197"],
  softmax: ["0.5694", "1000"],
  "two-layers": ["0.1024", "0.4987"],
  "layer-rules": ["2048", "4096"],
  descent: ["6.5001", "6.5501", "4.365", "0.06651"],
  batches: ["1000", "15.625"],
  twins: ["0.2494"],
  activations: ["8.245e-9"],
  nudge: ["0.9053", "0.004551", "30730"],
};

const unsigned = (number: string): string => number.replace(/^[−-]/, "");

const digitsOf = (number: string): number => number.replace(/e.*/, "").replace(/\D/g, "").replace(/^0+/, "").length;

describe.each(LESSONS)("lesson $id", (lesson) => {
  it.each(LANGUAGES)("has words for every stop in %s", (language) => {
    const { title, teaches, stops } = lesson.words[language];
    expect(stops).toHaveLength(lesson.stops.length);
    const each = sentences(lesson, language).flat();
    expect([title, teaches, ...each].filter((text) => text.trim() === "" || text.length > 240)).toEqual([]);
    expect(each.filter((text) => !/[.?]$/.test(text))).toEqual([]);
    expect(said(lesson, language).filter((text) => /\d,\d|[^\s(]-\d|\s-\d/.test(text.replace(/e-\d|`[^`]*`/g, "")))).toEqual([]);
  });

  it("asks in words where the graph does not answer, and only there", () => {
    for (const language of LANGUAGES)
      expect(lesson.words[language].stops.map((stop) => typeof stop !== "string")).toEqual(
        lesson.stops.map(({ question }) => question !== undefined && question.of === undefined),
      );
  });

  it("has a sentence for every wrong answer to what it asks in words, which keeps the right one back", () => {
    for (const language of LANGUAGES)
      lesson.words[language].stops.forEach((stop, i) => {
        const { right = "", wrong = [] } = lesson.stops[i]?.question ?? {};
        if (typeof stop === "string") return;
        expect(Object.keys(stop.wrong).toSorted()).toEqual(wrong.map(([answer]) => answer).toSorted());
        expect([stop.asks, ...Object.values(stop.wrong)].filter((text) => numbersIn(text).includes(right))).toEqual([]);
      });
  });

  it("says the same numbers in both languages, and no sentence twice", () => {
    const [english, portuguese] = [said(lesson, "en"), said(lesson, "pt-BR")];
    expect(portuguese.map(numbersIn)).toEqual(english.map(numbersIn));
    expect(english.filter((text) => portuguese.includes(text))).toEqual([]);
  });

  it("names nodes that are there", () => {
    for (const language of LANGUAGES)
      said(lesson, language).forEach((text, i) => {
        const { program, expand } = stopPlace(lesson, i + 1);
        const parsed = parseProgram(program).program;
        const names = [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
        const known = parsed ? buildGraph(parsed, { expanded: new Set(expand) }).byName : new Map();
        const arrays = new Set(parsed?.tiles.map((tile) => tile.name));
        expect(names.filter((name) => !known.has(name) && !arrays.has(name))).toEqual([]);
      });
  });

  it("says the right answer where it is due", () => {
    lesson.stops.forEach(({ question }, i) => {
      if (!question || Number.isNaN(Number(question.right))) return;
      for (const language of LANGUAGES) {
        const stop = lesson.words[language].stops[i] ?? "";
        const answer = question.right.replace("-", "−");
        expect(numbersIn(typeof stop === "string" ? stop : stop.says)).toContain(answer);
      }
    });
  });

  it("tells four digits only where they have been compared with the engine", () => {
    const claimed = lesson.stops.map(({ numbers = "", question }) => `${numbers} ${question?.right}`).join(" ");
    const known = new Set([...numbersIn(claimed), ...numbersIn(lesson.program), ...(BEYOND[lesson.id] ?? [])].map(unsigned));
    const told = said(lesson, "en").flatMap(numbersIn).map(unsigned);
    expect(told.filter((number) => digitsOf(number) >= 4 && !known.has(number))).toEqual([]);
  });
});
