import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, nodeOf, press, settled, textOf, visit } from "./page.ts";

test("a link opens a stop; its question hides the number; wandering off and back; what was done is kept", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await visit(page, "#lesson=fork&stop=2&lang=en");
  await settled(page, 8);
  const strip = page.locator("[data-lesson=fork]");
  await expect(strip).toHaveAttribute("data-stop", "2");
  await expect(strip).toHaveAttribute("data-stops", "6");
  await expect(strip).toContainText("Stop 2 of 6");
  await expect(page.locator("[data-tool=ledger]")).toBeVisible();
  await expectNoViolations(page, "a lesson");

  await press(page, "ArrowLeft");
  await settled(page, 7);
  await strip.getByRole("button", { name: "Back to the stop" }).click();
  await settled(page, 8);
  await expect(strip.getByRole("button", { name: "Back to the stop" })).toHaveCount(0);

  await strip.getByRole("button", { name: "Next stop" }).click();
  await expect(strip).toContainText("what is the gradient of q?");
  await expect(nodeOf(page, "q")).not.toHaveAttribute("data-gradient", "11");
  const answer = page.locator("[data-tool=predict] input").first();
  await answer.fill("11");
  await answer.press("Enter");
  await expect(strip).toContainText("8 + 3");
  await expect(nodeOf(page, "q")).toHaveAttribute("data-gradient", "11");
  await strip.getByRole("button", { name: "Open “Ledger”" }).click();
  await expect(page.locator("[data-tool=ledger]")).toContainText("their sum is the gradient, 11");

  for (let n = 4; n <= 6; n++) {
    // One stop after the other is the point.
    // oxlint-disable-next-line no-await-in-loop
    await strip.getByRole("button", { name: "Next stop" }).click();
  }
  await expect(page).toHaveURL(/lesson=fork&stop=6/);
  await page.getByRole("button", { name: "Lessons", exact: true }).click();
  const row = page.locator("[data-opens-lesson=fork]");
  await expect(row).toHaveAttribute("data-done", "true");
  await expect(page.getByRole("dialog")).toContainText("1 of 24 lessons done");
  await expectNoViolations(page, "the course");
  await page.locator("[data-opens-lesson=one-gate]").click();
  await settled(page, 4);
  await expect(page.locator("[data-lesson=one-gate]")).toHaveAttribute("data-stop", "1");
  await expect.poll(() => textOf(page)).toContain("y4 = exp(a)");
  await page.reload();
  await expect(page.locator("[data-lesson=one-gate]")).toContainText("Stop 1 of 5");
  await page.getByRole("button", { name: "Leave the lesson" }).click();
  await expect(page.locator("[data-lesson]")).toHaveCount(0);
  await expect(page).not.toHaveURL(/lesson=|stop=/);
});

test("in Portuguese, on a phone, with a question in words: a known mistake, then the answer", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, "#lesson=paths&stop=1&lang=pt-BR");
  const strip = page.locator("[data-lesson=paths]");
  await expect(strip).toContainText("Parada 1 de 6");
  await expect(graphOf(page)).toHaveAttribute("data-cursor", "3");
  await expect(strip).not.toContainText("1024");
  const answer = strip.getByRole("textbox", { name: "Sua resposta" });
  await answer.fill("20");
  await answer.press("Enter");
  await expect(strip).toContainText("20 é o número de arestas.");
  await expect(strip).toContainText("Tente mais uma vez.");
  await expectNoViolations(page, "a lesson on a phone");
  await answer.fill("2^10");
  await answer.press("Enter");
  await expect(strip).toContainText("Certo. Cada degrau dobra o número: são 1024 caminhos");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  // Enter goes on, as in the tool that predicts.
  await answer.press("Enter");
  await expect(strip).toContainText("Parada 2 de 6");
});

test("a question of signs; two wrong answers, and it is told", async ({ page }) => {
  await visit(page, "#lesson=same-sign&stop=2&lang=en");
  const strip = page.locator("[data-lesson=same-sign]");
  await strip.getByRole("button", { name: "+, −" }).click();
  await expect(strip).toContainText("the signs of the weights themselves");
  await strip.getByRole("button", { name: "+, +" }).click();
  await expect(strip).toContainText("has to rise. Both negative");
  await visit(page, "#lesson=nudge&stop=6&lang=en");
  await page.getByRole("button", { name: "Show the answer" }).click();
  await expect(page.locator("[data-lesson=nudge]")).toContainText("30731: one for each weight");
});
