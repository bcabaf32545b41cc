/** Steps downhill from the point, and the path that they have made. */
import { useState } from "react";
import { nodeName } from "../../explain/names.ts";
import type { Rows } from "../../graph/rows.ts";
import { descend, lastStepOf, nextPlace, type Point } from "../../lab/descent.ts";
import type { Axes } from "../../lab/landscape.ts";
import type { Moment } from "../../moment/moment.ts";
import { walkedOn } from "../../moment/trail.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { Here } from "./Here.tsx";
import { PathTable } from "./PathTable.tsx";
import { texts } from "./panelTexts.ts";
import type { Path } from "./pathOf.ts";
import { RateField } from "./RateField.tsx";

/** One press of the longer button. */
const MANY = 10;

interface Props {
  readonly moment: Moment;
  readonly axes: Axes;
  readonly rows: Rows;
  /** What the heights are of, in words. */
  readonly target: string;
  readonly point: Point;
  /** null: it has not walked here. */
  readonly path: Path | null;
}

const Walked = ({
  moment: { graph },
  axes,
  target,
  path,
}: Pick<Props, "moment" | "axes" | "target"> & { readonly path: Path }) => {
  const words = useTexts(texts);
  const [[from], [to], { step = 0 } = {}] = [path.points(0, 1), path.points(-1), path.places.at(-1)];
  const last = lastStepOf(path.latest());
  if (!from || !to) return null;
  const name = (axis: "x" | "y"): string => nodeName(graph.nodes[axes[axis]]);
  const said = [
    words.walked({ steps: step, from: formatNumber(from.value), to: formatNumber(to.value), target }),
    ...(last?.hasRisen ? [words.risen] : []),
    ...(last?.crossed ?? []).map((axis) =>
      last?.zigzag.includes(axis) ? words.zigzag({ name: name(axis) }) : words.crossed({ target, name: name(axis) }),
    ),
    ...(path.isProjected ? [words.projected] : []),
  ];
  return (
    <>
      <p className="landscape-walked" aria-live="polite" data-steps={step}>
        <Sentence text={said.join(" ")} />
      </p>
      <PathTable path={path} names={{ x: name("x"), y: name("y"), target }} />
    </>
  );
};

export const Descent = ({ moment, axes, rows, target, point, path }: Props) => {
  const { store, derive, actions } = useBackstep();
  const words = useTexts(texts);
  const isStale = useSelected(derive.isStale);
  const [rate, setRate] = useState(0.1);
  const { graph, evaluation } = moment;
  const { x, y } = nextPlace(point, rate);
  const canStep = !isStale && [x, y, point.value].every(Number.isFinite);
  const names = { x: graph.nodes[axes.x]?.name ?? "", y: graph.nodes[axes.y]?.name ?? "" };
  const walk = (steps: number): void => {
    const further = descend(evaluation, axes, rate, steps, rows).map(
      (place) =>
        new Map([
          [names.x, place.x],
          [names.y, place.y],
        ]),
    );
    actions.leaveTrail(
      walkedOn(
        store.getState().trail,
        moment,
        further.slice(1).map((values) => ({ steps: 1, values })),
      ),
    );
    actions.moveAll(further.at(-1) ?? []);
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
        {path && (
          <button type="button" className="quiet" onClick={() => actions.leaveTrail(null)}>
            {words.clear}
          </button>
        )}
      </div>
      {path && <Walked moment={moment} axes={axes} target={target} path={path} />}
      <Here moment={moment} axes={axes} rows={rows} target={target} point={point} />
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
