/** The panel takes the height that the fullest step of the walk needs, so that nothing moves from step to step and the graph gets the rest. */
import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { GRANULARITY } from "../../choices/core.ts";
import type { Explanation } from "../../explain/explain.ts";
import { explanationsAlong } from "../../explain/explanationsAlong.ts";
import { isLong } from "../../graph/longWork.ts";
import { type LineCounts, mostLines } from "../../tex/mostLines.ts";
import { useBackstep, useChoice, useSelected } from "../../ui/context.ts";
import { explanationBlock } from "../../ui/kit/explanationBlock.ts";
import { useAllMessages } from "../../ui/useAllMessages.ts";

/** Of the font size of the lines; `formula.css` sets the same least heights. */
const linesEm = ({ main, rule, sum }: LineCounts): number => 5.06 * main + 3.03 * (rule + sum);

/** The height of the tallest explanation in the width of an element, when the panel has a size. */
const tallest = (element: HTMLElement, explanations: readonly Explanation[], size: string): number => {
  const probe = document.createElement("div");
  probe.className = "explanation probe";
  probe.style.width = `${element.offsetWidth}px`;
  probe.dataset["size"] = size;
  probe.setAttribute("aria-hidden", "true");
  probe.append(...explanations.map(explanationBlock));
  element.after(probe);
  const most = Math.max(0, ...[...probe.children].map((block) => block.getBoundingClientRect().height));
  probe.remove();
  return most;
};

/** Width and font size of the panel, which together decide how its texts break. */
const useSize = (panel: RefObject<HTMLElement | null>): string => {
  const [size, setSize] = useState("");
  useEffect(() => {
    if (!panel.current) return undefined;
    const element = panel.current;
    const observer = new ResizeObserver(() => setSize(`${element.clientWidth} ${getComputedStyle(element).fontSize}`));
    observer.observe(element);
    return () => observer.disconnect();
  }, [panel]);
  return size;
};

/** Sets `--lines-height` and `--explanation-height` on the panel's parent, which shares the room out. */
export const useNeededHeight = (panel: RefObject<HTMLElement | null>): void => {
  const { derive, store } = useBackstep();
  const messages = useAllMessages();
  const granularity = useChoice(GRANULARITY);
  const structure = useSelected(derive.structure);
  const size = useSize(panel);
  useLayoutEffect(() => {
    const moment = derive.moment(store.getState());
    const [stage, explanation] = [panel.current?.parentElement, panel.current?.querySelector<HTMLElement>(".explanation")];
    if (!moment || !structure || !stage || !explanation) return undefined;
    const set = (): void => {
      const explanations = explanationsAlong(moment, granularity, messages);
      stage.style.setProperty("--lines-height", `${mostLines(structure.drawn.walk, granularity, linesEm)}rem`);
      stage.style.setProperty("--explanation-height", `${Math.ceil(tallest(explanation, explanations, size))}px`);
    };
    if (!isLong(structure.graph)) {
      set();
      return undefined;
    }
    const timer = setTimeout(set);
    return () => clearTimeout(timer);
  }, [derive, store, panel, structure, granularity, messages, size]);
};
