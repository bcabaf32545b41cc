/** How the tests look at the page and act on it. */
import { expect, type Locator, type Page } from "@playwright/test";
import { CORE_CHOICES, PROGRAM } from "../src/choices/core.ts";
import { chosenFrom } from "../src/choices/testing.ts";
import { TOOL, type ToolId } from "../src/features/tools.ts";
import { LOCALE } from "../src/i18n/locales.ts";
import { EXAMPLES, type ExampleId } from "../src/lessons/examples.ts";
import { writeLink } from "../src/share/link.ts";
import { line } from "./engine.ts";

export const programOf = (id: ExampleId): string => {
  const example = EXAMPLES.find((other) => other.id === id);
  if (!example) throw new Error(`there is no example ${id}`);
  return example.program;
};

export const graphOf = (page: Page): Locator => page.locator("section.graph svg[data-cursor]");

export const nodeOf = (page: Page, name: string): Locator => graphOf(page).locator(`g[data-node="${name}"]`);

/** Waits until the graph shows this moment and nothing moves. */
export const settled = async (page: Page, cursor?: number): Promise<void> => {
  const at = cursor === undefined ? "" : `[data-cursor="${cursor}"]`;
  await page.locator(`section.graph svg${at}[data-settled]`).waitFor({ state: "attached" });
};

let visits = 0;

/** What a link can say. */
export interface Link {
  readonly program?: string;
  readonly step?: number;
  readonly stage?: number;
  readonly target?: string;
  readonly expand?: readonly string[];
  readonly select?: string;
  readonly row?: number;
  readonly tool?: ToolId;
  readonly lang?: string;
  readonly present?: boolean;
}

/** A link without a program opens what the browser last had, which another test may have left there. */
const SAID_PROGRAM = { ...PROGRAM, isAlwaysSaid: true };

export const LINK_CHOICES = [SAID_PROGRAM, ...CORE_CHOICES.filter((choice) => choice !== PROGRAM), LOCALE, TOOL];

export const hashOf = (link: Link): string =>
  writeLink(
    chosenFrom({ ...link }, LINK_CHOICES),
    LINK_CHOICES.filter(
      (choice) => (choice !== LOCALE || link.lang !== undefined) && (choice !== SAID_PROGRAM || link.program !== undefined),
    ),
  );

/** Loads the page anew, even if only the part behind `#` differs: what was on the screen before must not be taken for what comes. */
export const visit = async (page: Page, hash: string): Promise<void> => {
  visits++;
  await page.goto(`./?${visits}${hash}`);
};

/** Opens a link by its address, and waits for the picture. */
export const open = async (page: Page, link: Link = {}): Promise<void> => {
  await visit(page, hashOf(link));
  await settled(page, link.step ?? 0);
};

/** An element of the graph, with what its attributes say. */
export interface Seen {
  readonly name: string;
  readonly numbers: Readonly<Record<string, string | null>>;
}

