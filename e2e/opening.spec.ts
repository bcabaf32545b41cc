/** The opening graph stands in the page's source: it is there before the scripts are, without them, and as they will paint it. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { press, settled } from "./page.ts";

/** What each text and shape of the graph says, and where it is. */
const boxes = (page: Page): Promise<[string, number[]][]> =>
  page.locator("section.graph svg[data-cursor]:visible").evaluate((svg) =>
    [...svg.querySelectorAll("g[data-node] text, g[data-node] path, g[data-edge] path")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.textContent, [x, y, width, height]];
    }),
  );

test.use({ reuseContext: false }); // a first visit

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("the picture of the page's source is the one that the page paints, at the same place", async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator(".opening svg:visible g[data-node]")).toHaveCount(5);
  await page.evaluate(async () => (await document.fonts.ready).size);
  const before = await boxes(page);
  expect(before.length).toBeGreaterThan(10);
  release();
  await settled(page, 0);
  await expect(page.locator(".opening")).toHaveCount(0);
  const after = await boxes(page);
  expect(after.map(([text]) => text)).toEqual(before.map(([text]) => text));
  // The same number of pixels, but for what the browser makes of a font at another scale.
  const apart = after.flatMap(([, box], i) => box.map((length, k) => Math.abs(length - (before[i]?.[1][k] ?? Number.NaN))));
  expect(Math.max(...apart)).toBeLessThan(2.5);
  await press(page, "ArrowRight");
  await settled(page, 1);
});

test("a link to another program or moment never shows the opening picture", async ({ page, noise }) => {
  await page.route("**/assets/*.js", (route) => route.abort());
  for (const [hash, isShown] of [
    ["", true],
    ["#lang=pt-BR", true],
    ["#program=f%3Dx*y", false],
    ["#step=3", false],
  ] as const) {
    await page.goto(`./?${hash.length}${hash}`);
    await expect(page.locator(".opening svg:visible"), hash).toHaveCount(isShown ? 1 : 0);
  }
  for (const entry of noise.splice(0)) expect(entry, "the missing files, and nothing else").toMatch(/Failed to load|assets/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the graph is there, and a sentence says what is missing, in both languages", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator(".opening svg:visible g[data-node]")).toHaveCount(5);
    await expect(page.getByText("the page needs JavaScript")).toBeVisible();
    await expect(page.getByText("a página precisa de JavaScript")).toBeVisible();
  });
});

test("the same is said when the scripts do not arrive, after a while", async ({ page, noise }) => {
  await page.route("**/assets/index*.js", (route) => route.abort());
  await page.goto("./");
  await expect(page.getByText("the page needs JavaScript")).toBeHidden();
  await expect(page.getByText("the page needs JavaScript")).toBeVisible();
  for (const entry of noise.splice(0)) expect(entry, "the missing file, and nothing else").toMatch(/Failed to load|assets/);
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const)
  test(`what to press is said in the reader's language from the start, and nothing moves, ${width}×${height}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width, height }, locale: "pt-BR", reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.route("**/assets/*.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goto("./", { waitUntil: "commit" });
    const guidance = page.locator(".guidance:visible");
    await expect(guidance).toHaveText("Pressione → ou Espaço para calcular a primeira porta.");
    /** In one go: React puts an element of its own in the place of this one. */
    const top = () =>
      page.evaluate(() => {
        const shown = [...document.querySelectorAll(".guidance")].find((element) => element.checkVisibility());
        return shown?.getBoundingClientRect().y ?? Number.NaN;
      });
    const before = await top();
    await settled(page, 0);
    await expect(page.locator("[data-testid=formula] .katex").first()).toBeVisible();
    expect(Math.abs((await top()) - before)).toBeLessThan(1);
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) =>
            resolve(list.getEntries().reduce((sum, entry) => sum + ("value" in entry ? Number(entry.value) : 0), 0)),
          );
          observer.observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shifts).toBeLessThan(0.005);
    await context.close();
  });
