/** The right recipe and the wrong ones that learners write, on the graph that they report them on. */
import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, nodeOf, open, press } from "./page.ts";

const ORDER = "a = 2; b = 3\nc = a + b\nd = a*b\ne = c + d\nf = c*d\ny = e + f";

/** Right and wrong of a and b, as the table has them. */
const lastRows = (page: Page) =>
  page
    .locator(".lab-table tbody tr")
    .evaluateAll((rows) => rows.slice(-2).map((row) => [...row.children].map((cell) => cell.textContent)));

const rowsWith = (a: number, b: number): string[][] => [
  ["b", "19", b === 19 ? "19" : `≠${b}`],
  ["a", "25", a === 25 ? "25" : `≠${a}`],
];

test("every wrong recipe ends in the numbers that learners report", async ({ page }) => {
  await open(page, { program: ORDER, step: 16, tool: "order" });
  const end = page.getByRole("button", { name: "To the end" });
  const toApart = page.getByRole("button", { name: "To where they differ" });
  for (const [recipe, order, a, b] of [
    ["resend", "first", 29, 22],
    ["resend", "last", 46, 35],
    ["once", "first", 4, 3],
    ["once", "last", 21, 16],
    ["assign", "last", 1, 1],
    ["keep-all", "last", 100, 76],
    ["keep-inputs", "last", 50, 38],
  ] as const) {
    await page.getByLabel("Recipe").selectOption(recipe);
    await page.getByLabel("Operands").selectOption(order);
    await expect(page.getByTestId("lab-count")).toContainText("0 of");
    await toApart.click();
    await expect(page.getByTestId("cause")).not.toBeEmpty();
    await end.click();
    expect(await lastRows(page), `${recipe}, ${order} first`).toEqual(rowsWith(a, b));
    await expect(page.getByTestId("outcome")).toContainText("In the end");
  }
});

test("it stops where recursion sends 7 in place of 6, shows that on the graph, and leaves no trace", async ({ page }) => {
  await open(page, { program: ORDER, step: 16, present: true });
  await press(page, "o");
  await page.getByRole("button", { name: "To where they differ" }).click();
  await expect(page.getByTestId("latest-right")).toHaveText("c → a: 6 · 1 = 6; a holds 10.");
  await expect(page.getByTestId("latest-wrong")).toHaveText("c → a: 7 · 1 = 7; a holds 11.");
  await expect(page.getByTestId("cause")).toHaveText(
    "c passes on all it holds, 7, but only 6 is new: the rest it has sent to a before.",
  );
  await expect(page.getByTestId("cost")).toContainText("14 contributions");
  await expect(nodeOf(page, "a")).toHaveClass(/marked-wrong/);
  await expect(nodeOf(page, "a").locator(".told")).toHaveText("11");
  await expect(nodeOf(page, "c")).toHaveClass(/marked-cause/);
  await page.getByRole("button", { name: "One back" }).click();
  await expect(page.getByTestId("lab-count")).toHaveText("10 of 15");
  await expect(nodeOf(page, "a")).not.toHaveClass(/marked-wrong/);
  await page.getByRole("button", { name: "One on" }).focus();
  await press(page, "Enter");
  await expect(page.getByTestId("lab-count")).toHaveText("11 of 15");
  const sizes = await page.locator("[data-tool=order] :not(sub, sup, option)").evaluateAll((all) =>
    all.flatMap((element) => {
      const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
      return hasText ? [Number.parseFloat(getComputedStyle(element).fontSize)] : [];
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  await expectNoViolations(page, "order");
  await press(page, "Escape");
  await expect(graphOf(page).locator(".told, [class*=marked-]")).toHaveCount(0);
  await expect(nodeOf(page, "a")).toHaveAttribute("data-gradient", "25");
});
