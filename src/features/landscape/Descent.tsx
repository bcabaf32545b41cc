/** Steps downhill from the point, and the path that they have made. */
import { useState } from "react";
import { nodeName } from "../../explain/names.ts";
import { descend, lastStepOf, nextPlace, type Point, pointOf } from "../../lab/descent.ts";
import type { Axes } from "../../lab/landscape.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { Here } from "./Here.tsx";
import { PathTable } from "./PathTable.tsx";
import { texts } from "./panelTexts.ts";
import { RateField } from "./RateField.tsx";

/** One press of the longer button. */
const MANY = 10;
/** Points that are kept; a person does not walk further. */
const LONGEST = 500;

interface Props {
  readonly moment: Moment;
  readonly axes: Axes;
  /** To where the point is; empty if it has not walked. */
  readonly path: readonly Point[];
  readonly setPath: (path: readonly Point[]) => void;
}

const Walked = ({ moment: { graph, walk }, axes, path }: Omit<Props, "setPath">) => {
  const words = useTexts(texts);
  const [from, to, last] = [path[0], path.at(-1), lastStepOf(path)];
  if (!from || !to || !last) return null;
  const target = nodeName(graph.nodes[walk.target]);
  const name = (axis: "x" | "y"): string => nodeName(graph.nodes[axes[axis]]);
  const said = [
    words.walked({ steps: path.length - 1, from: formatNumber(from.value), to: formatNumber(to.value), target }),
    ...(last.hasRisen ? [words.risen] : []),
    ...last.crossed.map((axis) =>
      last.zigzag.includes(axis) ? words.zigzag({ name: name(axis) }) : words.crossed({ target, name: name(axis) }),
    ),
  ];
  return (
    <>
      <p className="landscape-walked" aria-live="polite" data-steps={path.length - 1}>
        <Sentence text={said.join(" ")} />
      </p>
      <PathTable path={path} names={{ x: name("x"), y: name("y"), target }} />
    </>
  );
};

export const Descent = ({ moment, axes, path, setPath }: Props) => {
  const { derive, actions } = useBackstep();
  const words = useTexts(texts);
  const isStale = useSelected(derive.isStale);
  const [rate, setRate] = useState(0.1);
  const { graph, evaluation } = moment;
  const point = pointOf(evaluation, axes);
  const { x, y } = nextPlace(point, rate);
  const canStep = !isStale && [x, y, point.value].every(Number.isFinite);
  const names = { x: graph.nodes[axes.x]?.name ?? "", y: graph.nodes[axes.y]?.name ?? "" };
  const walk = (steps: number): void => {
    const further = descend(evaluation, axes, rate, steps);
    const last = further.at(-1);
    if (!last) return;
    setPath([...path.slice(0, -1), ...further].slice(-LONGEST));
    actions.move(names.x, last.x);
    actions.move(names.y, last.y);
    actions.endMove();
  };
  const button = (label: string, steps: number) => (
    <button type="button" className="boxed" disabled={!canStep} onClick={() => walk(steps)}>
      {label}
    </button>
  );
  return (
    <>
      <div className="landscape-buttons">
        <RateField rate={rate} setRate={setRate} />
        {button(words.step, 1)}
        {button(words.steps({ count: MANY }), MANY)}
        {path.length > 1 && (
          <button type="button" className="quiet" onClick={() => setPath([])}>
            {words.clear}
          </button>
        )}
      </div>
      <Walked moment={moment} axes={axes} path={path} />
      <Here moment={moment} axes={axes} />
      {canStep && (
        <p className="landscape-next">
          <Sentence text={words.next({ to: { x: formatNumber(x), y: formatNumber(y) } })} />
        </p>
      )}
      <p className="muted">
        <Sentence text={words.rule({ x: nodeName(graph.nodes[axes.x]), y: nodeName(graph.nodes[axes.y]) })} />
      </p>
    </>
  );
};
