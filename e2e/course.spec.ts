/**
 * The whole course, walked from stop to stop by the strip's own button, in each language on one loaded page: the strip, the walk, the sentence, the formula;
 * a wrong answer and the right one; what the stop claims, read from the picture.
 */
import type { Page } from "@playwright/test";
import type { Locale } from "../src/i18n/locales.ts";
import { LESSONS } from "../src/lessons/course/course.ts";
import type { Lesson, LessonQuestion } from "../src/lessons/course/lesson.ts";
import { stopPlace } from "../src/lessons/stopPlace.ts";
import { nameTex } from "../src/tex/name.ts";
import { formatNumber } from "../src/tex/number.ts";
import { type Sight, type Visit, type Visited, walkInPage } from "./courseWalk.ts";
import { agreed, expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import { linesOf, visit } from "./page.ts";

const asksOf = (question: LessonQuestion | undefined): Visit["asks"] =>
  question === undefined ? null : question.of === undefined ? "strip" : "walk";

/** Wrong answers, too, in English; words for all of them are compared without a page. */
const visitsOf = (lesson: Lesson, locale: Locale): Visit[] =>
  lesson.stops.map(({ question, tool = null }, i) => {
    const { program, target, expand, step, askedAfter, askedStage, answeredAfter } = stopPlace(lesson, i + 1);
    const { pictureAt } = expected(program, { target: target ?? undefined, expand });
    const cursors = [askedAfter ?? step, answeredAfter ?? step] as const;
    return {
      lesson: lesson.id,
      n: i + 1,
      cursors,
      // While a step is under way, the picture is no longer that of the step before.
      pictures: [askedStage === 0 ? pictureAt(cursors[0]) : null, pictureAt(cursors[1])],
      answers: question ? [...question.wrong.slice(0, locale === "en" ? 1 : 0).map(([answer]) => answer), question.right] : [],
      asks: asksOf(question),
      opens: question?.of === undefined ? tool : "predict",
      offers: question?.tool ?? null,
    };
  });

/** As the page writes names and powers of ten. */
const asShown = (text: string): string =>
  text
    .replace(/`([^`]*\[[^`]*)`/g, (_, entry: string) => nameTex(entry).replace(/[_{}]/g, ""))
    .replaceAll("`", "")
    .replaceAll("y_hat", "ŷ")
    .replace(
      /(\d)e(-?)(\d+)/g,
      (_, digit: string, minus: string, power: string) => `${digit}×10${minus === "" ? "" : "−"}${power}`,
    )
    .normalize("NFKC");

/** Line breaks and spaces differ with how names are set. */
const squeezed = (text: string): string => asShown(text).replace(/\s+/g, "");

const saidAt = (lesson: Lesson, locale: Locale, n: number): readonly [asked: string, told: string] => {
  const words = lesson.words[locale].stops[n - 1] ?? "";
  const asked = lesson.stops[n - 1]?.question?.of;
  if (typeof words !== "string") return [words.asks, words.says];
  return [asked === undefined ? words : `\`${asked}\`?`, words];
};

const check = (lesson: Lesson, locale: Locale, { n, pictures, asks }: Visit, { before, replies, after }: Visited): void => {
  const at = `${lesson.id}, stop ${n}, ${locale}`;
  const { numbers, question } = lesson.stops[n - 1] ?? {};
  const compare = (sight: Sight, picture: readonly string[]): void => {
    const seen = linesOf(sight.elements);
    expect(seen, `${at}: the picture`).toEqual(agreed(picture, seen));
  };
  expect(before.stops, at).toBe(String(lesson.stops.length));
  const [asked, told] = saidAt(lesson, locale, n);
  expect(squeezed(before.said), at).toContain(squeezed(asked));
  expect(squeezed(after.said), at).toContain(squeezed(told));
  if (pictures[0]) compare(before, pictures[0]);
  compare(after, pictures[1]);
  if (question && asks === "walk")
    expect(before.numbers[`d${question.of}`], `${at}: hidden`).not.toBe(formatNumber(Number(question.right)));
  if (question) {
    const right = locale === "en" ? "Right." : "Certo.";
    expect(replies.at(-1), at).toContain(right);
    const [wrong = ""] = replies.slice(0, -1);
    const known = lesson.words[locale].stops[n - 1];
    expect(wrong, at).not.toContain(right);
    if (typeof known === "object" && wrong !== "")
      expect(squeezed(wrong), at).toContain(squeezed(known.wrong[question.wrong[0]?.[0] ?? ""] ?? "?"));
  }
  const claims = `${numbers ?? ""}${question?.of === undefined ? "" : `, d${question.of} ${question.right}`}`;
  for (const claim of claims.split(", ").filter((text) => text !== "" && !text.startsWith("∂"))) {
    const [key = "", number = ""] = claim.split(" ");
    // A wire's contribution is written only beside others; a tool may say something else in the place of a gradient; of a sum, what has come.
    if (key.includes("-") && after.numbers[key] === undefined) continue;
    if (key in after.told) continue;
    const shown = number === "—" ? [undefined, "—"] : [formatNumber(Number(number)).normalize("NFKC")];
    expect(shown, `${at}: ${claim}`).toContain(after.numbers[key]?.replace(/\+.*/, "").trim());
  }
};

const walkThrough = async (page: Page, locale: Locale): Promise<void> => {
  await visit(page, `#lesson=${LESSONS[0]?.id}&stop=1&lang=${locale}`);
  for (const lesson of LESSONS) {
    const visits = visitsOf(lesson, locale);
    // oxlint-disable-next-line no-await-in-loop
    const visited = await page.evaluate(walkInPage, visits);
    visits.forEach((asked, i) => {
      const seen = visited[i];
      if (seen) check(lesson, locale, asked, seen);
    });
    expect(visited).toHaveLength(visits.length);
  }
};

for (const locale of ["en", "pt-BR"] as const)
  test(`every stop of every lesson, in ${locale}`, async ({ page }) => {
    test.slow(); // a hundred and more stops
    await walkThrough(page, locale);
  });
