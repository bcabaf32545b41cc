/** All errors and hints of the text, each with its place and, where there is one, a button that repairs it. */
import type { Messages } from "../../i18n/messages.ts";
import { diagnosticText, fixLabel } from "../../i18n/sentence.ts";
import { applyEdits } from "../../lang/edit.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./texts.ts";

/** More would be a wall of text; the first ones are worth mending first. */
const SHOWN = 30;

/** `2:5`: line and column, from 1. */
const place = (text: string, at: number): string => {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
};

export const DiagnosticsList = ({ messages }: { readonly messages: Messages }) => {
  const { derive, actions, store } = useBackstep();
  const words = useTexts(texts);
  const { diagnostics } = useSelected(derive.parsed);
  const { text } = store.getState();
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (diagnostics.length === 0) return null;
  return (
    <section className="diagnostics" aria-label={words.diagnostics}>
      <ul data-testid="diagnostics">
        {diagnostics.slice(0, SHOWN).map((diagnostic) => {
          const { code, severity, span, fix } = diagnostic;
          const label = fixLabel(messages, diagnostic);
          return (
            <li
              key={`${code} ${span.from} ${span.to}`}
              className={severity}
              data-code={code}
              data-from={span.from}
              data-to={span.to}
            >
              <span className="place" title={words[severity]}>
                {place(text, span.from)}
              </span>{" "}
              {diagnosticText(messages, diagnostic)}{" "}
              {fix && label !== null && (
                <button
                  type="button"
                  className="fix"
                  onClick={() => actions.type(applyEdits(text, fix), Number.POSITIVE_INFINITY)}
                >
                  {label}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {diagnostics.length > SHOWN && <p className="muted">{words.problems({ errors, hints: diagnostics.length - errors })}</p>}
    </section>
  );
};
