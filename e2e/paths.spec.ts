/** Every path from a node to the target, and the same sum as the backward pass takes it. Numbers from lectures. */
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, nodeOf, open, press, settled } from "./page.ts";

const FORK = "x = 2\nq = x*x\nu = 3q\nv = q^2\nf = u + v";

const ladder = (rungs: number): string =>
  ["x = 1.5", ...Array.from({ length: rungs }, (_, i) => `p${i + 1} = ${i === 0 ? "x*x" : `p${i}*p${i}`}`)].join("\n");

const rowsIn = (list: "paths" | "sums") => `[data-testid=${list}] li`;

test("four paths add up to 44, the pass takes two sums, and a row lights its wires", async ({ page }) => {
  await open(page, { program: FORK, step: 11, tool: "paths", select: "x" });
  const paths = page.locator(rowsIn("paths"));
  await expect(paths).toHaveText([
    "x ② → q → v → f1 · 1 · 8 · 2 = 16",
    "x ② → q → u → f1 · 1 · 3 · 2 = 6",
    "x ① → q → v → f1 · 1 · 8 · 2 = 16",
    "x ① → q → u → f1 · 1 · 3 · 2 = 6",
  ]);
  await expect(page.locator(".dock .result")).toHaveText("The products add up to the gradient of x, 44.");
  await expect(page.locator(rowsIn("sums"))).toHaveText(["∂f/∂q = 1 · 1 · 8 + 1 · 1 · 3 = 11", "∂f/∂x = 11 · 2 + 11 · 2 = 44"]);
  await expect(page.getByTestId("path-count")).toContainText("4 paths");
  await expect(page.getByTestId("path-count")).toContainText("12 wires to cross");
  await expect(page.getByTestId("path-count")).toContainText("crosses the 6 wires");
  const lit = graphOf(page).locator("g.edge.marked-path");
  await paths.first().hover();
  await expect(lit).toHaveCount(3);
  await expect(graphOf(page).locator('[data-edge="x-q.1"]')).toHaveClass(/marked-path/);
  await page.mouse.move(5, 5);
  await expect(lit).toHaveCount(0);
  await paths.nth(1).getByRole("button").focus();
  await expect(lit).toHaveCount(3);
  await expectNoViolations(page, "paths");
  await nodeOf(page, "q").click();
  await expect(page.locator(rowsIn("paths"))).toHaveCount(2);
  await page.getByLabel("From", { exact: true }).selectOption("x");
  await expect(page.locator(rowsIn("paths"))).toHaveCount(4);
  await press(page, "Escape");
  await expect(lit).toHaveCount(0);
});

test("ladders: 2⁶⁴ paths counted at once, the largest listed, 128 wires crossed; and what a number is worth", async ({
  page,
}) => {
  await open(page, { program: ladder(3), step: 10, tool: "paths", select: "x" });
  await expect(page.locator(rowsIn("paths"))).toHaveCount(8);
  await expect(page.locator(rowsIn("sums"))).toHaveText([
    "∂p3/∂p2 = 1 · 5.063 + 1 · 5.063 = 10.13",
    "∂p3/∂p1 = 10.13 · 2.25 + 10.13 · 2.25 = 45.56",
    "∂p3/∂x = 45.56 · 1.5 + 45.56 · 1.5 = 136.7",
  ]);
  await open(page, { program: "x = 0\nf = relu(x) + 2x", tool: "paths", select: "x" });
  await expect(page.getByTestId("path-count")).toHaveText(
    "2 paths lead from x to f and share no wire: 4 wires to cross either way.",
  );
  await expect(page.getByTestId("worth")).toHaveText("No single slope: a kink lies on the way from x to f.");
  await open(page, { program: ladder(64).replace("1.5", "1"), tool: "paths", select: "x", lang: "pt-BR", present: true });
  await settled(page, 0);
  await expect(page.getByTestId("path-count")).toContainText("18\u202F446\u202F744\u202F073\u202F709\u202F551\u202F616 caminhos");
  await expect(page.getByTestId("path-count")).toContainText("cada uma das 128");
  await expect(page.locator(rowsIn("paths"))).toHaveCount(20);
  const sizes = await page.locator("[data-tool=paths] :not(sub, sup, option)").evaluateAll((all) =>
    all.flatMap((element) => {
      const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
      return hasText ? [Number.parseFloat(getComputedStyle(element).fontSize)] : [];
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});
