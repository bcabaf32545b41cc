/**
 * The lines of formulas in one element: rendered when what they say changes, and only written into while numbers change. Like the graph, it
 * knows no React: it is created, told, and asked.
 */
import type { Evaluation } from "../../graph/evaluation.ts";
import type { Item } from "../../moment/items.ts";
import { type FormulaLine, skeletonOf } from "../../tex/formulaLines.ts";
import { powerOfTen } from "../../tex/number.ts";
import { shownText } from "../../tex/pen.ts";

export interface FormulaPainter {
  /** @param evaluation the numbers that the lines were written with */
  readonly show: (
    lines: readonly FormulaLine[],
    evaluation: Evaluation,
    render: (tex: string, element: HTMLElement) => void,
  ) => void;
  /** Lights the terms that speak of an item. */
  readonly light: (item: Item | null) => void;
  /** What the term at a place speaks of. */
  readonly itemAt: (place: EventTarget) => Item | null;
  /** Sets the lines as large as they fit. */
  readonly fit: () => void;
}

/** Of the normal size; below this nobody could read it, and the panel scrolls. */
const SMALLEST = 0.55;

/** Of a line, that KaTeX adds on the right for italics. */
const AIR = 0.98;

/** `8.1×10⁴` with a real superscript, as KaTeX sets it. */
const writeNumber = (place: HTMLElement, text: string): void => {
  const space = place.querySelector(":scope > .mspace"); // before the sign that follows: KaTeX puts it here
  const power = powerOfTen(text);
  place.replaceChildren(power ? `${power.mantissa}×10` : text);
  if (power) {
    const exponent = document.createElement("span");
    exponent.className = "exponent";
    exponent.textContent = power.exponent;
    place.append(exponent);
  }
  if (space) place.append(space);
};

interface Painted {
  readonly element: HTMLElement;
  readonly skeleton: string;
  readonly numbers: FormulaLine["numbers"];
}

const update = (
  painted: readonly Painted[],
  evaluation: Evaluation,
  change: (place: HTMLElement, text: string) => void,
): void => {
  for (const { element, numbers } of painted)
    for (const place of element.querySelectorAll<HTMLElement>(".katex-html [data-number]")) {
      const shown = numbers[Number(place.dataset["number"])];
      const text = shown && shownText(shown, evaluation);
      if (text === undefined || place.dataset["shown"] === text) continue;
      place.dataset["shown"] = text;
      change(place, text);
    }
};

export const createFormulaPainter = (host: HTMLElement): FormulaPainter => {
  let painted: readonly Painted[] = [];
  /** All lines together, so that none is smaller than one that matters less. */
  const fit = (): void => {
    host.style.fontSize = "";
    const ratios = painted.map(({ element }) => element.clientWidth / element.scrollWidth);
    const ratio = Math.min(1, host.clientHeight / host.scrollHeight, ...ratios.map((width) => (width < 1 ? width * AIR : 1)));
    if (ratio < 1) host.style.fontSize = `${Math.max(SMALLEST, ratio)}em`;
    const isScrolling = host.scrollWidth > host.clientWidth + 1 || host.scrollHeight > host.clientHeight + 1;
    if (isScrolling) host.tabIndex = 0;
    else host.removeAttribute("tabindex");
  };
  return {
    show: (lines, evaluation, render) => {
      const skeletons = lines.map(({ tex }) => skeletonOf(tex));
      const isSame = skeletons.length === painted.length && painted.every(({ skeleton }, i) => skeleton === skeletons[i]);
      if (isSame) {
        painted = painted.map((line, i) => ({ ...line, numbers: lines[i]?.numbers ?? [] }));
        update(painted, evaluation, writeNumber);
        return;
      }
      const steps: HTMLElement[] = [];
      painted = lines.map(({ tex, kind, step, numbers }, i) => {
        const element = document.createElement("div");
        element.className = `formula-line ${kind}`;
        render(`\\displaystyle ${tex}`, element);
        steps[step] ??= Object.assign(document.createElement("div"), { className: "formula-step" });
        steps[step].append(element);
        return { element, numbers, skeleton: skeletons[i] ?? "" };
      });
      update(painted, evaluation, () => undefined); // KaTeX has set them
      host.replaceChildren(...steps);
      fit();
    },
    fit,
    light: (item) => {
      for (const term of host.querySelectorAll<HTMLElement>(".katex-html [data-node], .katex-html [data-edge]"))
        term.classList.toggle("lit", item !== null && term.dataset[item.kind] === String(item.index));
    },
    itemAt: (place) => {
      const term = place instanceof Element ? place.closest<HTMLElement>("[data-node], [data-edge]") : null;
      const { node, edge } = term?.dataset ?? {};
      if (edge !== undefined) return { kind: "edge", index: Number(edge) };
      return node === undefined ? null : { kind: "node", index: Number(node) };
    },
  };
};
