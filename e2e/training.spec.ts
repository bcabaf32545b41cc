/** Training: numbers of the lessons "Two layers", "Downhill" and "Rows, batches, epochs", and a network that learns XOR. */
import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { hashOf, type Link, nodeOf, open, richEditor, textOf, visit } from "./page.ts";

const panelOf = (page: Page) => page.locator("[data-tool=training]");
const button = (page: Page, name: string) => panelOf(page).getByRole("button", { name, exact: true });
const standing = (page: Page) => panelOf(page).locator(".training-standing");
const updateOf = (page: Page, parameter: string, of: string) =>
  panelOf(page).locator(`[data-parameter="${parameter}"] [data-of="${of}"]`);

const openTraining = async (page: Page, link: Link, more = ""): Promise<void> => {
  await visit(page, `${hashOf({ ...link, tool: "training", lang: link.lang ?? "en" })}${more}`);
  await standing(page).waitFor();
};

const LAYERS = `X = 1; y = 1
param w1 = -0.50 # as typed
param w2 = 0.5
a1 = sigmoid(w1*X)
a2 = sigmoid(w2*a1)
L = 1/2*(a2 - y)^2`;

test("the next update stands there with its numbers, is done, put back, kept and undone", async ({ page }) => {
  await open(page, { program: LAYERS, tool: "training" });
  await richEditor(page);
  await expect(updateOf(page, "w2", "gradient")).toHaveText("−0.04237");
  await expect(updateOf(page, "w2", "new")).toHaveText("0.5042");
  await expect(updateOf(page, "w1", "new")).toHaveText("−0.4987");
  await expect(panelOf(page).locator(".training-formula .katex")).toBeVisible();
  await button(page, "One step").click();
  await expect(standing(page)).toContainText("L = 0.1024");
  await expect(panelOf(page).locator(".training-done")).toHaveText("Update 1: L went from 0.1026 to 0.1024.");
  await expect(nodeOf(page, "w2")).toHaveAttribute("data-value", /^0\.50423/);
  await expect(updateOf(page, "w2", "old")).toHaveText("0.5042");
  await expectNoViolations(page, "training");

  await button(page, "10 steps").click();
  await button(page, "Reset").click();
  await expect.poll(() => textOf(page)).toBe(LAYERS);
  await expect(standing(page)).toHaveAttribute("data-updates", "0");
  await expect(button(page, "Reset")).toBeDisabled();

  await button(page, "10 steps").click();
  await panelOf(page).getByText("The run in numbers").click();
  await expect(panelOf(page).locator("[data-update]")).toHaveCount(11);
  await button(page, "Keep").click();
  await expect(button(page, "Keep")).toBeDisabled();
  expect(await textOf(page)).toMatch(/param w1 = -0\.48\d+ # as typed/);
  await page.keyboard.press("Control+z");
  await expect.poll(() => textOf(page)).toBe(LAYERS);
  await expect(standing(page)).toHaveAttribute("data-updates", "0");

  await button(page, "Run").click();
  await (await richEditor(page)).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" + 0.1");
  await expect(standing(page)).toHaveAttribute("data-running", "false");
  expect(await textOf(page)).toMatch(/L = 1\/2\*\(a2 - y\)\^2 \+ 0\.1$/);
  expect(Number(await standing(page).getAttribute("data-loss"))).toBeGreaterThan(0.1);
});

const START = [0.7, -0.4, 0.1, -0.6, 0.9, -0.2, 0.8, 0.5, -0.3] as const;
const ROWS = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]] as const; // biome-ignore format: one line
const XOR = `data x1, x2, y = ${JSON.stringify(ROWS)}
${["a1", "a2", "a0", "b1", "b2", "b0", "v1", "v2", "v0"].map((name, i) => `param ${name} = ${START[i]}`).join("\n")}
h1 = tanh(a1*x1 + a2*x2 + a0)
h2 = tanh(b1*x1 + b2*x2 + b0)
p = sigmoid(v1*h1 + v2*h2 + v0)
L = bce(p, y)`;

