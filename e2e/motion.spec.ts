/** The stages of a step: at each of them exactly the numbers that it has produced are on the screen, in the graph and in the formula. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { graphOf, open, press, programOf, settled } from "./page.ts";

const NEURON = programOf("a5");
//  x is squared, and q read twice: 8 has arrived at q when 1 · 3 comes
const SQUARES = "x = 2\nq = x*x\nu = 3q\nv = q^2\nf = u + v";

interface Seen {
  readonly stage: string;
  /** The gradient of the operand, with what stands under it. */
  readonly operand: string;
  readonly notes: string;
  readonly travelling: string;
  /** Numbers of the formula that can be seen. */
  readonly formula: string;
  readonly sentence: string;
}

/** Runs in the page: presses a key, if there is one, and looks at every frame until the step is over. */
const film = async ([operand, key]: readonly [string, string | null]): Promise<Seen[]> => {
  const text = (selector: string): string =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? "").join(" | ");
  const node = `section.graph g[data-node="${operand}"]`;
  const read = (): Seen => ({
    stage: document.querySelector<HTMLElement>("[data-testid=formula]")?.dataset["stage"] ?? "",
    operand: [`${node} .gradient text`, `${node} .progress`].map(text).join(" ").trim(),
    notes: text("section.graph g.notes text"),
    travelling: text("section.graph g.motion text"),
    formula: [...document.querySelectorAll("[data-testid=formula] .katex-html [data-number]")]
      .filter((number) => getComputedStyle(number).visibility === "visible")
      .map((number) => number.textContent)
      .join(" "),
    sentence: text(".explanation"),
  });
  if (key === null) return [read()];
  const seen: Seen[] = [];
  dispatchEvent(new KeyboardEvent("keydown", { key }));
  do {
    // oxlint-disable-next-line no-await-in-loop
    await new Promise(requestAnimationFrame);
    seen.push(read());
  } while (!document.querySelector("section.graph svg[data-settled]"));
  return seen;
};

const seenAt = async (page: Page, operand: string): Promise<Seen> => {
  await page.locator("[data-testid=formula] .katex").first().waitFor();
  const [seen] = await page.evaluate(film, [operand, null] as const);
  if (!seen) throw new Error("nothing was seen");
  return seen;
};

test.describe("stage by stage", () => {
  const BEFORE = { operand: "—", travelling: "" };

  test("a product is asked for before it is told", async ({ page }) => {
    await open(page, { program: NEURON, step: 17 });
    await page.getByRole("combobox", { name: "Step size" }).selectOption("stage");
    await page.locator("h1").click();
    const stages = [
      { ...BEFORE, stage: "upstream", notes: "", formula: "0.1966" },
      { ...BEFORE, stage: "local", notes: "· (−3)", formula: "0.1966 (−3) −3" },
      { ...BEFORE, stage: "product", notes: "· (−3) | 0.1966 · (−3)", formula: "0.1966 (−3) −3" },
      { stage: "", operand: "−0.5898", notes: "", travelling: "", formula: "0.1966 (−3) −0.5898 −3" },
    ];
    for (const wanted of stages) {
      await press(page, "ArrowRight");
      await expect.poll(() => seenAt(page, "x1"), wanted.stage).toMatchObject(wanted);
      if (wanted.stage !== "") expect((await seenAt(page, "x1")).sentence).not.toContain("0.5898");
    }
    await expect(graphOf(page)).toHaveAttribute("data-cursor", "18");
    for (const wanted of stages.slice(0, 3).toReversed()) {
      await press(page, "ArrowLeft");
      await expect.poll(() => seenAt(page, "x1"), `back to ${wanted.stage}`).toMatchObject(wanted);
    }
  });

  test("at a fork what arrives stands beside the sum before it becomes it", async ({ page }) => {
    const seen: Pick<Seen, "operand" | "notes" | "formula">[] = [];
    for (const stage of [1, 2, 3, 4]) {
      await open(page, { program: SQUARES, step: 8, stage });
      const { operand, notes, formula } = await seenAt(page, "q");
      seen.push({ operand, notes, formula });
    }
    await open(page, { program: SQUARES, step: 9 });
    const { operand, notes, formula } = await seenAt(page, "q");
    seen.push({ operand, notes, formula });
    expect(seen.map((one) => one.operand)).toEqual([
      "8 + … 1 of 2", "8 + … 1 of 2", "8 + … 1 of 2", "8 + 3", "11",
    ]); // biome-ignore format: a row
    expect(seen.map((one) => one.notes)).toEqual(["", "· 3", "· 3 | 1 · 3", "", ""]);
    expect(seen.map((one) => one.formula.includes("11"))).toEqual([false, false, false, false, true]);
  });

  test("a gate has no value before its operands have been there", async ({ page }) => {
    await open(page, { program: SQUARES, step: 0, stage: 1 });
    await expect(graphOf(page).locator('g[data-node="q"] .value')).toHaveText("—");
    expect((await seenAt(page, "q")).formula).toBe("2 2");
    await open(page, { program: SQUARES, step: 1 });
    expect((await seenAt(page, "q")).formula).toBe("2 2 4");
  });
});

/** The result is nowhere before it travels, and at the operand no later than in the formula. */
const expectNoResultTooSoon = (seen: readonly Seen[], result: string): void => {
  let hasTravelled = false;
  for (const { operand, formula, sentence, travelling } of seen) {
    hasTravelled ||= travelling.includes(result);
    if (!hasTravelled) {
      expect(operand).toBe("—");
      expect(formula).not.toContain(result);
      expect(sentence).not.toContain(result);
    }
    if (formula.includes(result)) expect(operand).not.toBe("—");
  }
};

test.describe("while it plays", { tag: "@motion" }, () => {
  test("graph and formula go through the same stages, and no result is there before it has travelled", async ({ page }) => {
    await open(page, { program: NEURON, step: 17 });
    const seen = await page.evaluate(film, ["x1", "ArrowRight"] as const);
    const order = new Set(seen.map(({ stage, travelling }) => `${stage}${travelling === "" ? "" : "…"}`));
    order.delete(""); // before and after
    expect([...order]).toEqual(["upstream", "local", "product", "product…"]);
    expectNoResultTooSoon(seen, "−0.5898");
    expect(new Set(seen.map(({ travelling }) => travelling))).toEqual(new Set(["", "−0.5898"]));
    expect(seen.at(-1)?.operand).toBe("−0.5898");
  });

  test("with all operands of a gate at once too", async ({ page }) => {
    await open(page, { program: NEURON, step: 17 });
    await page.getByRole("combobox", { name: "Step size" }).selectOption("gate");
    await page.locator("h1").click();
    const seen = await page.evaluate(film, ["w1", "ArrowRight"] as const);
    const travelling = [...new Set(seen.map((one) => one.travelling))].filter((text) => text !== "");
    expect(travelling).toEqual(["−0.5898 | −0.3932"]);
    expectNoResultTooSoon(seen, "−0.3932");
    expectNoResultTooSoon(seen, "−0.5898");
    expect(seen.at(-1)?.operand).toBe("−0.3932");
    await settled(page, 19);
  });
});
