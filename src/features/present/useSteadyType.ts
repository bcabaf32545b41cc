/** Measures the fullest steps of the walk in an unseen twin of the formula panel, and sets the sizes of its type. */
import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { GRANULARITY } from "../../choices/core.ts";
import { useBackstep, useChoice, useSelected } from "../../ui/context.ts";
import { useAllMessages } from "../../ui/useAllMessages.ts";
import { fittedFormula, fittedText, type Render } from "./fittedType.ts";
import { firstFormula, fullestExplanations, fullestFormulas } from "./fullestSteps.ts";

/** What formulas are measured in has to be there. */
const FACES = ["1em KaTeX_Main", "italic 1em KaTeX_Math"];

const useRender = (): Render | null => {
  const [render, setRender] = useState<Render | null>(null);
  useEffect(() => {
    let isWanted = true;
    const faces = FACES.map((face) => document.fonts.load(face));
    Promise.all([import("../../tex/render.ts"), ...faces]).then(
      ([{ renderFormula }]) => isWanted && setRender(() => renderFormula),
      () => undefined, // without it there are only sentences
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return render;
};

const useSize = (element: RefObject<HTMLElement | null>): string => {
  const [size, setSize] = useState("");
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setSize(`${entry.contentRect.width} ${entry.contentRect.height}`));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
};

/** Sets `--formula-size`, `--first-line` and `--sentence-size` on the parent of the twin, which is the panel's parent too. */
export const useSteadyType = (
  twin: RefObject<HTMLElement | null>,
  lines: RefObject<HTMLElement | null>,
  words: RefObject<HTMLElement | null>,
): void => {
  const { derive, store } = useBackstep();
  const messages = useAllMessages();
  const granularity = useChoice(GRANULARITY);
  const structure = useSelected(derive.structure);
  const isStart = useSelected((state) => derive.shown(state).length === 0);
  const render = useRender();
  const size = useSize(twin);
  useLayoutEffect(() => {
    const moment = derive.moment(store.getState());
    const style = twin.current?.parentElement?.style;
    if (!moment || !structure || !style || !lines.current || !words.current || size === "") return;
    style.setProperty("--sentence-size", `${fittedText(words.current, fullestExplanations(moment, granularity, messages))}rem`);
    if (!render) return;
    const formulas = isStart ? [firstFormula(moment)] : fullestFormulas(moment, granularity, messages);
    const formula = fittedFormula(lines.current, formulas, render);
    style.setProperty("--formula-size", `${formula.size}rem`);
    style.setProperty("--first-line", `${formula.firstLine}px`);
  }, [derive, store, twin, lines, words, structure, granularity, messages, render, size, isStart]);
};