/** The same network written out: the loss before each update. */
const lossesByHand = (rate: number, updates: number): number[] => {
  let [a1, a2, a0, b1, b2, b0, v1, v2, v0]: number[] = [...START];
  const losses: number[] = [];
  for (let update = 0; update <= updates; update++) {
    const slopes = START.map(() => 0);
    let loss = 0;
    for (const [x1, x2, y] of ROWS) {
      const [h1, h2] = [Math.tanh(a1! * x1 + a2! * x2 + a0!), Math.tanh(b1! * x1 + b2! * x2 + b0!)];
      const p = 1 / (1 + Math.exp(-(v1! * h1 + v2! * h2 + v0!)));
      loss -= y * Math.log(p) + (1 - y) * Math.log(1 - p);
      const [delta, d1, d2] = [p - y, (p - y) * v1! * (1 - h1 * h1), (p - y) * v2! * (1 - h2 * h2)];
      [d1 * x1, d1 * x2, d1, d2 * x1, d2 * x2, d2, delta * h1, delta * h2, delta].forEach((slope, i) => {
        slopes[i]! += slope / ROWS.length;
      });
    }
    losses.push(loss / ROWS.length);
    [a1, a2, a0, b1, b2, b0, v1, v2, v0] = [a1, a2, a0, b1, b2, b0, v1, v2, v0].map((w, i) => w! - rate * slopes[i]!);
  }
  return losses;
};

test("a two-layer network learns XOR, and its losses are those of a plain loop", async ({ page }) => {
  await openTraining(page, { program: XOR }, "&rate=0.5");
  await expect(standing(page)).toContainText("mean over 4 rows");
  await panelOf(page).getByText("More settings").click();
  await panelOf(page).getByRole("combobox", { name: "Updates a frame" }).selectOption("100");
  await button(page, "Run").click();
  await expect.poll(async () => Number(await standing(page).getAttribute("data-loss")), { timeout: 20_000 }).toBeLessThan(0.005);
  await page.keyboard.press("End");
  await button(page, "Pause").click();
  const [updates, loss] = [
    Number(await standing(page).getAttribute("data-updates")),
    await standing(page).getAttribute("data-loss"),
  ];
  await expect(panelOf(page).locator(".training-chart").first()).toHaveAttribute("data-scale", "log");
  await panelOf(page).getByText("The run in numbers").click();
  const rows = await panelOf(page)
    .locator("[data-update]")
    .evaluateAll((all) =>
      all.map((row) => [row.getAttribute("data-update"), row.querySelector("td")?.getAttribute("data-value")]),
    );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.at(-1)).toEqual([String(updates), loss]);
  const expected = lossesByHand(0.5, updates);
  for (const [update, value] of rows) expect(Math.abs(Number(value) - expected[Number(update)]!)).toBeLessThan(1e-12);
  await button(page, "Reset").click();
  await expect(standing(page)).toHaveAttribute("data-loss", String(expected[0]));
});

const LINE = `data x, t = [[1, 3], [2, 5], [-1, -1], [0, 1]]
param w = 0.5; param b = 0
L = mse(w*x + b, t)`;

test("the three sums are kept apart: over rows, and over a forgotten zeroing", async ({ page }) => {
  await openTraining(page, { program: LINE }, "&rate=0&batch=2");
  await expect(panelOf(page)).toContainText("4 rows, 2 at a time: 2 updates an epoch.");
  await panelOf(page).getByText("More settings").click();
  const rows = panelOf(page).locator("[data-rows]");
  // Some order begins with rows 1 and 2.
  for (let tries = 0; tries < 40 && !/^(1,2|2,1)$/.test((await rows.getAttribute("data-rows")) ?? ""); tries++)
    // oxlint-disable-next-line no-await-in-loop
    await panelOf(page)
      .getByRole("button", { name: /^Draw again/ })
      .click();
  const sum = (kind: string) => panelOf(page).locator(`[data-sum=${kind}]`);
  await expect(sum("rows")).toHaveAttribute("data-value", "-5.25");
  await button(page, "One step").click();
  await expect(rows).toHaveAttribute("data-rows", /^(3,4|4,3)$/);
  await expect(sum("rows")).toHaveAttribute("data-value", "-0.25");
  await expect(updateOf(page, "w", "gradient")).toHaveAttribute("data-value", "-0.25");
  await panelOf(page).getByRole("checkbox").check();
  await expect(sum("left")).toContainText("−5.25 + (−0.25) = −5.5");
  await expect(updateOf(page, "w", "gradient")).toHaveAttribute("data-value", "-5.5");
  await button(page, "One epoch").click();
  await expect(standing(page)).toHaveAttribute("data-epoch", "1");
});

