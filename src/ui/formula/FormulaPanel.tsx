/** The formulas of the step on the screen, with the sentence that says what its gate does. */
import { useCallback, useEffect, useRef, useState } from "react";
import { edgeName } from "../../graph/graph.ts";
import type { Step } from "../../graph/schedule.ts";
import type { Numbers, Structure } from "../../store/derive.ts";
import type { State } from "../../store/state.ts";
import { shownText } from "../../tex/pen.ts";
import { plainStepFormula, type StepFormula, stepFormula } from "../../tex/stepFormula.ts";
import { useBackstep, useEveryState, useMessages, useSelected } from "../context.ts";
import { indexOf } from "../graph/spokenLabels.ts";
import { useFlash } from "../useFlash.ts";
import { Explanation } from "./Explanation.tsx";

type Render = (tex: string, element: HTMLElement) => void;

/** KaTeX arrives behind the first paint. */
const useRenderer = (): Render | null => {
  const [render, setRender] = useState<Render | null>(null);
  useEffect(() => {
    let isWanted = true;
    import("../../tex/render.ts").then(
      ({ renderFormula }) => isWanted && setRender(() => renderFormula),
      () => undefined, // without it the sentences and the graph still explain the step
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return render;
};

/** The step to explain: that of a selected edge or gate if the walk has done it, else the latest. */
const stepToShow = (state: State, structure: Structure | null, latest: readonly Step[]): readonly Step[] => {
  if (!structure || !state.selected) return latest;
  const { walk, graph } = structure;
  const index = indexOf(graph, state.selected);
  if (index === null) return latest;
  const at = state.selected.kind === "edge" ? walk.contributionAt[index] : walk.valueAt[index];
  const step = at !== undefined && at > 0 && at <= state.cursor ? walk.steps[at - 1] : undefined;
  return step ? [step] : latest;
};

/** With several products at once, each is told by its chain rule alone. */
const linesOf = (formulas: readonly StepFormula[]): { tex: string; formula: StepFormula }[] =>
  formulas.flatMap((formula) => formula.lines.slice(0, formulas.length > 1 ? 1 : undefined).map((tex) => ({ tex, formula })));

const writeNumbers = (root: HTMLElement, formula: StepFormula, { evaluation }: Numbers): void => {
  for (const element of root.querySelectorAll<HTMLElement>(".katex-html [data-number]")) {
    const shown = formula.numbers[Number(element.dataset["number"])];
    const text = shown && shownText(shown, evaluation);
    if (text !== undefined && element.textContent !== text) element.textContent = text;
  }
};

/** A formula too wide for the panel is set smaller, down to where it can still be read. */
const fitWidth = (line: HTMLElement): void => {
  line.style.fontSize = "";
  const ratio = line.clientWidth / line.scrollWidth;
  if (ratio < 1) line.style.fontSize = `${Math.max(0.55, ratio * 0.98)}em`;
};

export const FormulaPanel = () => {
  const { derive, store, actions } = useBackstep();
  const messages = useMessages();
  const render = useRenderer();
  const structure = useSelected(derive.structure);
  const latest = useSelected(derive.active);
  const selected = useSelected((state) => state.selected);
  const lines = useRef<HTMLDivElement>(null);
  const painted = useRef<{ element: HTMLElement; formula: StepFormula }[]>([]);
  const [isCopied, flashCopied] = useFlash();
  const { labels } = messages.formula;
  const steps = stepToShow(store.getState(), structure, latest);
  const key = steps.map((step) => (step.kind === "backward" ? `e${step.edge}` : `${step.kind}${step.node}`)).join();

  const patch = useCallback(
    (state: State): void => {
      const numbers = derive.numbers(state);
      if (numbers) for (const { element, formula } of painted.current) writeNumbers(element, formula, numbers);
    },
    [derive],
  );
  useEveryState(patch);

  useEffect(() => {
    const host = lines.current;
    const numbers = derive.numbers(store.getState());
    if (!host || !render || !structure || !numbers) return;
    const formulas = steps.map((step) => stepFormula(structure.walk, numbers.evaluation, step, labels));
    painted.current = linesOf(formulas).map(({ tex, formula }) => {
      const element = document.createElement("div");
      element.className = "formula-line";
      render(`\\displaystyle ${tex}`, element);
      writeNumbers(element, formula, numbers);
      return { element, formula };
    });
    host.replaceChildren(...painted.current.map(({ element }) => element));
    for (const { element } of painted.current) fitWidth(element);
    // `steps` is a new array on every selection; its key says whether it has changed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, structure, render, labels, derive, store, selected]);

  const light = useCallback(
    (state: State): void => {
      const graph = derive.structure(state)?.graph;
      if (!lines.current || !graph) return;
      const index = indexOf(graph, state.hovered);
      for (const element of lines.current.querySelectorAll<HTMLElement>(".katex-html [data-node], .katex-html [data-edge]"))
        element.classList.toggle("lit", index !== null && element.dataset[state.hovered?.kind ?? "node"] === String(index));
    },
    [derive],
  );
  useEveryState(light);

  const point = (target: EventTarget): void => {
    const element = target instanceof Element ? target.closest<HTMLElement>("[data-node], [data-edge]") : null;
    const [node, edge] = [element?.dataset["node"], element?.dataset["edge"]];
    const graph = structure?.graph;
    if (!graph || !element) return actions.hover(null);
    const theEdge = graph.edges[Number(edge)];
    if (edge !== undefined && theEdge) return actions.hover({ kind: "edge", name: edgeName(graph, theEdge) });
    return actions.hover({ kind: "node", name: graph.nodes[Number(node)]?.name ?? "" });
  };

  const copy = (): void => {
    const numbers = derive.numbers(store.getState());
    if (!structure || !numbers) return;
    const tex = steps.map((step) => plainStepFormula(structure.walk, numbers.evaluation, step, labels)).join("\n\n");
    navigator.clipboard.writeText(tex).then(flashCopied, () => undefined);
  };

  return (
    <section className="formula" data-testid="formula" aria-label={messages.app.formula}>
      {/* A pointer convenience: the same highlights come from the graph's own focus. */}
      <div className="formula-lines" ref={lines} onPointerOver={(event) => point(event.target)} onPointerLeave={() => actions.hover(null)} />
      <Explanation steps={steps} />
      {steps.length > 0 && (
        <button type="button" className="quiet copy" onClick={copy}>
          {isCopied ? messages.formula.copied : messages.formula.copy}
        </button>
      )}
    </section>
  );
};
