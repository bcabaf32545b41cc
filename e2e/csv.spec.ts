/** Rows of data: pasted, dropped, chosen as a file, or made; looked at, mended, and put into the program as one step to undo. */
import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { editorOf, open, richEditor, textOf } from "./page.ts";

const PROGRAM = "x = 2; y = 1\nparam w = 0.5\nL = (w*x - y)^2";

const dialogOf = (page: Page) => page.locator("dialog.data");

/** As a person does who nowhere has the focus in a field. */
const pasteOutside = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);

const drop = async (page: Page, selector: string, name: string, content: string): Promise<void> => {
  const dataTransfer = await page.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], file, { type: "text/csv" }));
      return transfer;
    },
    [name, content] as const,
  );
  await page.dispatchEvent(selector, "dragover", { dataTransfer });
  await page.dispatchEvent(selector, "drop", { dataTransfer });
};

test("a pasted table is mended and used, and one undo brings the old text back", async ({ page }) => {
  await open(page, { program: PROGRAM });
  await richEditor(page);
  await page.keyboard.press("d");
  const dialog = dialogOf(page);
  await dialog.getByLabel("Paste rows of a table").fill("X;kind;Y\n1,5;a;3\n;b;4\n2;c;abc\n4;d;9");
  await expect(dialog).toContainText("3 columns, 4 rows, semicolons between them, decimal commas.");
  await expect(dialog.locator(".data-problems li")).toHaveText([
    "Line 3, column 1 (X): the number is missing.",
    "Line 4, column 3 (Y): “abc” is not a number.",
  ]);
  await expect(dialog.locator(".data-use")).toBeDisabled();
  await dialog.getByLabel("Leave these 2 rows out").check();
  await dialog.getByLabel("Centre: subtract").check();
  await expect(dialog.getByLabel("Centre and scale y")).not.toBeChecked();
  await expect(dialog).toContainText("The numbers that the program gives x, y go.");
  await expectNoViolations(page, "a table");
  await dialog.getByRole("button", { name: "Use these 2 rows" }).click();
  await expect(dialog).toHaveCount(0);
  const filled = "data x, y = [\n  [-1.25, 3],\n  [1.25, 9]\n]\nparam w = 0.5\nL = (w*x - y)^2";
  await expect.poll(() => textOf(page)).toBe(filled);
  await page.locator("h1").click();
  await page.keyboard.press("Control+z");
  await expect.poll(() => textOf(page)).toBe(PROGRAM);
});

test("files are chosen or dropped anywhere, tables pasted outside of fields", async ({ page }) => {
  await open(page, { program: PROGRAM });
  const editor = await richEditor(page);
  const dialog = dialogOf(page);
  await drop(page, ".cm-content", "rows.csv", "x,y\n1,3\n2,5\n");
  await expect(dialog).toContainText("2 columns, 2 rows");
  await expect.poll(() => textOf(page), "the editor has not taken it").toBe(PROGRAM);
  await dialog
    .locator("input[type=file]")
    .setInputFiles({ name: "a.tsv", mimeType: "text/plain", buffer: Buffer.from("\uFEFFx\ty\r\n7\t8\r\n") });
  await expect(dialog).toContainText("2 columns, 1 row, tabs between them");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  await pasteOutside(page, "just words, and more words\nand others");
  await pasteOutside(page, "x,y\n5,6\n7,8\n9,9");
  await expect(dialog).toContainText("2 columns, 3 rows");
  await dialog.getByRole("button", { name: "Use these 3 rows" }).click();
  await expect.poll(() => textOf(page)).toMatch(/^data x, y = \[\n {2}\[5, 6\],\n/);
  await editor.click();
  await page.keyboard.press("Control+End");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "1,2\n3,4");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(dialog, "who types into the program pastes into it").toHaveCount(0);
  await expect(editorOf(page)).toContainText("3,4");
});

test("data sets are made by seed, in Portuguese and on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, { program: "param w = 1\nL = (w*x1 + x2 - y)^2", lang: "pt-BR" });
  await richEditor(page);
  await page.getByRole("button", { name: "Mais" }).or(page.locator("button.more")).first().click();
  await page.getByRole("button", { name: "Ferramentas" }).click();
  await page.locator("[data-opens=data]").click();
  const dialog = dialogOf(page);
  await dialog.getByRole("button", { name: "Um conjunto pronto" }).click();
  await dialog.locator("select").selectOption({ label: "Duas luas" });
  await dialog.getByRole("textbox", { name: "Linhas" }).fill("12");
  await expect(dialog.locator(".data-scatter circle")).toHaveCount(12);
  await expectNoViolations(page, "data sets");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await dialog.getByRole("button", { name: "Usar estas 12 linhas" }).click();
  await expect.poll(() => textOf(page)).toMatch(/^data x1, x2, y = \[(\n {2}\[[-\d.]+, [-\d.]+, [01]\],?){12}\n\]\nparam w/);
});
