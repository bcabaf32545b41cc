/** The page can be used with any eyes, on any screen, and without motion. */
import type { Page } from "@playwright/test";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, hashOf, type Link, open, press, programOf, richEditor, settled, visit } from "./page.ts";

interface Look {
  readonly theme: "light" | "dark";
  readonly palette: "standard" | "lecture";
  readonly lang: "en" | "pt-BR";
}

/** As if it had been chosen on an earlier visit. */
const put = async (page: Page, { theme, palette, lang }: Look): Promise<void> => {
  const choices = JSON.stringify({ version: 1, theme, palette, locale: lang });
  await page.addInitScript((raw) => localStorage.setItem("backstep", raw), choices);
};

const show = async (page: Page, link: Link): Promise<void> => {
  await visit(page, hashOf(link));
  await page.locator(".cm-content").waitFor({ state: "attached" }); // hidden while presenting
};

const LOOKS: readonly Look[] = [
  { theme: "light", palette: "standard", lang: "en" },
  { theme: "dark", palette: "lecture", lang: "pt-BR" },
  { theme: "light", palette: "lecture", lang: "pt-BR" },
  { theme: "dark", palette: "standard", lang: "en" },
];

test.describe("axe finds nothing", () => {
  test.skip(({ browserName }) => browserName !== "chromium", "axe reads the same document in every browser");

  for (const look of LOOKS)
    test(`${look.theme}, ${look.palette} colours, ${look.lang}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await put(page, look);
      await show(page, { program: programOf("a7") });
      await settled(page, 0);
      await expect(page.locator("html")).toHaveAttribute("data-theme", look.theme);
      await expectNoViolations(page, "start");
      await show(page, { program: `${programOf("b1")}\nM = L + log(y - 1)`, step: 30 });
      await settled(page, 30);
      await expect(page.locator("[data-testid=formula] .katex").first()).toBeVisible();
      await expectNoViolations(page, "mid-backward");
      await show(page, { program: "f = sigmoidd(x) + (y\nz = 1,5 # oh\n2x/3y", step: 3 });
      await expect(page.locator("[data-code]").first()).toBeVisible();
      await expectNoViolations(page, "errors");
      if (look === LOOKS[0] || look === LOOKS[1]) await expectNoViolationsElsewhere(page);
    });
});

const expectNoViolationsElsewhere = async (page: Page): Promise<void> => {
  await show(page, { program: programOf("a1-composition"), step: 5, present: true });
  await settled(page, 5);
  await expect(page.locator("h1.visually-hidden")).toBeAttached(); // what presenting brings arrives by itself
  await expectNoViolations(page, "presenting");
  await show(page, { program: programOf("a1-composition"), step: 99, expand: ["f"] });
  await expect(page.getByTestId("notices").locator("p")).toHaveCount(1);
  await expectNoViolations(page, "a notice, and an open gate");
  for (const [name, i] of [
    ["examples", 0],
    ["help", 1],
  ] as const) {
    await page.locator('button[aria-haspopup="dialog"]').nth(i).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    if (name === "examples") await expect(page.locator("[data-example] .katex").last()).toBeAttached();
    await expectNoViolations(page, name);
    await press(page, "Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  for (const i of [0, 1]) {
    await page.locator("button[popovertarget]:not(.more)").nth(i).click();
    await expectNoViolations(page, ["the tools", "the choice of a theme"][i] ?? "");
    await press(page, "Escape");
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await show(page, { program: programOf("b1"), step: 30 });
  await settled(page, 30);
  await expectNoViolations(page, "phone");
};

test("with reduced motion nothing is animated: a step, an opened gate, a new program, the camera", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, { program: programOf("a7") });
  const moving = (): Promise<number> =>
    page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length);
  for (let cursor = 1; cursor <= 12; cursor++) {
    await press(page, "ArrowRight");
    expect(await moving()).toBe(0);
    await expect(graphOf(page).locator("g.motion > *")).toHaveCount(0);
  }
  const transforms = (): Promise<(string | null)[]> =>
    graphOf(page).evaluate((svg) =>
      [svg, ...svg.querySelectorAll("g.node")].map(
        (element) => element.getAttribute("transform") ?? element.getAttribute("style"),
      ),
    );
  for (const act of [
    () => page.locator('[data-toggle="a1"]').dispatchEvent("click"),
    () => page.locator(".looking button").last().click(),
    () => page.locator(".looking button").first().click(),
  ]) {
    await act();
    await settled(page);
    const at = await transforms();
    await page.waitForTimeout(120);
    expect(await transforms(), "nothing is on its way").toEqual(at);
  }
});

test("nothing scrolls sideways on a phone, however narrow", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const [width, height] of [
    [390, 844],
    [320, 568],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const lang of ["en", "pt-BR"])
      for (const [title, link] of [
        ["start", { program: programOf("b1") }],
        ["backward", { program: programOf("a7"), step: 20 }],
        [
          "errors and notices",
          {
            program: `f = ${"sigmoidd(".repeat(12)}averylongname_that_never_ends_${"x".repeat(60)}\ny = 1,5`,
            step: 7,
            target: "q".repeat(80),
          },
        ],
        ["presenting", { program: programOf("a5"), step: 20, present: true }],
      ] as const) {
        await show(page, { ...link, lang });
        const overflow = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect.soft(overflow, `${width} px, ${lang}, ${title}`).toBe(0);
      }
    for (const i of [0, 1]) {
      await show(page, { program: programOf("a1") });
      if (i > 0) await page.locator("button.more").click();
      await page.locator('button[aria-haspopup="dialog"]').nth(i).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      expect
        .soft(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), `${width} px, dialog ${i}`)
        .toBe(0);
      await press(page, "Escape");
    }
  }
});

test("no panel moves when a step changes", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, { program: programOf("a7") });
  await richEditor(page);
  await expect(page.locator("[data-testid=formula] .katex").first()).toBeAttached();
  const panels = (): Promise<string[]> =>
    page.locator("main section, footer.transport, .viewport").evaluateAll((all) =>
      all.map((panel) => {
        const { x, y, width, height } = panel.getBoundingClientRect();
        return `${panel.className}: ${[x, y, width, height].map(Math.round).join(" ")}`;
      }),
    );
  const before = await panels();
  for (let cursor = 1; cursor <= 22; cursor++) {
    await press(page, "ArrowRight");
    expect(await panels(), `step ${cursor}`).toEqual(before);
  }
});

test("everything to press is large enough for a finger", async ({ page }) => {
  await open(page, { program: programOf("a1"), step: 3 });
  const small = await page.locator("button:visible, select:visible, input:visible").evaluateAll((all) =>
    all.flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24 ? [`${control.outerHTML.slice(0, 80)}: ${width} × ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
});
