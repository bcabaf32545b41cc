/** Forward mode beside reverse mode; numbers worked out by hand: ∂f = (yz, xz, xy), ∂g = (1, 2, 0). */
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { nodeOf, open, press, settled } from "./page.ts";

const TWO = "x = 2; y = 3; z = 4\np = x*y\nf = p*z\ng = x + 2y\nout f, g";

test("tangents and gradients are counted side by side, and fill the Jacobian by columns or by rows", async ({ page }) => {
  await open(page, { program: TWO, step: 1, tool: "forward" });
  const panel = page.locator("[data-tool=forward]");
  const mode = (name: string) => panel.locator(`[data-mode=${name}]`);
  const entry = (name: string) => panel.locator(`[data-entry="${name}"]`);
  await expect(mode("forward")).toContainText("1 of 3");
  await expect(mode("reverse")).toContainText("0 of 4");
  await expect(nodeOf(page, "p")).toContainText("→ 3");
  await expect(entry("f/x")).toHaveText("—");
  await press(page, "ArrowRight");
  await expect(entry("f/x")).toHaveText("12");
  await expect(entry("g/x")).toHaveText("1");
  await expect(nodeOf(page, "f")).toContainText("→ 12");

  await panel.getByRole("combobox").selectOption("y");
  await expect(entry("f/x")).toHaveText("12");
  await expect(entry("f/y")).toHaveText("8");
  await expect(entry("g/z")).toHaveText("—");
  await expect(panel.locator("[data-spent]")).toHaveAttribute("data-spent", "7");
  await nodeOf(page, "z").locator(".outline").click();
  await expect(panel.getByRole("combobox")).toHaveValue("z");
  await expect(panel.locator("[data-cheaper]")).toHaveText("Reverse mode is cheaper here: 7 products for all of it against 8.");
  await expectNoViolations(page, "forward mode");

  await panel.getByRole("button", { name: "by rows" }).click();
  await expect(nodeOf(page, "f")).not.toContainText("→");
  await expect(entry("f/x")).toHaveText("—");
  await press(page, "End");
  await settled(page, 7);
  await expect(entry("f/x")).toHaveText("12");
  await expect(mode("reverse")).toContainText("4 of 4");
  await panel.getByRole("row", { name: "g" }).getByRole("button").click();
  await panel.getByRole("button", { name: "Fill all of it" }).click();
  await expect(entry("g/y")).toHaveText("2");
  await expect(entry("f/x")).toHaveText("12");
  await expect(panel.locator("[data-spent]")).toHaveAttribute("data-spent", "7");
});

test("one output with many inputs, in a presentation", async ({ page }) => {
  await open(page, { program: "x = -2; y = 5; z = -4\nq = x + y\nf = q * z", step: 2, tool: "forward", present: true });
  const panel = page.locator("[data-tool=forward]");
  await expect(panel.locator("[data-cheaper]")).toHaveAttribute("data-cheaper", "reverse");
  await expect(panel.locator("[data-mode=forward]")).toContainText("5 in 3");
  const sizes = await panel.locator(":not(sub, sup)").evaluateAll((all) =>
    all.flatMap((element) => {
      const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());
      return hasText && !element.closest(".katex") ? [Number.parseFloat(getComputedStyle(element).fontSize)] : [];
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});
