/** Boxes around the parts of the text that the current step is about. */
import { type EditorState, type Extension, Prec, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { Span } from "../../lang/diagnostic.ts";

const setLit = StateEffect.define<DecorationSet>();

/** Grows with what is inserted at its end: a literal that gets another digit. */
const BOX = Decoration.mark({ class: "bk-lit", inclusiveEnd: true });

export const litEffect = (state: EditorState, spans: readonly Span[]): StateEffect<DecorationSet> => {
  const length = state.doc.length;
  const ranges = spans.filter(({ from, to }) => from < to && to <= length).map(({ from, to }) => BOX.range(from, to));
  return setLit.of(Decoration.set(ranges, true));
};

const litField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (boxes, { changes, effects }) =>
    effects.reduce((latest, effect) => (effect.is(setLit) ? effect.value : latest), boxes.map(changes)),
  provide: (field) => EditorView.decorations.from(field),
});

/** `--lit` lets the page colour forward steps otherwise than backward ones. */
const LOOK = EditorView.theme({
  ".bk-lit": {
    borderRadius: "3px",
    boxShadow: "0 0 0 1px var(--lit, var(--gradient))",
    backgroundColor: "color-mix(in srgb, var(--lit, var(--gradient)) 12%, transparent)",
    boxDecorationBreak: "clone",
    WebkitBoxDecorationBreak: "clone",
  },
});

// The lowest precedence is the outermost element: a box cut up by colours would be several boxes.
export const litBoxes: Extension = [Prec.lowest(litField), LOOK];
