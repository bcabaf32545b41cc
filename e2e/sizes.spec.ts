/** What is painted can be read from the back row: sizes of type as they come out on the screen, and both ends of the active wire in sight. */
import type { Page } from "@playwright/test";
import { EXAMPLES } from "../src/lessons/examples.ts";
import { expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, hashOf, type Link, open, press, settled } from "./page.ts";

const NETWORK = (width: number, layers: number): string => {
  const lines = Array.from({ length: width }, (_, i) => `h0_${i} = x${i}`);
  for (let layer = 1; layer <= layers; layer++)
    for (let i = 0; i < width; i++)
      lines.push(`h${layer}_${i} = tanh(w${layer}*h${layer - 1}_${i} + h${layer - 1}_${(i + 1) % width})`);
  return [...lines, `loss = ${Array.from({ length: width }, (_, i) => `h${layers}_${i}`).join(" + ")}`].join("\n");
};
const CHAIN = Array.from({ length: 30 }, (_, i) => `a${i + 1} = ${i % 3 === 0 ? "sin" : "tanh"}(a${i})`).join("\n");

const PROGRAMS: readonly (readonly [title: string, program: string])[] = [
  ...EXAMPLES.map(({ id, program }) => [id, program] as const),
  ["a chain of 30", CHAIN],
  ["a network of 30 nodes", NETWORK(2, 3)],
  ["a network of 60 nodes", NETWORK(3, 4)],
];

/** Texts that are painted too small, as `3 7.5 px`. */
const tooSmall = (page: Page, least: number, leastIndex: number): Promise<string[]> =>
  graphOf(page).evaluate(
    (svg, [text, index]) => {
      const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute("width"));
      const walker = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
      const small = new Set<string>();
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        const whole = parent?.closest("text");
        if (!parent || !whole) continue;
        const [size, own] = [parent, whole].map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
        const isIndex = (size ?? 0) < (own ?? 0);
        const painted = (size ?? 0) * scale;
        if (painted < (isIndex ? index : text) - 0.01) small.add(`${walker.currentNode.nodeValue} ${painted.toFixed(1)} px`);
      }
      return [...small];
    },
    [least, leastIndex] as const,
  );

/** Ends of the active wires that are not inside the window with all their texts, nor have a stand-in that is: names of nodes. */
const outOfSight = (page: Page): Promise<string[]> =>
  page.locator("section.graph").evaluate((graph) => {
    const window = graph.querySelector(".viewport")?.getBoundingClientRect();
    if (!window) return ["the window"];
    const isIn = (end: Element | null): boolean =>
      end !== null &&
      [...end.querySelectorAll(".outline, text")]
        .map((part) => part.getBoundingClientRect())
        .every(
          ({ left, right, top, bottom, width }) =>
            width === 0 || (left >= window.left && right <= window.right && top >= window.top && bottom <= window.bottom),
        );
    const ends = graph.querySelectorAll<SVGGElement>(".viewport g.node:is(.computing, .receiving, .sending)");
    return [...ends].flatMap((end) => {
      const name = end.dataset["node"] ?? "";
      return isIn(end) || isIn(graph.querySelector(`.above [data-for="${name}"]`)) ? [] : [name];
    });
  });

/** The part of a document that is drawn: nodes and edges. */
const drawn = (page: Page): Promise<number> => graphOf(page).locator("g[data-node], g[data-edge]").count();

/** Shows a program in the page that is there, as an edited address does. */
const show = async (page: Page, link: Link): Promise<void> => {
  const { drawn: wanted } = expected(link.program ?? "");
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hashOf(link));
  await expect.poll(() => drawn(page)).toBe(wanted);
  await settled(page, 0);
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

