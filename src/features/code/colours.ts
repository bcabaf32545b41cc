/** What the pieces of Python and JavaScript are, for their colours, as far as a reader needs it. */

type Colour = "string" | "comment" | "number" | "keyword" | "name" | "plain";

interface Coloured {
  readonly colour: Colour;
  readonly text: string;
}

const PIECES =
  /(?<string>"""[^]*?"""|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|(?<comment>#.*|\/\/.*)|(?<number>(?<![\p{L}\p{Nd}_])\d[\d.]*(?:e[+-]?\d+)?)|(?<keyword>(?<![\p{L}\p{Nd}_.])(?:import|from|class|def|return|for|in|if|else|try|except|lambda|not|and|or|is|const|of)(?![\p{L}\p{Nd}_]))|(?<name>-?[\p{L}_][\p{L}\p{M}\p{Nd}_.]*)/gu;

/** A name stays with its sign, so that no line is broken between them. */
const COLOURS = ["string", "comment", "number", "keyword", "name"] as const;

export const coloured = (text: string): Coloured[] => {
  const pieces: Coloured[] = [];
  let at = 0;
  for (const match of text.matchAll(PIECES)) {
    if (match.index > at) pieces.push({ colour: "plain", text: text.slice(at, match.index) });
    pieces.push({ colour: COLOURS.find((colour) => match.groups?.[colour] !== undefined) ?? "plain", text: match[0] });
    at = match.index + match[0].length;
  }
  return at < text.length ? [...pieces, { colour: "plain", text: text.slice(at) }] : pieces;
};
