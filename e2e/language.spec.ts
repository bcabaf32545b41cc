/** The page speaks the reader's language, all of it. */
import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { en } from "../src/i18n/en.ts";
import { ptBR } from "../src/i18n/ptBR.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, open, press, programOf, richEditor, settled, typeProgram, visit } from "./page.ts";

/** The fixed texts of a table of messages, by their path. */
const textsOf = (table: unknown, path = ""): [string, string][] => {
  if (typeof table === "string") return [[path, table]];
  if (typeof table !== "object" || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
};

/** Those of the engine, and those that each feature brings. */
const features = new URL("../src/features/", import.meta.url);
const tables = readdirSync(features, { recursive: true, encoding: "utf8" }).filter((path) => /\/\w*texts\.ts$/i.test(path));
const featureTexts = await Promise.all(
  tables.map(async (path) => (await import(new URL(path, features).href)) as { texts: { en: unknown; "pt-BR": unknown } }),
);
const portuguese = new Map(textsOf([ptBR, ...featureTexts.map(({ texts: words }) => words["pt-BR"])]));
const ENGLISH = textsOf([en, ...featureTexts.map(({ texts: words }) => words.en)]).flatMap(([path, text]) =>
  portuguese.get(path) === text ? [] : [text],
);

/** Everything a person can read or hear in the page, but for code, which is the same in every language. */
const texts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [document.title];
    const look = (root: Document | ShadowRoot | Element): void => {
      for (const element of root.querySelectorAll("*")) {
        for (const attribute of ["aria-label", "title", "aria-valuetext", "placeholder"])
          found.push(element.getAttribute(attribute) ?? "");
        if (element.matches("code")) continue;
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? "");
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found.map((text) => text.trim()).filter(Boolean);
  });

const expectNoEnglish = async (page: Page, when: string): Promise<void> => {
  const found = await texts(page);
  const english = ENGLISH.filter((sentence) =>
    found.some((text) => text === sentence || (sentence.length > 12 && text.includes(sentence))),
  );
  expect(english, when).toEqual([]);
};

test.describe("for a reader of Portuguese", () => {
  test.use({ locale: "pt-BR" });

  test("the page speaks Portuguese from the first moment, everywhere", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await visit(page, "");
    await settled(page, 0);
    await richEditor(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "pt-BR");
    await expect(page.getByRole("button", { name: "Aulas" })).toBeVisible();
    await expect(graphOf(page)).toHaveAttribute("aria-label", /^Grafo computacional de f/);
    await expectNoEnglish(page, "start");
    for (const cursor of [1, 2, 3, 4, 7]) {
      await press(page, cursor === 7 ? "End" : "ArrowRight");
      await settled(page, cursor);
      await expectNoEnglish(page, `step ${cursor}`);
    }
    for (const name of ["Aulas", "Ajuda"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNoEnglish(page, name);
      await press(page, "Escape");
    }
    await typeProgram(page, "f = sigmoidd(x) + (1,5");
    await expect(page.locator("[data-code]").first()).toBeVisible();
    await expectNoEnglish(page, "errors");
    await expect(page.getByText("este é o último grafo que funcionou")).toBeVisible();
    await visit(page, "#program=x%2By&step=99&what=1");
    await expect(page.getByTestId("notices")).toContainText("não existe o passo 99");
    await expectNoEnglish(page, "notices");
    await visit(page, `#program=${encodeURIComponent("x = -1; w = 0\nf = log(x) + relu(w)")}&step=5`);
    await expectNoEnglish(page, "faults and kinks");
  });

  test("an English link is followed, and a later choice outlives the visit", async ({ page }) => {
    await open(page, { program: "f = x + y", lang: "en" });
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("combobox", { name: "Language" }).selectOption("pt-BR");
    await expect(page.locator("html")).toHaveAttribute("lang", "pt-BR");
    await page.getByRole("combobox", { name: "Idioma" }).selectOption("en");
    await expect.poll(() => page.evaluate(() => localStorage.getItem("backstep"))).toContain('"locale":"en"');
    await visit(page, "");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test("the language can be changed at any moment, and nothing else changes with it", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, { program: programOf("a7"), step: 12, expand: ["a1"] });
  const numbers = (): Promise<string[]> => graphOf(page).locator(".number text, .name").allTextContents();
  const before = await numbers();
  await page.getByRole("combobox", { name: "Language" }).selectOption("pt-BR");
  await expect(page.locator(".step-count")).toHaveText(/^passo 12 de /);
  await expect(graphOf(page)).toHaveAttribute("data-cursor", "12");
  expect(await numbers()).toEqual(before);
  await expectNoEnglish(page, "after the change");
});

test("a language that does not exist leaves the page in the reader's own", async ({ page }) => {
  await open(page, { program: "f = x", lang: "pt" });
  await expect(page.locator("html"), "any Portuguese is served by the one there is").toHaveAttribute("lang", "pt-BR");
  await visit(page, "#program=f%3Dx&lang=tlh");
  await settled(page, 0);
  await expect(page.getByTestId("notices").locator("p")).toHaveCount(1);
});
