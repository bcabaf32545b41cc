/** The text is the document: what is typed becomes the graph, what is wrong is explained, and nothing typed is lost. */
import type { Locator, Page } from "@playwright/test";
import { parseProgram } from "../src/lang/parseProgram.ts";
import { agreed, expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import {
  editorOf,
  graphOf,
  nodeOf,
  open,
  picture,
  press,
  programOf,
  richEditor,
  settled,
  textOf,
  typeProgram,
  visit,
} from "./page.ts";

const A1 = programOf("a1");

const expectGraphOf = async (page: Page, text: string, cursor = 0): Promise<void> => {
  const wanted = expected(text).pictureAt(cursor);
  await expect
    .poll(async () => (await picture(page)).map((line) => line.split(" ")[0]))
    .toEqual(wanted.map((line) => line.split(" ")[0]));
  const seen = await picture(page, cursor);
  expect(seen).toEqual(agreed(wanted, seen));
};

const diagnosticsOf = (page: Page): Locator => page.getByTestId("diagnostics").locator("[data-code]");

/** The list says what the parser says: code and place of each. */
const expectDiagnosticsOf = async (page: Page, text: string): Promise<void> => {
  const wanted = parseProgram(text).diagnostics.map(({ code, span }) => `${code} ${span.from} ${span.to}`);
  await expect
    .poll(() =>
      diagnosticsOf(page).evaluateAll((all) =>
        all.map((item) => ["code", "from", "to"].map((fact) => item.getAttribute(`data-${fact}`)).join(" ")),
      ),
    )
    .toEqual(wanted);
};

test.use({ reuseContext: false }); // a tab that remembers nothing

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("what is typed becomes the graph, key by key", async ({ page }) => {
  await open(page, { program: "f = 1" });
  await (await richEditor(page)).click();
  await press(page, "ControlOrMeta+a");
  const text = "q = x^2\nf = 3(q + y)\ng = sin(f)/2";
  await page.keyboard.type(text);
  expect(await textOf(page)).toBe(text);
  await expectGraphOf(page, text);
  await expect(nodeOf(page, "y")).toHaveAttribute("data-value", "1");
});

test("while the text has errors they are all listed, and the last good graph stays and is marked", { tag: "@once" }, async ({
  page,
}) => {
  await open(page, { program: A1, step: 5 });
  await expect(diagnosticsOf(page)).toHaveCount(0);
  // Broken from their first letter on: otherwise half a text could be the last good one.
  for (const broken of [") q = x +\nf = q * (z", "= sigmoidd(x) + x(y+1)\nf = 1,5", "* a = b\nb = a", ", x = 1 2 §"]) {
    await typeProgram(page, broken);
    await expectDiagnosticsOf(page, broken);
    await expectGraphOf(page, A1, 5);
    await expect(page.locator("section.graph")).toContainText("this is the last graph that worked");
    await expect(page.locator(".inputs input").first()).toBeDisabled();
  }
  await typeProgram(page, "");
  await expectDiagnosticsOf(page, "");
  await typeProgram(page, A1);
  await expect(page.getByTestId("diagnostics")).toHaveCount(0);
  await expect(page.getByText("this is the last graph that worked")).toHaveCount(0);
  // The walk may still be on its way to where the last letter takes it.
  await expect(async () => expectGraphOf(page, A1, Number(await graphOf(page).getAttribute("data-cursor")))).toPass();
});

test("a button repairs what can be repaired, and one undo takes the repair back", { tag: "@once" }, async ({ page }) => {
  await open(page);
  for (const [broken, code, repaired] of [
    ["f = sigmoidd(x)", "unknown-function", "f = sigmoid(x)"],
    ["x = 2; y = 3\nf = x(y+1)", "not-a-function", "x = 2; y = 3\nf = x*(y+1)"],
    ["f = 1,5*x", "decimal-comma", "f = 1.5*x"],
  ] as const) {
    await typeProgram(page, broken);
    await page.locator(`[data-code="${code}"] button.fix`).click();
    await expect.poll(() => textOf(page)).toBe(repaired);
    await expectGraphOf(page, repaired);
    await (await richEditor(page)).click();
    await press(page, "ControlOrMeta+End");
    await page.keyboard.type("+ 1");
    await press(page, "ControlOrMeta+z");
    await expect.poll(() => textOf(page), "only what was typed after it is undone first").toBe(repaired);
    await press(page, "ControlOrMeta+z");
    await expect.poll(() => textOf(page)).toBe(broken);
  }
});

test("a hint leaves the program running", { tag: "@once" }, async ({ page }) => {
  const text = "x = 4\nf = 1/2x";
  await open(page, { program: text });
  await expectDiagnosticsOf(page, text);
  await expectGraphOf(page, text);
});

test("undo and redo walk through what was typed, from the editor and from outside", async ({ page }) => {
  await open(page, { program: A1 });
  const texts = [A1];
  for (const more of [" + x", " + y"]) {
    await (await richEditor(page)).click();
    await press(page, "ControlOrMeta+End");
    await page.keyboard.type(more, { delay: 5 });
    texts.push(`${texts.at(-1)}${more}`);
    await expect.poll(() => textOf(page)).toBe(texts.at(-1));
    await page.waitForTimeout(850); // a pause ends what is undone together
  }
  await press(page, "ControlOrMeta+z");
  await expect.poll(() => textOf(page)).toBe(texts[1]);
  await page.locator("h1").click();
  await press(page, "ControlOrMeta+z");
  await expect.poll(() => textOf(page)).toBe(texts[0]);
  await expectGraphOf(page, A1);
  await press(page, "ControlOrMeta+Shift+z");
  await press(page, "ControlOrMeta+Shift+z");
  await expect.poll(() => textOf(page)).toBe(texts[2]);
});

test("a reload keeps the text, broken or not, however soon it comes", async ({ page }) => {
  await open(page, { program: A1 });
  for (const text of ["f = x * (y + 1", "f = x * (y + 1) # ½ “quoted” & 100%"]) {
    await typeProgram(page, text);
    await page.reload();
    await richEditor(page);
    await expect.poll(() => textOf(page)).toBe(text);
  }
  await visit(page, "");
  await richEditor(page);
  await expect.poll(() => textOf(page), "nor needs it the address").toBe("f = x * (y + 1) # ½ “quoted” & 100%");
});

test("Back returns from an example to the program before it, and Forward to the example", async ({ page }) => {
  const own = "f = x * y * x";
  await open(page, { program: A1 });
  await typeProgram(page, own);
  await expect.poll(() => page.url()).toContain("f%20%3D%20x");
  await page.getByRole("button", { name: "Lessons" }).click();
  await page.locator('[data-example="a3"]').click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expectGraphOf(page, programOf("a3"));
  await expect.poll(() => page.url()).toContain("J%20%3D");
  await press(page, "ArrowRight", 2);
  await expect.poll(() => page.url()).toContain("step=2");
  await page.goBack();
  await expect.poll(() => textOf(page)).toBe(own);
  await expectGraphOf(page, own);
  await page.goForward();
  await expectGraphOf(page, programOf("a3"), 2);
  await (await richEditor(page)).click();
  await press(page, "ControlOrMeta+z");
  await expect.poll(() => textOf(page), "undo reaches what Back left").toBe(own);
});

test("an address edited by hand opens what it now says", { tag: "@once" }, async ({ page }) => {
  await open(page, { program: A1, step: 2 });
  await page.evaluate(() => {
    location.hash = "#program=g%3Dx*x&step=3";
  });
  await expectGraphOf(page, "g=x*x", 3);
});

test("every example opens from the dialog, at its beginning", { tag: "@once" }, async ({ page }) => {
  await open(page, { step: 3 });
  await page.getByRole("button", { name: "Lessons" }).click();
  await expect(page.locator("[data-example] .katex").first()).toBeVisible();
  const ids = await page.locator("[data-example]").evaluateAll((all) => all.map((item) => item.getAttribute("data-example")));
  expect(ids.length).toBeGreaterThan(10);
  await page.locator('[data-example="b1"]').click();
  await settled(page, 0);
  await expectGraphOf(page, programOf("b1"));
});

test("what is typed before the rich editor has come stays, with the caret", async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/createEditor*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./#program=f%20%3D%20x", { waitUntil: "commit" }); // what is held back is part of loading
  await settled(page, 0);
  await editorOf(page).click();
  await press(page, "End");
  await page.keyboard.type(" + y");
  await expectGraphOf(page, "f = x + y");
  await press(page, "ArrowLeft");
  release();
  await richEditor(page);
  await page.keyboard.type("2");
  await expect.poll(() => textOf(page)).toBe("f = x + 2y");
  await expectGraphOf(page, "f = x + 2y");
});

test("without the rich editor a plain text field does its work", { tag: "@once" }, async ({ page, noise }) => {
  await page.route("**/createEditor*.js", (route) => route.abort());
  await open(page, { program: "f = x" });
  await editorOf(page).fill("f = x * y\ng = f + (");
  await expectDiagnosticsOf(page, "f = x * y\ng = f + (");
  await editorOf(page).fill("f = x * y");
  await expectGraphOf(page, "f = x * y");
  await press(page, "ControlOrMeta+z");
  await expect(editorOf(page)).toHaveValue("f = x");
  for (const entry of noise.splice(0)) expect(entry, "the missing file, and nothing else").toMatch(/createEditor|Failed to load/);
});

test("deleting everything and typing anew keeps no node of the old program", { tag: "@once" }, async ({ page }) => {
  await open(page, { program: programOf("b1"), step: 40 });
  await typeProgram(page, "");
  await typeProgram(page, "y = 2x");
  await expect(graphOf(page).locator("g.node")).toHaveCount(3);
  await press(page, "Escape");
  await page.locator("h1").click();
  await press(page, "End");
  await expectGraphOf(page, "y = 2x", 3);
});
