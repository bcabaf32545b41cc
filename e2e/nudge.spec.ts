/** The nudge: numbers of the lesson "Nudge and compare", worked out elsewhere. */
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { nodeOf, open, settled } from "./page.ts";

const UNIT = "x = 2\nparam w = 0.34; param b = -0.5\nz = w*x + b\np = sigmoid(z)\nK = relu(w - 0.34)\nL = -log(p)";

test("a nudge travels through the graph and is compared with the gradient, for any node and any step", async ({ page }) => {
  await open(page, { program: UNIT, step: 5, tool: "nudge", select: "w" });
  const panel = page.locator("[data-tool=nudge]");
  const side = (name: string) => panel.locator(`[data-side=${name}]`);
  await expect(side("right")).toContainText("−0.9053");
  await expect(side("both")).toContainText("−0.9102");
  await expect(panel.locator(".gradient-row")).toContainText("−0.9102");
  await expect(nodeOf(page, "z")).toContainText("Δ 0.02");
  await expect(nodeOf(page, "L")).toContainText("Δ −0.00905");
  await expect(nodeOf(page, "b")).not.toContainText("Δ");
  await expectNoViolations(page, "nudge");

  await panel.locator("summary").last().click();
  const errorAt = async (h: string, column: number) =>
    Number(await panel.locator(`[data-h="${h}"] td`).nth(column).getAttribute("data-error"));
  expect(await errorAt("0.1", 0)).toBeCloseTo(4.92e-2, 4);
  expect(await errorAt("0.01", 0)).toBeCloseTo(4.96e-3, 5);
  expect(await errorAt("0.01", 1)).toBeCloseTo(2.97e-6, 8);
  expect(await errorAt("1e-15", 0)).toBeGreaterThan(0.01);

  await expect(panel.locator("[data-check]")).toHaveCount(3);
  await expect(panel.locator('[data-check="b"]')).toContainText("−0.4551");
  await expect(panel).toContainText("1 + 3 = 4 passes forward");

  const step = panel.getByRole("textbox", { name: "Step h" });
  await step.fill("1,5");
  await expect(panel.getByRole("alert")).toBeVisible();
  await step.fill("0.1");
  await expect(panel.getByRole("alert")).toHaveCount(0);
  await nodeOf(page, "z").locator(".outline").click();
  await expect(panel.locator("h3").first()).toHaveText("Add h to z");
  await expect(nodeOf(page, "w")).not.toContainText("Δ");
  await step.fill("0.01");
  await expect(panel.locator(".nudge-change")).toContainText("−0.004539");
  await expect(page).not.toHaveURL(/[&#]h=/);
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(nodeOf(page, "L")).not.toContainText("Δ");
});

test("at a kink it says why the sides disagree; in a presentation all of it can be read from the back row", async ({ page }) => {
  await open(page, { program: UNIT, step: 5, target: "K", tool: "nudge", select: "w", present: true });
  await settled(page, 5);
  await expect(page.locator(".nudge-verdict")).toHaveText(
    "K has a kink: 1 to the right, 0 to the left, 0.5 their mean. The gradient, 0, is a convention.",
  );
  const sizes = await page.locator("[data-tool] :not(sub, sup)").evaluateAll((all) =>
    all.flatMap((element) => {
      const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
      return hasText ? [Number.parseFloat(getComputedStyle(element).fontSize)] : [];
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});

test("the change goes from node to node @motion", async ({ page }) => {
  await open(page, { program: UNIT, step: 5, tool: "nudge", select: "w" });
  await expect(nodeOf(page, "L")).toContainText("Δ");
  await page.getByRole("button", { name: "Let it travel" }).click();
  await expect(nodeOf(page, "L")).not.toContainText("Δ");
  await expect(nodeOf(page, "w")).toContainText("Δ 0.01");
  await expect(nodeOf(page, "L")).toContainText("Δ −0.00905");
});
