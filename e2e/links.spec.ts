/** A link shows what it says; of a broken or hostile one, whatever can be used is used, the rest is named, and nothing in it runs. */
import type { Page } from "@playwright/test";
import { plain } from "../src/choices/testing.ts";
import { readLink } from "../src/share/link.ts";
import { expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import {
  graphOf,
  hashOf,
  LINK_CHOICES,
  nodeOf,
  noticesOf,
  open,
  picture,
  press,
  programOf,
  richEditor,
  settled,
  textOf,
  visit,
} from "./page.ts";

const A1 = programOf("a1");
const { total, pictureAt } = expected(A1);
const PROGRAM = `program=${encodeURIComponent(A1)}`;

const enter = async (page: Page, parameters: string): Promise<void> => {
  await visit(page, `#${parameters}`);
  await richEditor(page);
};

/** Counts what no program and no parameter may bring into the page. */
const foreign = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      document.querySelectorAll(
        "img:not(.cm-widgetBuffer), iframe, object, embed, base, form, [onerror], [onclick], [onload], a[href^='javascript' i], #root script, #root style, foreignObject",
      ).length + Number("pwned" in window),
  );

/** After whatever was opened the page still does its work. */
const expectAlive = async (page: Page): Promise<void> => {
  expect(await foreign(page), "foreign elements").toBe(0);
  await visit(page, "#program=x%2By&step=2");
  await settled(page, 2);
  await expect(noticesOf(page).locator("p")).toHaveCount(0);
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("a link opens the program, the step, the target, the open gates, the language and the presentation", async ({ page }) => {
  await open(page, { program: programOf("a7"), step: 5, target: "a2", expand: ["a1"], lang: "pt-BR", present: true });
  expect(await picture(page, 5)).toHaveLength(expected(programOf("a7"), { expand: ["a1"] }).pictureAt(0).length);
  await expect(nodeOf(page, "a2")).toHaveAttribute("aria-label", /alvo/);
  await expect(page.locator("html")).toHaveAttribute("lang", "pt-BR");
  await expect(page.locator("html")).toHaveAttribute("data-presenting");
  await expect(noticesOf(page).locator("p")).toHaveCount(0);
});

test("a link written by hand works", async ({ page }) => {
  await visit(page, "#program=f%3D(x%2By)*z&step=3");
  await settled(page, 3);
  await expect(nodeOf(page, "f")).toHaveAttribute("data-value", "2");
});

test("the address follows the walk, and opens at the same moment elsewhere", async ({ page, context }) => {
  await open(page, { program: A1 });
  await press(page, "ArrowRight", 5);
  await nodeOf(page, "q").focus();
  await expect.poll(() => page.url()).toContain("step=5");
  const other = await context.newPage();
  await other.emulateMedia({ reducedMotion: "reduce" });
  await other.goto(page.url());
  await settled(other, 5);
  expect(await picture(other, 5)).toEqual(pictureAt(5));
  await other.close();
});

test("what a link asks for and cannot have is named, and the rest is used", { tag: "@once" }, async ({ page }) => {
  for (const [parameters, said, cursor] of [
    ["step=1e9", "“step” cannot be “1e9”", 0],
    ["step=-1", "“step” cannot be “-1”", 0],
    ["step=99999", `there is no step 99999, so this is step ${total}.`, total],
    ["step=3&target=nowhere", "“nowhere” is not in the program, so the target is f.", 3],
    ["step=3&colour=red", "there is no parameter “colour”", 3],
    ["step=3&expand=nothing", "“nothing” is no gate that opens", 3],
    ["step=3&expand=q", "“q” is no gate that opens", 3],
    ["step=3&lang=xx", "“lang” cannot be “xx”", 3],
    ["step=3&present=maybe", "“present” cannot be “maybe”", 3],
    ["step=3&step=4", "“step” stands there more than once", 3],
    ["step=3&target=constructor", "“constructor” is not in the program", 3],
    ["step=3&__proto__=1", "there is no parameter “__proto__”", 3],
  ] as const) {
    await enter(page, `${PROGRAM}&${parameters}`);
    await settled(page, cursor);
    await expect(noticesOf(page), parameters).toContainText(said);
    await expect(noticesOf(page).locator("p"), parameters).toHaveCount(1);
    expect(await picture(page, cursor), parameters).toEqual(pictureAt(cursor));
    expect(await textOf(page)).toBe(A1);
  }
  await noticesOf(page).getByRole("button", { name: "Dismiss" }).click();
  await expect(noticesOf(page).locator("p")).toHaveCount(0);
});

test("broken percent-encoding is named, kept in the text, and harms nothing", async ({ page }) => {
  await enter(page, "program=f%3Dx%2By%0A%23%20100%&step=2");
  await expect(noticesOf(page)).toContainText("“program” has a damaged “%”");
  await settled(page, 2);
  expect(await textOf(page)).toBe("f=x+y\n# 100%");
  await enter(page, "program=%E0%A4%A&step=%zz&target=%ff");
  await expect(noticesOf(page)).toContainText("“program” has a damaged “%”");
  await expectAlive(page);
});

test("a hundred thousand brackets end in a diagnostic", { tag: "@once" }, async ({ page }) => {
  for (const program of ["(".repeat(100_000), `f = ${"(".repeat(49_000)}x${")".repeat(49_000)}`, "x^".repeat(49_999)]) {
    await visit(page, `#program=${encodeURIComponent(program)}`);
    await expect(page.getByRole("heading", { name: "Backstep" })).toBeVisible();
    await expect
      .poll(async () => (await page.getByTestId("diagnostics").count()) + (await graphOf(page).count()))
      .toBeGreaterThan(0);
  }
  await visit(page, `#program=${"x%2B".repeat(60_000)}x`);
  await expect(page.locator("[data-code=too-long]").or(noticesOf(page).locator("p")).first()).toBeVisible();
  await expectAlive(page);
});

test("a graph of ninety-nine thousand gates is not drawn, says so, and is walked all the same", { tag: "@once" }, async ({
  page,
}) => {
  test.setTimeout(20_000);
  await visit(page, `#program=${encodeURIComponent(`f = ${"-".repeat(99_000)}x`)}`);
  await richEditor(page);
  await expect(page.getByText(/^This graph has 99\s001 nodes/)).toBeVisible();
  await expect(graphOf(page)).toBeHidden();
  await press(page, "ArrowRight");
  await expect.poll(() => page.evaluate(() => location.hash.slice(-40))).toContain("&step=1");
  await enter(page, "program=f%3Dx%2By&step=1");
  await settled(page, 1);
  await expect(graphOf(page)).toBeVisible();
  await expectAlive(page);
});

const MARKUP = '<img src=x onerror="window.pwned=1;alert(1)">';
const HREF = String.raw`\href{javascript:window.pwned=1}{x}`;

test("markup and TeX in any part of a link stay text @once", async ({ page }) => {
  for (const hostile of [
    MARKUP,
    HREF,
    "<script>window.pwned=1</script>",
    "javascript:window.pwned=1",
    "{{constructor.constructor('window.pwned=1')()}}",
  ]) {
    const encoded = encodeURIComponent(hostile);
    await enter(page, `program=${encoded}`);
    expect(await textOf(page)).toBe(hostile);
    await expect(page.locator("[data-code]").first()).toBeVisible();
    expect(await foreign(page), hostile).toBe(0);
    await enter(
      page,
      `${PROGRAM}&target=${encoded}&expand=${encoded}&${encoded}=1&lang=${encoded}&step=${encoded}&present=${encoded}`,
    );
    await settled(page, 0);
    await expect(noticesOf(page)).toContainText(hostile.slice(0, 10));
    expect(await foreign(page), hostile).toBe(0);
    expect(await picture(page)).toEqual(pictureAt(0));
  }
  await expectAlive(page);
});

test("names that mean something to JavaScript, CSS or TeX are ordinary names", { tag: "@once" }, async ({ page }) => {
  const program =
    "constructor = 2; __proto__ = 3; toString = 4; href_url = 5\nhtmlData = constructor*__proto__ + toString\nf_1_2 = htmlData * href_url + σ_x + alert";
  const { total: last, pictureAt: wanted } = expected(program);
  await open(page, { program, step: last });
  expect(await picture(page, last)).toEqual(wanted(last));
  await expect(page.locator("[data-testid=formula] .katex-html").first()).toBeVisible();
  await expectAlive(page);
});

test("a corrupt memory of an earlier visit is ignored, and said so", { tag: "@once" }, async ({ page }) => {
  for (const junk of ["{", "null", '{"version":99}', '{"version":1,"text":42}', "x".repeat(1_000_000)]) {
    await page.addInitScript((raw) => {
      if (location.protocol.startsWith("http")) localStorage.setItem("backstep", raw);
    }, junk);
    await visit(page, "");
    await settled(page, 0);
    await expect(noticesOf(page), junk.slice(0, 30)).toContainText("could not be read");
    await expect(graphOf(page).locator("g.node").first()).toBeVisible();
  }
});

test("the copied link says what is on the screen, and leaves the language to its reader", async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName !== "chromium", "only Chromium lets a test read the clipboard");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const shown = { program: programOf("a7"), step: 4, target: "s2", expand: ["a1"] };
  await open(page, shown);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const { chosen, unused } = readLink(new URL(link).hash, LINK_CHOICES);
  expect([plain(chosen), unused]).toEqual([shown, []]);
});

test("a link followed in the moment in which the address is written is not lost", async ({ page }) => {
  await open(page, { program: programOf("a1") });
  await page.evaluate(
    (hash) => {
      document.querySelector<HTMLElement>(".transport-buttons button:nth-child(4)")?.click(); // something to write
      location.hash = hash;
      document.dispatchEvent(new Event("visibilitychange")); // writes at once
    },
    hashOf({ program: "f = a + b" }),
  );
  await expect(nodeOf(page, "a")).toBeAttached();
});
