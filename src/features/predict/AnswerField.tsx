/** Where a number is answered: one field for all questions, which keeps the focus from one to the next. */
import { type RefObject, useState } from "react";
import type { Question } from "../../graph/question.ts";
import type { Moment } from "../../moment/moment.ts";
import { nameTex } from "../../tex/name.ts";
import { AnswerForm } from "../../ui/kit/AnswerForm.tsx";
import { Tex } from "../../ui/kit/Tex.tsx";
import { useAllMessages } from "../../ui/useAllMessages.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import { keyOf } from "./tally.ts";

/** `q =`, `∂f/∂q =` */
const leftSide = ({ graph, walk }: Moment, question: Question, via: string): string => {
  const name = (index: number): string => nameTex(graph.nodes[index]?.name ?? "");
  if (question.kind === "value") return `${name(question.node)} =`;
  const node = "edge" in question ? question.edge.from : question.node;
  const gradient = `\\dfrac{\\partial ${name(walk.target)}}{\\partial ${name(node)}}`;
  const isPart = question.kind === "contribution" && (walk.consumers[node]?.length ?? 0) > 1;
  return isPart ? `\\underbrace{${gradient}}_{\\text{${via} }${name(question.edge.to)}} =` : `${gradient} =`;
};

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly moment: Moment;
  /** null: nothing is asked at the moment, and Enter goes on. */
  readonly question: Question | null;
  readonly describedBy: string;
  readonly onAnswer: (typed: string) => void;
  readonly onGoOn: () => void;
}

export const AnswerField = ({ field, moment, question, describedBy, onAnswer, onGoOn }: Props) => {
  const words = useTexts(texts);
  const { labels } = useAllMessages().formula;
  const key = question && keyOf(question);
  /** Belongs to one question. */
  const [entry, setEntry] = useState({ key, text: "" });
  const typed = entry.key === key ? entry.text : "";
  return (
    <AnswerForm
      field={field}
      before={question && <Tex tex={leftSide(moment, question, labels.via)} />}
      label={words.field}
      describedBy={describedBy}
      button={words.answer}
      isAsked={question !== null}
      typed={typed}
      onTyped={(text) => setEntry({ key, text })}
      onAnswer={() => (question ? onAnswer(typed) : onGoOn())}
    />
  );
};
