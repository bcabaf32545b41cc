/**
 * Whatever is done, in whatever order: no error, the picture is the engine's, and address, storage and editor say the same. A burst of random
 * events, then checks, and again. RANDOM_EVENTS and RANDOM_SEED can be set; a failure tells its seed and its last events.
 */
import type { Page } from "@playwright/test";
import { plain } from "../src/choices/testing.ts";
import { parseProgram } from "../src/lang/parseProgram.ts";
import { EXAMPLES } from "../src/lessons/examples.ts";
import { readLink } from "../src/share/link.ts";
import { agreed, expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";
import { graphOf, LINK_CHOICES, open, picture, programOf, richEditor, textOf } from "./page.ts";

const EVENTS = Number(process.env["RANDOM_EVENTS"] ?? 300);
const SEED = Number(process.env["RANDOM_SEED"] ?? 20_261_121);
const BURST = 60;
/** The address follows within a third of a second. */
const SOON = { intervals: [50, 100, 200, 400], timeout: 15_000 };
const A1 = programOf("a1");

/** Mulberry32: 32 bits of state, the same numbers everywhere. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const KEYS = ["ArrowRight", "ArrowRight", "ArrowLeft", "PageDown", "PageUp", "Home", "End", "Space", "Tab", "Shift+Tab", "Escape", "Enter", "ArrowUp", "ArrowDown", "p", "f", "?", "ControlOrMeta+z", "ControlOrMeta+Shift+z"]; // biome-ignore format: a list
const SNIPPETS = ["x", "+", "*2", "(", ")", " = ", "sigmoid(", "3", "\n", "1.5", "a", "-", "^2", "max(x, ", "#", "relu(y)"];

interface Act {
  readonly name: string;
  readonly weight: number;
  readonly run: (page: Page) => Promise<void>;
}

const actsFor = (random: () => number, program: () => string): Act[] => {
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error("an empty list");
    return found;
  };
  const point = (page: Page): [number, number] => {
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
    return [random() * width, random() * height];
  };
  /** By name and place, without waiting for anything: what is not there or is covered is not pressed. */
  const drag = async (page: Page, [x, y]: readonly [number, number], [dx, dy]: readonly [number, number]): Promise<void> => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx, y + dy, { steps: 3 });
    await page.mouse.up();
  };
  const boxes = (page: Page, selector: string): Promise<{ x: number; y: number }[]> =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll(wanted)].flatMap((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return width > 0 ? [{ x: x + width / 2, y: y + height / 2 }] : [];
        }),
      selector,
    );
  const among = async (page: Page, selector: string): Promise<[number, number] | null> => {
    const found = await boxes(page, selector);
    if (found.length === 0) return null;
    const { x, y } = pick(found);
    return [x, y];
  };
  const clickOn = (selector: string) => async (page: Page) => {
    const place = await among(page, selector);
    if (place) await page.mouse.click(...place);
  };
  return [
    { name: "key", weight: 40, run: (page) => page.keyboard.press(pick(KEYS)) },
    { name: "click anywhere", weight: 8, run: (page) => page.mouse.click(...point(page)) },
    { name: "click a node", weight: 8, run: clickOn("section.graph g[data-node]") },
    {
      name: "click a button",
      weight: 6,
      run: clickOn("footer button, header button, .fix, .selection-actions button, dialog button"),
    },
    { name: "move", weight: 6, run: (page) => page.mouse.move(...point(page)) },
    {
      name: "drag an input",
      weight: 10,
      run: async (page) => {
        const place = await among(page, ".inputs input[type=range], .inputs .number-field");
        if (place) await drag(page, place, [(random() - 0.5) * 120, 0]);
      },
    },
    { name: "drag anything", weight: 3, run: (page) => drag(page, point(page), point(page)) },
    {
      name: "type",
      weight: 12,
      run: async (page) => {
        const place = await among(page, ".cm-content");
        if (!place) return;
        await page.mouse.click(place[0] + (random() - 0.5) * 150, place[1] + (random() - 0.5) * 60);
        for (let i = 0; i < 3; i++) await page.keyboard.insertText(pick(SNIPPETS)); // oxlint-disable-line no-await-in-loop
      },
    },
    {
      name: "mend the program",
      weight: 3,
      run: async (page) => {
        const place = await among(page, ".cm-content");
        if (!place) return;
        await page.mouse.click(...place);
        await page.keyboard.press("ControlOrMeta+a");
        await page.keyboard.insertText(program());
      },
    },
    {
      name: "choose",
      weight: 2,
      run: (page) =>
        page.evaluate((part) => {
          const selects = [...document.querySelectorAll<HTMLSelectElement>("footer select")];
          const select = selects[Math.floor(part * selects.length)];
          if (!select) return;
          select.selectedIndex = Math.floor(part * 97) % select.options.length;
          select.dispatchEvent(new Event("change", { bubbles: true }));
        }, random()),
    },
    {
      name: "go back",
      weight: 1,
      run: (page) =>
        page.evaluate(() => {
          // Only within this page.
          const { navigation } = window;
          const before = navigation.entries()[(navigation.currentEntry?.index ?? 0) - 1];
          if (before?.url?.startsWith(location.origin + location.pathname + location.search)) history.back();
        }),
    },
    {
      name: "reload",
      weight: 0.5,
      run: async (page) => {
        const before = await page.evaluate(() => document.documentElement.hasAttribute("data-presenting"));
        const text = await textOf(page);
        await page.reload();
        await page.locator(".cm-content").waitFor({ state: "attached" });
        if (!before) await expect.poll(() => textOf(page), "the text after a reload").toBe(text);
      },
    },
  ];
};

