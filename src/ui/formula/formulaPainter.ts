/**
 * The lines of formulas in one element: rendered when the step changes, and only written into while numbers change. Like the graph, it knows no
 * React: it is created, told, and asked.
 */
import type { Evaluation } from "../../graph/evaluation.ts";
import type { Item } from "../../moment/items.ts";
import { powerOfTen } from "../../tex/number.ts";
import { shownText } from "../../tex/pen.ts";
import type { StepFormula } from "../../tex/stepFormula.ts";

/** A line and the formula whose numbers are in it. */
export interface FormulaLine {
  readonly tex: string;
  readonly numbers: StepFormula["numbers"];
}

export interface FormulaPainter {
  /** @param evaluation the numbers that the lines were written with */
  readonly paint: (
    lines: readonly FormulaLine[],
    evaluation: Evaluation,
    render: (tex: string, element: HTMLElement) => void,
  ) => void;
  readonly write: (evaluation: Evaluation) => void;
  /** Lights the terms that speak of an item. */
  readonly light: (item: Item | null) => void;
  /** What the term at a place speaks of. */
  readonly itemAt: (place: EventTarget) => Item | null;
}

const SMALLEST = 0.55;

/** A formula too wide for the panel is set smaller, down to where it can still be read. */
const fitWidth = (line: HTMLElement): void => {
  line.style.fontSize = "";
  const ratio = line.clientWidth / line.scrollWidth;
  if (ratio < 1) line.style.fontSize = `${Math.max(SMALLEST, ratio * 0.98)}em`;
};

/** `8.1×10⁴` with a real superscript, as KaTeX sets it. */
const writeNumber = (place: HTMLElement, text: string): void => {
  const power = powerOfTen(text);
  place.replaceChildren(power ? `${power.mantissa}×10` : text);
  if (!power) return;
  const exponent = document.createElement("span");
  exponent.className = "exponent";
  exponent.textContent = power.exponent;
  place.append(exponent);
};

export const createFormulaPainter = (host: HTMLElement): FormulaPainter => {
  let painted: readonly { readonly element: HTMLElement; readonly numbers: FormulaLine["numbers"] }[] = [];
  const update = (evaluation: Evaluation, change: (place: HTMLElement, text: string) => void): void => {
    for (const { element, numbers } of painted)
      for (const place of element.querySelectorAll<HTMLElement>(".katex-html [data-number]")) {
        const shown = numbers[Number(place.dataset["number"])];
        const text = shown && shownText(shown, evaluation);
        if (text === undefined || place.dataset["shown"] === text) continue;
        place.dataset["shown"] = text;
        change(place, text);
      }
  };
  return {
    paint: (lines, evaluation, render) => {
      painted = lines.map(({ tex, numbers }) => {
        const element = document.createElement("div");
        element.className = "formula-line";
        render(`\\displaystyle ${tex}`, element);
        return { element, numbers };
      });
      host.replaceChildren(...painted.map(({ element }) => element));
      update(evaluation, () => undefined); // KaTeX has set them
      for (const { element } of painted) fitWidth(element);
    },
    write: (evaluation) => update(evaluation, writeNumber),
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
