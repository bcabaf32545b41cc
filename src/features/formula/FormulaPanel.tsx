/** The formulas of the step on the screen, with the sentence that says what its gate does. */
import { useCallback, useEffect, useRef, useState } from "react";
import { numbersOf } from "../../graph/drawn.ts";
import type { Question } from "../../graph/question.ts";
import type { Step } from "../../graph/schedule.ts";
import { pointedAt } from "../../moment/items.ts";
import type { Moment, Numbers } from "../../moment/moment.ts";
import { stageShown } from "../../moment/stageShown.ts";
import type { State } from "../../store/state.ts";
import { type FormulaLine, formulaLines } from "../../tex/formulaLines.ts";
import type { FormulaLabels } from "../../tex/formulaTypes.ts";
import { plainStepFormula } from "../../tex/stepFormula.ts";
import { TILE_FORMULAS, wholeProgram } from "../../tex/tileFormulas.ts";
import { useBackstep, useEveryState, useSelected } from "../../ui/context.ts";
import { useFlash } from "../../ui/kit/useFlash.ts";
import { useAllMessages } from "../../ui/useAllMessages.ts";
import { askedFor } from "./askedFor.ts";
import { Explanation } from "./Explanation.tsx";
import { createFormulaPainter, type FormulaPainter } from "./formulaPainter.ts";
import { useNeededHeight } from "./useNeededHeight.ts";

/** What the formulas on the screen were written from. */
interface Written {
  readonly numbers: Numbers | null;
  readonly steps: readonly Step[];
  readonly labels: FormulaLabels;
  readonly question: Question | null;
  readonly isHinted: boolean;
  /** The entry of an array that is told besides. */
  readonly entry: number | null;
}

const isSameWritten = (a: Written, b: Written): boolean =>
  a.numbers === b.numbers &&
  a.steps === b.steps &&
  a.labels === b.labels &&
  a.question === b.question &&
  a.isHinted === b.isHinted &&
  a.entry === b.entry;

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

const linesOf = (moment: Moment, steps: readonly Step[], labels: FormulaLabels): readonly FormulaLine[] => {
  if (steps.length === 0) return [{ kind: "main", tex: wholeProgram(moment.program), numbers: [], step: 0 }];
  const asked = askedFor(moment, steps);
  const lines = TILE_FORMULAS.now?.lines(moment, steps, labels, asked);
  return lines ?? formulaLines({ ...moment, asked }, numbersOf(moment.drawn, steps), labels);
};

export const FormulaPanel = () => {
  const { derive, store, actions } = useBackstep();
  const messages = useAllMessages();
  const render = useRenderer();
  const structure = useSelected(derive.structure);
  const steps = useSelected(derive.shown);
  const stage = useSelected((state) => {
    const moment = derive.moment(state);
    // What is selected instead is told in full. What a question leaves out is not there to be hidden; what comes before it may be on its way.
    return moment?.taken === steps && (!moment.question || state.way) ? stageShown(moment) : null;
  });
  const panel = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const painter = useRef<FormulaPainter>(null);
  const written = useRef<Written>(null);
  const [isCopied, flashCopied] = useFlash();
  const { labels } = messages.formula;

  const follow = useCallback(
    (state: State): void => {
      const moment = derive.moment(state);
      if (!host.current || !render || !moment) return;
      painter.current ??= createFormulaPainter(host.current);
      const [numbers, shown] = [derive.numbers(state), derive.shown(state)];
      const before = written.current;
      const { question, isHinted, selectedDrawn } = moment;
      const entry = selectedDrawn?.entry ?? null;
      const now: Written = { numbers, steps: shown, labels, question, isHinted, entry };
      if (!before || !isSameWritten(before, now)) painter.current.show(linesOf(moment, shown, labels), moment.evaluation, render);
      written.current = now;
      painter.current.light(moment.hovered);
    },
    [derive, render, labels],
  );
  useEveryState(follow);
  useNeededHeight(panel);
  useEffect(() => {
    if (!host.current) return undefined;
    const fit = (): void => painter.current?.fit();
    const observer = new ResizeObserver(fit);
    observer.observe(host.current);
    document.fonts.addEventListener("loadingdone", fit); // a formula may have been set before its fonts were there
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", fit);
    };
  }, []);

  const point = (place: EventTarget): void => {
    if (structure) actions.hover(pointedAt(structure.graph, painter.current?.itemAt(place) ?? null));
  };
  const copy = (): void => {
    const moment = derive.moment(store.getState());
    if (!moment) return;
    const facts = { ...moment, asked: askedFor(moment, steps) };
    const told = numbersOf(moment.drawn, steps);
    const inNumbers = () => told.map((step) => plainStepFormula(facts, step, labels)).join("\n\n");
    const ofSteps = () => TILE_FORMULAS.now?.plain(moment, steps, labels, facts.asked) ?? inNumbers();
    const tex = steps.length === 0 ? wholeProgram(moment.program) : ofSteps();
    navigator.clipboard.writeText(tex).then(flashCopied, () => undefined);
  };

  return (
    <section
      ref={panel}
      className="formula"
      data-testid="formula"
      data-stage={stage ?? undefined}
      aria-label={messages.app.formula}
    >
      {/* For the pointer only: on the keyboard the graph's own focus lights the same terms. */}
      <div
        className="formula-lines"
        ref={host}
        onPointerOver={(event) => point(event.target)}
        onPointerLeave={() => actions.hover(null)}
      />
      <Explanation />
      {structure && (
        <button type="button" className="quiet copy" onClick={copy}>
          {isCopied ? messages.formula.copied : messages.formula.copy}
        </button>
      )}
    </section>
  );
};
