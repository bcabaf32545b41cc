/** Moving an input changes its number in the text, in the graph and in the formula, and nothing else. */
import type { Locator, Page } from "@playwright/test";
import { texts } from "../src/features/inputs/panelTexts.ts";
import { nameText } from "../src/tex/name.ts";
import { agreed, expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import { formulaNumbers, graphOf, nodeOf, open, picture, press, programOf, richEditor, textOf, visit } from "./page.ts";

const A1 = programOf("a1");

const sliderOf = (page: Page, name: string): Locator =>
  page.getByRole("slider", { name: texts.en.sliderOf({ name: nameText(name) }), exact: true });
const fieldOf = (page: Page, name: string): Locator =>
  page.getByRole("textbox", { name: texts.en.valueOf({ name: nameText(name) }), exact: true });

/** Text, graph and formula say the same, whatever it is now. */
const expectAgreement = async (page: Page, cursor: number): Promise<void> => {
  const { pictureAt, formulaNumbersAt } = expected(await textOf(page));
  // A free input that was just written into the text takes its place among the others when the drag has ended.
  const seen = (await picture(page, cursor)).toSorted();
  expect(seen).toEqual(agreed(pictureAt(cursor).toSorted(), seen));
  expect(await formulaNumbers(page)).toEqual(formulaNumbersAt(cursor));
};

const places = (page: Page): Promise<(string | null)[]> =>
  graphOf(page).evaluate((svg) => [
    svg.getAttribute("style"),
    ...[...svg.querySelectorAll("g.node, path.wire")].map(
      (element) => element.getAttribute("transform") ?? element.getAttribute("d"),
    ),
  ]);

/** px from the left where the thumb stands; the thumb keeps inside the track. */
const thumbAt = async (slider: Locator): Promise<{ x: number; y: number; pixels: number }> => {
  const box = await slider.boundingBox();
  if (!box) throw new Error("the slider is not on the page");
  const part = await slider.evaluate(
    (input: HTMLInputElement) => (input.valueAsNumber - Number(input.min)) / (Number(input.max) - Number(input.min)),
  );
  return { x: box.x + 9 + part * (box.width - 18), y: box.y + box.height / 2, pixels: box.width - 18 };
};

const ready = async (page: Page, text: string, step: number): Promise<void> => {
  await open(page, { program: text, step });
  await richEditor(page);
  await expect(page.locator("[data-testid=formula] .katex-html").first()).toBeAttached();
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("dragging a slider changes text, graph and formula together; nothing moves; one undo restores", async ({ page }) => {
  await ready(page, A1, 6);
  const before = { places: await places(page), picture: await picture(page) };
  const slider = sliderOf(page, "x");
  const { x, y } = await thumbAt(slider);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const dx of [3, 10, 24, 40, 32]) {
    await page.mouse.move(x + dx, y);
    await expect(fieldOf(page, "x")).toHaveValue(await slider.inputValue());
    await expectAgreement(page, 6);
    expect(await places(page), "during the drag").toEqual(before.places);
  }
  await page.mouse.up();
  const dragged = await textOf(page);
  expect(dragged).not.toBe(A1);
  expect(dragged.replace(/^x = \S+;/, "x = -2;"), "only one number was written").toBe(A1);
  await expectAgreement(page, 6);
  expect(await places(page), "after the drag").toEqual(before.places);
  await press(page, "ControlOrMeta+z");
  await expect.poll(() => textOf(page), "with the focus still on the slider").toBe(A1);
  expect(await picture(page, 6)).toEqual(before.picture);
  await expect(fieldOf(page, "x")).toHaveValue("-2");
  await expect(slider).toHaveValue("-2");
  await press(page, "ControlOrMeta+Shift+z");
  await expect.poll(() => textOf(page)).toBe(dragged);
});

test("every input of the network can be moved, at any moment of the walk", { tag: "@once" }, async ({ page }) => {
  const text = programOf("b1");
  await ready(page, text, 30);
  for (const [name, value] of [
    ["x1", "-3"],
    ["w32", "2.5"],
    ["v2", "-0.7"],
    ["y", "0.2"],
  ] as const) {
    await sliderOf(page, name).fill(value);
    await expect.poll(() => textOf(page)).toContain(`${name} = ${value}`);
    await expectAgreement(page, 30);
  }
  await page.locator("h1").click();
  await press(page, "ControlOrMeta+z", 4);
  await expect.poll(() => textOf(page)).toBe(text);
});

test("the number on hover is the full one, also after a change too small for four digits", { tag: "@once" }, async ({ page }) => {
  await ready(page, "x = 0.5\nf = sigmoid(x)\ng = f + f", 5);
  await fieldOf(page, "x").fill("0.5000001");
  await press(page, "Enter");
  for (const kind of ["value", "gradient"]) {
    const node = nodeOf(page, "f");
    expect(await node.locator(`.${kind} title`).textContent(), kind).toBe(await node.getAttribute(`data-${kind}`));
  }
  const edge = graphOf(page).locator('[data-edge="f-g.1"]');
  expect(await edge.locator(".contribution title").textContent()).toBe((await edge.getAttribute("data-contribution")) ?? "");
  const { x, y } = await thumbAt(sliderOf(page, "x"));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 3, y);
  const node = nodeOf(page, "f");
  expect(await node.locator(".value title").textContent(), "during a drag").toBe(await node.getAttribute("data-value"));
  await page.mouse.up();
});

