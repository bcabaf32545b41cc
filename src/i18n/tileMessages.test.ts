import { describe, expect, it, test } from "vitest";
import type { Locale } from "./locales.ts";
import { textsOf } from "./testing.ts";
import { tileMessagesFor } from "./tileMessagesFor.ts";
import { TILE_SAMPLES } from "./tileSamples.ts";

const ids: readonly Locale[] = ["en", "pt-BR"];

describe.each(ids)("%s", (locale) => {
  const texts = textsOf(tileMessagesFor(locale), TILE_SAMPLES);

  it("says something everywhere, without holes", () => {
    expect(texts.filter(([, text]) => text.trim() === "" || /undefined|null|object|Infinity|\s$|^\s| {2}/.test(text))).toEqual(
      [],
    );
  });

  it("ends each sentence, and has none that is too long for the panel", () => {
    const sentences = texts.filter(([path]) => /^(forward|back|asks|arrival|more)/.test(path));
    expect(sentences.filter(([, text]) => !/[.?]$/.test(text) || text.length > 210)).toEqual([]);
  });
});

test("both languages have the same texts", () => {
  const paths = (locale: Locale) => textsOf(tileMessagesFor(locale), TILE_SAMPLES).map(([path]) => path);
  expect(paths("pt-BR")).toEqual(paths("en"));
});

test("nothing is left in English", () => {
  const portuguese = new Map(textsOf(tileMessagesFor("pt-BR"), TILE_SAMPLES));
  const SAME = /^(spoken\.forward#0|finished#0)$/;
  expect(textsOf(tileMessagesFor("en"), TILE_SAMPLES).filter(([path, text]) => portuguese.get(path) === text && !SAME.test(path))).toEqual([]);
}); // biome-ignore format: one thought

test("operands that are told in words are put into sentences as they are written", () => {
  const [en, pt] = [tileMessagesFor("en"), tileMessagesFor("pt-BR")];
  expect(en.finished("+ distributes. row 2 of W gets the gradient unchanged.")).toBe("+ distributes. Row 2 of W gets the gradient unchanged.");
  expect(en.finished("relu routes. Of 2 entries, the 3×2 matrix decides 1.")).toBe("relu routes. Of 2 entries, the 3×2 matrix decides 1.");
  expect(pt.finished("z é uma coluna de a matriz 2×2 por o vetor de 8.")).toBe("z é uma coluna da matriz 2×2 pelo vetor de 8.");
  expect(pt.finished("+ distribui. a linha 2 de W recebe o gradiente.")).toBe("+ distribui. A linha 2 de W recebe o gradiente.");
}); // biome-ignore format: a list
