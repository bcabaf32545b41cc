/** The step in words; while nothing has happened yet, what to press. */
import { useLayoutEffect, useRef } from "react";
import { explain } from "../../explain/explain.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useAllMessages } from "../../ui/useAllMessages.ts";
import { SelectionActions } from "./SelectionActions.tsx";

/** Reachable with Tab while, and only while, it scrolls. */
const useScrollFocus = () => {
  const region = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const update = (): void => {
      if (element.scrollHeight > element.clientHeight + 1) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    };
    // Told by the browser: asked for at every number that moves, it would have to lay out the page for an answer.
    const observer = new ResizeObserver(update);
    for (const part of [element, ...element.children]) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return region;
};

const NOTHING = { heading: "", sentences: [], troubles: [], guidance: null };

export const Explanation = () => {
  const { derive } = useBackstep();
  const messages = useAllMessages();
  const moment = useSelected(derive.moment);
  const region = useScrollFocus();
  const { heading, sentences, troubles, guidance } = moment ? explain(moment, messages) : NOTHING;
  return (
    <div className="explanation" ref={region}>
      <div>
        <SelectionActions />
        {(heading !== "" || sentences.length > 0) && (
          <p>
            {heading !== "" && (
              <strong>
                <Sentence text={`${heading} `} />
              </strong>
            )}
            <Sentence text={sentences.join(" ")} />
          </p>
        )}
        {troubles.map((trouble) => (
          <p key={trouble} className="trouble">
            <Sentence text={trouble} />
          </p>
        ))}
        {guidance && <p className="guidance">{guidance}</p>}
      </div>
    </div>
  );
};
