/** The numbers on the screen are those of the engine: at every step of every example, forwards and backwards. */
import type { Page } from "@playwright/test";
import { texts } from "../src/features/transport/texts.ts";
import { EXAMPLES } from "../src/lessons/examples.ts";
import { agreed, expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import { formulaNumbers, type Link, open, picture, picturesAlong, press, programOf } from "./page.ts";

const expectAgreement = (seen: readonly string[], wanted: readonly string[], when: string): void => {
  expect(seen, when).toEqual(agreed(wanted, seen));
};

const buttonCalled = (label: string): string => `.transport button[aria-label="${label}"]`;

const walkThere = async (page: Page, text: string, link: Omit<Link, "program"> = {}): Promise<void> => {
  await open(page, { program: text, ...link });
  const { total, pictureAt } = expected(text, link);
  await expect(page.locator(".step-count")).toHaveText(`step 0 of ${total}`);
  const there = [...Array(total + 1).keys()];
  for (const [button, cursors] of [
    [texts.en.next, there],
    [texts.en.back, there.toReversed()],
  ] as const) {
    const pictures = await picturesAlong(page, buttonCalled(button), cursors);
    for (const [i, cursor] of cursors.entries()) expectAgreement(pictures[i] ?? [], pictureAt(cursor), `${button}: ${cursor}`);
  }
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("every lecture example shows the engine's numbers at every step, there and back", { tag: "@once" }, async ({ page }) => {
  for (const { id, program } of EXAMPLES) await test.step(id, () => walkThere(page, program));
});

const OPENED: readonly (readonly [string, string, readonly string[]])[] = [
  ["the composition, both functions open", programOf("a1-composition"), ["f", "u1"]],
  ["the sigmoid neuron, σ open", programOf("a5-sigmoid"), ["f"]],
  ["two layers, both activations open", programOf("a7"), ["a1", "a2"]],
  ["the 3–2–1 network, every activation open", programOf("b1"), ["a1", "a2", "a"]],
];

test("opened gates show the engine's numbers at every step, there and back @once", async ({ page }) => {
  for (const [title, program, expand] of OPENED) await test.step(title, () => walkThere(page, program, { expand }));
});

test("the arrow keys walk as the buttons do", async ({ page }) => {
  const text = programOf("a3");
  const { total, pictureAt } = expected(text);
  await open(page, { program: text });
  for (let cursor = 1; cursor <= total; cursor++) {
    await press(page, "ArrowRight");
    expectAgreement(await picture(page, cursor), pictureAt(cursor), `→ ${cursor}`);
  }
  for (let cursor = total - 1; cursor >= 0; cursor--) {
    await press(page, "ArrowLeft");
    expectAgreement(await picture(page, cursor), pictureAt(cursor), `← ${cursor}`);
  }
});

test("any node can be the target of the walk", { tag: "@once" }, async ({ page }) => {
  for (const [program, target] of [
    [programOf("b1"), "s2"],
    [programOf("a8"), "hit"],
    [programOf("a1"), "x"],
  ] as const)
    await test.step(target, () => walkThere(page, program, { target }));
});

test("places without a value or a slope are walked through too", { tag: "@once" }, async ({ page }) => {
  for (const program of ["x = -1\ny = log(x)\nf = y * x", "x = 0\nf = sqrt(x) + relu(x) + 1/x", "f = max(a, a) + abs(a - a)"])
    await test.step(program, () => walkThere(page, program));
});

test("the formula of every step carries the engine's numbers", async ({ page }) => {
  for (const id of ["a1", "a3", "a7"] as const) {
    const text = programOf(id);
    const { total, formulaNumbersAt } = expected(text);
    await open(page, { program: text });
    for (let cursor = 1; cursor <= total; cursor++) {
      await press(page, "ArrowRight");
      await expect
        .poll(() => formulaNumbers(page), { message: `${id}, step ${cursor}`, intervals: [20, 50] })
        .toEqual(formulaNumbersAt(cursor));
    }
  }
});

test("the numbers of the lectures stand on the screen", { tag: "@once" }, async ({ page }) => {
  const shown = async (id: Parameters<typeof programOf>[0], step: number, wanted: readonly string[]): Promise<void> => {
    await open(page, { program: programOf(id), step });
    expect(await picture(page, step)).toEqual(expect.arrayContaining([...wanted]));
  };
  await shown("a1", 7, [
    "x value=-2 gradient=-4 state=final",
    "q value=3 gradient=-4 state=final",
    "f value=-12 gradient=1 state=final",
  ]);
  await shown("a1", 4, ["q value=3 state=waiting", "z value=-4 gradient=3 state=final", "z-f.1 contribution=3"]);
  await shown("a4-square", 2, ["a value=3 state=waiting"]);
  await shown("a7", 10, ["L value=0.10258051873709023 gradient=1 state=final"]);
});