test("arrow keys in a number field: a step, ten with Shift, a tenth with Alt; together they are one undo", async ({ page }) => {
  await ready(page, A1, 6);
  const field = fieldOf(page, "x");
  await field.focus();
  for (const [key, value] of [
    ["ArrowUp", "-1.9"],
    ["Shift+ArrowUp", "-0.9"],
    ["Alt+ArrowUp", "-0.89"],
    ["Alt+ArrowDown", "-0.9"],
    ["ArrowDown", "-1"],
    ["Shift+ArrowDown", "-2"],
  ] as const) {
    await press(page, key);
    await expect(field).toHaveValue(value);
    await expect.poll(() => textOf(page)).toContain(`x = ${value};`);
    await expectAgreement(page, 6);
  }
  await page.locator("h1").click();
  await press(page, "ControlOrMeta+z");
  await expect.poll(() => textOf(page)).toBe(A1);
});

test("any float can be typed, and what is no number is refused without being lost", async ({ page }) => {
  await ready(page, A1, 6);
  const field = fieldOf(page, "y");
  for (const [typed, written] of [
    ["0.1", "0.1"],
    ["-3.75", "-3.75"],
    ["−2", "-2"],
    ["1e-7", "1e-7"],
    ["6.02e23", "6.02e+23"],
    ["  .5 ", "0.5"],
  ] as const) {
    await field.fill(typed);
    await press(page, "Enter");
    await expect.poll(() => textOf(page)).toContain(`y = ${written};`);
    await expect(field).toHaveAttribute("aria-invalid", "false");
    await expectAgreement(page, 6);
  }
  for (const nonsense of ["1,5", "abc", "", "1e999", "--1"]) {
    await field.fill(nonsense);
    await press(page, "Enter");
    await expect(field, nonsense).toHaveAttribute("aria-invalid", "true");
    await expect(field, "what was typed stays").toHaveValue(nonsense);
    expect(await textOf(page), "and the text too").toContain("y = 0.5;");
  }
  await field.fill("2");
  await page.locator("h1").click();
  await expect.poll(() => textOf(page), "leaving the field is enough").toContain("y = 2;");
});

test("the wheel turns the focused field, and only that one", async ({ page }) => {
  await ready(page, A1, 6);
  await fieldOf(page, "z").hover();
  await page.mouse.wheel(0, -100);
  expect(await textOf(page)).toBe(A1);
  await fieldOf(page, "z").focus();
  await page.mouse.wheel(0, -100);
  await expect(fieldOf(page, "z")).toHaveValue("-3.9");
  await page.mouse.wheel(0, 100);
  await page.mouse.wheel(0, 100);
  await expect(fieldOf(page, "z")).toHaveValue("-4.1");
  await expectAgreement(page, 6);
});

test("dragging over a number field scrubs it; a click selects it for typing", async ({ page }) => {
  await ready(page, A1, 6);
  const field = fieldOf(page, "z");
  const box = await field.boundingBox();
  if (!box) throw new Error("the field is not on the page");
  const [x, y] = [box.x + 20, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 4 });
  await expect(field).toHaveValue("-3.5");
  await expectAgreement(page, 6);
  await page.mouse.move(x - 40, y, { steps: 4 });
  await expect(field).toHaveValue("-5");
  await page.mouse.up();
  await press(page, "ControlOrMeta+z");
  await expect.poll(() => textOf(page), "one undo").toBe(A1);
  await page.mouse.click(x, y);
  await expect(field).toBeFocused();
  await page.keyboard.type("7");
  await press(page, "Enter");
  await expect.poll(() => textOf(page)).toContain("z = 7");
});

test("a free input is written into the text when it is moved", async ({ page }) => {
  await ready(page, "q = x*y # no inputs yet\nf = q + x", 4);
  await sliderOf(page, "y").fill("2.5");
  await press(page, "Shift"); // any key let go ends the move
  await expect.poll(() => textOf(page)).toBe("y = 2.5\nq = x*y # no inputs yet\nf = q + x");
  await expectAgreement(page, 4);
  await fieldOf(page, "x").fill("-1");
  await press(page, "Enter");
  await expect.poll(() => textOf(page)).toContain("x = -1\n");
  await expectAgreement(page, 4);
  await page.locator("h1").click();
  await press(page, "ControlOrMeta+z", 2);
  await expect.poll(() => textOf(page)).toBe("q = x*y # no inputs yet\nf = q + x");
});

