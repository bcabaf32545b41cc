/** Vectors and matrices on the graph: drawn as they are written, opened in two stages, each entry within reach. */
import type { Page } from "@playwright/test";
import { differentiate } from "../src/api.ts";
import { expectNoViolations } from "./axe.ts";
import { walkLooking } from "./complaints.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, type Link, nodeOf, open, settled } from "./page.ts";

const LAYER = "W = [[0.5, -0.3], [0.2, 0.4]]\nx = [1, -2]\nb = zeros(2)\nz = W @ x + b\na = tanh(z)\nL = sum((a - [1, 0])^2)";
const NETWORK =
  "x = [0.5, -1]\nparam W1 = xavier(3, 2)\nparam b1 = zeros(3)\nh = tanh(W1 @ x + b1)\nparam W2 = xavier(1, 3)\nparam b2 = zeros(1)\ny = sigmoid(W2 @ h + b2)\nL = bce(y[1], 1)";
const BATCH =
  "X = normal(8, 2)\nparam W = normal(2, 3)\nparam b = zeros(3)\nZ = X @ W + b\nL = softmax_cross_entropy(Z, [[1,0,0],[0,1,0],[0,0,1],[1,0,0],[0,1,0],[0,0,1],[1,0,0],[0,1,0]])";
const LARGE = "A = normal(16, 16)\nx = normal(16)\nz = A @ x\nL = sum(tanh(z))";

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1280, height: 720 });
});

/** The formula's height leaves the graph its own. */
const openWhole = async (page: Page, link: Link): Promise<void> => {
  await open(page, link);
  await page.locator("[data-testid=formula] .katex").first().waitFor();
  await expect(graphOf(page)).not.toHaveAttribute("style", /will-change/);
  await settled(page);
};

const smallest = (page: Page): Promise<number> =>
  graphOf(page).evaluate((svg) => {
    const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute("width"));
    const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent !== "");
    return Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale));
  });

for (const [title, link] of [
  ["a layer", { program: LAYER }],
  ["a network", { program: NETWORK }],
  ["a batch", { program: BATCH }],
  ["a large product", { program: LARGE }],
  ["an open product", { program: LAYER, expand: ["u1"] }],
  ["one of its entries, open", { program: LAYER, expand: ["u1", "u1[1]", "x"] }],
] as const)
  test(`${title}: at no step is anything in the way, and all can be read`, async ({ page }) => {
    test.slow();
    const { complaints, texts } = await walkLooking(page, link);
    expect(complaints.filter((complaint) => !complaint.endsWith("is cut"))).toEqual([]);
    expect(texts).toBeGreaterThan(15);
    expect(await smallest(page)).toBeGreaterThanOrEqual(13.99);
  });

test("an array has its numbers and gradients in full precision, and says its shape where it goes", async ({ page }) => {
  await openWhole(page, { program: LAYER, step: 15 });
  const result = differentiate(LAYER);
  if (!result.ok) throw new Error("the program is right");
  const numbersOf = (side: "value" | "gradient") =>
    nodeOf(page, "W").locator(`.number.${side}[data-entry]`).evaluateAll((cells) =>
      cells.map((cell) => [cell.getAttribute("data-entry"), Number(cell.getAttribute("data-value"))] as const),
    ); // biome-ignore format: one thought
  const names = ["W[1,1]", "W[1,2]", "W[2,1]", "W[2,2]"];
  expect(await numbersOf("value")).toEqual(names.map((name, i) => [name, [0.5, -0.3, 0.2, 0.4][i]]));
  const gradients = new Map(await numbersOf("gradient"));
  const wanted = [result.gradients["W"]].flat(2);
  for (const [i, name] of names.entries()) expect(gradients.get(name)).toBeCloseTo(Number(wanted[i]), 12);
  await expect(graphOf(page).locator('[data-edge="W-u1.0"] .carries')).toHaveText("2×2");
  await expect(nodeOf(page, "W")).toHaveAttribute("aria-label", /2 by 2 matrix/);
  await expectNoViolations(page, "arrays");
});

test("a product opens into one gate for each entry, and that into numbers; both close again", async ({ page }) => {
  await openWhole(page, { program: LAYER, step: 1 });
  const toggle = (key: string) => graphOf(page).locator(`g.toggle[data-toggle="${key}"]`);
  const frames = graphOf(page).locator("g.frame");
  await toggle("u1").click();
  await expect(nodeOf(page, "u1[1]")).toHaveAttribute("data-shape", "");
  await expect(nodeOf(page, "W")).toHaveAttribute("data-shape", "2×2");
  await expect(frames).toHaveCount(1);
  await toggle("u1[1]").click();
  await expect(frames).toHaveCount(2);
  await expect(graphOf(page).locator('[data-edge^="x-"] .carries').first()).toHaveText("x1");
  await settled(page);
  await toggle("u1[1]").click();
  await expect(frames).toHaveCount(1);
  await settled(page);
  await toggle("u1").click();
  await expect(nodeOf(page, "u1")).toHaveAttribute("data-shape", "2");
  await nodeOf(page, "W").focus();
  await page.keyboard.press("Enter");
  await expect(nodeOf(page, "W[2,1]")).toHaveCount(1);
  await expect(nodeOf(page, "W[1,1]")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(nodeOf(page, "W")).toBeFocused();
});

test("an entry that is clicked lights with its row and its column, in the address too", async ({ page }) => {
  await openWhole(page, { program: LAYER, step: 15 });
  await nodeOf(page, "W").locator('.value[data-entry="W[2,1]"]').click();
  await expect(nodeOf(page, "W").locator(".cell.selected")).toHaveCount(2); // the value and its gradient
  await expect(nodeOf(page, "u1").locator(".cell.related")).toHaveCount(2);
  await expect(nodeOf(page, "W")).not.toHaveClass(/selected/);
  await expect.poll(() => decodeURIComponent(page.url())).toContain("select=W[2,1]");
  await page.mouse.move(640, 90);
  await page.keyboard.press("Escape");
  await expect(graphOf(page).locator(".cell")).toHaveCount(0);
});

test("a large array is colours with their scale beside them; pointing at a cell tells its number", async ({ page }) => {
  await openWhole(page, { program: LARGE, step: 8 });
  const tile = nodeOf(page, "A");
  await expect(tile.locator("path.cells").first()).toBeAttached();
  expect(await tile.locator("path.cells").count()).toBeLessThan(52);
  await expect(tile.locator(".legend").first()).toHaveText(/^±/);
  const ground = await tile.locator(".cells-ground").first().boundingBox();
  if (!ground) throw new Error("the cells are seen");
  await page.mouse.move(ground.x + ground.width / 2, ground.y + ground.height / 2);
  await expect(tile.locator(".legend.value").first()).toHaveText(/^A\d/);
  await expect(tile.locator(".cell.hovered")).toHaveCount(2);
});
