/** Colours for the visible part of the text, from the language's own lexer. */
import { type Extension, Facet, RangeSetBuilder } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Token } from "../../lang/tokenize.ts";
import { breakAt, breaks } from "./breaks.ts";
import { classify, type TokenRole } from "./classify.ts";
import { NO_NAMES, type ProgramNames } from "./programNames.ts";

/** What the names of the program mean. */
export const programNames = Facet.define<ProgramNames, ProgramNames>({ combine: ([names = NO_NAMES]) => names });

const mark = (role: TokenRole): Decoration => Decoration.mark({ class: `bk-${role}` });

/** Roles without an entry look like any other text. */
const MARKS: ReadonlyMap<TokenRole, Decoration> = new Map(
  (["number", "constant", "comment", "keyword", "function", "trainable"] as const).map((role) => [role, mark(role)]),
);

/** A longer line has no colours: as tens of thousands of elements, one of 100 kB would take the browser seconds. */
const LONGEST = 4000;

const decorate = ({ state, visibleRanges }: EditorView): DecorationSet => {
  const builder = new RangeSetBuilder<Decoration>();
  const names = state.facet(programNames);
  let done = 0; // two visible ranges may share a long line
  for (const { from, to } of visibleRanges) {
    for (let at = Math.max(from, done); at <= to; ) {
      const line = state.doc.lineAt(at);
      let before: Token | undefined;
      for (const { token, role } of line.length > LONGEST ? [] : classify(line.text, names)) {
        const decoration = MARKS.get(role) ?? breakAt(token, before);
        before = token;
        const start = line.from + token.from;
        if (decoration && start >= done && start <= to && line.from + token.to >= from)
          builder.add(start, line.from + token.to, decoration);
      }
      at = line.to + 1;
      done = Math.min(at, to + 1);
    }
  }
  return builder.finish();
};

class Highlighter {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = decorate(view);
  }

  update({ view, state, startState, docChanged, viewportChanged }: ViewUpdate): void {
    const hasNewNames = state.facet(programNames) !== startState.facet(programNames);
    if (docChanged || viewportChanged || hasNewNames) this.decorations = decorate(view);
  }
}

const LOOK = EditorView.theme({
  ".bk-number, .bk-constant": { color: "var(--value)" },
  ".bk-comment": { color: "var(--muted)", fontStyle: "italic" },
  ".bk-keyword": { color: "var(--muted)" },
  ".bk-function": { fontStyle: "italic" },
  ".bk-trainable": { textDecoration: "underline dotted var(--muted) 1px", textUnderlineOffset: "4px" },
});

export const highlight: Extension = [
  ViewPlugin.fromClass(Highlighter, { decorations: ({ decorations }) => decorations }),
  breaks,
  LOOK,
];
