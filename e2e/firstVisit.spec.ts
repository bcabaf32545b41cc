/** On a first visit a tour points at the numbers on the picture, and gets out of the way. */
import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, hashOf, nodeOf, open, press, richEditor, settled } from "./page.ts";

test.use({ reuseContext: false, isFirstVisit: true });

const SIZES = [
  [1280, 720],
  [390, 844],
] as const;

const card = (page: Page) => page.locator(".tour[data-placed] .tour-card");
const button = (page: Page, name: string) => card(page).getByRole("button", { name });

const visit = async (page: Page, path = "./"): Promise<void> => {
  await page.goto(path);
  await settled(page);
  await page.locator("[data-testid=formula] .katex").first().waitFor();
};

/** What the ring is around, as far as it is a number or a button, and whether the card keeps off it, inside the window. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const inside = (a: DOMRect, b: DOMRect): boolean =>
      a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const [own, ring] = [boxOf(".tour-card"), boxOf(".tour-ring")];
    const middleOf = ({ left, right, top, bottom }: DOMRect) => new DOMRect((left + right) / 2, (top + bottom) / 2);
    const pointed = [...document.querySelectorAll(".graph .number, .transport button")].filter((element) =>
      inside(middleOf((element.querySelector("text") ?? element).getBoundingClientRect()), ring),
    );
    const nodes = [...new Set(pointed.map((element) => element.closest("[data-node]")))].filter((node) => node !== null);
    const held = [...pointed, ...nodes.flatMap((node) => [...node.querySelectorAll("text, .outline")])];
    return {
      at: pointed.map((element) => element.closest("[data-node]")?.getAttribute("data-node") ?? element.getAttribute("title")),
      says: pointed.map((element) => element.querySelector("text")?.textContent ?? ""),
      covered: held.filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
      }).length,
      isInside: inside(own, new DOMRect(0, 0, innerWidth, innerHeight)),
    };
  });

for (const [width, height] of SIZES)
  test(`four stops point at what they speak of and cover none of it, ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await visit(page);
    const stops = [
      ["The number above the wire is the node's value: x is −2.", "1 of 4", ["x"], ["−2"]],
      ["Below the wire comes its gradient: how fast f changes with x.", "2 of 4", ["x"], ["—"]],
      ["“—” means not computed yet, which is not 0.", "3 of 4", ["q", "q"], ["—", "—"]],
      ["Press → or this button: the numbers come one step at a time.", "4 of 4", ["Next step"], [""]],
    ] as const;
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await focused(), "the focus stays where it was").toBe("BODY");
    for (const [i, [sentence, count, at, says]] of stops.entries()) {
      await expect(card(page)).toContainText(`${count}: ${sentence}`);
      await expect.poll(() => seen(page)).toEqual({ at, says, covered: 0, isInside: true });
      if (i < stops.length - 1) await button(page, "Next").click();
    }
    await button(page, "Done").click();
    await expect(card(page)).toHaveCount(0);
    await expect(graphOf(page), "the walk is still to begin").toHaveAttribute("data-cursor", "0");
    await visit(page, "./?again");
    await richEditor(page);
    await expect(page.locator(".tour"), "once").toHaveCount(0);
  });

test("it is announced, goes on by Enter, is clean for axe in either look, and Escape leaves it", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await visit(page);
  const region = card(page).locator("[aria-live=polite]");
  await expect(region).toContainText("1 of 4");
  await expectNoViolations(page, "the first stop, dark");
  await press(page, "Enter");
  await expect(region).toContainText("2 of 4");
  await page.emulateMedia({ colorScheme: "light" });
  await press(page, "Enter");
  await expect(region).toContainText("3 of 4");
  await expectNoViolations(page, "the third stop, light");
  await press(page, "Escape");
  await expect(card(page)).toHaveCount(0);
});

const ACTS: [string, (page: Page) => Promise<unknown>][] = [
  ["pressing →", (page) => press(page, "ArrowRight")],
  ["typing", async (page) => [await (await richEditor(page)).click(), await page.keyboard.type("1")]],
  ["skipping", (page) => button(page, "Skip").click()],
  ["opening a menu", (page) => page.getByRole("button", { name: "Tools" }).click()],
  ["presenting", (page) => press(page, "F")],
];
for (const [what, act] of ACTS)
  test(`${what} ends it`, async ({ page }) => {
    await visit(page);
    await expect(card(page)).toBeVisible();
    await act(page);
    await expect(page.locator(".tour")).toHaveCount(0);
    if (what === "pressing →") await expect(graphOf(page)).toHaveAttribute("data-cursor", "1");
  });

test("the last stop's own button begins the walk and ends it", async ({ page }) => {
  await visit(page);
  for (let i = 0; i < 3; i++) await press(page, "Enter");
  await expect(card(page)).toContainText("4 of 4");
  await page.getByRole("button", { name: "Next step" }).click();
  await expect(card(page)).toHaveCount(0);
  await settled(page, 1);
});

test("it goes where the camera goes, and keeps to the window when nothing that it speaks of is in sight", async ({ page }) => {
  await visit(page);
  await expect(card(page)).toBeVisible();
  const box = await nodeOf(page, "x").boundingBox();
  await page.mouse.move(400, 420);
  await page.mouse.down();
  await page.mouse.move(500, 460, { steps: 3 });
  await page.mouse.up();
  await expect
    .poll(async () => Math.round((await nodeOf(page, "x").boundingBox())?.x ?? 0))
    .toBe(Math.round((box?.x ?? 0) + 100));
  await expect.poll(() => seen(page)).toEqual({ at: ["x"], says: ["−2"], covered: 0, isInside: true });
  await page.mouse.move(400, 420);
  await page.mouse.down();
  await page.mouse.move(-900, 420, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => seen(page)).toEqual({ at: [], says: [], covered: 0, isInside: true });
});

test("a link shows none, the help does when it is asked, at the beginning of the walk", async ({ page }) => {
  await open(page, { program: "a = 3\nb = a^2\nc = a*b", step: 4 });
  await richEditor(page);
  await expect(page.locator(".tour")).toHaveCount(0);
  await press(page, "?");
  await page.getByRole("button", { name: "Show the tour again" }).click();
  await expect(card(page)).toContainText("a is 3.");
  await settled(page, 0);
  await expect.poll(() => seen(page)).toEqual({ at: ["a"], says: ["3"], covered: 0, isInside: true });
});

test("Portuguese, on a phone whose page was scrolled", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./${hashOf({ lang: "pt-BR" })}`);
  await settled(page);
  await page.evaluate(() => scrollTo(0, 500));
  await press(page, "?");
  await page.getByRole("button", { name: "Mostrar a visita de novo" }).click();
  await expect(card(page)).toContainText("1 de 4: O número acima do fio é o valor do nó: x vale −2.");
  await expect.poll(() => seen(page)).toEqual({ at: ["x"], says: ["−2"], covered: 0, isInside: true });
});
