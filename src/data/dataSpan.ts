/** Where a text has its `data` statement, also while the text has errors. */
import type { Span } from "../lang/diagnostic.ts";
import { type Token, tokenize } from "../lang/tokenize.ts";
import { DATA } from "./columnNames.ts";

export interface FoundData extends Span {
  /** Of its columns. */
  readonly names: readonly string[];
}

const isEnd = (token: Token | undefined): boolean => token === undefined || token.kind === "end";

/** What can stand in a list; anything else on a line means that a bracket was not closed before it. */
const ofLists = ({ kind, text }: Token): boolean =>
  kind === "number" || kind === "end" || kind === "comment" || "[],+-−–".includes(text);

/** The token behind the list that opens at `start`: its bracket closes, or what is there does not belong to a list. */
const endOfList = (tokens: readonly Token[], start: number): number => {
  let depth = 0;
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !ofLists(token)) {
      const lineEnd = tokens.slice(start, i).findLastIndex(({ kind }) => kind === "end");
      return lineEnd < 0 ? i : start + lineEnd;
    }
    if (token.text === "[") depth++;
    if (token.text === "]") depth--;
    if (depth === 0) return i + 1;
  }
  return tokens.length;
};

const nextEnd = (tokens: readonly Token[], from: number): number => {
  const end = tokens.findIndex((token, i) => i >= from && (token.kind === "end" || token.kind === "comment"));
  return end < 0 ? tokens.length : end;
};

/** null: there is none. */
export const dataSpan = (text: string): FoundData | null => {
  const tokens = tokenize(text);
  const start = tokens.findIndex((token, i) => token.text === DATA && isEnd(tokens[i - 1]) && tokens[i + 1]?.kind === "name");
  if (start < 0) return null;
  const lineEnd = nextEnd(tokens, start);
  const open = tokens.findIndex((token, i) => i > start && token.text === "[");
  const end = open > start && open < lineEnd ? endOfList(tokens, open) : lineEnd;
  const equals = tokens.findIndex((token, i) => i > start && token.text === "=");
  const head = tokens.slice(start + 1, Math.min(end, equals < 0 ? end : equals));
  return {
    from: tokens[start]?.from ?? 0,
    to: tokens[end - 1]?.to ?? text.length,
    names: head.filter(({ kind }) => kind === "name").map((token) => token.text),
  };
};