test("it says why it stops, what is trained without parameters, and can be read from the back row", async ({ page }) => {
  await openTraining(page, { program: "w = 2\nf = w^4", lang: "pt-BR", present: true }, "&rate=10");
  await expect(panelOf(page)).toContainText("Nenhum parâmetro foi declarado");
  await button(page, "Rodar").click();
  await expect(panelOf(page).locator(".training-done")).toContainText("Parou:");
  await expect(button(page, "Rodar")).toBeVisible();
  const sizes = await panelOf(page)
    .locator(":not(sub, sup, .katex *)")
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
        return hasText ? [Number.parseFloat(getComputedStyle(element).fontSize)] : [];
      }),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});

test("of thousands of rows a worker makes the updates, with the numbers of a plain loop", async ({ page }) => {
  const many = Array.from({ length: 4000 }, (_, i) => [i % 7, (i % 5) - 2] as const);
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  const program = LINE.replace(/\[\[.*\]\]/, JSON.stringify(many));
  await openTraining(page, { program }, "&rate=0.01");
  await expect(standing(page)).toContainText("mean over 4000 rows");
  await button(page, "Run").click();
  await expect.poll(async () => Number(await standing(page).getAttribute("data-updates"))).toBeGreaterThan(5);
  await button(page, "Pause").click();
  await expect(standing(page)).toHaveAttribute("data-running", "false");
  expect(workers.filter((url) => url.includes("trainingWorker"))).toHaveLength(1);
  const [updates, loss] = [await standing(page).getAttribute("data-updates"), await standing(page).getAttribute("data-loss")];
  let [w, b] = [0.5, 0];
  const mean = (of: (x: number, off: number) => number) =>
    many.reduce((sum, [x, t]) => sum + of(x, w * x + b - t), 0) / many.length;
  for (let i = 0; i < Number(updates); i++) {
    const [dw, db] = [mean((x, off) => off * x), mean((_, off) => off)];
    [w, b] = [w - 0.01 * dw, b - 0.01 * db];
  }
  expect(Number(loss)).toBeCloseTo(
    mean((_, off) => off ** 2 / 2),
    11,
  );
});

const MATRICES = `X = [[0, 0], [0, 1], [1, 0], [1, 1]]
y = [0, 1, 1, 0]
param W = normal(3, 2)
param b = zeros(3)
param v = [1, -0.5, 0.3]
param c = 0
L = mean(bce(sigmoid(tanh(X @ W.T + b) @ v + c), y))`;

test("a network of matrices: its update by arrays, any entry looked at, kept in their literals", async ({ page }) => {
  await openTraining(page, { program: MATRICES, select: "W[2,1]" }, "&rate=0.5");
  const arrays = panelOf(page).locator(".array-update");
  await expect(arrays).toHaveCount(3);
  await expect(panelOf(page).locator(".training-update tbody tr"), "c by itself").toHaveCount(1);
  await expect(panelOf(page).getByRole("heading", { name: "Three sums in the gradient of W21" })).toBeVisible();
  await expect(panelOf(page).locator(".training-formula .katex")).toHaveCount(2);
  await expect(panelOf(page).locator(".training-formula .katex-html").first()).toContainText("W←W−α");
  await panelOf(page).getByRole("combobox", { name: "Entry" }).selectOption("W₃₂");
  await expect(panelOf(page).getByRole("heading", { name: "Three sums in the gradient of W32" })).toBeVisible();
  await arrays.last().locator("[data-of=new] td").nth(1).click();
  await expect(panelOf(page).getByRole("heading", { name: "Three sums in the gradient of v2" })).toBeVisible();
  const promised = await arrays.last().locator("[data-of=new] td").nth(1).getAttribute("data-value");
  await button(page, "One step").click();
  await expect(standing(page)).toHaveAttribute("data-updates", "1");
  await expect(page.getByRole("textbox", { name: "Value of v entry 2" })).toHaveValue(
    String(Number(Number(promised).toPrecision(3))),
  );
  await expectNoViolations(page, "training arrays");
  await panelOf(page).getByText("The run in numbers").click();
  await expect(panelOf(page).locator(".training-layers li")).toHaveText(["Layer 1: W, b", "Layer 2: v, c"]);
  await button(page, "Keep").click();
  await expect.poll(() => textOf(page)).toMatch(/^param W = \[\[1\.\d+, .*\]\]$/m);
  expect(await textOf(page)).toContain(`param v = [`);
  expect(await textOf(page)).toContain(`, ${promised}, `);
  await page.locator("h1").click();
  await page.keyboard.press("Control+z");
  await expect.poll(() => textOf(page)).toBe(MATRICES);
});
