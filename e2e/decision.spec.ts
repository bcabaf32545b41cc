/** The decision picture of the training panel: XOR, learnt by a network of nine parameters. */
import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { open } from "./page.ts";

const network = (parameters: string): string => `data x1, x2, t = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]
${parameters}
h1 = tanh(w11*x1 + w12*x2 + b1)
h2 = tanh(w21*x1 + w22*x2 + b2)
p = sigmoid(v1*h1 + v2*h2 + c)
L = bce(p, t)`;
const UNTRAINED = network(
  "param w11 = 0.8; param w12 = -0.6; param b1 = 0.1; param w21 = -0.5; param w22 = 0.9; param b2 = 0.2; param v1 = 0.7; param v2 = 0.6; param c = -0.3",
);
/** Either and not both. */
const TRAINED = network(
  "param w11 = 8; param w12 = 8; param b1 = -4; param w21 = 8; param w22 = 8; param b2 = -12; param v1 = 5; param v2 = -5; param c = -5",
);

const panelOf = (page: Page) => page.locator("[data-tool=training]");
const rowOf = (page: Page) => page.locator(".row-picker").first();

/** Of the canvas: red, green, blue and opacity at parts of its sides, from the lower left corner. */
const colourAt = (page: Page, across: number, up: number): Promise<readonly number[]> =>
  page.locator(".decision canvas").evaluate(
    (canvas, [x, y]) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error("no canvas");
      const { width, height } = canvas;
      return [...(canvas.getContext("2d")?.getImageData(x * (width - 1), (1 - y) * (height - 1), 1, 1).data ?? [])];
    },
    [across, up] as const,
  );

test("a network that knows XOR has a stripe of one colour between two of the other, and a click on a point walks its row", async ({
  page,
}) => {
  await open(page, { program: TRAINED, tool: "training" });
  const panel = panelOf(page);
  await expect(panel.locator(".decision-said")).toHaveText("4 of 4 rows are on their side of 0.5.");
  const picture = panel.getByRole("img", { name: "p over x₁ and x₂. 4 of 4 rows are on their side of 0.5." });
  await expect(picture).toBeVisible();
  const [below, between, above] = [
    await colourAt(page, 0.05, 0.05),
    await colourAt(page, 0.5, 0.5),
    await colourAt(page, 0.95, 0.95),
  ];
  expect(below[3]).toBeGreaterThan(150);
  expect(between[3]).toBeGreaterThan(150);
  expect(above).toEqual(below);
  expect(between).not.toEqual(below);

  await expect(rowOf(page)).toHaveAttribute("data-row", "1");
  const crosses = picture.locator(".cross");
  await expect(crosses).toHaveCount(2);
  await picture.scrollIntoViewIfNeeded();
  const cross = await crosses.nth(1).boundingBox();
  if (!cross) throw new Error("nothing is drawn");
  await page.mouse.click(cross.x + cross.width / 2 + 3, cross.y + cross.height / 2 + 3);
  await expect(rowOf(page)).toHaveAttribute("data-row", "3");

  await panel.locator("summary", { hasText: "The points in numbers" }).click();
  await panel.getByRole("button", { name: "Walk row 4" }).focus();
  await page.keyboard.press("Enter");
  await expect(rowOf(page)).toHaveAttribute("data-row", "4");
  await expect(panel.locator(".decision-points tr[aria-current]")).toContainText("411");
  await expectNoViolations(page, "decision picture");
});

test("the colours change while it learns", async ({ page }) => {
  await open(page, { program: UNTRAINED, tool: "training" });
  const panel = panelOf(page);
  await expect(panel.locator(".decision-said")).toHaveAttribute("data-rows", "4");
  const before = await colourAt(page, 1, 1);
  await panel.getByRole("button", { name: "Run", exact: true }).click();
  await expect.poll(() => colourAt(page, 1, 1)).not.toEqual(before);
  await expect(panel.getByRole("button", { name: "Pause" })).toBeVisible();
  await panel.getByRole("button", { name: "Pause" }).click();
});

test("it stands within a phone, in Portuguese, and nowhere where there is no plane", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, { program: UNTRAINED, tool: "training", lang: "pt-BR" });
  await expect(panelOf(page).locator(".decision-said")).toHaveText(/^\d de 4 linhas/);
  const plane = await panelOf(page).locator(".decision-plane .frame").boundingBox();
  expect(plane?.width).toBeGreaterThan(250);
  expect((plane?.x ?? 0) + (plane?.width ?? 0)).toBeLessThan(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await open(page, { program: "data x, t = [[1, 3], [2, 5]]\nL = mse(w*x + b, t)", tool: "training" });
  await expect(panelOf(page).locator(".training-standing")).toBeVisible();
  await expect(page.locator(".decision")).toHaveCount(0);
});
