/** The Jacobian of a gate. Of z = W @ x it is W, or x at the place of each row of W; of tanh it is diagonal; 1 − tanh² by hand. */
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { nodeOf, open, press } from "./page.ts";

const LAYER = "x = [1, -2]\nparam W = [[0.5, -0.3], [0.2, 0.4]]\nz = W @ x\na = tanh(z)\nL = sum(a)";

test("of an array, with respect to each operand, and what its transpose sends back", async ({ page }) => {
  await open(page, { program: LAYER, tool: "jacobian" });
  const panel = page.locator("[data-tool=jacobian]");
  const entry = (name: string) => panel.locator(`[data-entry="${name}"]`);
  const count = (name: string) => panel.locator(`[data-count=${name}] td`);
  await expect(panel.locator("h3")).toHaveText("Jacobian of L");
  await nodeOf(page, "z").locator(".outline").first().click();
  await expect(panel.locator("[data-pattern]")).toHaveText("It is W itself.");
  await expect(entry("z[1]/x[2]")).toHaveText("−0.3");
  await expect(entry("z[2]/x[1]")).toHaveText("0.2");
  await expect(count("entries")).toHaveText("4");
  await expect(count("sent")).toHaveText("2");
  await expect(panel).toContainText("has not arrived yet");

  await panel.getByRole("combobox").selectOption("W (2 × 2)");
  await expect(panel.locator("[data-size]")).toHaveAttribute("data-size", "2×4");
  await expect(entry("z[2]/W[2,2]")).toHaveText("−2");
  await expect(entry("z[1]/W[2,2]")).toHaveText("0");
  await expect(count("zeros")).toHaveText("4");
  await expect(count("sent")).toHaveText("4");

  await press(page, "End");
  // z = (1.1, −0.6), so g = 1 − tanh²(z) = (0.3592, 0.7116).
  await expect(panel.locator('[data-sent="W[2,2]"]')).toHaveText(/W22\s*−2·0\.7116\s*= −1\.423/);
  await expect(panel.locator("[data-same]")).toBeVisible();
  await expectNoViolations(page, "jacobian");
});

test("follows the walk, of numbers too", async ({ page }) => {
  await open(page, { program: "x = 3; y = 4\nf = x*y + x", step: 2, tool: "jacobian", present: true });
  const panel = page.locator("[data-tool=jacobian]");
  await expect(panel.locator("[data-size]")).toHaveAttribute("data-size", "1×2");
  await press(page, "ArrowLeft");
  await expect(panel.locator('[data-entry$="/x"]')).toHaveText("4");
  await expect(panel.locator('[data-entry$="/y"]')).toHaveText("3");
  const sizes = await panel.locator(":not(sub, sup)").evaluateAll((all) =>
    all.flatMap((element) => {
      const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
      return hasText && !element.closest(".katex") ? [Number.parseFloat(getComputedStyle(element).fontSize)] : [];
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});

test("a large one is in colours; pointing, or the arrow keys, tell the numbers", async ({ page }) => {
  await open(page, { program: "x = uniform(12)\nW = normal(16, 12)\nz = W @ x\nL = sum(z^2)", tool: "jacobian", select: "z[1]" });
  const panel = page.locator("[data-tool=jacobian]");
  const grid = panel.getByRole("application");
  await expect(grid).toHaveAttribute("data-cells", "16×12");
  await grid.hover({ position: { x: 2, y: 2 } });
  await expect(panel.locator(".colour-grid-entry")).toHaveText(/^∂z1\/∂x1 = /);
  await panel.getByRole("combobox").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(grid).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(panel.locator(".colour-grid-entry")).toHaveText(/^∂z2\/∂x2 = /);
  const number = await panel.locator(".colour-grid-entry").textContent();
  await panel.getByRole("button", { name: "as numbers" }).click();
  await expect(panel.locator('[data-entry="z[2]/x[2]"]')).toHaveText(number?.split("= ")[1] ?? "");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(page, "jacobian in colours, dark");
});
