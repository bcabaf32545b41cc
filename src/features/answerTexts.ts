/** What is said wherever an answer is typed. */
import type { AnswerProblem } from "../lab/answer.ts";
import type { Texts } from "./feature.ts";

export interface AnswerTexts {
  readonly field: string;
  readonly answer: string;
  readonly right: string;
  readonly wrong: (facts: { readonly typed: string }) => string;
  readonly tryAgain: string;
  readonly problems: Readonly<Record<Exclude<AnswerProblem, "comma"> | "coarse", string>>;
  readonly comma: (facts: { readonly point: string }) => string;
}

const en: AnswerTexts = {
  field: "Your answer",
  answer: "Answer",
  right: "Right.",
  wrong: ({ typed }) => `It is not ${typed}.`,
  tryAgain: "Try once again.",
  problems: {
    empty: "Write a number first.",
    names: "Write numbers, not names.",
    unreadable: "This is neither a number nor something that computes one.",
    coarse: "So far, so good: write at least two digits.",
  },
  comma: ({ point }) => `Write ${point}, with a point.`,
};

const ptBR: AnswerTexts = {
  field: "Sua resposta",
  answer: "Responder",
  right: "Certo.",
  wrong: ({ typed }) => `Não é ${typed}.`,
  tryAgain: "Tente mais uma vez.",
  problems: {
    empty: "Escreva primeiro um número.",
    names: "Escreva números, não nomes.",
    unreadable: "Isso não é um número nem uma conta que dê um.",
    coarse: "Até aí, certo: escreva pelo menos dois algarismos.",
  },
  comma: ({ point }) => `Escreva ${point}, com ponto.`,
};

export const answerTexts: Texts<AnswerTexts> = { en, "pt-BR": ptBR };

/** Of a text that is no answer yet. */
export const problemText = ({ comma, problems }: AnswerTexts, problem: AnswerProblem | "coarse", typed: string): string =>
  problem === "comma" ? comma({ point: typed.replaceAll(",", ".") }) : problems[problem];
