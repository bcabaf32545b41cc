/** Questions and answers of one walk. Everything here is forgotten when the tool is closed or the walk becomes another one. */
import { useEffect, useRef, useState } from "react";
import type { Drawn } from "../../graph/drawn.ts";
import { answerOf, type Question } from "../../graph/question.ts";
import type { Mistake } from "../../lab/mistakes.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import type { Judgement } from "./judge.ts";
import type { Said } from "./sentences.ts";
import { keyOf, NO_OUTCOMES, type Outcome, type Outcomes, withOutcome } from "./tally.ts";

interface Quiz {
  readonly walk: Drawn["walk"] | null;
  readonly outcomes: Outcomes;
  readonly said: Said | null;
  /** The question that has been answered wrongly once. */
  readonly failed: string | null;
}

const begun = (walk: Quiz["walk"]): Quiz => ({ walk, outcomes: NO_OUTCOMES, said: null, failed: null });

export interface QuizState {
  readonly outcomes: Outcomes;
  readonly said: Said | null;
  /** Takes an answer to the question that is open. @param typed null if a sign was chosen */
  readonly take: (question: Question, typed: string | null, judgement: Judgement) => void;
}

export const useQuiz = (): QuizState => {
  const { derive, store, actions } = useBackstep();
  const walk = useSelected((state) => derive.structure(state)?.drawn.walk ?? null);
  const [quiz, setQuiz] = useState(() => begun(walk));
  if (quiz.walk !== walk) setQuiz(begun(walk));
  /** The answer itself lets the walk go on. */
  const isAnswering = useRef(false);

  useEffect(() => {
    let open = derive.question(store.getState());
    return store.subscribe((state) => {
      const [question, numbers] = [derive.question(state), derive.numbers(state)];
      const passed = open;
      open = question;
      if (!passed || question === passed || !numbers || derive.structure(state)?.drawn.walk !== walk || isAnswering.current)
        return;
      const isPast = state.cursor === passed.cursor + 1 || (state.cursor === passed.cursor && state.stage > passed.stage);
      if (!isPast) return;
      const said: Said = { kind: "shown", question: passed, number: answerOf(numbers.evaluation, passed), mistake: null };
      setQuiz((before) => ({ ...before, said, outcomes: withOutcome(before.outcomes, passed, "shown") }));
    });
  }, [store, derive, walk]);

  const goOn = (question: Question, outcome: Outcome, mistake: Mistake | null): void => {
    const numbers = derive.numbers(store.getState());
    if (!numbers) return;
    const result = { question, number: answerOf(numbers.evaluation, question) };
    const said: Said = outcome === "shown" ? { kind: "shown", ...result, mistake } : { kind: "right", ...result };
    setQuiz({ ...quiz, said, failed: null, outcomes: withOutcome(quiz.outcomes, question, outcome) });
    isAnswering.current = true;
    actions.setPlaying(false);
    actions.step(1);
    isAnswering.current = false;
  };

  const take = (question: Question, typed: string | null, judgement: Judgement): void => {
    const isSecond = quiz.failed === keyOf(question);
    if (judgement.kind === "problem")
      setQuiz({
        ...quiz,
        said: { kind: "problem", problem: judgement.problem, typed: typed ?? "", expected: question.entries?.length ?? 1 },
      });
    else if (judgement.kind === "right") goOn(question, isSecond ? "hinted" : "atOnce", null);
    else if (isSecond) goOn(question, "shown", judgement.mistake);
    else {
      const said: Said =
        typed === null ? { kind: "wrong-sign", question } : { kind: "wrong", question, typed, mistake: judgement.mistake };
      setQuiz({ ...quiz, said, failed: keyOf(question) });
      actions.hint();
    }
  };

  return { outcomes: quiz.outcomes, said: quiz.said, take };
};
