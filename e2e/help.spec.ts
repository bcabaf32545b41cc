/** The help shows the gates at work, in pictures of the page's own; what there is to look up stands below. */
import type { Page } from "@playwright/test";
import { GATES, type Gate } from "../src/features/help/gates.ts";
import { expectNoViolations } from "./axe.ts";
import { expected, line } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, open, press } from "./page.ts";

const figure = (page: Page, id: string) => page.locator(`[data-gate="${id}"]`);

const openHelp = async (page: Page, lang = "en"): Promise<void> => {
  await open(page, { program: "f = x*y", lang });
  await press(page, "?");
  await expect(page.locator(".gate-picture svg .nodes")).toHaveCount(Object.keys(GATES).length);
};

/** All numbers of a small picture, as its attributes tell them. */
const numbersIn = async (page: Page, id: string): Promise<string[]> => {
  const read = (kind: "node" | "edge", names: readonly string[]): Promise<string[]> =>
    figure(page, id)
      .locator(`g[data-${kind}]`)
      .evaluateAll(
        (items, [own, ...others]) =>
          items.map((item) => [
            item.getAttribute(`data-${own}`) ?? "",
            ...others.map((name) => item.getAttribute(`data-${name}`)),
          ]),
        [kind, ...names],
      )
      .then((rows) =>
        rows.map(([name, ...numbers]) => line(name ?? "", Object.fromEntries(names.map((key, i) => [key, numbers[i] ?? null])))),
      );
  return [...(await read("node", ["value", "gradient", "state"])), ...(await read("edge", ["contribution"]))];
};

test("each picture rests where it says most, with the numbers of the engine", async ({ page }) => {
  await openHelp(page);
  for (const [id, { program, step }] of Object.entries<Gate>(GATES)) {
    const { pictureAt, total } = expected(program);
    expect(await numbersIn(page, id), id).toEqual(pictureAt(step ?? total));
  }
  await expect(figure(page, "partial").locator("text.progress").first()).toHaveText("1 of 2");
  await expect(figure(page, "factors").locator(".note.product")).toHaveText("5 · 2");
  await expect(graphOf(page), "the page's own graph is alone in having its attributes").toHaveCount(1);
});

test("without motion a press goes one step on, and says it; after the last one it begins anew", async ({ page }) => {
  await openHelp(page);
  const times = figure(page, "times");
  const { pictureAt, total } = expected(GATES.times.program);
  await expect(times).toHaveAttribute("data-step", String(total));
  await times.getByRole("button", { name: "Play: × switches" }).focus();
  for (const cursor of [0, 1, 2, 3, total, 0]) {
    await press(page, "Enter");
    await expect(times).toHaveAttribute("data-step", String(cursor));
    expect(await numbersIn(page, "times")).toEqual(pictureAt(cursor));
  }
  await press(page, "Enter");
  await expect(times.locator("[aria-live]")).toContainText("step 1 of 4");
  await expect(graphOf(page), "the page's own walk has not moved").toHaveAttribute("data-cursor", "0");
});

test("pointing at a picture plays it, leaving it lets it rest @motion", async ({ page }) => {
  await openHelp(page);
  const plus = figure(page, "plus");
  await plus.getByRole("button").hover();
  await expect(plus).toHaveAttribute("data-step", "0");
  await expect(plus.locator(".traveller").first(), "numbers travel along the wires").toBeAttached();
  await expect(plus).toHaveAttribute("data-step", "2");
  await page.mouse.move(2, 2);
  await expect(plus).toHaveAttribute("data-step", "6");
  await expect(plus.locator(".traveller")).toHaveCount(0);
});

for (const lang of ["en", "pt-BR"])
  test(`on a phone everything fits beside nothing else, clean for axe, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: lang === "en" ? "dark" : "light" });
    await openHelp(page, lang);
    const sizes = await page.locator("dialog").evaluate((dialog) => {
      const cut = [...dialog.querySelectorAll(".gate-picture svg, h4, p, dd, dt")].filter(
        (element) => element.getBoundingClientRect().right > dialog.getBoundingClientRect().right,
      );
      return { isWider: dialog.scrollWidth > dialog.clientWidth, cut: cut.length };
    });
    expect(sizes).toEqual({ isWider: false, cut: 0 });
    const texts = await page
      .locator(".gate-picture svg")
      .evaluateAll((svgs) => svgs.map((svg) => 16 * (svg.getBoundingClientRect().width / Number(svg.getAttribute("width")))));
    expect(Math.min(...texts), "the smallest type, px").toBeGreaterThan(12);
    await expectNoViolations(page, lang);
  });