test("a slider keeps its range when it is let go, and a value typed beyond it widens it for good", { tag: "@once" }, async ({
  page,
}) => {
  await ready(page, A1, 6);
  const slider = sliderOf(page, "x");
  const { x, y, pixels } = await thumbAt(slider);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels, y, { steps: 3 });
  await page.mouse.up();
  await expect(fieldOf(page, "x")).toHaveValue("5");
  await expect(slider).toHaveAttribute("max", "5");
  await fieldOf(page, "x").fill("123");
  await press(page, "Enter");
  await expect(slider).toHaveAttribute("max", "200");
  await expect(slider).toHaveValue("123");
  await fieldOf(page, "x").fill("2");
  await press(page, "Enter");
  await expect(slider).toHaveValue("2");
  await expect(slider, "the knob does not jump").toHaveAttribute("max", "200");
});

test("what is typed for a value and is no number is explained, and the value comes back", { tag: "@once" }, async ({ page }) => {
  await ready(page, A1, 6);
  const field = fieldOf(page, "x");
  for (const [typed, said] of [
    ["abc", "“abc” is not a number, so the value stays -2."],
    ["1,5", "Numbers have a decimal point, as in 1.5. The value stays -2."],
    ["", "A value is needed, so it stays -2."],
  ] as const) {
    await field.fill(typed);
    await press(page, "Tab");
    await expect(page.getByRole("alert")).toHaveText(said);
    await expect(field).toHaveValue("-2");
    expect(await textOf(page)).toBe(A1);
  }
  await field.fill("3");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("after a slider was clicked, the keys of a presenter's remote step the walk", async ({ page }) => {
  await ready(page, A1, 3);
  const { x, y } = await thumbAt(sliderOf(page, "x"));
  await page.mouse.click(x, y);
  await press(page, "PageDown");
  await expect(graphOf(page)).toHaveAttribute("data-cursor", "4");
  await press(page, "ArrowRight");
  await expect(graphOf(page)).toHaveAttribute("data-cursor", "5");
  await press(page, "Home");
  await expect(graphOf(page)).toHaveAttribute("data-cursor", "0");
  expect(await textOf(page)).toBe(A1);
  await nodeOf(page, "q").click();
  await press(page, "ArrowRight");
  await expect(graphOf(page), "nor does a clicked node keep them").toHaveAttribute("data-cursor", "1");
});

test("a program with errors has no inputs to speak of", { tag: "@once" }, async ({ page }) => {
  await visit(page, `#program=${encodeURIComponent("f = sigmod(x)")}`);
  await expect(page.getByText("Its inputs appear here once they are mended.")).toBeVisible();
  await expect(page.getByRole("slider")).toHaveCount(0);
});

test("of thousands of inputs, those that are looked at are there", { tag: "@once" }, async ({ page }) => {
  const names = Array.from({ length: 1000 }, (_, i) => `a${i}`);
  await open(page, { program: `${names.map((name, i) => `${name} = ${i}`).join("\n")}\nf = ${names.join(" + ")}` });
  const rows = page.locator("section.inputs .input-row");
  await expect(rows.nth(99)).toBeAttached();
  expect(await rows.count()).toBeLessThan(400);
  await expect(async () => {
    await rows.last().scrollIntoViewIfNeeded();
    expect(await rows.count()).toBe(1000);
  }).toPass();
  await expect(rows.last().locator(".number-field")).toHaveValue("999");
});

test("a field that another program takes away while somebody types in it writes nothing there", async ({ page }) => {
  await open(page, { program: "x = 2\nf = x^2" });
  await fieldOf(page, "x").fill("5");
  await page.evaluate(() => {
    location.hash = `program=${encodeURIComponent("y = 3\ng = 2*y")}`;
  });
  await expect(nodeOf(page, "g")).toBeVisible();
  expect(await textOf(page)).toBe("y = 3\ng = 2*y");
});

test("a number that changes in the formula keeps its distance from the signs", async ({ page }) => {
  await open(page, { program: A1, step: 2 });
  const spaces = page.locator(".formula-lines .mspace");
  await expect(page.locator(".formula-lines .katex")).toHaveCount(1);
  const before = await spaces.count();
  expect(before).toBeGreaterThan(0);
  await fieldOf(page, "x").fill("-1.6");
  await page.keyboard.press("Enter");
  await expect(nodeOf(page, "x")).toHaveAttribute("data-value", "-1.6");
  await expect(page.locator('.formula-lines .katex-html [data-number="0"]')).toHaveText("3.4");
  await expect(spaces).toHaveCount(before);
});
