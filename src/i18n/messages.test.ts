import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../lang/diagnostic.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { ARRAY_SENTENCES } from "./arraySentences.ts";
import { chooseLocale, LOCALES, type Locale, localeOf } from "./locales.ts";
import { messagesFor } from "./messagesFor.ts";
import { diagnosticText, fixLabel } from "./sentence.ts";
import { isRecord, SAMPLES, textsOf } from "./testing.ts";

const ids: readonly Locale[] = ["en", "pt-BR"];
/** With what comes with arrays. */
const allFor = (locale: Locale) => {
  const messages = messagesFor(locale);
  return { ...messages, diagnostics: { ...ARRAY_SENTENCES.now?.[locale], ...messages.diagnostics } };
};
const en = allFor("en");
const ptBR = allFor("pt-BR");

describe.each(ids)("%s", (locale) => {
  const texts = textsOf(allFor(locale), SAMPLES);

  test("every text says something, without holes", () => {
    const broken = texts.filter(([, text]) => text.trim() === "" || /undefined|null|object|Infinity|\s$|^\s| {2}/.test(text));
    expect(broken).toEqual([]);
  });

  test.each([
    ["roles", 140],
    ["app.firstRun", 100],
    ["graph", 140],
    ["diagnostics", 150],
    ["faults", 170],
    ["kinks", 170],
  ])("%s: nothing is longer than %i characters", (group, limit) => {
    const tooLong = texts.filter(([path, text]) => path.startsWith(group) && text.length > limit);
    expect(tooLong.map(([path, text]) => [path, text.length])).toEqual([]);
  });

  test("a diagnostic, a fault and a kink name what they are about", () => {
    const groups = ["diagnostics", "faults", "kinks"] as const;
    const silent = texts.filter(([path, text]) => {
      if (!groups.some((group) => path.startsWith(group))) return false;
      const facts = path.split(/[.#]/).reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), SAMPLES);
      if (!isRecord(facts)) return false;
      const words = Object.entries(facts).flatMap(([key, fact]) => (key === "code" || key === "severity" ? [] : [fact].flat()));
      return words.some((word) => typeof word === "string" && !text.includes(word));
    });
    expect(silent).toEqual([]);
  });

  test("every sentence ends with a full stop or a question mark", () => {
    const sentences = /^(diagnostics|faults|kinks|roles\.(sentences|zero|fork|seed|forward|arrival)|app\.firstRun)/;
    expect(texts.filter(([path, text]) => sentences.test(path) && !/[.?]$/.test(text))).toEqual([]);
  });
});

test("both languages have the same texts", () => {
  const paths = (locale: Locale) => textsOf(allFor(locale), SAMPLES).map(([path]) => path);
  expect(paths("pt-BR").toSorted()).toEqual(paths("en").toSorted());
});

test("nothing is left in English, except what is the same word", () => {
  const SAME = /^(app\.(title|menu)|formula\.labels\.(local|floating)|graph\.announce\.forward#0)$/;
  const portuguese = new Map(textsOf(ptBR, SAMPLES));
  const untranslated = textsOf(en, SAMPLES).filter(([path, text]) => portuguese.get(path) === text && !SAME.test(path));
  expect(untranslated).toEqual([]);
});

test("counts are singular for 1 only", () => {
  expect([1, 2].map((gates) => en.graph.opened({ name: "u1", gates }))).toEqual([
    "u1 is open: 1 gate inside.",
    "u1 is open: 2 gates inside.",
  ]);
  expect([1, 0].map((inputs) => ptBR.graph.label({ target: "f", inputs, gates: 1 }))).toEqual([
    "Grafo computacional de f: 1 entrada, 1 porta",
    "Grafo computacional de f: 0 entradas, 1 porta",
  ]);
});

describe("spoken labels", () => {
  const [gate, waiting, partial, target, elsewhere] = SAMPLES.graph.node;
  test.each([
    [gate, "q, plus gate, value 3, gradient −4, final"],
    [waiting, "q, plus gate, value 3, no gradient yet"],
    [partial, "q, leaky relu gate, value 3, gradient −4, 1 of 2 contributions"],
    [target, "q, calls neuron, press Enter to open, target, value 3, gradient −4, final"],
    [elsewhere, "w1, trainable input, value 2, the target does not depend on it"],
  ])("%#", (node, label) => {
    expect(node && en.graph.node(node)).toBe(label);
  });
});

describe("repairs of real programs", () => {
  const firstOf = (text: string): Diagnostic => {
    const [first] = parseProgram(text).diagnostics;
    if (!first) throw new Error(`no diagnostic: ${text}`);
    return first;
  };

  test.each([
    ["y = 1,5", "Numbers have a decimal point: write 1.5.", "Replace by 1.5"],
    ["y = sigmoud(2)", "There is no function sigmoud. Did you mean sigmoid?", "Replace by sigmoid"],
    ["x = 2; y = x(x+1)", "x is a value, not a function. For a product write x*( … ).", "Insert *"],
    ["b = 1; c = 2; y = bc", "bc is read as one name. For the product of b and c write b*c.", "Replace by b*c"],
    ["y = sin 2", "sin is a function. Put its operands in brackets, as in sin(x).", "Put in brackets"],
    ["y = ((2)", "This “(” is not closed yet: it is read as if it were, at the end of the line.", "Insert )"],
    [
      "y = sin^2(x)",
      "The power of sin is written behind its brackets, where it belongs to the result: sin(…)^2.",
      "Replace by sin(…)^2",
    ],
    ["d/dx x^2", "Write only the function: f = x^2. The walk then shows its derivative with respect to x.", "Replace by f = x^2"],
    ["let x = 3", "A definition needs no “let”. Write x = 3.", "Remove it"],
    ["y = {2*(1 + {3})}", "Brackets are round here: write ( and ) instead of “{”.", "Replace by ( )"],
    ["f(x) := x^2", "A definition is written with = instead of :=, as in f(x) = ….", "Replace by ="],
    ["y = 2)", "This bracket closes nothing. Remove it, or open one before it.", "Remove it"],
    ["y = 1/2x", "The division comes first here: 1/2x means (1/2)*x. Write * to say so, or brackets for 1/(2x).", "Insert *"],
    ["y = 2 +", "A value is missing next to “+”. Write a number or a name there.", null],
    ["y = max()", "max takes at least 1 operand, but got 0. Add 1.", null],
    ["x = x + 1", "x needs itself to be computed: x → x. Give the new value another name.", null],
    ["a = b; b = a", "These need each other, so none can be computed first: a → b → a. Break the circle.", null],
  ])("%s", (text, sentence, fix) => {
    const diagnostic = firstOf(text);
    expect([diagnosticText(en, diagnostic), fixLabel(en, diagnostic)]).toEqual([sentence, fix]);
  });

  test("in Portuguese a decimal comma is answered with the reason", () => {
    expect(diagnosticText(ptBR, firstOf("y = 1,5"))).toBe("Esta linguagem usa ponto decimal, não vírgula: escreva 1.5.");
  });
});

describe("which language a person gets", () => {
  test.each<[requested: string | null, preferred: string[], Locale]>([
    [null, ["pt-PT", "en"], "pt-BR"],
    [null, ["fr-FR", "pt"], "pt-BR"],
    [null, ["en-GB", "pt-BR"], "en"],
    [null, ["de"], "en"],
    [null, [], "en"],
    ["pt", ["en"], "pt-BR"],
    ["PT_br", ["en"], "pt-BR"],
    ["en-US", ["pt-BR"], "en"],
    ["tlh", ["pt-BR"], "pt-BR"],
    ["", [], "en"],
    ["ptx", ["en"], "en"],
  ])("asks for %s, prefers %j: %s", (requested, preferred, locale) => {
    expect(chooseLocale(requested, preferred)).toBe(locale);
  });

  test("each language's own tag means that language", () => {
    expect(Object.keys(LOCALES).map(localeOf)).toEqual(ids);
  });
});
