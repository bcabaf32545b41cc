/** What all tools have in common: the menu, the keys, the links, the one place, and that closing them leaves no trace. */

import type { Locator } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { drawing, graphOf, nodeOf, open, press, settled } from "./page.ts";

/** Both c and d feed two gates. */
const ORDER = "a = 2; b = 3\nc = a + b\nd = a*b\ne = c + d\nf = c*d\ny = e + f";

const dock = "section[data-tool]";

const boxOf = async (locator: Locator): Promise<{ x: number; width: number }> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error("it is not on the page");
  return box;
};

test("the menu opens under its button, or as near as the window lets it", async ({ page, browserName }) => {
  await open(page, { program: ORDER });
  const [button, menu] = [page.getByRole("button", { name: "Tools" }), page.locator(".tools-menu")];
  for (const width of [1280, 800]) {
    await page.setViewportSize({ width, height: 720 });
    await button.click();
    await expect(menu.getByRole("button").first()).toBeVisible();
    const [above, below] = [await boxOf(button), await boxOf(menu)];
    expect(below.x).toBeGreaterThanOrEqual(0);
    expect(below.x + below.width).toBeLessThanOrEqual(width);
    // Firefox places it at the right edge.
    if (browserName === "chromium" && width === 1280) expect(Math.abs(below.x - above.x)).toBeLessThan(2);
    await page.keyboard.press("Escape");
  }
});

test("a tool opens from the menu, by its key and by a link, one at a time, and closes without a trace", async ({ page }) => {
  await open(page, { program: ORDER, step: 10 });
  const before = await drawing(page);
  await expect(page.locator(dock)).toHaveCount(0);
  await page.getByRole("button", { name: "Tools" }).click();
  await page.locator('[data-opens="ledger"]').click();
  await expect(page.locator(dock)).toHaveAttribute("data-tool", "ledger");
  await expect(page.locator(dock)).toBeFocused();
  await expect(page).toHaveURL(/tool=ledger/);
  await press(page, "ArrowRight");
  await settled(page, 11);
  await press(page, "ArrowLeft");
  await press(page, "Escape");
  await expect(page.locator(dock)).toHaveCount(0);
  await settled(page, 10);
  expect(await drawing(page)).toEqual(before);
  await press(page, "l");
  await expect(page.locator(dock)).toHaveAttribute("data-tool", "ledger");
  await press(page, "l");
  await expect(page.locator(dock)).toHaveCount(0);
});

test("on a low window the graph keeps the room beside the program", async ({ page }) => {
  await page.setViewportSize({ width: 853, height: 480 });
  await open(page, { program: ORDER, step: 10, tool: "ledger" });
  await page.locator("[data-edge-row]").first().waitFor();
  const [graph, tool] = await Promise.all(
    [graphOf(page).locator("xpath=.."), page.locator(dock)].map((part) => part.boundingBox()),
  );
  expect(graph?.width).toBeGreaterThan(450);
  expect(tool?.y).toBeGreaterThanOrEqual((graph?.y ?? 0) + (graph?.height ?? 0));
});

test("Escape closes the tool first, and the presentation after it", async ({ page }) => {
  await open(page, { program: ORDER, step: 10, tool: "ledger", present: true });
  await page.locator(dock).waitFor();
  const sizes = await page.locator(`${dock} :not(sub, sup)`).evaluateAll((all) =>
    all.flatMap((element) => {
      const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
      return hasText ? [Number.parseFloat(getComputedStyle(element).fontSize)] : [];
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  await press(page, "Escape");
  await expect(page.locator(dock)).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-presenting");
  await press(page, "Escape");
  await expect(page.locator("html")).not.toHaveAttribute("data-presenting");
});

test("the columns beside the stage are moved by keys, and stay so", async ({ page }) => {
  await open(page, { program: ORDER });
  const side = page.getByRole("separator", { name: "Width of the left column" });
  const width = () => page.locator(".side").evaluate((element) => element.getBoundingClientRect().width);
  const before = await width();
  await side.focus();
  await press(page, "Tab");
  await press(page, "Shift+Tab");
  await press(page, "ArrowRight", 3);
  await settled(page, 0);
  expect(await width()).toBeCloseTo(before + 48, 0);
  await page.reload();
  await settled(page, 0);
  expect(await width()).toBeCloseTo(before + 48, 0);
});

test.describe("ledger @once", () => {
  test("of an entry of an array, by the steps of the walk and the entries that it went into, each sum on one line", async ({
    page,
  }) => {
    const program = "W = [[0.5, -0.3], [0.2, 0.4]]\nx = [1, -2]\nz = W @ x\nL = sum(tanh(z)^2)";
    await open(page, { program, step: 9, tool: "ledger", select: "x[1]" });
    const rows = page.locator("[data-edge-row]");
    await expect(rows.locator("th")).toHaveText(["via z2", "via z1"]);
    await expect(rows.locator(".step")).toHaveText(["9", "9"]);
    for (const sum of await rows.locator(".sum").all())
      expect(
        await sum.evaluate((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getBoundingClientRect().height;
        }),
      ).toBeLessThan(30);
    await rows.first().getByRole("button").click();
    await expect(graphOf(page)).toHaveAttribute("data-cursor", "9");
  });

  test("says what has arrived, from where and when, and what is awaited; a row lights its way from the target", async ({
    page,
  }) => {
    await open(page, { program: ORDER, step: 10, tool: "ledger", select: "c" });
    const rows = page.locator("[data-edge-row]");
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(0)).toContainText("1 · 6 = 6");
    await expect(rows.nth(1)).toContainText("—");
    await expect(page.locator(".balance")).toHaveText("c waits: 1 of 2 arrived; nothing may pass to a and b yet.");
    await rows.nth(0).hover();
    await expect(graphOf(page).locator("g.edge.marked-path")).toHaveCount(2);
    await page.mouse.move(5, 5);
    await expect(graphOf(page).locator("g.edge.marked-path")).toHaveCount(0);
    await press(page, "End");
    await nodeOf(page, "a").click();
    await expect(page.locator(".balance")).toHaveText("Complete: 2 terms are in, and their sum is the gradient, 25.");
    await expectNoViolations(page, "ledger");
  });
});

test("a tool that does not arrive says so, and the walk goes on", async ({ page, noise }) => {
  await page.route(/\/LedgerPanel-/, (route) => route.abort());
  await open(page, { program: ORDER, step: 10 });
  await press(page, "l");
  await expect(page.getByRole("alert")).toContainText("could not be loaded");
  noise.length = 0;
  await press(page, "ArrowRight");
  await settled(page, 11);
});
