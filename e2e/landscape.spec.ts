/** The landscape: numbers of the lesson "Downhill". */
import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { open, settled } from "./page.ts";

const BOWL = "param u = 3; param v = 1\nS = u^2 - v^2\nL = 1/2*u^2 + 2*v^2";

const panelOf = (page: Page) => page.locator("[data-tool=landscape]");

test("a point is dragged, moved by keys and walked downhill, each of them undone at once", async ({ page }) => {
  await open(page, { program: BOWL, target: "L", tool: "landscape" });
  const panel = panelOf(page);
  const here = panel.locator(".landscape-here");
  await expect(here).toHaveText(/^At u = 3 and v = 1, L is 6\.5\. The gradient is \(3, 4\), of length 5\./);
  await expect(panel.locator(".landscape-next")).toHaveText("The next step leads to (2.7, 0.6).");
  await expectNoViolations(page, "landscape");

  await panel.getByRole("button", { name: "Step", exact: true }).click();
  await expect(here).toContainText("u = 2.7 and v = 0.6, L is 4.365");
  await panel.getByRole("button", { name: "10 steps" }).click();
  await expect(panel.locator(".landscape-walked")).toHaveAttribute("data-steps", "11");
  await panel.locator("summary").click();
  await expect(panel.locator("tbody tr")).toHaveCount(12);
  await page.keyboard.press("Control+z");
  await expect(panel.locator(".landscape-walked")).toHaveText("1 step: L went from 6.5 to 4.365.");
  await page.keyboard.press("Control+z");
  await expect(here).toContainText("u = 3 and v = 1");
  await expect(panel.locator(".landscape-walked")).toHaveCount(0);

  const rate = panel.getByRole("textbox", { name: "Learning rate α" });
  await rate.fill("0");
  await expect(panel.getByRole("alert")).toBeVisible();
  await rate.fill("0.6");
  await panel.getByRole("button", { name: "Step", exact: true }).click();
  await panel.getByRole("button", { name: "Step", exact: true }).click();
  await expect(panel.locator(".landscape-walked")).toContainText("Along v the steps go back and forth: a zigzag.");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");

  await panel.getByRole("textbox", { name: "Learning rate α" }).focus();
  await page.keyboard.press("Shift+Tab");
  await expect(panel.getByRole("application")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(here).toContainText("u = 3.1 and v = 0.9");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(here).toContainText("u = 3 and v = 1");
  await settled(page, 0);

  const grip = await panel.locator(".grip").boundingBox();
  const frame = await panel.locator(".frame").boundingBox();
  if (!grip || !frame) throw new Error("nothing is drawn");
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(frame.x + frame.width / 3, frame.y + frame.height / 3, { steps: 4 });
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
  await page.mouse.up();
  await expect(here).toHaveText(/At u = 0 and v = 0, L is 0\. Both gradients are 0, and L rises on all sides: a minimum\./);
  await expect(page.locator(".cm-content, textarea").first()).toContainText("param u = 0; param v = 0");
  await page.keyboard.press("Control+z");
  await expect(here).toContainText("u = 3 and v = 1");
});

test("a saddle is called one, in Portuguese too, and a presentation can be read from the back row", async ({ page }) => {
  const saddle = BOWL.replace("u = 3; param v = 1", "u = 0; param v = 0");
  await open(page, { program: saddle, target: "S", tool: "landscape", lang: "pt-BR", present: true });
  const panel = panelOf(page);
  await expect(panel.locator(".landscape-here")).toContainText("S sobe para um lado e desce para outro: um ponto de sela.");
  await expect(panel.locator(".landscape-here")).toHaveAttribute("data-rest", "saddle");
  const sizes = await panel.locator(":not(sub, sup)").evaluateAll((all) =>
    all.flatMap((element) => {
      const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
      return hasText ? [Number.parseFloat(getComputedStyle(element).fontSize)] : [];
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});

test("it says what is missing where there are not two inputs, or no way downhill", async ({ page }) => {
  await open(page, { program: "x = 2\nf = x^2", tool: "landscape" });
  await expect(panelOf(page)).toContainText("A landscape takes two inputs that f depends on.");
  await open(page, { program: "x = -1; y = 2\nf = log(x) + y", tool: "landscape" });
  await expect(panelOf(page)).toContainText("there is no way downhill");
  await expect(panelOf(page).getByRole("button", { name: "Step", exact: true })).toBeDisabled();
});

test("with data it is the mean over all rows, or one row, and shows the way that training has walked", async ({ page }) => {
  const line = "data x, t = [[1, 3], [2, 5], [-1, -1], [0, 1]]\nparam w = 0.5; param b = 0\nL = mse(w*x + b, t)";
  await open(page, { program: line, tool: "training" });
  const training = page.locator("[data-tool=training]");
  await training.getByRole("button", { name: "10 steps" }).click();
  await expect(training.locator(".training-standing")).toHaveAttribute("data-updates", "10");
  await page.keyboard.press("m");
  const panel = panelOf(page);
  const here = panel.locator(".landscape-here");
  await expect(here).toContainText(/, mean L is \d/);
  await expect(panel.locator(".landscape-walked")).toHaveAttribute("data-steps", "10");
  await expect(panel.locator("circle.stop")).toHaveCount(10);
  await expect(panel.locator(".landscape-walked")).toContainText("10 steps: mean L went from 2.938 to ");
  await panel.getByRole("button", { name: "Step", exact: true }).click();
  await expect(panel.locator(".landscape-walked")).toHaveAttribute("data-steps", "11");

  await open(page, { program: line, tool: "landscape" });
  await expect(here).toContainText("w = 0.5 and b = 0, mean L is 2.938. The gradient is (−2.75, −1.75)");
  await panel.getByRole("combobox", { name: "Data" }).selectOption("one");
  await expect(here).toContainText("w = 0.5 and b = 0, L is 3.125. The gradient is (−2.5, −2.5)");
});
