/** Lines of code, each with what it has come to, and the one that runs now lit. */
import type { Pointed } from "../../moment/items.ts";
import { useBackstep } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { Listing } from "./Listing.tsx";
import { texts } from "./panelTexts.ts";

/** A gate of thousands of operands would keep the browser busy. */
export const MOST_LINES = 60;

export interface ShownLine {
  readonly text: string;
  /** null before it has run, or while it is asked for. */
  readonly result: string | null;
  readonly isRunning: boolean;
  /** It is one of the way back. */
  readonly isBack: boolean;
  /** What it is about, to be lit while it is pointed at. */
  readonly about: Pointed | null;
}

export const CodeLines = ({ title, lines }: { readonly title: string; readonly lines: readonly ShownLine[] }) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  return (
    <>
      <h4>{title}</h4>
      <ol className="code-lines">
        {lines.slice(0, MOST_LINES).map(({ text, result, isRunning, isBack, about }, i) => (
          <li
            key={i}
            aria-current={isRunning ? "step" : undefined}
            onPointerEnter={() => actions.hover(about)}
            onPointerLeave={() => actions.hover(null)}
          >
            <code>
              <Listing text={text} />
            </code>
            {isRunning && <span className="visually-hidden">{words.running}</span>}
            {result !== null && (
              <span className={isBack ? "code-result gradient" : "code-result"}>
                <Sentence text={result} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {lines.length > MOST_LINES && <p className="muted">…</p>}
    </>
  );
};
