/**
 * The lines of formulas in one element: rendered when the step changes, and only written into while numbers change. Like the graph, it knows no
 * React: it is created, told, and asked.
 */
import type { Evaluation } from "../../graph/evaluation.ts";
import type { Item } from "../../moment/items.ts";
import { shownText } from "../../tex/pen.ts";
import type { StepFormula } from "../../tex/stepFormula.ts";

/** A line and the formula whose numbers are in it. */
export interface FormulaLine {
  readonly tex: string;
  readonly numbers: StepFormula["numbers"];
}

export interface FormulaPainter {
  readonly paint: (lines: readonly FormulaLine[], render: (tex: string, element: HTMLElement) => void) => void;
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

export const createFormulaPainter = (host: HTMLElement): FormulaPainter => {
  let painted: readonly { readonly element: HTMLElement; readonly numbers: FormulaLine["numbers"] }[] = [];
  return {
    paint: (lines, render) => {
      painted = lines.map(({ tex, numbers }) => {
        const element = document.createElement("div");
        element.className = "formula-line";
        render(`\\displaystyle ${tex}`, element);
        return { element, numbers };
      });
      host.replaceChildren(...painted.map(({ element }) => element));
      for (const { element } of painted) fitWidth(element);
    },
    write: (evaluation) => {
      for (const { element, numbers } of painted)
        for (const place of element.querySelectorAll<HTMLElement>(".katex-html [data-number]")) {
          const shown = numbers[Number(place.dataset["number"])];
          const text = shown && shownText(shown, evaluation);
          if (text !== undefined && place.textContent !== text) place.textContent = text;
        }
    },
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
