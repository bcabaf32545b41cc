/** Where a row that is too long is broken: before an operator between two operands, and behind what separates. */
import type { Extension } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";
import type { Token } from "../../lang/tokenize.ts";

const BEFORE = Decoration.mark({ class: "bk-break-before" });
const BEHIND = Decoration.mark({ class: "bk-break-behind" });
const NEVER = Decoration.mark({ class: "bk-break-never" });

const SEPARATORS = new Set([",", ";", "="]);
const OPERATORS = new Set(["+", "-", "*", "/", "−", "–", "×", "·", "⋅", "÷"]);

const endsOperand = ({ kind, text }: Token): boolean =>
  kind === "number" || kind === "name" || kind === "superscript" || text === ")";

/** A sign stays with what it belongs to: left to themselves, browsers break behind any hyphen, and inside `exp(-(`. */
export const breakAt = ({ text }: Token, before: Token | undefined): Decoration | undefined => {
  if (SEPARATORS.has(text)) return BEHIND;
  if (!OPERATORS.has(text)) return undefined;
  return before && endsOperand(before) ? BEFORE : NEVER;
};

/** A zero-width space allows a break, a word joiner forbids it. Neither is part of the text. */
const ALLOW = { content: String.raw`"\200b"` };
const FORBID = { content: String.raw`"\2060"` };

export const breaks: Extension = EditorView.theme({
  ".bk-break-before::before, .bk-break-behind::after": ALLOW,
  ".bk-break-before::after, .bk-break-never::after": FORBID,
});
