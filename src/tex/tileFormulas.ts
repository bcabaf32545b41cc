/** The slot for formulas of vectors and matrices, which come with what reads them. */
import { late } from "../graph/late.ts";
import type { Step } from "../graph/schedule.ts";
import type { Program } from "../lang/program.ts";
import type { Moment } from "../moment/moment.ts";
import type { FormulaLine } from "./formulaLines.ts";
import type { AskedFor, FormulaLabels } from "./formulaTypes.ts";
import { programTex } from "./inlined.ts";

export interface TileFormulas {
  /** What a program of arrays computes. */
  readonly program: (program: Program) => string;
  /** Of steps of a person; null if none of them is one of a tile. */
  readonly lines: (
    moment: Moment,
    steps: readonly Step[],
    labels: FormulaLabels,
    asked: AskedFor | null,
  ) => readonly FormulaLine[] | null;
  /** The same for copying: TeX that any document takes. */
  readonly plain: (moment: Moment, steps: readonly Step[], labels: FormulaLabels, asked: AskedFor | null) => string | null;
}

export const TILE_FORMULAS = late<TileFormulas>();

/** A whole program as one formula. */
export const wholeProgram = (program: Program): string =>
  (program.tiles.length > 0 ? TILE_FORMULAS.now?.program(program) : null) ?? programTex(program);
