/** The formulas of the step on the screen, with the sentence that says what its gate does. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Step } from "../../graph/schedule.ts";
import { itemOf, pointedAt } from "../../moment/items.ts";
import type { Structure } from "../../moment/moment.ts";
import type { State } from "../../store/state.ts";
import { programTex } from "../../tex/inlined.ts";
import { plainStepFormula, stepFormula } from "../../tex/stepFormula.ts";
import { useBackstep, useEveryState, useMessages, useSelected } from "../context.ts";
import { useFlash } from "../useFlash.ts";
import { Explanation } from "./Explanation.tsx";
import { createFormulaPainter, type FormulaLine, type FormulaPainter } from "./formulaPainter.ts";
import { SelectionActions } from "./SelectionActions.tsx";

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

/** With several products at once, each is told by its chain rule alone. */
const linesOf = (
  structure: Structure,
  steps: readonly Step[],
  formulaOf: (step: Step) => ReturnType<typeof stepFormula>,
): FormulaLine[] => {
  if (steps.length === 0) return [{ tex: programTex(structure.program), numbers: [] }];
  return steps.flatMap((step) => {
    const { lines, numbers } = formulaOf(step);
    return lines.slice(0, steps.length > 1 ? 1 : undefined).map((tex) => ({ tex, numbers }));
  });
};

export const FormulaPanel = () => {
  const { derive, store, actions } = useBackstep();
  const messages = useMessages();
  const render = useRenderer();
  const structure = useSelected(derive.structure);
  const steps = useSelected(derive.shown);
  const host = useRef<HTMLDivElement>(null);
  const painter = useRef<FormulaPainter>(null);
  const [isCopied, flashCopied] = useFlash();
  const { labels } = messages.formula;

  const follow = useCallback(
    (state: State): void => {
      const [numbers, now] = [derive.numbers(state), derive.structure(state)];
      if (!painter.current || !numbers || !now) return;
      painter.current.write(numbers.evaluation);
      painter.current.light(itemOf(now.graph, state.hovered));
    },
    [derive],
  );
  useEffect(() => {
    const numbers = derive.numbers(store.getState());
    if (!host.current || !render || !structure || !numbers) return;
    painter.current ??= createFormulaPainter(host.current);
    painter.current.paint(
      linesOf(structure, steps, (step) => stepFormula(structure.walk, numbers.evaluation, step, labels)),
      numbers.evaluation,
      render,
    );
    follow(store.getState());
  }, [steps, structure, render, labels, derive, store, follow]);
  useEveryState(follow);

  const point = (place: EventTarget): void => {
    if (structure) actions.hover(pointedAt(structure.graph, painter.current?.itemAt(place) ?? null));
  };
  const copy = (): void => {
    const numbers = derive.numbers(store.getState());
    if (!structure || !numbers) return;
    const tex =
      steps.length === 0
        ? programTex(structure.program)
        : steps.map((step) => plainStepFormula(structure.walk, numbers.evaluation, step, labels)).join("\n\n");
    navigator.clipboard.writeText(tex).then(flashCopied, () => undefined);
  };

  return (
    <section className="formula" data-testid="formula" aria-label={messages.app.formula}>
      {/* For the pointer only: on the keyboard the graph's own focus lights the same terms. */}
      <div
        className="formula-lines"
        ref={host}
        onPointerOver={(event) => point(event.target)}
        onPointerLeave={() => actions.hover(null)}
      />
      <div className="explanation">
        <SelectionActions />
        <Explanation />
      </div>
      {structure && (
        <button type="button" className="quiet copy" onClick={copy}>
          {isCopied ? messages.formula.copied : messages.formula.copy}
        </button>
      )}
    </section>
  );
};
