/** Presenting: one screen for a room, and no trace of it afterwards. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { drawing, nodeOf, open, picture, press, programOf, richEditor, settled, textOf } from "./page.ts";

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";
const FORK = "a=2;b=3\nc=a+b;d=a*b\ne=c+d;f=c*d\ny=e+f";
const PROGRAMS = { a1: A1, fork: FORK, neuron: programOf("a7"), network: programOf("b1") };

const SIZES = [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const;

const strip = (page: Page): Locator => page.getByLabel("Program", { exact: true }).and(page.locator("pre"));
const inputOf = (page: Page, name: string): Locator => page.locator(".step-inputs").getByLabel(`Value of ${name}`);
const root = (page: Page): Locator => page.locator("html");

/** Until the type has been measured and set for the whole walk. */
const ready = async (page: Page): Promise<void> => {
  await expect(page.locator(".step-inputs")).toBeVisible();
  await expect(page.locator("[data-testid=formula] .katex").first()).toBeVisible();
  await expect
    .poll(() => page.locator(".stage").evaluate((stage) => stage.style.getPropertyValue("--formula-size")))
    .not.toBe("");
};

interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Panels that share the screen, in px. */
const panels = (page: Page): Promise<Box[]> =>
  page.evaluate(() =>
    [".graph", "[data-testid=formula]", ".program-strip", ".step-inputs", ".transport", ".presenting-controls"].map((what) => {
      const { left, top, right, bottom } = document.querySelector(what)?.getBoundingClientRect() ?? new DOMRect();
      return { what, left, top, right, bottom };
    }),
  );

