/** Curves: a node over an operand or an input, and functions side by side; slopes of the lessons "Activation functions compared" and "Three losses". */
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { nodeOf, open } from "./page.ts";

const UNIT = "x = 1; k = 3\nparam w = 0.5\nz = w*x\nf = sigmoid(z)^2 + relu(k)";

test("a gate's curve has its point where the input is dragged; any node can be plotted over any input", async ({ page }) => {
  await open(page, { program: "x = 0\nf = sigmoid(x)", tool: "curves" });
  const panel = page.locator("[data-tool=curves]");
  const here = panel.locator(".curve-here");
  await expect(here).toContainText("0.25");
  const point = panel.locator(".curve-chart .value circle");
  const before = await point.boundingBox();
  await page.getByRole("slider", { name: "Slider for x" }).fill("3");
  await expect(here).toContainText("0.9526");
  await expect(here).toContainText("0.04518");
  const after = await point.boundingBox();
  expect(after?.x).toBeGreaterThan((before?.x ?? 0) + 20);
  expect(after?.y).toBeLessThan((before?.y ?? 0) - 20);
  await expect(panel.locator(".curve-chart .tangent")).toBeVisible();
  await panel.getByText("The points in numbers").click();
  await expect(panel.locator('[data-x="-2"]')).toHaveText("−20.11920.105");
  await expect(panel.locator("[aria-current]")).toContainText("0.9526");
  await expectNoViolations(page, "curves");

  await open(page, { program: UNIT, tool: "curves", select: "z" });
  await expect(panel.locator("h3").first()).toHaveText("z over w");
  await expect(here).toHaveAttribute("data-slope", "1");
  await nodeOf(page, "w").locator(".outline").click();
  await expect(panel.locator("h3").first()).toHaveText("f over w");
  await expect(here).toHaveAttribute("data-slope", /^0\.292/);
  await panel.getByRole("combobox").selectOption("k");
  await expect(panel.locator("h3").first()).toHaveText("f over k");
  await expect(panel.locator("[data-breaks]")).toHaveText("Corner at 0.");
  await expect(page).toHaveURL(/along=k/);
});

test("activations and losses are compared at one x, in a presentation too", async ({ page }) => {
  await open(page, { program: "x = 0\nf = relu(x)", tool: "curves", present: true });
  const panel = page.locator("[data-tool=curves]");
  await expect(panel.locator(".curve-note")).toContainText("convention");
  await panel.getByText("Activations side by side").click();
  await panel.getByRole("textbox", { name: "x" }).fill("-10");
  const row = (name: string) => panel.locator(`[data-exhibit="${name}"]`);
  await expect(row("sigmoid")).toContainText("4.54×10−5");
  await expect(row("tanh")).toContainText("8.245×10−9");
  await expect(row("tanh")).toHaveAttribute("data-fate", "saturated");
  await expect(row("ReLU")).toHaveAttribute("data-fate", "dead");
  await expect(row("Leaky ReLU")).toContainText("0.1");
  await panel.getByText("Losses over the margin").click();
  await expect(row("squared")).toContainText("−2.8");
  await expect(row("logistic")).toContainText("−0.5987");
  await expect(panel.locator(".loss-chart [data-loss] circle")).toHaveCount(4);
  await expectNoViolations(page, "galleries");
  const sizes = await panel.locator(":not(sub, sup)").evaluateAll((all) =>
    all.flatMap((element) => {
      const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
      return hasText ? [Number.parseFloat(getComputedStyle(element).fontSize)] : [];
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});
