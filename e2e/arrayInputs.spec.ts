/** Arrays among the inputs: a grid of numbers for each, by pointer and by keyboard. */
import type { Locator, Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { nodeOf, open, press, textOf } from "./page.ts";

const LAYER = `x = [1, -2]
param W = [[0.5, -0.3, 1], [0.2, 0.4, -1]]
b = normal(2)
k = 2
a = tanh(W.T @ x)
L = k*sum(a^2) + sum(b)`;

const gridOf = (page: Page, name: string): Locator => page.getByRole("grid", { name, exact: true });
const fieldOf = (page: Page, name: string): Locator => page.getByRole("textbox", { name: `Value of ${name}`, exact: true });
const sliderOf = (page: Page, name: string): Locator => page.getByRole("slider", { name: `Slider for ${name}`, exact: true });
const W = "W, 2×3 matrix, trainable";

/** With the arrays open in the picture, so that each entry is a node there. */
const openLayer = (page: Page, lang = "en"): Promise<void> => open(page, { program: LAYER, expand: ["x", "W", "b"], lang });

test("each array is one row with its shape; other inputs are rows as ever", async ({ page }) => {
  await openLayer(page);
  await expect(gridOf(page, W).getByRole("row")).toHaveCount(2);
  await expect(gridOf(page, W).getByRole("gridcell")).toHaveCount(6);
  await expect(gridOf(page, "x, vector, 2 entries").getByRole("gridcell")).toHaveCount(2);
  await expect(page.locator("section.inputs .input-row")).toHaveCount(1);
  await expect(page.locator("section.inputs [data-array]")).toHaveCount(3);
  await fieldOf(page, "W row 2, column 1").hover();
  await expect(nodeOf(page, "W[2,1]")).toHaveClass(/lit/);
  await page.locator("h1").hover();
  await expect(nodeOf(page, "W[2,1]")).not.toHaveClass(/lit/);
  await expectNoViolations(page, "arrays among the inputs");
});

test("by keyboard: one stop of Tab, arrows between entries, Enter to edit one, the slider for the entry at hand", async ({
  page,
}) => {
  await openLayer(page);
  await fieldOf(page, "W row 1, column 1").focus();
  await press(page, "ArrowRight");
  await press(page, "ArrowDown");
  await expect(fieldOf(page, "W row 2, column 2")).toBeFocused();
  expect(await textOf(page), "going there changes nothing").toBe(LAYER);
  await press(page, "Enter");
  await press(page, "ArrowUp");
  await press(page, "Shift+ArrowUp");
  await expect(fieldOf(page, "W row 2, column 2")).toHaveValue("1.5");
  await press(page, "Enter");
  await expect.poll(() => textOf(page)).toBe(LAYER.replace("0.4,", "1.5,"));
  await press(page, "End");
  await page.keyboard.type("-7.5");
  await press(page, "Escape");
  await expect(fieldOf(page, "W row 2, column 3"), "Escape forgets what was typed").toHaveValue("-1");
  await page.keyboard.type("-7.5");
  await press(page, "Tab");
  await expect(sliderOf(page, "W row 2, column 3")).toBeFocused();
  await expect(sliderOf(page, "W row 2, column 3"), "for the entry at hand, as far as it needs").toHaveValue("-7.5");
  await expect.poll(() => textOf(page)).toBe(LAYER.replace("0.4, -1]", "1.5, -7.5]"));
  await press(page, "Shift+Tab");
  await expect(fieldOf(page, "W row 2, column 3"), "Tab comes back to where it left").toBeFocused();
  await press(page, "Shift+Tab");
  await expect(sliderOf(page, "x entry 1")).toBeFocused();
  await press(page, "Shift+Tab");
  await press(page, "ArrowUp");
  await expect(fieldOf(page, "x entry 1"), "in a line, up changes the number").toHaveValue("1.1");
});

test("by pointer: a drag over an entry scrubs it, a click types, the slider moves the entry at hand; each is one undo", async ({
  page,
}) => {
  await openLayer(page);
  const box = await fieldOf(page, "W row 1, column 2").boundingBox();
  if (!box) throw new Error("the field is not on the page");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 4 });
  await expect(fieldOf(page, "W row 1, column 2")).toHaveValue("0.2");
  await expect(nodeOf(page, "W[1,2]")).toHaveAttribute("data-value", "0.2");
  await page.mouse.up();
  await expect.poll(() => textOf(page)).toBe(LAYER.replace("-0.3", "0.2"));
  await page.mouse.click(x, y);
  await page.keyboard.type("1,5");
  await press(page, "Enter");
  await expect(page.getByRole("alert")).toContainText("decimal point");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("1.23456789");
  await press(page, "Tab");
  await expect(fieldOf(page, "W row 1, column 2"), "as many digits as there is room for").toHaveValue("1.2346");
  await expect.poll(() => textOf(page), "and all of them in the text").toBe(LAYER.replace("-0.3", "1.23456789"));
  await sliderOf(page, "W row 1, column 2").fill("-2");
  await press(page, "Shift"); // any key let go ends the move
  await expect.poll(() => textOf(page)).toBe(LAYER.replace("-0.3", "-2"));
  await expect(nodeOf(page, "W[1,2]")).toHaveAttribute("data-value", "-2");
  await page.locator("h1").click();
  await press(page, "ControlOrMeta+z", 3);
  await expect.poll(() => textOf(page)).toBe(LAYER);
  await expect(fieldOf(page, "W row 1, column 2")).toHaveValue("-0.3");
});

