/** A line of formulas of arrays, with as many of its numbers as there is room for. */
import type { FormulaLine } from "../formulaLines.ts";
import type { FormulaFacts, LineKind } from "../formulaTypes.ts";
import { type Pen, plainPen, type ShownNumber, taggedPen } from "../pen.ts";
import { CORNERS, type Room, WHOLE, withFixedBrackets } from "./gridTex.ts";

/** What these formulas are written from. Nodes and edges are those of the graph of numbers. */
export type TileFacts = Pick<FormulaFacts, "walk" | "evaluation" | "kinks" | "asked">;

/** In em: wider lines would have to be set too small. */
const WIDEST = 34;
/** What a factor that stands there by name, too, adds to that. */
const NAMED = 2;

/** Beside their names, without one of them. */
const ROOMS: readonly (Room | null)[] = [WHOLE, CORNERS, null];

/** One try of a line. @returns how wide its grids are, in em */
export type Try = (pen: Pen, room: Room | null) => { readonly tex: string; readonly width: number };

export const fittedLine = (facts: TileFacts, isTagged: boolean, kind: LineKind, write: Try): FormulaLine => {
  let line: FormulaLine = { kind, tex: "", numbers: [], step: 0 };
  for (const room of ROOMS) {
    const numbers: ShownNumber[] = [];
    const asked = facts.asked?.stage;
    const pen = isTagged ? taggedPen(facts.evaluation, numbers, asked) : plainPen(facts.evaluation, asked);
    const { tex, width } = write(pen, room);
    line = { kind, tex: withFixedBrackets(tex), numbers, step: 0 };
    if (width + NAMED * (tex.split("\\underbrace").length - 1) <= WIDEST) break;
  }
  return line;
};

export const textTex = (words: string): string => `\\text{${words}}`;
export const marked = (words: string): string => `\\overset{${textTex(words)}}{=}`;
export const underbrace = (tex: string, label: string): string => `\\underbrace{${tex}}_{${label}}`;

/** Signs between the factors belong to what the product is. */
export const staged = (pen: Pen, tex: string): string =>
  tex.replaceAll(/ (\\odot|\\cdot) /g, (_, sign: string) => ` ${pen.stage("product", sign)} `);