/** What sticks out of its place, in words; what is cut is not seen from the back row. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const out: string[] = [];
    const check = (what: string, place: Element, parts: readonly Element[]): void => {
      const room = place.getBoundingClientRect();
      for (const part of parts) {
        const { left, top, right, bottom } = part.getBoundingClientRect();
        if (left < room.left - 1 || top < room.top - 1 || right > room.right + 1 || bottom > room.bottom + 1)
          out.push(`${what}: ${Math.round(right - room.right)} to the right, ${Math.round(bottom - room.bottom)} below`);
      }
    };
    for (const panel of document.querySelectorAll("[data-testid=formula]")) {
      const [lines, words] = [panel.querySelector(".formula-lines"), panel.querySelector(".explanation")];
      if (lines) check("formula", lines, [...lines.querySelectorAll(".formula-line > *")]);
      if (words)
        check(
          "sentence",
          words,
          [...words.querySelectorAll("p")].filter((p) => getComputedStyle(p).display !== "none"),
        );
    }
    check("page", document.documentElement, [...document.querySelectorAll("#root > *, .stage > *:not(.twin), .transport button")]
      .filter((element) => element.getClientRects().length > 0 && getComputedStyle(element).display !== "contents")); // biome-ignore format: one list
    return out;
  });

const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.what} over ${b.what}`),
  );

test.describe("still", () => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

  for (const [width, height] of SIZES)
    test(`the graph has 60 to 65 % of ${width}×${height}; nothing is cut, overlaps, or moves from step to step @once`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const [name, program] of Object.entries(PROGRAMS)) {
        await open(page, { program, present: true, lang: "en" });
        await ready(page);
        const steps = Number(await page.getByRole("slider", { name: "Position in the walk" }).getAttribute("max"));
        const first = await panels(page);
        const graph = first[0];
        expect(((graph?.bottom ?? 0) - (graph?.top ?? 0)) / height).toBeGreaterThanOrEqual(0.6);
        expect(((graph?.bottom ?? 0) - (graph?.top ?? 0)) / height).toBeLessThanOrEqual(0.65);
        expect(overlaps(first), name).toEqual([]);
        for (let step = 1; step <= steps; step++) {
          await press(page, "PageDown");
          await settled(page, step);
          const [outside, places] = await Promise.all([cut(page), panels(page)]);
          expect.soft(outside, `${name}, step ${step}`).toEqual([]);
          expect.soft(places, `${name}, step ${step}`).toEqual(first);
        }
      }
    });

  test("the strip follows the walk, and so do the inputs of a program with many", { tag: "@once" }, async ({ page }) => {
    await open(page, { program: programOf("b1"), present: true, lang: "en" });
    await ready(page);
    const gates: string[] = [];
    for (let step = 1; step <= 6; step++) {
      await press(page, "ArrowRight");
      await settled(page, step);
      gates.push((await strip(page).locator("mark").allTextContents()).join(""));
      const room = await strip(page).boundingBox();
      const lit = await strip(page).locator("mark").first().boundingBox();
      expect(lit?.y).toBeGreaterThanOrEqual((room?.y ?? 0) - 1);
      expect((lit?.y ?? 0) + (lit?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0) + 1);
    }
    expect(new Set(gates).size).toBeGreaterThan(3);
  });

  test("an input is changed where everybody is looking; the walk goes on with the next key", { tag: "@once" }, async ({
    page,
  }) => {
    await open(page, { program: A1, step: 4, present: true, lang: "en" });
    await ready(page);
    await inputOf(page, "x").fill("7");
    await inputOf(page, "x").press("Enter");
    await expect(nodeOf(page, "f")).toHaveAttribute("data-value", "-48");
    await expect(strip(page)).toContainText("x = 7; y = 5; z = -4");
    await press(page, "ArrowRight");
    await settled(page, 5);
    await inputOf(page, "y").click();
    await press(page, "PageDown");
    await settled(page, 6);
    await press(page, "ArrowUp");
    await expect(inputOf(page, "y")).toHaveValue("5.1");
    await expect(strip(page)).toContainText("y = 5.1");
  });

  test("a dot or b blanks the screen; whatever is pressed next brings it back, and does nothing else", { tag: "@once" }, async ({
    page,
  }) => {
    await open(page, { program: A1, step: 3, present: true, lang: "en" });
    await ready(page);
    for (const [blank, back] of [
      [".", "PageDown"],
      ["b", "b"],
      [".", "Escape"],
      ["b", "ArrowLeft"],
    ] as const) {
      await press(page, blank);
      await expect(page.locator(".blank")).toBeVisible();
      const [covered, seen] = await page.evaluate(() => [
        document.elementFromPoint(innerWidth / 2, innerHeight / 4)?.className,
        getComputedStyle(document.querySelector(".blank") ?? document.body).backgroundColor ===
          getComputedStyle(document.documentElement).backgroundColor,
      ]);
      expect([covered, seen]).toEqual(["blank", true]);
      await press(page, back);
      await expect(page.locator(".blank")).toHaveCount(0);
      await settled(page, 3);
      await expect(root(page)).toHaveAttribute("data-presenting");
    }
    await press(page, "Escape");
    await press(page, ".");
    await expect(page.locator(".blank")).toHaveCount(0);
  });

  test("unnamed gates are named only while the step is about them", { tag: "@once" }, async ({ page }) => {
    await open(page, { program: "f = (x + y)*z - x", step: 1, present: true, lang: "en" });
    const shown = (): Promise<string[]> =>
      page
        .locator(".name.automatic")
        .evaluateAll((names) =>
          names.filter((name) => getComputedStyle(name).visibility === "visible").map((name) => name.textContent),
        );
    expect(await shown()).toEqual(["u1"]);
    await press(page, "ArrowRight");
    await settled(page, 2);
    expect(await shown()).toEqual(["u2"]);
    await press(page, "Escape");
    expect(await shown()).toEqual(["u1", "u2"]);
  });

  test("leaving gives back the page that was there", { tag: "@once" }, async ({ page }) => {
    await open(page, { program: FORK, step: 9, lang: "en" });
    await richEditor(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    const look = async () => ({
      drawing: await drawing(page),
      picture: await picture(page, 9),
      text: await textOf(page),
      address: page.url(),
      attributes: await root(page).evaluate((html) => [...html.attributes].map(({ name, value }) => `${name}=${value}`)),
      boxes: await page.locator("#root *:visible").evaluateAll((all) =>
        all.filter((element) => !element.closest(".cm-editor, .explanation, .formula")).map((element) => JSON.stringify(element.getBoundingClientRect())),
      ), // biome-ignore format: one thought
    });
    await expect.poll(() => page.url()).toContain("step=9");
    const before = await look();
    for (const [enter, leave] of [
      ["f", "f"],
      ["f", "Escape"],
    ] as const) {
      await press(page, enter);
      await ready(page);
      await expect.poll(() => page.url()).toContain("present=1");
      await press(page, leave);
      await expect(root(page)).not.toHaveAttribute("data-presenting");
      await expect.poll(() => page.url()).not.toContain("present");
      expect(await look()).toEqual(before);
    }
  });

  test("full screen is asked for on entering by key, not by link; leaving one leaves the other", async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== "chromium", "Firefox without a screen has no full screen");
    const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
    await open(page, { program: A1, present: true, lang: "en" });
    await ready(page);
    expect(await isFull()).toBe(false);
    await page.getByRole("button", { name: "Full screen" }).click();
    await expect.poll(isFull).toBe(true);
    await expect(page.locator(".presenting-controls")).toBeVisible(); // what listens comes with the presentation
    await page.evaluate(() => document.exitFullscreen());
    await expect(root(page)).not.toHaveAttribute("data-presenting");
    await press(page, "f");
    await expect.poll(isFull).toBe(true);
    await press(page, "f");
    await expect.poll(isFull).toBe(false);
  });

  test("a phone held upright keeps the page, larger, and is told to turn; on its side it presents", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, { program: FORK, step: 9, present: true, lang: "en" });
    await expect(page.getByText("Turn the device on its side to present.")).toBeVisible();
    await expect(page.locator(".cm-content")).toBeVisible();
    await expect(page.locator(".program-strip")).toHaveCount(0);
    expect(
      overlaps(await boxesOf(page, [".step-count", ".transport .choice:visible", ".transport-buttons", ".scrubber"])),
    ).toEqual([]);
    await page.setViewportSize({ width: 844, height: 390 });
    await ready(page);
    const seen = await panels(page);
    expect(overlaps(seen)).toEqual([]);
    expect(await cut(page)).toEqual([]);
    expect((seen[0]?.bottom ?? 0) - (seen[0]?.top ?? 0)).toBeGreaterThan(200);
  });
});

const boxesOf = async (page: Page, selectors: readonly string[]): Promise<Box[]> => {
  const boxes = await Promise.all(selectors.map((what) => page.locator(what).first().boundingBox()));
  return boxes.map((box, i) => {
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    return { what: selectors[i] ?? "", left: x, top: y, right: x + width, bottom: y + height };
  });
};

test("controls fade when the pointer rests, and come back with it, or with the keyboard's focus @motion @once", async ({
  page,
}) => {
  await open(page, { program: A1, step: 3, present: true, lang: "en" });
  await ready(page);
  await page.mouse.move(300, 300);
  const buttons = page.locator(".transport-buttons");
  const opacity = (): Promise<string> => buttons.evaluate((element) => getComputedStyle(element).opacity);
  expect(await opacity()).toBe("1");
  await expect.poll(opacity, { timeout: 8000 }).toBe("0");
  await expect(page.locator(".step-count")).toBeVisible();
  await press(page, "PageDown");
  await settled(page, 4);
  expect(await opacity()).toBe("0");
  await page.mouse.move(310, 300);
  await expect.poll(opacity).toBe("1");
  await expect.poll(opacity, { timeout: 8000 }).toBe("0");
  for (let i = 0; i < 30 && !(await buttons.evaluate((element) => element.contains(document.activeElement))); i++)
    await press(page, "Tab");
  await expect.poll(opacity).toBe("1");
  await page.waitForTimeout(4000);
  expect(await opacity()).toBe("1");
});
