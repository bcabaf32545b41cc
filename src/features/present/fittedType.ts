/** The largest type at which all of some blocks fit into their place. They are set for it, measured, and taken away. */
import type { Explanation } from "../../explain/explain.ts";
import type { FormulaLine } from "../../tex/formulaLines.ts";
import { explanationBlock } from "../../ui/kit/explanationBlock.ts";

export type Render = (tex: string, element: HTMLElement) => void;

/** In rem: larger is no easier to read, smaller cannot be. */
const FORMULA = { most: 1.9, least: 0.6 };
const SENTENCE = { most: 1.35, least: 0.6 };
const TRIES = 7;

/** Of the room, so that a number that grows by a digit while it is dragged still fits. */
const AIR = 0.96;

const append = (parent: HTMLElement, tag: string, className = ""): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
};

/** The largest size in rem that fits, or the least. */
const largest = (host: HTMLElement, { most, least }: typeof FORMULA, doesFit: () => boolean): number => {
  let [fits, tooLarge] = [least, most];
  let size = most;
  for (let i = 0; i < TRIES && fits < most; i++) {
    host.style.fontSize = `${size}rem`;
    if (doesFit()) fits = size;
    else tooLarge = size;
    size = (fits + tooLarge) / 2;
  }
  host.style.fontSize = `${fits}rem`;
  return fits;
};

/** Height of an element's `n`th child, or of all from there on. */
const heightFrom = (block: Element, first: number, last = block.children.length - 1): number => {
  const [top, bottom] = [block.children[first], block.children[last]];
  return top && bottom && first <= last ? bottom.getBoundingClientRect().bottom - top.getBoundingClientRect().top : 0;
};

/** As `formulaPainter` sets them: a block for each step, a line for each formula. */
const setFormula = (host: HTMLElement, lines: readonly FormulaLine[], render: Render): HTMLElement => {
  const block = append(host, "div");
  const steps: HTMLElement[] = [];
  for (const { tex, kind, step } of lines) {
    steps[step] ??= append(block, "div", "formula-step");
    const line = append(steps[step], "div", `formula-line ${kind}`);
    render(`\\displaystyle ${tex}`, line);
  }
  return block;
};

export interface FormulaType {
  /** rem. */
  readonly size: number;
  /** px: of the tallest first line, so that what is below it stays where it is. */
  readonly firstLine: number;
}

export const fittedFormula = (host: HTMLElement, formulas: readonly (readonly FormulaLine[])[], render: Render): FormulaType => {
  const [width, height] = [host.clientWidth * AIR, host.clientHeight];
  const blocks = formulas.map((lines) => setFormula(host, lines, render));
  /** As wide as what they say, not as their place. */
  const said = blocks.flatMap((block) => [...block.querySelectorAll(".formula-line > *")]);
  const single = blocks.flatMap((block) => (block.childElementCount === 1 ? [...block.children] : []));
  const firstLine = (): number => Math.max(0, ...single.map((step) => heightFrom(step, 0, 0)));
  const size = largest(host, FORMULA, () => {
    const rest = Math.max(0, ...single.map((step) => heightFrom(step, 1)));
    const tallest = Math.max(firstLine() + rest, ...blocks.map((block) => block.offsetHeight));
    return tallest <= height && said.every((line) => line.getBoundingClientRect().width <= width);
  });
  const fitted = { size, firstLine: Math.ceil(firstLine()) };
  host.replaceChildren();
  host.style.fontSize = "";
  return fitted;
};

/** In rem. */
export const fittedText = (host: HTMLElement, explanations: readonly Explanation[]): number => {
  const height = host.clientHeight * AIR;
  const blocks = explanations.map(explanationBlock);
  host.append(...blocks);
  const size = largest(host, SENTENCE, () => blocks.every(({ offsetHeight }) => offsetHeight <= height));
  host.replaceChildren();
  host.style.fontSize = "";
  return size;
};
