/** What is closed is let go: nodes and listeners do not grow with use. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { open, press, programOf, richEditor, settled } from "./page.ts";

const ROUNDS = 12;

const dialog = async (page: Page, id: string): Promise<void> => {
  await page.locator(`[data-opens="${id}"]`).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await press(page, "Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
};

/** Each does something and takes it back. */
const USES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  examples: (page) => dialog(page, "examples"),
  help: (page) => dialog(page, "help"),
  steps: async (page) => {
    await press(page, "End");
    await press(page, "ArrowLeft", 4);
    await press(page, "Home");
  },
  gates: async (page) => {
    for (let i = 0; i < 2; i++) {
      // oxlint-disable-next-line no-await-in-loop
      await page.locator("g[data-toggle]").first().dispatchEvent("click");
      // oxlint-disable-next-line no-await-in-loop
      await settled(page);
    }
  },
  drags: async (page) => {
    await page.locator("input[type=range]").first().focus();
    await press(page, "ArrowRight");
    await press(page, "ArrowLeft");
    await page.locator("h1").click();
  },
  links: async (page) => {
    const before = await page.evaluate(() => location.hash);
    for (const hash of ["#program=f%3Dx*y", before]) {
      // oxlint-disable-next-line no-await-in-loop
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      // oxlint-disable-next-line no-await-in-loop
      await settled(page);
    }
  },
  resizes: async (page) => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await settled(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await settled(page);
  },
};

test("dialogs, steps, gates, drags, links and resizes leave nothing behind", async ({ page, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium tells its counts");
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, { program: programOf("a1-composition") });
  await richEditor(page);
  await expect(page.locator("[data-testid=formula] .katex").first()).toBeAttached();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  const counts = async (): Promise<{ nodes: number; listeners: number }> => {
    for (let i = 0; i < 2; i++) {
      // oxlint-disable-next-line no-await-in-loop
      await cdp.send("HeapProfiler.collectGarbage");
      // oxlint-disable-next-line no-await-in-loop
      await page.waitForTimeout(50);
    }
    const { metrics } = await cdp.send("Performance.getMetrics");
    const count = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { nodes: count("Nodes"), listeners: count("JSEventListeners") };
  };
  for (const [name, use] of Object.entries(USES)) {
    // One after the other, twice over: what is loaded or cached at the first time is no leak.
    /* oxlint-disable no-await-in-loop */
    for (let i = 0; i < 3; i++) await use(page);
    const before = await counts();
    for (let i = 0; i < ROUNDS; i++) await use(page);
    const after = await counts();
    expect.soft(after.nodes - before.nodes, `nodes after ${ROUNDS} times ${name}`).toBeLessThan(ROUNDS * 2);
    expect.soft(after.listeners - before.listeners, `listeners after ${ROUNDS} times ${name}`).toBeLessThan(ROUNDS / 2);
    /* oxlint-enable no-await-in-loop */
  }
});
