/** Rows of data: one at a time is walked, chosen by buttons, keys, a number and links. */
import type { Locator, Page } from "@playwright/test";
import { texts } from "../src/features/inputs/panelTexts.ts";
import { texts as rowTexts } from "../src/features/rowTexts.ts";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { nodeOf, noticesOf, open, press, richEditor, settled, textOf, typeProgram } from "./page.ts";

const PROGRAM = "data x, y = [[1, 3], [2, 5], [-1.5, 0.25]]\nparam w = 2\nL = (w*x - y)^2";
/** u = wx − y, L = u²: forward 3 steps, the seed, and back to w in 5 more. */
const END = 9;
const slope = (w: number, x: number, y: number): string => String(2 * (w * x - y) * x);

const pickerOf = (page: Page): Locator => page.locator(".row-picker").filter({ visible: true });
const numberOf = (page: Page): Locator => pickerOf(page).getByRole("textbox");
const next = (page: Page): Locator => pickerOf(page).getByRole("button", { name: rowTexts.en.next });
const fieldOf = (page: Page, name: string): Locator =>
  page.getByRole("textbox", { name: texts.en.valueOf({ name }), exact: true });

const expectRow = async (page: Page, row: number, gradient: string): Promise<void> => {
  await expect(pickerOf(page)).toHaveAttribute("data-row", String(row));
  await expect(numberOf(page)).toHaveValue(String(row));
  await expect(nodeOf(page, "w")).toHaveAttribute("data-gradient", gradient);
  await settled(page, END);
};

test("rows are walked one at a time, at the same step", async ({ page }) => {
  await open(page);
  await typeProgram(page, PROGRAM);
  await expect(pickerOf(page)).toContainText("of 3");
  await nodeOf(page, "w").click();
  await page.keyboard.press("End");
  await expectRow(page, 1, slope(2, 1, 3));
  await next(page).click();
  await expectRow(page, 2, slope(2, 2, 5));
  await expect(page.getByTestId("announcement")).toContainText(`Row 2 of 3. step ${END} of ${END}`);
  await page.keyboard.press("]");
  await expectRow(page, 3, slope(2, -1.5, 0.25));
  await expect(next(page)).toBeDisabled();
  await press(page, "]");
  await press(page, "[", 2);
  await expectRow(page, 1, slope(2, 1, 3));
  await numberOf(page).fill("2");
  await page.keyboard.press("Enter");
  await expectRow(page, 2, slope(2, 2, 5));
  await page.keyboard.press("End");
  await expectRow(page, 3, slope(2, -1.5, 0.25));
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowUp");
  await expectRow(page, 2, slope(2, 2, 5));
  await numberOf(page).fill("two");
  await page.keyboard.press("Enter");
  await expect(pickerOf(page).getByRole("alert")).toBeVisible();
  await expectNoViolations(page, "data");
});

test("a number of the row that is shown is dragged, undone, and there after a reload", async ({ page }) => {
  await open(page, { program: PROGRAM, row: 2, step: END });
  await richEditor(page);
  await expectRow(page, 2, slope(2, 2, 5));
  const box = await fieldOf(page, "y").boundingBox();
  if (!box) throw new Error("there is no field");
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 10, { steps: 5 });
  await page.mouse.up();
  const dragged = Number(await fieldOf(page, "y").inputValue());
  expect(dragged).toBeGreaterThan(5);
  expect(await textOf(page)).toBe(PROGRAM.replace("5]", `${dragged}]`));
  await page.keyboard.press("ControlOrMeta+z");
  await expect(fieldOf(page, "y")).toHaveValue("5");
  await expectRow(page, 2, slope(2, 2, 5));
  expect(await textOf(page)).toBe(PROGRAM);
  await expect(page).toHaveURL(/row=2/);
  await page.keyboard.press("]");
  await page.reload();
  await expectRow(page, 3, slope(2, -1.5, 0.25));
});

test("a link beyond the last row leads there, and says so; a presentation has the rows, too", async ({ page }) => {
  await open(page, { program: PROGRAM, row: 7, step: END, present: true });
  await expectRow(page, 3, slope(2, -1.5, 0.25));
  await pickerOf(page).getByRole("button", { name: rowTexts.en.previous }).click();
  await expectRow(page, 2, slope(2, 2, 5));
  await expectNoViolations(page, "data, presented");
  await page.keyboard.press("Escape");
  await expect(noticesOf(page)).toContainText("the data has no row 7, so this is row 3");
});

test("on a phone rows are walked by touch", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, { program: PROGRAM, step: END, lang: "pt-BR" });
  await pickerOf(page).getByRole("button", { name: rowTexts["pt-BR"].next }).click();
  await expectRow(page, 2, slope(2, 2, 5));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
