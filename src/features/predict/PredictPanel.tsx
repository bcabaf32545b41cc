/** Asks for each number before it is shown: the question, the answer, what was wrong with it, and how it went so far. */
import { useEffect, useId, useRef } from "react";
import { pointedAt } from "../../moment/items.ts";
import { useBackstep, useChoice, useMarks, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useAllMessages } from "../../ui/useAllMessages.ts";
import { useTexts } from "../useTexts.ts";
import { AnswerField } from "./AnswerField.tsx";
import { ASK, FORM } from "./asking.ts";
import { unaskedIn } from "./facts.ts";
import { judge, judgeSign } from "./judge.ts";
import { aboutMistake, marking } from "./marks.ts";
import { goToNext, hasNext } from "./nextQuestion.ts";
import { texts } from "./panelTexts.ts";
import { Settings } from "./Settings.tsx";
import { SignButtons } from "./SignButtons.tsx";
import { questionText, type Said, saidText } from "./sentences.ts";
import { countOf, OUTCOMES, type Outcomes } from "./tally.ts";
import { useQuiz } from "./useQuiz.ts";
import "./predict.css";

/** The walk waits while the panel is there. */
const useAsking = (): void => {
  const { actions } = useBackstep();
  const asked = useChoice(ASK);
  useEffect(() => {
    actions.ask(asked);
    return () => actions.ask(null);
  }, [actions, asked]);
};

/** Whoever has opened the tool can answer at once; where a keyboard would come up and cover half of the screen, that waits for a tap. */
const useAnswerFocus = () => {
  const field = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The tool itself takes the focus when it opens, before or after this.
    const timer = setTimeout(() => {
      const isInTool = document.activeElement?.closest("[data-tool]");
      if (isInTool && matchMedia("(pointer: fine)").matches) (field.current ?? first.current)?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, []);
  return { field, first };
};

/** Lights what a wrong answer did not heed, until the next one. */
const useLight = (said: Said | null): void => {
  const { actions, derive, store } = useBackstep();
  useEffect(() => {
    const graph = derive.structure(store.getState())?.graph;
    if (!graph || (said?.kind !== "wrong" && said?.kind !== "wrong-sign")) return undefined;
    const mistake = said.kind === "wrong" ? said.mistake : null;
    actions.hover(pointedAt(graph, aboutMistake(said.question, mistake)));
    return () => actions.hover(null);
  }, [actions, derive, store, said]);
};

const Tally = ({ outcomes }: { readonly outcomes: Outcomes }) => {
  const words = useTexts(texts);
  return (
    <dl className="tally" aria-label={words.tally}>
      {OUTCOMES.map((outcome) => (
        <div key={outcome} data-outcome={outcome}>
          <dt>{words.outcomes[outcome]}</dt>
          <dd>{countOf(outcomes, outcome)}</dd>
        </div>
      ))}
    </dl>
  );
};

export const PredictPanel = () => {
  useAsking();
  useMarks(marking);
  const backstep = useBackstep();
  const { derive, actions } = backstep;
  const words = useTexts(texts);
  const { formula: messages } = useAllMessages();
  const moment = useSelected(derive.moment);
  const [asked, form] = [useChoice(ASK), useChoice(FORM)];
  const { outcomes, said, take } = useQuiz();
  const { field, first } = useAnswerFocus();
  useLight(said);
  const id = useId();
  if (!moment) return null;
  const { question } = moment;
  const speech = { words, messages };
  const unasked = question ? null : unaskedIn(moment, asked);
  const isOver = !question && !hasNext(backstep, asked);
  const idle = unasked === null ? (isOver ? words.over : words.idle) : words.unasked[unasked.reason](unasked);
  return (
    <div className="predict">
      <p className="question" id={id} aria-live="polite">
        <Sentence text={question ? questionText(moment, speech, question) : idle} />
      </p>
      {form === "number" ? (
        <AnswerField
          field={field}
          moment={moment}
          question={question}
          describedBy={id}
          onAnswer={(typed) => question && take(question, typed, judge(moment, question, typed))}
          onGoOn={() => goToNext(backstep, asked)}
        />
      ) : (
        <SignButtons
          first={first}
          isAsked={question !== null}
          describedBy={id}
          onAnswer={(sign) => question && take(question, null, judgeSign(moment, question, sign))}
        />
      )}
      <p className="said" role="status" data-said={said?.kind}>
        {said ? <Sentence text={saidText(moment, speech, said)} /> : form === "number" ? words.digits : words.onlySign}
      </p>
      <div className="predict-buttons">
        {question ? (
          <button type="button" className="boxed" onClick={() => actions.step(1)}>
            {words.show}
          </button>
        ) : isOver ? (
          <button type="button" className="boxed" onClick={() => [actions.goTo(0), goToNext(backstep, asked)]}>
            {words.again}
          </button>
        ) : (
          <button type="button" className="boxed" onClick={() => goToNext(backstep, asked)}>
            {words.next}
          </button>
        )}
      </div>
      <Tally outcomes={outcomes} />
      <Settings />
    </div>
  );
};
