/**
 * Writes the pieces of a formula that mean something on the screen. Tagged, each carries `data-` attributes: which node or edge it speaks of, and
 * which number it shows, so that pointing at it can light the graph and a moving input can change the number in place. Plain, the
 * same pieces are ordinary TeX, for copying.
 */
import type { Evaluation } from "../graph/evaluate.ts";
import { isBefore, type Stage } from "../graph/stages.ts";
import { formatNumber, numberTex } from "./number.ts";
import { bracketed } from "./term.ts";

/** A number of the evaluation that a formula shows. */
export type NumberRef =
  | { readonly kind: "value" | "gradient"; readonly node: number }
  | { readonly kind: "local" | "contribution" | "running"; readonly edge: number }
  /** What is computed from some of them; it is about a node. */
  | {
      readonly kind: "computed";
      readonly node: number;
      readonly isGradient: boolean;
      readonly of: (numbers: Evaluation) => number;
    };

export interface ShownNumber {
  readonly ref: NumberRef;
  /** Brackets when it is negative. */
  readonly isBracketed: boolean;
}

export const readNumber = (ref: NumberRef, evaluation: Evaluation): number => {
  switch (ref.kind) {
    case "value":
      return evaluation.values[ref.node] ?? Number.NaN;
    case "gradient":
      return evaluation.gradients[ref.node] ?? Number.NaN;
    case "local":
      return evaluation.local[ref.edge] ?? Number.NaN;
    case "contribution":
      return evaluation.contribution[ref.edge] ?? Number.NaN;
    case "running":
      return evaluation.running[ref.edge] ?? Number.NaN;
    case "computed":
      return ref.of(evaluation);
  }
};

/** What the number reads as inside a formula; this is what a drag writes in place. */
export const shownText = ({ ref, isBracketed }: ShownNumber, evaluation: Evaluation): string => {
  const text = formatNumber(readNumber(ref, evaluation));
  return isBracketed && text.startsWith("−") ? `(${text})` : text;
};

/** The same number as TeX: its minus is a sign, never an operator with space around it. */
const inMathematics = ({ ref, isBracketed }: ShownNumber, evaluation: Evaluation): string => {
  const tex = numberTex(readNumber(ref, evaluation)).replace(/^-/, "{-}");
  return isBracketed && tex.startsWith("{-}") ? `(${tex})` : tex;
};

export interface NumberStyle {
  readonly isBracketed?: boolean;
  /** The stage of the step that produces it. */
  readonly stage?: Stage;
}

export interface Pen {
  readonly node: (index: number, tex: string) => string;
  readonly edge: (index: number, tex: string) => string;
  readonly number: (ref: NumberRef, style?: NumberStyle) => string;
  /** A sign that belongs to what a stage produces. */
  readonly stage: (stage: Stage, tex: string) => string;
  readonly read: (ref: NumberRef) => number;
}

const isKnown = (stage: Stage | undefined, asked: Stage | undefined): boolean =>
  stage === undefined || asked === undefined || isBefore(stage, asked);

/** Stands for a number that is not there yet. */
export const NOT_YET = "\\square";

/** `numbers` is filled as the pen writes: entry i belongs to the tag `data-number="i"`. */
export const taggedPen = (evaluation: Evaluation, numbers: ShownNumber[], asked?: Stage): Pen => ({
  node: (index, tex) => `\\htmlData{node=${index}}{${tex}}`,
  edge: (index, tex) => `\\htmlData{edge=${index}}{${tex}}`,
  number: (ref, { isBracketed = false, stage } = {}) => {
    if (!isKnown(stage, asked)) return NOT_YET;
    const shown = { ref, isBracketed };
    const isValue = ref.kind === "computed" ? !ref.isGradient : ref.kind === "value" || ref.kind === "local";
    const kind = isValue ? "value" : "gradient";
    const tex = inMathematics(shown, evaluation);
    const place = "node" in ref ? `node=${ref.node}` : `edge=${ref.edge}`;
    const tags = [`number=${numbers.push(shown) - 1}`, `kind=${kind}`, place, ...(stage ? [`stage=${stage}`] : [])];
    return `\\htmlData{${tags.join(",")}}{${tex}}`;
  },
  stage: (stage, tex) => `\\htmlData{stage=${stage}}{${tex}}`,
  read: (ref) => readNumber(ref, evaluation),
});

export const plainPen = (evaluation: Evaluation, asked?: Stage): Pen => ({
  node: (_index, tex) => tex,
  edge: (_index, tex) => tex,
  number: (ref, { isBracketed = false, stage } = {}) => {
    if (!isKnown(stage, asked)) return NOT_YET;
    const tex = numberTex(readNumber(ref, evaluation));
    return isBracketed && tex.startsWith("-") ? bracketed(tex) : tex;
  },
  stage: (_stage, tex) => tex,
  read: (ref) => readNumber(ref, evaluation),
});
