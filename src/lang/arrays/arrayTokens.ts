/** The tokens of a text with vectors and matrices: lists go over lines, and what is unknown to other programs is a sign here. */
import { type Token, tokenize } from "../tokenize.ts";
import { TRANSPOSE } from "./calls.ts";

const SQUARE: ReadonlySet<string> = new Set(["[", "]", "@"]);
const RAISED_T = "ᵀ";

/** For each token, whether it stands in a list that is closed. A definition's sign ends the search: nobody has closed the list before it yet. */
const insideLists = (tokens: readonly Token[]): Uint8Array => {
  const isInside = new Uint8Array(tokens.length);
  let from = -1;
  let depth = 0;
  for (const [i, { text }] of tokens.entries()) {
    if (text === "=" || text === ":=") depth = 0;
    else if (text === "[" && depth++ === 0) from = i;
    else if (text === "]" && depth > 0 && --depth === 0) isInside.fill(1, from, i);
  }
  return isInside;
};

const definesRaised = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ text }, i) => (text.endsWith(RAISED_T) && tokens[i + 1]?.text === "=" ? [text] : [])));

/** `⊙` is `*`, `Wᵀ` and `W.T` are a name and a sign. */
export const arrayTokens = (text: string): readonly Token[] => {
  const all = tokenize(text);
  const isInside = insideLists(all);
  const defined = definesRaised(all);
  const tokens: Token[] = [];
  for (let i = 0; i < all.length; i++) {
    const token = all[i];
    if (!token) continue;
    const { kind, from, to } = token;
    const next = all[i + 1];
    if (isInside[i] === 1 && (kind === "comment" || (kind === "end" && token.text !== ";"))) continue;
    if (kind === "unknown" && SQUARE.has(token.text)) tokens.push({ ...token, kind: "symbol" });
    else if (kind === "unknown" && token.text === "⊙") tokens.push({ kind: "symbol", text: "*", from, to });
    else if (token.text === "." && next?.text === "T" && next.from === to) {
      tokens.push({ kind: "symbol", text: TRANSPOSE, from, to: next.to });
      i++;
    } else if (kind === "name" && token.text.endsWith(RAISED_T) && !defined.has(token.text)) {
      const end = to - RAISED_T.length;
      if (end > from) tokens.push({ kind: "name", text: token.text.slice(0, -RAISED_T.length), from, to: end });
      tokens.push({ kind: "symbol", text: TRANSPOSE, from: end, to });
    } else tokens.push(token);
  }
  return tokens;
};

/** Where the tokens end, by where they begin, that stand in a list and in no other brackets within it. */
export const listItems = (tokens: readonly Token[]): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  const open: string[] = [];
  for (const { text, from, to } of tokens) {
    if (text === "[" || text === "(") open.push(text);
    else if (text === "]" || text === ")") open.pop();
    else if (open.at(-1) === "[") ends.set(from, to);
  }
  return ends;
};