/** Runs in the page: reads the graph once at each cursor, clicking `button` to get from one to the next. */
const readInPage = async ([button, cursors]: readonly [string, readonly (number | null)[]]): Promise<Seen[][]> => {
  const svg = (): SVGSVGElement | null => document.querySelector<SVGSVGElement>("section.graph svg[data-cursor]");
  const arriveAt = async (cursor: number): Promise<void> => {
    const deadline = performance.now() + 5000;
    while (svg()?.dataset["cursor"] !== String(cursor)) {
      if (performance.now() > deadline) throw new Error(`the cursor is ${svg()?.dataset["cursor"]}, not ${cursor}`);
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const read = (selector: string, name: string, attributes: readonly string[]): Seen[] =>
    [...(svg()?.querySelectorAll(selector) ?? [])].map((element) => ({
      name: element.getAttribute(name) ?? "",
      numbers: Object.fromEntries(attributes.map((attribute) => [attribute, element.getAttribute(`data-${attribute}`)])),
    }));
  const entries = (): Seen[] =>
    [...(svg()?.querySelectorAll<SVGGElement>("g[data-entry]") ?? [])].map(({ dataset, classList }) => ({
      name: dataset["entry"] ?? "",
      numbers: { [classList.contains("gradient") ? "gradient" : "value"]: dataset["value"] ?? null },
    }));
  const pictures: Seen[][] = [];
  for (const [i, cursor] of cursors.entries()) {
    if (i > 0) document.querySelector<HTMLElement>(button)?.click();
    // oxlint-disable-next-line no-await-in-loop
    if (cursor !== null) await arriveAt(cursor);
    pictures.push([
      ...read("g[data-node]", "data-node", ["value", "gradient", "state"]),
      ...read("g[data-edge]", "data-edge", ["contribution"]),
      ...entries(),
    ]);
  }
  return pictures;
};

export const linesOf = (seen: readonly Seen[]): string[] => seen.map(({ name, numbers }) => line(name, numbers));

/**
 * Every number of the graph as its attributes tell it, nodes first. Waits for the cursor, which comes with the numbers, but not for motion.
 * One round trip: a walk asks for it hundreds of times.
 */
export const picture = async (page: Page, cursor?: number): Promise<string[]> => {
  const [seen] = await page.evaluate(readInPage, ["", [cursor ?? null]] as const);
  return linesOf(seen ?? []);
};

/** The pictures at each of the cursors, reached by clicking a button; the first without. */
export const picturesAlong = async (page: Page, button: string, cursors: readonly number[]): Promise<string[][]> =>
  (await page.evaluate(readInPage, [button, cursors] as const)).map(linesOf);

/** The whole picture, an element a line, once the camera rests too. The order of attributes, and of words in a class, says nothing. */
export const drawing = async (page: Page): Promise<string[]> => {
  await page.mouse.move(1, 1); // nothing is pointed at
  await page.locator("[data-testid=formula] .katex").first().waitFor(); // whose height leaves the graph its own
  await settled(page);
  await expect(graphOf(page)).not.toHaveAttribute("style", /will-change/);
  return graphOf(page).evaluate((svg) => {
    const tell = ({ name, value }: Attr): string =>
      `${name}=${name === "class" ? value.split(" ").filter(Boolean).toSorted().join(" ") : value}`;
    const lines = (element: Element): string[] => {
      const own = element.childElementCount === 0 ? (element.textContent ?? "") : "";
      return [
        [element.tagName, ...[...element.attributes].map(tell).toSorted(), own].join(" "),
        ...[...element.children].flatMap(lines),
      ];
    };
    return lines(svg);
  });
};

/** The numbers in the formulas, by their tag, with superscripts as plain digits. */
export const formulaNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const numbers: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("[data-testid=formula] .katex-html [data-number]"))
      numbers[Number(element.dataset["number"])] = element.textContent.replaceAll("\u200B", "");
    return numbers;
  });

export const editorOf = (page: Page, label = "Program text"): Locator => page.getByRole("textbox", { name: label, exact: true });

/** Waits until the plain text field has become the rich editor. */
export const richEditor = async (page: Page): Promise<Locator> => {
  await page.locator(".cm-content").waitFor();
  return page.locator(".cm-content");
};

export const textOf = (page: Page): Promise<string> =>
  page
    .locator(".cm-content")
    .evaluate((content) => [...content.querySelectorAll(".cm-line")].map((row) => row.textContent).join("\n"));

/** Replaces the whole program by typing. */
export const typeProgram = async (page: Page, text: string): Promise<void> => {
  await (await richEditor(page)).click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.type(text);
};

export const press = async (page: Page, key: string, times = 1): Promise<void> => {
  // One key after the other is the point.
  // oxlint-disable-next-line no-await-in-loop
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
};

export const noticesOf = (page: Page): Locator => page.getByTestId("notices");
