/** Nothing on the screen remembers how it was reached, and nothing moves that need not. */
import type { Page } from "@playwright/test";
import { expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import { drawing, graphOf, open, picture, press, programOf, settled } from "./page.ts";

const A1 = programOf("a1");
const A5 = programOf("a5");

const scrubTo = (page: Page, cursor: number): Promise<void> =>
  page.getByRole("slider", { name: "Position in the walk" }).fill(String(cursor));

const chooseTheme = async (page: Page, theme: string): Promise<void> => {
  await page.locator("button[popovertarget][title]:not(.more)").last().click();
  await page.getByRole("radio", { name: theme }).check();
  await page.keyboard.press("Escape");
};

test.describe("without motion", () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
  });

  test("as many steps back as forth leave the picture exactly as it was", async ({ page }) => {
    await open(page, { program: A5 });
    const { total } = expected(A5);
    const untouched = await drawing(page);
    for (const steps of [1, 9, total]) {
      await press(page, "ArrowRight", steps);
      await settled(page, steps);
      await press(page, "ArrowLeft", steps);
      await settled(page, 0);
      expect(await drawing(page), `${steps} steps`).toEqual(untouched);
    }
  });

  test("a moment looks the same however it was reached", async ({ page }) => {
    await open(page, { program: A5, step: 14 });
    const opened = await drawing(page);
    await open(page, { program: A5 });
    await press(page, "ArrowRight", 16);
    await press(page, "ArrowLeft", 2);
    expect(await drawing(page), "by steps").toEqual(opened);
    await scrubTo(page, 3);
    await scrubTo(page, 14);
    expect(await drawing(page), "by scrubbing").toEqual(opened);
  });

  test("scrubbing to the end and back leaves the picture as it was", { tag: "@once" }, async ({ page }) => {
    await open(page, { program: A5, step: 4 });
    const before = await drawing(page);
    await scrubTo(page, expected(A5).total);
    await settled(page, expected(A5).total);
    await scrubTo(page, 4);
    expect(await drawing(page)).toEqual(before);
  });

  test("resizing, another theme and another language leave no trace once taken back", async ({ page }) => {
    await open(page, { program: A5, step: 12 });
    const before = await drawing(page);
    const size = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => drawing(page)).not.toEqual(before);
    if (size) await page.setViewportSize(size);
    await expect.poll(() => drawing(page), "the size").toEqual(before);
    await chooseTheme(page, "Dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await chooseTheme(page, "As the system");
    expect(await drawing(page), "the theme").toEqual(before);
    await page.getByRole("combobox", { name: "Language" }).selectOption("pt-BR");
    await expect(graphOf(page)).toHaveAttribute("aria-label", /Grafo/);
    await page.getByRole("combobox", { name: "Idioma" }).selectOption("en");
    expect(await drawing(page), "the language").toEqual(before);
  });

  test("opening a gate and closing it again leaves the picture as it was", { tag: "@once" }, async ({ page }) => {
    const program = programOf("a7");
    await open(page, { program, step: 6 });
    const before = await drawing(page);
    const nodes = await graphOf(page).locator("g.node").count();
    for (const gate of ["a1", "a2"]) {
      await page.locator(`[data-toggle="${gate}"]`).click();
      await expect(graphOf(page).locator("g.node")).not.toHaveCount(nodes);
      await page.locator(`[data-toggle="${gate}"]`).dispatchEvent("click"); // wherever the camera looks now
      await expect(graphOf(page).locator("g.node")).toHaveCount(nodes);
      expect(await drawing(page), gate).toEqual(before);
    }
  });
});

test.describe("with motion", { tag: "@motion" }, () => {
  test("every step's motion comes to an end, and ends in the picture of the moment", { tag: "@once" }, async ({ page }) => {
    const { total } = expected(A1);
    const wanted: string[][] = [];
    for (let step = 0; step <= total; step++) {
      await open(page, { program: A1, step });
      wanted.push(await drawing(page));
    }
    await press(page, "Home");
    await page.getByRole("combobox", { name: "Speed" }).selectOption("4");
    await page.locator("h1").click();
    for (let cursor = 1; cursor <= total; cursor++) {
      await press(page, "ArrowRight");
      await expect(graphOf(page)).toHaveAttribute("data-cursor", String(cursor));
      await settled(page, cursor);
      await expect(graphOf(page).locator("g.motion > *")).toHaveCount(0);
      expect(await drawing(page), `step ${cursor}`).toEqual(wanted[cursor]);
    }
  });

  test("a step moves: something travels, and the page says so by not being settled", async ({ page }) => {
    await open(page, { program: A1, step: 3 });
    await press(page, "ArrowRight");
    await expect(graphOf(page).locator("g.motion > *")).not.toHaveCount(0);
    await expect(graphOf(page)).not.toHaveAttribute("data-settled");
    await settled(page, 4);
  });

  test("keys pressed far faster than the motion end at the right moment, with nothing left over", async ({ page }) => {
    await open(page, { program: A5, step: 20 });
    const wanted = await drawing(page);
    await press(page, "Home");
    await press(page, "ArrowRight", 20);
    await settled(page, 20);
    expect(await drawing(page)).toEqual(wanted);
    await press(page, "ArrowRight", 50);
    const { total, pictureAt } = expected(A5);
    await settled(page, total);
    await expect(graphOf(page).locator("g.motion > *")).toHaveCount(0);
    expect(await picture(page)).toHaveLength(pictureAt(total).length);
    await press(page, "ArrowLeft", total - 20);
    expect(await drawing(page), "and back").toEqual(wanted);
  });

  test("a step cut short by going back, scrubbing, a drag or an undo leaves nothing half done", async ({ page }) => {
    await open(page, { program: A1, step: 5 });
    const wanted = await drawing(page);
    const cuts: readonly (readonly [string, () => Promise<void>])[] = [
      ["back", () => press(page, "ArrowLeft")],
      ["scrubbing", () => scrubTo(page, 5)],
      [
        "there and back",
        async () => {
          await press(page, "End");
          await scrubTo(page, 5);
        },
      ],
      [
        "an input moved and undone",
        async () => {
          await page.getByRole("slider", { name: "Slider for x" }).fill("1");
          await press(page, "ArrowLeft");
          await page.locator("h1").click();
          await press(page, "ControlOrMeta+z");
          await scrubTo(page, 5);
        },
      ],
    ];
    for (const [title, cut] of cuts) {
      await page.locator("h1").click();
      await press(page, "ArrowRight");
      await expect(graphOf(page)).not.toHaveAttribute("data-settled");
      await cut();
      await settled(page, 5);
      await expect(graphOf(page).locator("g.motion > *")).toHaveCount(0);
      expect(await drawing(page), title).toEqual(wanted);
    }
  });

  test("playing walks to the end by itself, and stops there", { tag: "@once" }, async ({ page }) => {
    await open(page, { program: programOf("a4-sum") });
    await page.getByRole("combobox", { name: "Speed" }).selectOption("4");
    await page.getByRole("button", { name: "Play" }).click();
    await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
    await settled(page, expected(programOf("a4-sum")).total);
    await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  });
});
