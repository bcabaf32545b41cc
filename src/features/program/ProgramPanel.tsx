/** The text of the program with what is wrong with it. */
import { lazy, Suspense, useCallback, useMemo, useRef } from "react";
import { diagnosticText, fixLabel } from "../../i18n/sentence.ts";
import type { Span } from "../../lang/diagnostic.ts";
import { litSpans } from "../../moment/litSpans.ts";
import type { State } from "../../store/state.ts";
import { useBackstep, useEveryState, useSelected } from "../../ui/context.ts";
import type { EditorDiagnostic } from "../../ui/editor/editorTypes.ts";
import { ProgramEditor, type ProgramEditorHandle } from "../../ui/editor/ProgramEditor.tsx";
import { useLateMessages } from "../../ui/useLateMessages.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./texts.ts";

/** There with the sentences that it says. */
const DiagnosticsList = lazy(async () => ({ default: (await import("./DiagnosticsList.tsx")).DiagnosticsList }));

const NOTHING: readonly Span[] = [];
const NO_PROBLEMS: readonly EditorDiagnostic[] = [];

export const ProgramPanel = () => {
  const { derive, store, actions } = useBackstep();
  const messages = useLateMessages();
  const words = useTexts(texts);
  const editor = useRef<ProgramEditorHandle>(null);
  const { diagnostics } = useSelected(derive.parsed);
  const structure = useSelected(derive.structure);
  const taken = useSelected(derive.taken);
  const isStale = useSelected(derive.isStale);
  const selected = useSelected((state) => state.selected);
  const hovered = useSelected((state) => state.hovered);
  const isMoving = useSelected((state) => state.moved.size > 0);

  const follow = useCallback((state: State): void => editor.current?.setText(derive.text(state)), [derive]);
  useEveryState(follow);

  const shown = useMemo(
    () =>
      messages
        ? diagnostics.map((diagnostic): EditorDiagnostic => {
            const { severity, span, fix } = diagnostic;
            const label = fixLabel(messages, diagnostic);
            const message = diagnosticText(messages, diagnostic);
            return { severity, span, message, ...(fix && label !== null ? { fix: { label, edits: fix } } : {}) };
          })
        : NO_PROBLEMS,
    [diagnostics, messages],
  );
  const lit = useMemo(() => {
    if (!structure || isStale || isMoving) return NOTHING;
    return litSpans(structure.drawn, hovered ?? selected, taken);
  }, [structure, isStale, isMoving, hovered, selected, taken]);

  return (
    <section className="program" aria-labelledby="program-heading">
      <h2 id="program-heading">{words.heading}</h2>
      <ProgramEditor
        ref={editor}
        text={derive.text(store.getState())}
        diagnostics={shown}
        lit={lit}
        program={structure?.program ?? null}
        label={words.label}
        words={words.words}
        onChange={(text) => actions.type(text, performance.now())}
        onUndo={actions.undo}
        onRedo={actions.redo}
        onHoverName={(name) => actions.hover(name === null ? null : { kind: "node", name })}
      />
      <Suspense>{messages && diagnostics.length > 0 && <DiagnosticsList messages={messages} />}</Suspense>
    </section>
  );
};