// Presented, 1920 × 1080 is 1280 × 720 enlarged: present.spec measures both.
for (const [manner, width, height, present, text, index] of [
  ["at the desk", 1280, 720, false, 14, 11],
  ["at the desk", 1920, 1080, false, 14, 11],
  ["presented", 1280, 720, true, 18, 14],
] as const)
  test(`${manner} at ${width} × ${height}: no text is painted too small, and the step is in sight`, async ({ page }) => {
    test.slow();
    const unit = width / 1280;
    await page.setViewportSize({ width, height });
    await open(page, { program: "f = x", present });
    await expect(page.locator(".step-inputs")).toHaveCount(present ? 1 : 0);
    for (const [title, program] of PROGRAMS) {
      const { total } = expected(program);
      const middle = Math.floor((total * 3) / 4);
      await show(page, { program, present });
      for (const step of new Set(present ? [1, middle, total] : [0, 1, middle - 1, middle, total])) {
        await page.getByRole("slider", { name: "Position in the walk" }).fill(String(step));
        await settled(page, step);
        expect.soft(await tooSmall(page, text * unit, index * unit), `${title}, step ${step}`).toEqual([]);
        expect.soft(await outOfSight(page), `${title}, step ${step}`).toEqual([]);
      }
    }
  });

const scaleAndPlace = (page: Page): Promise<readonly [scale: string, place: string]> =>
  graphOf(page).evaluate((svg: SVGElement) => {
    const { transform } = svg.style;
    return [/scale\(([^)]*)\)/.exec(transform)?.[1] ?? "", transform] as const;
  });

test("following a walk, the scale never changes, the window moves seldom, and the step is always in sight", async ({ page }) => {
  const program = NETWORK(3, 4);
  const { total } = expected(program);
  await open(page, { program });
  const start = await scaleAndPlace(page);
  const places = [start[1]];
  for (let step = 1; step <= total; step++) {
    await press(page, "ArrowRight");
    await settled(page, step);
    const [scale, place] = await scaleAndPlace(page);
    expect(scale, `step ${step}`).toBe(start[0]);
    expect(await outOfSight(page), `step ${step}`).toEqual([]);
    if (step === 1) expect(place, "nothing jumps at the first step").toBe(start[1]);
    if (place !== places.at(-1)) places.push(place);
  }
  expect(places.length, "the window has moved").toBeGreaterThan(1);
  expect(places.length).toBeLessThan(total / 3);
  await press(page, "ArrowLeft", total);
  await settled(page, 0);
  expect((await scaleAndPlace(page))[1], "and back").toBe(start[1]);
});

test("whatever was dragged or zoomed, the next step is in sight", async ({ page }) => {
  await open(page, { program: NETWORK(3, 4), step: 30 });
  const box = await page.locator(".viewport").boundingBox();
  if (!box) throw new Error("the graph has no place on the page");
  const [x, y] = [box.x + box.width / 2, box.y + 30];
  for (const [title, act] of [
    ["dragged away", async () => { await page.mouse.move(x, y); await page.mouse.down(); await page.mouse.move(x - 900, y + 300, { steps: 4 }); await page.mouse.up(); }],
    ["zoomed far in", async () => { await page.mouse.move(x, y); for (let i = 0; i < 12; i++) await page.mouse.wheel(0, -240); }],
    ["zoomed far out", async () => { for (let i = 0; i < 20; i++) await page.mouse.wheel(0, 240); }],
  ] as const) {
    await act();
    for (let i = 0; i < 3; i++) {
      await press(page, "ArrowRight");
      await settled(page);
      expect(await outOfSight(page), title).toEqual([]);
    }
  }
}); // biome-ignore format: one gesture a line

test("an exponent of something in brackets is not cut", async ({ page }) => {
  await open(page, { program: "x = 3\nf = (x + 1)^2" });
  await expect(page.locator(".formula-lines .msupsub")).toHaveCount(1);
  const room = await page.locator(".formula-lines").evaluate((lines) => {
    const tops = [...lines.querySelectorAll(".msupsub .mtight")].map((digit) => {
      const { top, height } = digit.getBoundingClientRect();
      return top + height / 8; // above its digits, a font has room for accents
    });
    return Math.min(...tops) - lines.getBoundingClientRect().top;
  });
  expect(room).toBeGreaterThanOrEqual(0);
});