/** Leaves what hides the program, and stops what moves by itself. */
const calm = async (page: Page): Promise<void> => {
  for (let i = 0; i < 3; i++) await page.keyboard.press("Escape"); // oxlint-disable-line no-await-in-loop
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll("dialog")) dialog.close();
    document.querySelector<HTMLElement>("button.round.pause")?.click();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
};

const check = async (page: Page, noise: readonly string[]): Promise<void> => {
  expect(noise).toEqual([]);
  await calm(page);
  const said = () => plain(readLink(new URL(page.url()).hash, LINK_CHOICES).chosen);
  const stored = () => page.evaluate(() => (JSON.parse(localStorage.getItem("backstep") ?? "{}") as { text?: string }).text);
  await expect
    .poll(
      async () => {
        const text = await textOf(page);
        return [(said()["program"] ?? A1) === text, ((await stored()) ?? A1) === text];
      },
      { message: "the address and the storage say what the editor says", ...SOON },
    )
    .toEqual([true, true]);
  const text = await textOf(page);
  if (!parseProgram(text).program) return;
  let seen: string[] = [];
  let wanted: string[] = [];
  const agree = async (): Promise<boolean> => {
    const { step = 0, target, expand } = said() as { step?: number; target?: string; expand?: string[] };
    if ((await graphOf(page).getAttribute("data-cursor")) !== String(step)) return false;
    seen = await picture(page);
    wanted = agreed(expected(text, { target, expand }).pictureAt(step), seen);
    return wanted.join("\n") === seen.join("\n");
  };
  await expect
    .poll(agree, { message: "the picture is the one that the address says", ...SOON })
    .toBe(true)
    .catch(() => expect([page.url(), ...seen]).toEqual([page.url(), ...wanted]));
};

test(`${EVENTS} random events`, async ({ page, noise, browserName }) => {
  test.skip(browserName !== "chromium", "one browser is enough of the same");
  test.setTimeout(EVENTS * 150 + 60_000); // a busy machine takes five times as long as a quiet one
  const random = randomFrom(SEED);
  const programs = EXAMPLES.map(({ program }) => program);
  const acts = actsFor(random, () => programs[Math.floor(random() * programs.length)] ?? A1);
  const total = acts.reduce((sum, { weight }) => sum + weight, 0);
  const done: string[] = [];
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, { program: programOf("a7") });
  await richEditor(page);
  try {
    for (let i = 1; i <= EVENTS; i++) {
      let left = random() * total;
      const act = acts.find(({ weight }) => (left -= weight) < 0);
      done.push(act?.name ?? "");
      // oxlint-disable-next-line no-await-in-loop
      await act?.run(page);
      // oxlint-disable-next-line no-await-in-loop
      if (i % BURST === 0) await check(page, noise);
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`seed ${SEED}, event ${done.length}, after: ${done.slice(-BURST).join(", ")}\n${message}`, { cause: error });
  }
});