test("an array that a function fills says that a change writes it out, and then it is written out", async ({ page }) => {
  await openLayer(page);
  const hint = page.getByText("Moving an entry writes all numbers of normal(2) into the text.");
  await expect(hint).toBeVisible();
  await sliderOf(page, "b entry 1").fill("3");
  await press(page, "Shift");
  await expect.poll(() => textOf(page)).toBe(LAYER.replace("normal(2)", "[3, 0.0241]"));
  await expect(hint).toHaveCount(0);
  await expect(sliderOf(page, "b entry 1")).toHaveValue("3");
});

test("of a large array, the entries that are looked at are there, and any can be reached", async ({ page }) => {
  await open(page, { program: "param W = normal(40, 30)\nL = sum(W)" });
  const grid = gridOf(page, "W, 40×30 matrix, trainable");
  expect(await grid.getByRole("textbox").count()).toBeLessThan(100);
  await page.getByRole("textbox", { name: "Row of W to edit" }).fill("33");
  await page.getByRole("textbox", { name: "Column of W to edit" }).fill("28");
  const far = fieldOf(page, "W row 33, column 28");
  await expect(far).toBeInViewport();
  await expect(sliderOf(page, "W row 33, column 28")).toBeAttached();
  await far.fill("5");
  await press(page, "Enter");
  await expect.poll(() => textOf(page)).toContain(", 5, ");
  await press(page, "Control+End");
  await expect(fieldOf(page, "W row 40, column 30")).toBeFocused();
  expect(await grid.getByRole("textbox").count()).toBeLessThan(100);
  await page.getByRole("textbox", { name: "Row of W to edit" }).fill("41");
  await expect(page.getByRole("alert")).toHaveText("A whole number from 1 to 40.");
});

test("nothing is cut off on a phone, in either language", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ["en", "pt-BR"]) {
    // oxlint-disable-next-line no-await-in-loop
    await openLayer(page, lang);
    const wide = await page.locator(".array-input").evaluateAll((all) =>
      all.map((row) => {
        const right = Math.max(...[...row.querySelectorAll("*")].map((part) => part.getBoundingClientRect().right));
        return right - row.getBoundingClientRect().right;
      }),
    );
    expect(Math.max(...wide), lang).toBeLessThanOrEqual(1);
    // oxlint-disable-next-line no-await-in-loop
    await expectNoViolations(page, `a phone, ${lang}`);
  }
});
