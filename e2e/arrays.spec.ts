/** Programs with vectors and matrices: what is typed is walked, and their entries link, move and speak like any other number. */
import "../src/lang/arrays/learnAtOnce.ts";
import { messagesFor } from "../src/i18n/messagesFor.ts";
import { agreed, expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import { nodeOf, noticesOf, open, picture, picturesAlong, press, richEditor, settled, textOf, typeProgram } from "./page.ts";

const LAYER = "x = [1, -2]\nparam W = [[0.5, -0.3],\n  [0.2, 0.4]]\nb = normal(2)\na = tanh(W @ x + b)\nL = sum((a - [1, 0])^2)";

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("a program that is typed is walked, array by array", async ({ page }) => {
  await open(page, { program: "f = x" });
  await richEditor(page);
  await typeProgram(page, LAYER);
  const { total, pictureAt } = expected(LAYER);
  await expect(nodeOf(page, "W")).toHaveCount(1);
  const cursors = Array.from({ length: total + 1 }, (_, cursor) => cursor);
  const seen = await picturesAlong(page, 'button[aria-label="Next step"]', cursors);
  expect(seen).toEqual(cursors.map((cursor) => agreed(pictureAt(cursor), seen[cursor] ?? [])));
});

test("a link and a reload bring back target, selection and place", async ({ page }) => {
  await open(page, { program: LAYER, target: "a[2]", select: "W[2,1]", step: 5 });
  const wanted = expected(LAYER, { target: "a[2]" }).pictureAt(5);
  for (const visit of ["link", "reload"]) {
    if (visit === "reload") await page.reload();
    await settled(page, 5);
    const seen = await picture(page, 5);
    expect(seen, visit).toEqual(agreed(wanted, seen));
    await expect(nodeOf(page, "W").locator(".cell.selected").first(), visit).toBeAttached();
    const seeded = nodeOf(page, "a").locator('.gradient[data-entry="a[2]"]');
    await expect(seeded, visit).toHaveAttribute("data-value", "1");
    await expect(noticesOf(page).locator("li"), visit).toHaveCount(0);
  }
});

test("an entry that is moved changes its number in the text; one of a filled array writes it out", async ({ page }) => {
  await open(page, { program: LAYER, expand: ["W"] });
  const words = messagesFor("en").graph;
  await expect(nodeOf(page, "W[2,1]")).toHaveAttribute(
    "aria-label",
    new RegExp(`^${words.entry({ name: "W", row: 2, column: 1 })}, trainable`),
  );
  const field = (name: string) => page.getByRole("textbox", { name: `Value of ${name}`, exact: true });
  await field("W row 2, column 1").fill("0.75");
  await press(page, "Enter");
  await expect.poll(() => textOf(page)).toBe(LAYER.replace("[0.2,", "[0.75,"));
  await field("b entry 2").fill("3");
  await press(page, "Enter");
  await expect.poll(() => textOf(page)).toBe(LAYER.replace("[0.2,", "[0.75,").replace("normal(2)", "[1.4043, 3]"));
});

test("sizes that do not fit are told with a repair", async ({ page }) => {
  const wrong = "W = [[1, 2, 3], [4, 5, 6]]; x = [1, 2]\nz = sum(W @ x)";
  await open(page, { program: "f = x" });
  await richEditor(page);
  await typeProgram(page, wrong);
  const complaint = page.getByTestId("diagnostics").locator("[data-code=inner-sizes]");
  await expect(complaint).toContainText("W is 2×3, x has 2 entries");
  await complaint.getByRole("button", { name: "Insert .T" }).click();
  await expect.poll(() => textOf(page)).toBe(wrong.replace("W @ x", "W.T @ x"));
  await expect(nodeOf(page, "z")).toHaveCount(1);
});
