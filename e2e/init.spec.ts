/** The init lab: figures of the lesson "Ten layers deep". */
import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { open } from "./page.ts";

const spreadIn = async (page: Page, layer: number, of: "value" | "gradient"): Promise<number> => {
  await expect(page.locator(".init-summary")).toHaveAttribute("data-busy", "false");
  return Number(await page.locator(`[data-layer="${layer}"] .${of}`).getAttribute("data-std"));
};

test("ten layers of 500 fade with 0.01·N and last with Xavier; a seed gives the same again", async ({ page }) => {
  await open(page, { program: "x = 2\nf = x^2", tool: "init" });
  const panel = page.locator("[data-tool=init]");
  expect(await spreadIn(page, 1, "value")).toBeCloseTo(0.21, 1);
  expect(await spreadIn(page, 10, "value")).toBeLessThan(1e-6);
  await expectNoViolations(page, "init");
  await panel.getByRole("combobox", { name: "First weights" }).selectOption({ label: "Xavier: N(0, 1/n)" });
  expect(await spreadIn(page, 10, "value")).toBeCloseTo(0.23, 1);
  await panel.getByRole("combobox", { name: "Neurons in each" }).selectOption("10");
  const before = await spreadIn(page, 1, "gradient");
  await panel.getByRole("button", { name: "Roll again (seed 1)" }).click();
  expect(await spreadIn(page, 1, "gradient")).not.toBe(before);
  await panel.getByRole("combobox", { name: "Layers" }).selectOption("3");
  await expect(panel.locator("tbody tr")).toHaveCount(3);
});

test("in a presentation all of it can be read from the back row", async ({ page }) => {
  await open(page, { program: "x = 2\nf = x^2", tool: "init", present: true, lang: "pt-BR" });
  await expect(page.locator(".init-summary")).toContainText("O desvio das ativações vai de");
  const sizes = await page.locator("[data-tool] :not(sub, sup)").evaluateAll((all) =>
    all.flatMap((element) => {
      const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
      return hasText ? [Number.parseFloat(getComputedStyle(element).fontSize)] : [];
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});
