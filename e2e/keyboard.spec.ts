/** Everything can be done by keyboard alone, and heard. */
import type { Locator, Page } from "@playwright/test";
import { expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, nodeOf, open, press, programOf, richEditor, settled, textOf } from "./page.ts";

const A1 = programOf("a1");
const { total } = expected(A1);

const announcement = (page: Page): Locator => page.getByTestId("announcement");
const focused = (page: Page): Locator => page.locator(":focus");
const transportButton = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

/** Tab, until the focus is there: as a person without a pointer would look for it. */
const tabTo = async (page: Page, goal: Locator): Promise<void> => {
  for (let i = 0; i < 40; i++) {
    await press(page, "Tab");
    if (await goal.evaluate((element) => element.matches(":focus"))) return;
  }
  throw new Error("Tab does not lead there");
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("keys walk forth and back, to both ends, play, and present", async ({ page, browserName }) => {
  await open(page, { program: A1 });
  let cursor = 0;
  for (const [key, change] of [
    ["ArrowRight", 1],
    ["Space", 1],
    ["PageDown", 1],
    ["ArrowLeft", -1],
    ["PageUp", -1],
    ["End", total],
    ["ArrowRight", 0],
    ["Home", -total],
    ["ArrowLeft", 0],
  ] as const) {
    await press(page, key);
    cursor = Math.max(0, Math.min(total, cursor + change));
    await expect(graphOf(page), key).toHaveAttribute("data-cursor", String(cursor));
  }
  await press(page, "p");
  await expect(transportButton(page, "Pause")).toBeVisible();
  await press(page, "P");
  await expect(transportButton(page, "Play")).toBeVisible();
  await press(page, "f");
  await expect(page.locator("html")).toHaveAttribute("data-presenting");
  await press(page, "PageDown");
  // In full screen Firefox keeps Escape to itself, and a driven one does nothing with it.
  await press(page, browserName === "firefox" ? "f" : "Escape");
  await expect(page.locator("html")).not.toHaveAttribute("data-presenting");
});

test("keys with Ctrl, Alt or Meta are left to the browser", { tag: "@once" }, async ({ page }) => {
  await open(page, { program: A1, step: 3 });
  for (const key of ["Control+ArrowRight", "Meta+ArrowRight", "Control+End"]) await press(page, key);
  await expect(graphOf(page)).toHaveAttribute("data-cursor", "3");
});

test("nothing walks while a person types in the editor or in a number field", async ({ page }) => {
  await open(page, { program: A1, step: 3 });
  const fields = [await richEditor(page), page.getByRole("textbox", { name: "Value of y" })];
  for (const field of fields) {
    await field.focus();
    for (const key of ["ArrowRight", "ArrowLeft", "Home", "End", "PageDown", "Space", "p", "f", "?"]) await press(page, key);
    await expect(graphOf(page)).toHaveAttribute("data-cursor", "3");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.locator("html")).not.toHaveAttribute("data-presenting");
    await expect(transportButton(page, "Play")).toBeVisible();
  }
});

test("whoever has scrubbed or dragged with the pointer walks on by key from there", async ({ page }) => {
  await open(page, { program: A1, step: 2 });
  for (const [i, slider] of [
    page.getByRole("slider", { name: "Position in the walk" }),
    page.getByRole("slider", { name: "Slider for y" }),
  ].entries()) {
    await slider.focus();
    await press(page, "Space");
    await expect(graphOf(page)).toHaveAttribute("data-cursor", String(3 + i));
  }
  await press(page, "f");
  await expect(page.locator("html")).toHaveAttribute("data-presenting");
});

test("a step is announced, with its numbers", { tag: "@once" }, async ({ page }) => {
  await open(page, { program: `${A1}\ng = f * x` });
  await expect(announcement(page)).toHaveAttribute("aria-live", "polite");
  const said: string[] = [];
  for (let cursor = 1; cursor <= 10; cursor++) {
    await press(page, "ArrowRight");
    await expect(announcement(page)).toContainText(`step ${cursor} of 10`);
    said.push((await announcement(page).textContent()) ?? "");
  }
  for (const [cursor, sentence] of [
    [1, "q = x + y = 3"],
    [2, "f = q * z = −12"],
    [4, "The way back starts at g: its gradient is 1."],
    [5, "Contribution to x through g: 1 times −12 is −12. Gradient of x: −12, 1 of 2 contributions."],
    [10, "Gradient of x: −4, 2 of 2 contributions."],
    [10, "every gradient is final"],
  ] as const)
    expect(said[cursor - 1]).toContain(sentence);
});

