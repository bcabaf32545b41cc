/** Of a large picture the document has what the window shows, and that is right wherever the window goes. */
import type { Page } from "@playwright/test";
import { networkText } from "../bench/networkText.mjs";
import { traceTasks } from "../bench/traceTasks.mjs";
import { en } from "../src/i18n/en.ts";
import { agreed, expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, open, picture, press, settled } from "./page.ts";

const GATES = 300;
const PROGRAM = ["u0 = x", ...Array.from({ length: GATES }, (_, i) => `u${i + 1} = tanh(u${i}) + w${i % 7}`)].join("\n");
const { total, pictureAt } = expected(PROGRAM);

const nodes = (page: Page) => graphOf(page).locator("g.node");
const overview = (page: Page) => graphOf(page).locator(".overview path");

/** Everything that is drawn shows the engine's numbers. */
const expectTruth = async (page: Page, cursor: number): Promise<void> => {
  await settled(page, cursor);
  const byName = new Map(pictureAt(cursor).map((line) => [line.split(" ")[0], line]));
  const seen = await picture(page, cursor);
  const wanted = seen.map((line) => byName.get(line.split(" ")[0]) ?? "not in the program");
  expect(seen).toEqual(agreed(wanted, seen));
};

/** Names of the nodes that the window shows, or shows a part of. */
const inWindow = (page: Page): Promise<string[]> =>
  page.locator("section.graph .viewport").evaluate((viewport) => {
    const window = viewport.getBoundingClientRect();
    return [...viewport.querySelectorAll<SVGGElement>("g.node")].flatMap((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      const isSeen = left < window.right && right > window.left && top < window.bottom && bottom > window.top;
      return isSeen ? [node.dataset["node"] ?? ""] : [];
    });
  });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("the walk's surroundings are drawn at every step, with the engine's numbers", async ({ page }) => {
  await open(page, { program: PROGRAM, step: 1 });
  for (const cursor of [1, 2, 150, GATES, 2 * GATES + 2, 2 * GATES + 40, total - 1, total]) {
    await graphOf(page).evaluate((_, step) => {
      location.hash = location.hash.replace(/&step=\d+|$/, `&step=${step}`);
    }, cursor);
    await expectTruth(page, cursor);
    expect(await nodes(page).count()).toBeLessThan(350);
    expect(await graphOf(page).locator("g.toggle").count()).toBeLessThanOrEqual(await nodes(page).count());
    expect((await inWindow(page)).length).toBeGreaterThan(1);
  }
});

test("five thousand nodes open in short tasks, and few of them are in the document", async ({ page, browser, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium tells of its tasks");
  const endTrace = await traceTasks(browser);
  await open(page, { program: networkText(5000) });
  const { busiest } = await endTrace();
  expect(await page.locator("*").count()).toBeLessThan(5000);
  expect(busiest).toBeGreaterThan(0);
  // ms of the processor; under 100 alone, half as much again where other work has emptied its caches
  expect(busiest).toBeLessThan(200);
});

test("the window can be moved anywhere, and what it shows is there", async ({ page }) => {
  await open(page, { program: PROGRAM, step: 40 });
  const before = await inWindow(page);
  const viewport = await page.locator("section.graph .viewport").boundingBox();
  if (!viewport) throw new Error("the graph has no window");
  const [x, y] = [viewport.x + viewport.width / 2, viewport.y + viewport.height / 2];
  for (let times = 0; times < 6; times++) {
    await page.mouse.move(x + 300, y);
    await page.mouse.down();
    await page.mouse.move(x - 300, y, { steps: 5 });
    await page.mouse.up();
  }
  await expectTruth(page, 40);
  const after = await inWindow(page);
  expect(after.length).toBeGreaterThan(1);
  expect(after.filter((name) => before.includes(name)).length).toBeLessThan(before.length);
});

test("seen as a whole it is an overview, and readable again when the window is nearer", async ({ page }) => {
  await open(page, { program: PROGRAM, step: 40 });
  await expect(overview(page)).toHaveCount(0);
  await page.getByRole("button", { name: en.app.buttons.fit }).click();
  await settled(page);
  await expect(overview(page)).not.toHaveCount(0);
  expect(await nodes(page).count()).toBeLessThan(20);
  for (let times = 0; times < 16; times++) await page.getByRole("button", { name: en.app.buttons.zoomIn }).click();
  await settled(page);
  await expect(overview(page)).toHaveCount(0);
  await expectTruth(page, 40);
  expect((await inWindow(page)).length).toBeGreaterThan(1);
});

test("the arrow keys walk out of the window", async ({ page }) => {
  await open(page, { program: PROGRAM, step: total });
  await graphOf(page).locator("[tabindex='0']").focus();
  const visited = new Set<string>();
  for (let times = 0; times < 60; times++) {
    await press(page, "ArrowRight");
    visited.add(
      await page.evaluate(() => {
        const { activeElement } = document;
        return (
          activeElement?.closest<SVGGElement>("section.graph g.node, section.graph g.edge")?.outerHTML.slice(0, 200) ?? "lost"
        );
      }),
    );
  }
  expect([...visited]).not.toContain("lost");
  expect(visited.size).toBe(60);
});
