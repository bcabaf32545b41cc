/** Predict: the walk waits for answers, nothing on the page tells them before, and a wrong one is known for the mistake it is. */
import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, hashOf, nodeOf, open, press, settled, visit } from "./page.ts";

const NEURON = "param w0 = 2; x0 = -1\nparam w1 = -3; x1 = -2\nparam w2 = -3\ns = w0*x0 + w1*x1 + w2\nf = sigmoid(s)";
/** q sends 8 through v and 3 through u. */
const FORK = "x = 2\nq = x*x\nu = 3q\nv = q^2\nf = u + v";

const question = (page: Page) => page.locator(".predict .question");
const said = (page: Page) => page.locator(".predict .said");
const field = (page: Page) => page.getByRole("textbox", { name: "Your answer" });
const counts = (page: Page) => page.locator(".predict .tally dd").allTextContents();

const answer = async (page: Page, text: string): Promise<void> => {
  await field(page).fill(text);
  await press(page, "Enter");
};

/** Texts and attributes of the whole page, what is unseen included, and what the copy button gives. */
const everything = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      document.documentElement.dataset["copied"] = text;
      return Promise.resolve();
    };
  });
  await page.getByRole("button", { name: "Copy as LaTeX" }).click();
  return page.locator("html").evaluate((html) => html.outerHTML);
};

test("nothing tells the answer before it is given: σ′ = 0.1966", async ({ page }) => {
  await open(page, { program: NEURON, step: 6, tool: "predict" });
  await expect(question(page)).toHaveText("From f, at σ, to s: what arrives at s?");
  await page.locator("[data-testid=formula] .katex").first().waitFor();
  expect(await everything(page)).toContain("\\square = \\square");
  expect(await everything(page)).not.toContain("0.1966");
  await nodeOf(page, "s").click();
  await nodeOf(page, "f").hover();
  expect(await everything(page)).not.toContain("0.1966");
  await answer(page, "0.7311");
  await expect(said(page)).toContainText("That takes the value of f for its slope.");
  await expect(page.locator("[data-testid=formula] .katex-html .lit").first()).toBeVisible();
  expect(await everything(page)).not.toContain("0.1966");
  await expectNoViolations(page, "predict");
  await answer(page, "0.1966");
  await settled(page, 7);
  await expect(said(page)).toHaveText("Right. What arrives at s is 0.1966.");
  await expect(nodeOf(page, "s")).toHaveAttribute("data-gradient", "0.19661193324148185");
  expect(await counts(page)).toEqual(["0", "1", "0"]);
});

test("by keyboard alone: Enter answers and goes on, → shows, a fork is asked for its parts and its sum", async ({ page }) => {
  await open(page, { program: FORK, step: 8 });
  await press(page, "g");
  await expect(field(page)).toBeFocused();
  await expect(question(page)).toContainText("what does this one of 2 wires bring?");
  await page.keyboard.type("3");
  await press(page, "Enter");
  await expect(question(page)).toHaveText("Both contributions have come to q: what is its gradient?");
  await page.keyboard.type("3");
  await press(page, "Enter");
  await expect(said(page)).toContainText("+=, not =.");
  await page.keyboard.type("8");
  await press(page, "ArrowLeft"); // moves the cursor, not the walk
  await press(page, "Enter");
  await settled(page, 9);
  await expect(said(page)).toContainText("The gradient at q is 11.");
  expect(await counts(page)).toEqual(["1", "0", "1"]);
  await press(page, "Enter");
  await expect(question(page)).toHaveText("From q, at ×, to x (right operand ②): what does this one of 2 wires bring?");
  await press(page, "ArrowRight");
  await settled(page, 10);
  expect(await counts(page)).toEqual(["1", "0", "2"]);
  await press(page, "Escape");
  await expect(page.locator("[data-tool]")).toHaveCount(0);
});

test("playing stops at a question; a closed tool leaves the walk between two steps", async ({ page }) => {
  await open(page, { program: NEURON, step: 5 });
  await press(page, "g");
  await expect(question(page)).toContainText("The way back starts here");
  await page.getByRole("button", { name: "Play" }).click();
  await settled(page, 6);
  await expect(question(page)).toHaveText("From f, at σ, to s: what arrives at s?");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await page.locator("[data-tool]").getByRole("button", { name: "Close" }).click();
  await settled(page, 6);
  await expect(page.locator(".step-count small")).toHaveCount(0);
  await expect(graphOf(page).locator(".marked-path")).toHaveCount(0);
});

test("a link asks for values and signs, on a phone and in a presentation", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, `${hashOf({ program: FORK, tool: "predict" })}&ask=both&answer=sign`);
  await settled(page, 0);
  await expect(question(page)).toHaveText("At ×, from x: what is q?");
  await page.getByRole("button", { name: "negative" }).press("+");
  await settled(page, 1);
  await expect(said(page)).toHaveText("Right. q is 4.");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, { program: NEURON, step: 6, tool: "predict", present: true });
  await expect(question(page)).toBeVisible();
  const sizes = await page
    .locator(".predict")
    .evaluate((panel) =>
      [...panel.querySelectorAll("p, button, input, select, label span, dt, dd")].map((element) =>
        Number.parseFloat(getComputedStyle(element).fontSize),
      ),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  await answer(page, "0.1966");
  await settled(page, 7);
  await expect(field(page)).toBeFocused();
});
