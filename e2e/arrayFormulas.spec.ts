/** Formulas of vectors and matrices: in matrix form, entry by entry, and kept up to date in place. */
import "../src/lang/arrays/learnAtOnce.ts";
import { differentiate } from "../src/api.ts";
import type { Nested } from "../src/graph/nested.ts";
import { formatNumber } from "../src/tex/number.ts";
import { expect, test } from "./fixtures.ts";
import { formulaNumbers, open } from "./page.ts";

const LAYER = "x = [1, -2]\nparam W = [[0.5, -0.3], [0.2, 0.4]]\nz = W @ x\na = tanh(z)\nL = sum(a)";
/** Forwards z, a, L; the seed; back to a, z, x, W. */
const TO_W = 8;

const shown = (numbers: Nested | undefined): string[] => [numbers ?? []].flat(2).map(formatNumber);

const engine = (inputs: Readonly<Record<string, Nested>> = {}) => {
  const result = differentiate<Nested>(LAYER, { inputs });
  if (!result.ok) throw new Error("the program has errors");
  return { values: result.values, gradients: result.gradients };
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("a step back has the engine's numbers, and keeps them up to date without being set anew", async ({ page }) => {
  await open(page, { program: LAYER, step: TO_W });
  const expected = (inputs?: Readonly<Record<string, Nested>>) => {
    const { values, gradients } = engine(inputs);
    return [gradients["z"], inputs?.["x"] ?? values["x"], gradients["W"]].flatMap(shown);
  };
  await expect.poll(() => formulaNumbers(page)).toEqual(expected());
  const line = page.locator(".formula-line.main");
  await line.evaluate((element) => element.setAttribute("data-seen", ""));
  await page.getByRole("slider", { name: "Slider for x entry 1", exact: true }).fill("0.5");
  await expect.poll(() => formulaNumbers(page)).toEqual(expected({ x: [0.5, -2] }));
  await expect(line).toHaveAttribute("data-seen");
});

test("a selected entry is told by its own numbers, and each number says whose it is", async ({ page }) => {
  await open(page, { program: LAYER, step: TO_W, select: "W[2,1]" });
  const entry = page.locator(".formula-line.rule [data-number]");
  const { values, gradients } = engine();
  const [z, x, w] = [gradients["z"], values["x"], gradients["W"]].map(shown);
  const factor = z?.[1]?.startsWith("−") ? `(${z[1]})` : z?.[1];
  await expect(entry).toHaveText([factor, x?.[0], w?.[2]].map(String));
  // The first row, over which KaTeX lays the column.
  const number = page.locator(".formula-line.main [data-kind=gradient]").first();
  await number.hover();
  await expect(number).toHaveClass(/lit/);
});

test("the denominator of a fraction is pointed at as well", async ({ page }) => {
  await open(page, { program: "x = 2; y = 3; f = x*y", step: 3 });
  const fraction = page.locator(".formula-line.main [data-node]").first();
  const below = fraction.locator(".mfrac .mathnormal").first();
  const [whole, part] = [await fraction.boundingBox(), await below.boundingBox()];
  if (!whole || !part) throw new Error("there is no fraction");
  await page.mouse.move(part.x + part.width / 2, part.y + part.height / 2);
  await expect(fraction).toHaveClass(/lit/);
});

test("a line that was set before its fonts came fits all the same", async ({ page }) => {
  await open(page, { program: LAYER, step: TO_W });
  await expect.poll(() => formulaNumbers(page)).not.toEqual([]);
  await page.evaluate(async () => document.fonts.ready);
  const lines = page.locator(".formula-lines");
  const overflow = () => lines.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  // Wider letters, as another font's may be; nothing else changes its size. Measured at once, before anything can set it anew.
  const widened = await lines.evaluate((element) => {
    element.style.setProperty("letter-spacing", "0.4em");
    return element.scrollWidth - element.clientWidth;
  });
  expect(widened).toBeGreaterThan(1);
  await page.evaluate(() => document.fonts.dispatchEvent(new Event("loadingdone")));
  await expect.poll(overflow).toBeLessThanOrEqual(1);
});
