/** The list of names and functions under the caret. What is in it, and in which order, `completionsAt` says. */
import { autocompletion, type Completion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { OUTPUTS, TRAINABLE } from "../../lang/vocabulary.ts";
import { type CompletionOption, completionsAt } from "./completionOptions.ts";
import { programNames } from "./highlight.ts";

/** A function brings its brackets, unless they are there already, and the caret goes between them. */
const insert = ({ name, isFunction }: CompletionOption, view: EditorView, from: number, to: number): void => {
  const hasBrackets = view.state.sliceDoc(to, to + 1) === "(";
  const tail = name === TRAINABLE || name === OUTPUTS ? " " : "";
  const text = isFunction && !hasBrackets ? `${name}()` : name + tail;
  const anchor = from + name.length + (isFunction ? 1 : tail.length);
  view.dispatch({
    changes: { from, to, insert: text },
    selection: { anchor },
    scrollIntoView: true,
    userEvent: "input.complete",
  });
};

const completionOf = (option: CompletionOption): Completion => ({
  label: option.name,
  detail: option.detail,
  apply: (view, _, from, to) => insert(option, view, from, to),
});

const complete = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
  const found = completionsAt(state.doc.toString(), pos, state.facet(programNames), explicit);
  return found && { from: found.from, options: found.options.map(completionOf), filter: false };
};

const LOOK = EditorView.theme({
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", padding: "4px", maxHeight: "14em", minWidth: "10em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "4px 8px", borderRadius: "4px" },
  ".cm-completionMatchedText": { textDecoration: "none" },
  ".cm-completionDetail": { color: "var(--muted)", fontStyle: "normal", marginLeft: "0" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected], li[aria-selected] .cm-completionDetail": {
    color: "var(--ground)",
    background: "var(--ink)",
  },
  "@media (forced-colors: active)": {
    ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected], li[aria-selected] .cm-completionDetail": {
      forcedColorAdjust: "none",
      color: "HighlightText",
      background: "Highlight",
    },
  },
});

export const completion: Extension = [autocompletion({ override: [complete], icons: false }), LOOK];
