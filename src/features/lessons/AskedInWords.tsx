/** A question that the graph does not answer: a second try after a wrong answer, then the right one. */
import { useId, useState } from "react";
import type { AskedWords, LessonQuestion } from "../../lessons/course/lesson.ts";
import { AnswerForm } from "../../ui/kit/AnswerForm.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { problemText } from "../answerTexts.ts";
import { useTexts } from "../useTexts.ts";
import { isTyped, type Judgement, judgeAnswer, optionsOf } from "./judgeAnswer.ts";
import { texts } from "./panelTexts.ts";
import { spoken } from "./spoken.ts";

type Words = (typeof texts)["en"];

interface Given {
  readonly text: string;
  readonly judgement: Judgement;
}

const wrongText = (words: Words, { wrong }: AskedWords, { text, judgement }: Given): string => {
  const known = judgement.kind === "wrong" && judgement.known !== null ? wrong[judgement.known] : undefined;
  return known === undefined ? words.wrong({ typed: text }) : spoken(known);
};

const saidOf = (words: Words, asked: AskedWords, given: Given | null, isOver: boolean): string => {
  const answer = spoken(asked.says);
  if (given === null) return isOver ? answer : "";
  const { judgement, text } = given;
  if (judgement.kind === "right") return `${words.right} ${answer}`;
  if (judgement.kind === "problem") return problemText(words, judgement.problem, text);
  const why = wrongText(words, asked, given);
  return isOver ? `${why} ${answer}` : `${why} ${words.tryAgain}`;
};

interface Props {
  readonly question: LessonQuestion;
  readonly asked: AskedWords;
  readonly isOver: boolean;
  readonly onOver: () => void;
  /** Enter in the field, once the question is answered. */
  readonly onGoOn: () => void;
}

export const AskedInWords = ({ question, asked, isOver, onOver, onGoOn }: Props) => {
  const words = useTexts(texts);
  const id = useId();
  const [typed, setTyped] = useState("");
  const [given, setGiven] = useState<Given | null>(null);
  const take = (text: string): void => {
    const judgement = judgeAnswer(question, text);
    setGiven({ text, judgement });
    if (judgement.kind === "right" || (judgement.kind === "wrong" && given?.judgement.kind === "wrong")) onOver();
  };
  const show = (): void => {
    setGiven(null);
    onOver();
  };
  return (
    <>
      <p id={id}>
        <Sentence text={spoken(asked.asks)} />
      </p>
      <div className="lesson-answer">
        {isTyped(question) ? (
          <AnswerForm
            label={words.field}
            describedBy={id}
            button={words.answer}
            isAsked={!isOver}
            typed={typed}
            onTyped={setTyped}
            onAnswer={() => (isOver ? onGoOn() : take(typed))}
          />
        ) : (
          <div className="lesson-options" role="group" aria-labelledby={id}>
            {optionsOf(question).map((option) => (
              <button
                key={option}
                type="button"
                className="boxed"
                aria-pressed={given?.text === option}
                aria-disabled={isOver}
                onClick={() => !isOver && take(option)}
              >
                {option}
              </button>
            ))}
          </div>
        )}
        {!isOver && (
          <button type="button" className="quiet" onClick={show}>
            {words.show}
          </button>
        )}
        <p className="lesson-verdict" data-said={given?.judgement.kind ?? (isOver ? "shown" : undefined)}>
          <Sentence text={saidOf(words, asked, given, isOver)} />
        </p>
      </div>
    </>
  );
};
