/** A gate that stands for a whole function opens into its gates, and closes, at the same moment of the walk. */
import type { Page } from "@playwright/test";
import { agreed, expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, nodeOf, open, picture, press, programOf, settled, visit } from "./page.ts";

const NESTED = "x = 2; w = -1\nneuron(a, b) = sigmoid(a*b)\ntwice(a) = neuron(a, w) + neuron(w, a)\nf = twice(x)";

const expectOpened = async (page: Page, text: string, expand: readonly string[], cursor: number): Promise<void> => {
  await expect.poll(async () => (await picture(page)).length).toBe(expected(text, { expand }).pictureAt(0).length);
  const seen = await picture(page, cursor);
  expect(seen).toEqual(agreed(expected(text, { expand }).pictureAt(cursor), seen));
};

const expectAddress = (page: Page, part: RegExp): Promise<void> => expect.poll(() => page.url(), { timeout: 3000 }).toMatch(part);

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("a gate opens and closes by double click, by its button and by Enter", async ({ page }) => {
  const text = programOf("a1-composition");
  await open(page, { program: text });
  await nodeOf(page, "f").locator(".outline").dblclick();
  await expectOpened(page, text, ["f"], 0);
  await nodeOf(page, "f").locator(".outline").dblclick();
  await expectOpened(page, text, [], 0);

  const toggle = page.locator('[data-toggle="u1"]');
  await toggle.click();
  await expectOpened(page, text, ["u1"], 0);
  await toggle.click();
  await expectOpened(page, text, [], 0);

  await nodeOf(page, "u1").focus();
  await press(page, "Enter");
  await expectOpened(page, text, ["u1"], 0);
  await expect(nodeOf(page, "u1"), "the focus stays").toBeFocused();
  await press(page, "Enter");
  await expectOpened(page, text, [], 0);
});

test("what is open stands in the address, and a link opens it", { tag: "@once" }, async ({ page }) => {
  const text = programOf("a7");
  await open(page, { program: text });
  await page.locator('[data-toggle="a1"]').click();
  await expectAddress(page, /[#&]expand=a1(&|$)/);
  await page.locator('[data-toggle="a2"]').click();
  await expectAddress(page, /[#&]expand=a1,a2(&|$)/);
  await page.reload();
  await expectOpened(page, text, ["a1", "a2"], 0);
  await page.locator('[data-toggle="a1"]').click();
  await expectAddress(page, /[#&]expand=a2(&|$)/);
  await page.locator('[data-toggle="a2"]').click();
  await expectAddress(page, /^[^#]*#(?!.*expand)/);
});

test("functions inside functions open one by one", { tag: "@once" }, async ({ page }) => {
  await open(page, { program: NESTED });
  const opened: string[] = [];
  for (const gate of ["f", "u1", "u1'"]) {
    await page.locator(`[data-toggle="${gate}"]`).first().click();
    opened.push(gate);
    await expectOpened(page, NESTED, opened, 0);
    await expect(graphOf(page).locator("g.frame")).toHaveCount(opened.length);
  }
  await press(page, "End");
  await settled(page, expected(NESTED, { expand: opened }).total);
  await expectOpened(page, NESTED, opened, expected(NESTED, { expand: opened }).total);
  for (const gate of opened.toReversed()) {
    await page.locator(`[data-toggle="${gate}"]`).first().click();
    await expect(graphOf(page).locator("g.frame")).toHaveCount(opened.indexOf(gate));
  }
  await expectOpened(page, NESTED, [], expected(NESTED).total);
});

/** The line of a node or an edge that closed and opened graph share says the same in both. */
test("the walk stays at the same moment when a gate opens or closes", { tag: "@once" }, async ({ page }) => {
  const text = programOf("a7");
  const { total } = expected(text);
  const common = ["w1", "X", "s1", "w2", "s2", "y", "L", "w1-s1.0", "X-s1.1"];
  const tell = (lines: readonly string[]): string[] => lines.filter((line) => common.includes(line.split(" ")[0] ?? ""));
  for (const cursor of [0, 1, 3, 9, 12, total]) {
    await open(page, { program: text, step: cursor });
    const before = tell(await picture(page));
    const nodes = await graphOf(page).locator("g.node").count();
    await page.locator('[data-toggle="a2"]').click();
    await expect(graphOf(page).locator("g.node")).not.toHaveCount(nodes);
    const opened = await picture(page);
    expect(tell(opened), `opened at ${cursor}`).toEqual(agreed(before, tell(opened)));
    await page.locator('[data-toggle="a2"]').dispatchEvent("click");
    await expect(graphOf(page).locator("g.node")).toHaveCount(nodes);
    await settled(page, cursor);
    expect(tell(await picture(page)), `closed at ${cursor}`).toEqual(before);
  }
});

test("with motion, an opened gate's nodes come to rest where a link would have put them", { tag: "@motion" }, async ({
  page,
}) => {
  const text = programOf("a5-sigmoid");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  // Motion ends within a rounding error of its goal.
  const places = (): Promise<(number[] | undefined)[]> =>
    graphOf(page)
      .locator("g.node, path.wire")
      .evaluateAll((all) =>
        all.map((element) =>
          (element.getAttribute("transform") ?? element.getAttribute("d"))
            ?.match(/-?[\d.]+/g)
            ?.map((number) => Math.round(Number(number) * 100)),
        ),
      );
  await visit(page, `#program=${encodeURIComponent(text)}&expand=f`);
  await settled(page, 0);
  const wanted = await places();
  await page.locator('[data-toggle="f"]').first().click();
  await expect.poll(async () => (await places()).length).toBeLessThan(wanted.length);
  await settled(page);
  await page.locator('[data-toggle="f"]').first().click();
  await expect.poll(async () => (await places()).length).toBe(wanted.length);
  await settled(page);
  expect(await places()).toEqual(wanted);
  await expect(graphOf(page).locator("path.wire[opacity]")).toHaveCount(0);
});

test("a gate that was opened in the middle of a walk is in view, with the button that closes it", { tag: "@once" }, async ({
  page,
}) => {
  await open(page, { program: programOf("a7"), step: 9 });
  const toggle = page.locator('[data-toggle="a2"]');
  await toggle.click();
  await expect(graphOf(page).locator('[data-group="a2"]')).toHaveCount(1);
  await expect(page.locator(".viewport")).toBeVisible();
  const [seen, button] = [await page.locator(".viewport").boundingBox(), await toggle.boundingBox()];
  if (!seen || !button) throw new Error("the graph has no place on the page");
  expect(button.x, "not beyond the left edge").toBeGreaterThan(seen.x);
  expect(button.x + button.width, "nor the right one").toBeLessThan(seen.x + seen.width);
});
