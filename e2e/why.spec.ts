/** Why a gradient is what it is, with the numbers of the lectures. */
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, open, press, settled } from "./page.ts";

const LAYERS = `x = 1; param w = 0.2236
layer(h) = tanh(w*h)
h1 = layer(x); h2 = layer(h1)
h3 = layer(h2); h4 = layer(h3)
h5 = layer(h4); h6 = layer(h5)
h7 = layer(h6); h8 = layer(h7)
h9 = layer(h8)
h10 = layer(h9)`;

test("ten layers fade by the same factor each, told by bars and on the graph", async ({ page }) => {
  await open(page, { program: LAYERS, step: 31, tool: "why", select: "x" });
  await expect(page.locator("[data-verdict=tiny]")).toContainText("2.965×10−7");
  await expect(page.locator(".why-causes")).toHaveText(/10 factors in a row, ×0\.2224 each/);
  await expect(page.locator("[data-factor]")).toHaveCount(10);
  await expect(graphOf(page).locator("g.edge.marked-path").first()).toBeVisible();
  await expectNoViolations(page, "why");
});

test("a dead gate is named; without a gradient yet, the tool leads to it; presented, it is large enough", async ({ page }) => {
  await open(page, { program: "x = -10; y = 2\nr = relu(x)\nf = r*y", step: 2, tool: "why", select: "x", present: true });
  await expect(page.locator("[data-verdict=waiting]")).toBeVisible();
  await page.getByRole("button", { name: "Go to the step that completes it" }).click();
  await settled(page, 6);
  await expect(page.locator("[data-verdict=zero]")).toHaveText("The gradient of x is 0.");
  await expect(page.locator(".why-causes")).toHaveText("r is off: x = −10 is not positive, so nothing passes.");
  const sizes = await page
    .locator("[data-tool=why] :is(p, li, td.number, th, h3)")
    .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  await press(page, "Escape");
  await expect(graphOf(page).locator(".marked-path, .marked-cause")).toHaveCount(0);
});
