/** The right way back and a wrong one, side by side on the same graph. */
import { useMemo, useState } from "react";
import type { Schedule } from "../../graph/schedule.ts";
import { type Lab, labOf, OPERAND_ORDERS, type OperandOrder, RECIPES, type Recipe } from "../../lab/recipes.ts";
import { type Cause, whyApart } from "../../lab/whyApart.ts";
import { NO_MARKS } from "../../moment/marks.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatCount } from "../../tex/count.ts";
import { useBackstep, useChoice, useMarks, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { ARRIVALS, RECIPE } from "./feature.ts";
import { LabTable } from "./LabTable.tsx";
import { LabTransport } from "./LabTransport.tsx";
import { type LabMoment, labAt } from "./labAt.ts";
import { texts } from "./panelTexts.ts";
import { RecipeFields } from "./RecipeFields.tsx";
import { carriedSentence, causeSentence, isCut, latestSentences, outcomeSentence } from "./sayings.ts";
import "./order.css";

interface Tried {
  readonly recipe: Recipe;
  readonly lab: Lab;
  readonly cause: Cause | null;
  readonly count: number;
  readonly now: LabMoment;
}

const Sayings = ({ moment: { walk, evaluation }, tried }: { readonly moment: Moment; readonly tried: Tried }) => {
  const words = useTexts(texts);
  const { recipe, lab, cause, count, now } = tried;
  const { right, wrong } = latestSentences(words, walk.graph, evaluation.local, lab, count);
  const wrongNodes = now.rows.filter(({ differs }) => differs).length;
  const outcome = outcomeSentence(words, lab, wrongNodes, now.rows.length, count);
  const isApart = cause !== null && lab.apart !== null && count >= lab.apart;
  return (
    <div aria-live="polite">
      <dl className="lab-latest">
        {right !== null && (
          <>
            <dt>{words.columns.right}</dt>
            <dd data-testid="latest-right">
              <Sentence text={right} />
            </dd>
          </>
        )}
        <dt>{right === null ? words.columns.both : words.columns.wrong}</dt>
        <dd data-testid="latest-wrong">
          <Sentence text={wrong} />
        </dd>
      </dl>
      {isApart && (
        <p className="lab-cause" data-testid="cause">
          <Sentence text={causeSentence(words, walk, recipe, lab, cause)} />
        </p>
      )}
      {outcome !== null && <p data-testid="outcome">{outcome}</p>}
    </div>
  );
};

/** It takes a while to find out, so only who gets to the end of the list is told. */
const Carried = ({ moment: { walk, evaluation }, order }: { readonly moment: Moment; readonly order: OperandOrder }) => {
  const words = useTexts(texts);
  const said = carriedSentence(words, walk, evaluation, order);
  return (
    said !== null && (
      <p data-testid="carried">
        <Sentence text={said} />
      </p>
    )
  );
};

const Cost = ({ lab }: { readonly lab: Lab }) => {
  const words = useTexts(texts);
  const { sends, wires } = lab;
  return (
    <p className="muted lab-cost" data-testid="cost">
      <Sentence text={words.cost({ sends: formatCount(sends), wires: formatCount(BigInt(wires)) })} />{" "}
      {isCut(lab) && words.cut({ listed: lab.wrong.length - 1 })}
    </p>
  );
};

/** Begins anew with another graph, recipe or order, but not when an input moves. */
const useCount = (walk: Schedule | undefined, recipe: Recipe, order: OperandOrder, most: number) => {
  const start = useChoice(ARRIVALS);
  const [place, setPlace] = useState({ walk, recipe, order, start, count: start });
  const isHere = place.walk === walk && place.recipe === recipe && place.order === order && place.start === start;
  const goTo = (count: number): void => setPlace({ walk, recipe, order, start, count });
  return [Math.min(isHere ? place.count : start, most), goTo] as const;
};

export const OrderPanel = () => {
  const { actions, derive } = useBackstep();
  const moment = useSelected(derive.moment);
  const asked = useChoice(RECIPE);
  const recipe = RECIPES.find((other) => other === asked) ?? RECIPES[0];
  const setRecipe = (other: Recipe): void => {
    actions.choose(RECIPE, other);
    actions.choose(ARRIVALS, ARRIVALS.initial);
  };
  const [order, setOrder] = useState<OperandOrder>(OPERAND_ORDERS[0]);
  // `kinks` is a new list whenever a number has changed.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const lab = useMemo(() => moment && labOf(moment.walk, moment.evaluation.local, recipe, order), [moment?.walk, moment?.kinks, recipe, order]); // biome-ignore format: one thought
  const cause = useMemo(() => (moment && lab ? whyApart(moment.walk, recipe, lab) : null), [moment?.walk, lab, recipe]); // oxlint-disable-line react-hooks/exhaustive-deps
  const [count, goTo] = useCount(moment?.walk, recipe, order, lab?.wrong.length ?? 0);
  const now = useMemo(() => (moment && lab ? labAt(moment.walk, lab, cause, count) : null), [moment?.walk, lab, cause, count]); // oxlint-disable-line react-hooks/exhaustive-deps
  const graph = moment?.graph;
  useMarks(useMemo(() => (shown) => (now && shown.graph === graph ? now.marks : NO_MARKS), [now, graph]));
  if (!moment || !lab || !now) return null;
  return (
    <>
      <RecipeFields recipe={recipe} onRecipe={setRecipe} order={order} onOrder={setOrder} />
      <LabTransport lab={lab} count={count} goTo={goTo} />
      <Sayings moment={moment} tried={{ recipe, lab, cause, count, now }} />
      {isCut(lab) && count === lab.wrong.length && <Carried moment={moment} order={order} />}
      <LabTable rows={now.rows} graph={moment.graph} />
      {recipe === "resend" && <Cost lab={lab} />}
    </>
  );
};
