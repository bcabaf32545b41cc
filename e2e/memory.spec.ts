/** What is on the screen at a reload comes back; the address, the storage and the editor say the same. */
import type { Page } from "@playwright/test";
import { plain } from "../src/choices/testing.ts";
import { readLink } from "../src/share/link.ts";
import { expect, test } from "./fixtures.ts";
import { LINK_CHOICES, noticesOf, open, press, programOf, richEditor, settled, textOf, typeProgram, visit } from "./page.ts";

const A1 = programOf("a1");

const programInAddress = (page: Page): unknown => plain(readLink(new URL(page.url()).hash, LINK_CHOICES).chosen)["program"] ?? A1;

const programInStorage = (page: Page): Promise<unknown> =>
  page.evaluate(() => (JSON.parse(localStorage.getItem("backstep") ?? "{}") as { text?: unknown }).text);

test.use({ reuseContext: false }); // a tab that remembers nothing

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

const reload = async (page: Page): Promise<void> => {
  await page.reload();
  await richEditor(page);
};

test("a second reload, and a third, keep what the first one kept", async ({ page }) => {
  await open(page, { program: "x = 1\ny = -5\nf = x * y" });
  const slider = page.getByRole("slider", { name: "Slider for y" });
  await slider.focus();
  await press(page, "ArrowRight", 3);
  const text = "x = 1\ny = -4.7\nf = x * y";
  for (let times = 0; times < 3; times++) {
    // One reload right after the other is the point.
    // oxlint-disable-next-line no-await-in-loop
    await reload(page);
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => textOf(page)).toBe(text);
  }
  await expect.poll(() => programInAddress(page)).toBe(text);
  await expect.poll(() => programInStorage(page)).toBe(text);
});

test("each tab keeps its own program", async ({ page, context }) => {
  await visit(page, "");
  await richEditor(page);
  const other = await context.newPage();
  await other.goto("./?other");
  await typeProgram(other, "g = a * b");
  await expect.poll(() => programInStorage(other)).toBe("g = a * b");
  await press(page, "End");
  await reload(page);
  await settled(page, 7);
  expect(await textOf(page)).toBe(A1);
  await reload(other);
  await expect.poll(() => textOf(other)).toBe("g = a * b");
  await other.close();
});

test("the place within a step comes back", async ({ page }) => {
  await open(page, { program: A1, step: 3 });
  await page.getByRole("combobox", { name: "Step size" }).selectOption("stage");
  await page.locator("h1").click();
  await press(page, "ArrowRight", 2);
  await expect.poll(() => page.url()).toContain("step=3&stage=2");
  await reload(page);
  await settled(page, 3);
  await press(page, "ArrowRight", 2);
  await settled(page, 4);
});

test("a browser that stores nothing is told of as soon as there is something to lose", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await visit(page, "");
  await richEditor(page);
  await expect(noticesOf(page).locator("p")).toHaveCount(0);
  await typeProgram(page, "f = x * y");
  await expect(noticesOf(page)).toContainText("does not let the page store your program");
  await expect(noticesOf(page).locator("p")).toHaveCount(1);
});

test("while a reload is on its way the address stays, so that what was typed last is found under it", async ({ page }) => {
  await open(page, { program: "f = x" });
  const address = page.url();
  await page.evaluate(() => dispatchEvent(new Event("beforeunload"))); // as the browser says it at the beginning of a slow reload
  await typeProgram(page, "f = x * y");
  await page.waitForTimeout(700);
  expect(page.url()).toBe(address);
  await page.reload();
  await richEditor(page);
  await expect.poll(() => textOf(page)).toBe("f = x * y");
});