test("Tab reaches the graph once, and the arrows walk it from node to edge to node", async ({ page }) => {
  await open(page, { program: A1, step: total });
  await expect(graphOf(page).locator('[tabindex="0"]'), "one stop").toHaveCount(1);
  await tabTo(page, graphOf(page).locator('[tabindex="0"]'));
  await nodeOf(page, "f").focus();
  const heard: (string | null)[] = [await focused(page).getAttribute("aria-label")];
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowDown", "ArrowRight", "ArrowRight"]) {
    await press(page, key);
    heard.push(await focused(page).getAttribute("aria-label"));
  }
  expect(heard).toEqual([
    "f, times gate, target, value −12, gradient 1, final",
    "edge from q to f, operand 1 of 2, value 3, contribution −4",
    "q, plus gate, value 3, gradient −4, final",
    "edge from x to q, operand 1 of 2, value −2, contribution −4",
    "x, input, value −2, gradient −4, final",
    "y, input, value 5, gradient −4, final",
    "edge from y to q, operand 2 of 2, value 5, contribution −4",
    "q, plus gate, value 3, gradient −4, final",
  ]);
  await expect(graphOf(page), "the walk stood still").toHaveAttribute("data-cursor", String(total));
  await expect(graphOf(page).locator('[tabindex="0"]')).toHaveCount(1);
  await press(page, "Tab");
  await press(page, "Shift+Tab");
  await expect(nodeOf(page, "q"), "Tab comes back to where it left").toBeFocused();
  await press(page, "Enter");
  await expect(nodeOf(page, "q")).toHaveClass(/selected/);
  await press(page, "Space");
  await press(page, "PageUp");
  await expect(graphOf(page), "the walk's own keys still walk").toHaveAttribute("data-cursor", String(total - 1));
  await expect(nodeOf(page, "q"), "and leave the focus").toBeFocused();
});

test("the focus can be seen wherever it is", async ({ page, browserName }) => {
  test.skip(browserName !== "chromium", "Firefox forgets that the focus came by key when a script gives it back");
  await open(page, { program: programOf("a1-composition"), step: 3 });
  await richEditor(page);
  const visited = new Set<string>();
  for (let i = 0; i < 40; i++) {
    await press(page, "Tab");
    const seen = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return null;
      const root = element.getRootNode();
      const around = [
        element.parentElement,
        root instanceof ShadowRoot ? root.host.parentElement : null,
        element.closest("[class*=frame]"),
      ];
      const parts = [element, ...element.querySelectorAll("*"), ...around.filter((part) => part !== null)];
      const look = (): string =>
        parts
          .map((part) => getComputedStyle(part))
          .map(({ outline, boxShadow, stroke, strokeWidth, border }) => [outline, boxShadow, stroke, strokeWidth, border].join())
          .join("\n");
      const marked = look();
      element.blur();
      const isMarked = look() !== marked;
      element.focus();
      return { name: element.getAttribute("aria-label") ?? element.getAttribute("title") ?? element.textContent, isMarked };
    });
    if (!seen) break;
    expect(seen.isMarked, `the focus on “${seen.name}”`).toBe(true);
    visited.add(seen.name);
  }
  expect(visited.size).toBeGreaterThan(12);
});

test("dialogs open by key, close on Escape, and give the focus back", async ({ page }) => {
  await open(page, { program: A1 });
  for (const name of ["Lessons", "Help"]) {
    const button = page.getByRole("button", { name, exact: true });
    await button.focus();
    await press(page, "Enter");
    await expect(page.getByRole("dialog", { name })).toBeVisible();
    await press(page, "ArrowRight");
    await expect(graphOf(page), "behind a dialog nothing walks").toHaveAttribute("data-cursor", "0");
    await press(page, "Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(button).toBeFocused();
  }
  await nodeOf(page, "q").focus();
  await press(page, "?");
  await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
  await press(page, "Escape");
  await expect(nodeOf(page, "q")).toBeFocused();
});

test("an example is chosen, walked and changed without a pointer", async ({ page }) => {
  await open(page);
  await richEditor(page);
  await tabTo(page, page.getByRole("button", { name: "Lessons" }));
  await press(page, "Enter");
  await tabTo(page, page.locator('[data-example="a3"]'));
  await press(page, "Enter");
  await expect.poll(() => textOf(page)).toBe(programOf("a3"));
  await press(page, "End");
  await settled(page, expected(programOf("a3")).total);
  await expect(nodeOf(page, "c")).toHaveAttribute("data-gradient", "9");
  await tabTo(page, page.getByRole("textbox", { name: "Value of b" }));
  await press(page, "ArrowUp");
  await press(page, "Tab");
  await expect.poll(() => textOf(page)).toContain("b = 3.1");
  await expect.poll(() => nodeOf(page, "c").getAttribute("data-gradient").then(Number)).toBeCloseTo(9.3, 12);
});
