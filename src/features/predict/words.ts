/** What the words of the panel are, and what its sentences are made of. */

import type { Question } from "../../graph/question.ts";
import type { Asked } from "../../graph/questions.ts";
import type { MistakeKind } from "../../lab/mistakes.ts";
import type { AnswerTexts } from "../answerTexts.ts";
import type { Form } from "./asking.ts";
import type { Outcome } from "./tally.ts";

/** What a question is about, by names. Of a value, `operand` is the first of `operands`. */
export interface QuestionFacts {
  /** The gate whose value is asked for, or that the gradient comes from; of the seed, the target. */
  readonly gate: string;
  readonly glyph: string;
  readonly operand: string;
  readonly operands: readonly string[];
  readonly target: string;
  /** How many wires lead on from the operand. */
  readonly wires: number;
  /** Which of two wires between the same two nodes; empty where there is one. */
  readonly wire: string;
}

export interface MistakeFacts extends QuestionFacts {
  /** × sends each operand the value of the other one. */
  readonly isProduct: boolean;
}

type Mistakes<Kind extends MistakeKind> = Readonly<Record<Kind, (facts: MistakeFacts) => string>>;

export interface PredictTexts extends AnswerTexts {
  readonly asks: Readonly<Record<"value" | "seed" | "contribution" | "part" | "sum", (facts: QuestionFacts) => string>>;
  readonly is: Readonly<
    Record<"value" | "seed" | "contribution" | "part" | "sum", (facts: QuestionFacts & { readonly number: string }) => string>
  >;
  /** Behind the question: an array may be said as a whole. */
  readonly all: (facts: { readonly entries: number }) => string;
  /** Several numbers, but not as many as the array has. */
  readonly count: (facts: { readonly expected: number }) => string;
  /** Behind a mistake, where the formula tells more than before. */
  readonly retryWithFormula: string;
  readonly signs: Readonly<Record<Question["kind"], string>>;
  /** By what is asked for: a mistake has the same name, but not the same sense, in all of them. */
  readonly mistakes: {
    readonly value: Mistakes<"swapped" | "added" | "multiplied" | "operand" | "sign">;
    readonly seed: Mistakes<"value" | "none" | "sign">;
    readonly gradient: Mistakes<Exclude<MistakeKind, "swapped">>;
  };
  readonly unasked: Readonly<Record<"number" | "slope", (facts: { readonly name: string }) => string>>;
  readonly asked: string;
  readonly askedOptions: Readonly<Record<Asked, string>>;
  readonly form: string;
  readonly forms: Readonly<Record<Form, string>>;
  readonly signOptions: Readonly<Record<"minus" | "zero" | "plus", string>>;
  readonly digits: string;
  readonly onlySign: string;
  readonly show: string;
  readonly next: string;
  readonly again: string;
  readonly idle: string;
  readonly over: string;
  readonly tally: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
}
