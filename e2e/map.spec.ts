/** The map in the corner: the whole graph, how far the walk is, and the window. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { graphOf, open, press, programOf, settled } from "./page.ts";

const LONG = Array.from({ length: 60 }, (_, i) => `a${i + 1} = tanh(a${i} + b${i % 7})`).join("\n");

const mapOf = (page: Page) => page.locator(".mini-map");

/** Where the window lies on the map, in parts of it. */
const windowOn = (page: Page): Promise<{ x: number; y: number; width: number; height: number }> =>
  mapOf(page).evaluate((map) => {
    const [whole, part] = [map.getBoundingClientRect(), map.querySelector(".window")?.getBoundingClientRect()];
    if (!part) throw new Error("the map has no window");
    return {
      x: (part.x + part.width / 2 - whole.x) / whole.width,
      y: (part.y + part.height / 2 - whole.y) / whole.height,
      width: part.width / whole.width,
      height: part.height / whole.height,
    };
  });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("is there where the graph is not seen whole, and only there", async ({ page }) => {
  await open(page, { program: programOf("a1"), step: 3 });
  await expect(mapOf(page)).toBeHidden();
  await page.getByRole("button", { name: "Zoom in" }).click({ clickCount: 4 });
  await expect(mapOf(page)).toBeVisible();
  await page.getByRole("button", { name: "Show the whole graph" }).click();
  await expect(mapOf(page)).toBeHidden();
  await open(page, { program: LONG });
  await expect(mapOf(page)).toBeVisible();
});

test("shows what the walk has done, and what it is about", async ({ page }) => {
  await open(page, { program: LONG, step: 20 });
  const drawn = (part: string) =>
    mapOf(page)
      .locator(`.${part}`)
      .evaluate((path) => (path.getAttribute("d") ?? "").split("M").length - 1);
  const gatesAndInputs = 20 + (await graphOf(page).locator("g.node.input").count());
  expect(await drawn("valued")).toBe(gatesAndInputs);
  expect(await drawn("done")).toBe(0);
  expect(await drawn("active")).toBeGreaterThan(1);
  await press(page, "End");
  await settled(page);
  expect(await drawn("valued"), "every node has its gradient").toBe(0);
  expect(await drawn("done")).toBeGreaterThan(60);
});

test("moves the window by click and by drag; the next step brings itself back", async ({ page }) => {
  await open(page, { program: LONG, step: 3 });
  const map = await mapOf(page).boundingBox();
  if (!map) throw new Error("the map has no place on the page");
  const start = await windowOn(page);
  await page.mouse.click(map.x + map.width * 0.6, map.y + map.height / 2);
  expect((await windowOn(page)).x).toBeCloseTo(0.6, 1);
  await page.mouse.move(map.x + map.width * 0.6, map.y + map.height / 2);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * 0.45, map.y + map.height / 2, { steps: 5 });
  await page.mouse.up();
  expect((await windowOn(page)).x).toBeCloseTo(0.45, 1);
  await press(page, "ArrowRight");
  await settled(page, 4);
  const back = await windowOn(page);
  expect(Math.hypot(back.x - start.x, back.y - start.y)).toBeLessThan(0.35);
});

test("lies on nothing that the step is about", async ({ page }) => {
  await open(page, { program: LONG });
  for (let step = 1; step <= 60; step++) {
    await press(page, "ArrowRight");
    const covered = await page.locator("section.graph").evaluate((graph) => {
      const map = graph.querySelector(".mini-map")?.getBoundingClientRect();
      const ends = graph.querySelectorAll(":is(.computing, .receiving, .sending) :is(.outline, text)");
      return [...ends].some((end) => {
        const { left, right, top, bottom, width } = end.getBoundingClientRect();
        return map && width > 0 && right > map.left && left < map.right && bottom > map.top && top < map.bottom;
      });
    });
    expect(covered, `step ${step}`).toBe(false);
  }
});

test("on the keyboard, walking through the graph moves the window", async ({ page }) => {
  await open(page, { program: LONG });
  const start = await graphOf(page).getAttribute("style");
  await graphOf(page).locator('g.node[tabindex="0"]').focus();
  await press(page, "ArrowRight", 30);
  const seen = await graphOf(page).evaluate((svg) => {
    const [focused, window] = [document.activeElement?.getBoundingClientRect(), svg.parentElement?.getBoundingClientRect()];
    return Boolean(focused && window && focused.left >= window.left && focused.right <= window.right);
  });
  expect(seen).toBe(true);
  expect(await graphOf(page).getAttribute("style")).not.toBe(start);
});
