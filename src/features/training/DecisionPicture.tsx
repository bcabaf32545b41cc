/** What a program with two data inputs and one output answers over their plane, as it learns. Nothing where there is no such plane. */
import { memo, useMemo } from "react";
import { nodeName, nodeText } from "../../explain/names.ts";
import type { Rows } from "../../graph/rows.ts";
import { type Decision, decisionOf } from "../../lab/decision.ts";
import {
  decisionGrid,
  decisionPoints,
  isOnItsSide,
  labelScale,
  outputsOf,
  planeAround,
  rangeScale,
} from "../../lab/decisionPlane.ts";
import { sameNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { rowsNow } from "../../moment/rowsNow.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { showRow } from "../rows.ts";
import { useTexts } from "../useTexts.ts";
import { DecisionLegend } from "./DecisionLegend.tsx";
import { DecisionPlane } from "./DecisionPlane.tsx";
import { DecisionTable } from "./DecisionTable.tsx";
import { texts } from "./panelTexts.ts";
import "./decision.css";

interface PictureProps {
  readonly moment: Moment;
  readonly rows: Rows;
  readonly decision: Decision;
}

const Picture = ({ moment, rows, decision }: PictureProps) => {
  const backstep = useBackstep();
  const words = useTexts(texts).decision;
  const { graph, evaluation, walk, row } = moment;
  const points = useMemo(() => decisionPoints(decision, rows), [decision, rows]);
  const plane = useMemo(() => planeAround(points), [points]);
  // The target's numbers at the middle are those of the program, whatever its parameters are.
  const byLabels = useMemo(
    () => labelScale(evaluation, decision, points.flatMap(({ label }) => label ?? [])),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the buffers are the same as long as the walk is
    [walk, decision, points],
  ); // biome-ignore format: one thought
  const grid = decisionGrid(evaluation, decision, plane);
  const scale = byLabels ?? rangeScale(grid);
  const outputs = outputsOf(evaluation, decision, rows);
  const sides = points.map(({ label }, i) => isOnItsSide(label, outputs[i] ?? Number.NaN, scale));
  const count = { right: sides.filter((side) => side === true).length, rows: points.length };
  const said = scale.labels ? words.sides({ ...count, middle: formatNumber(scale.middle) }) : words.rows(count);
  const [x, y, output] = [decision.x, decision.y, decision.output].map((node) => graph.nodes[node]);
  const label = decision.label === null ? null : nodeName(graph.nodes[decision.label]);
  const names = { x: nodeName(x), y: nodeName(y), output: nodeName(output), label };
  const choose = (chosen: number): void => showRow(backstep, chosen);
  return (
    <>
      <h3 className="tool-heading">{words.heading}</h3>
      <p className="decision-said" data-right={scale.labels ? count.right : undefined} data-rows={count.rows}>
        <Sentence text={said} />
      </p>
      <DecisionPlane
        plane={plane}
        grid={grid}
        scale={scale}
        points={points}
        row={row}
        names={{ x: nodeText(x), y: nodeText(y) }}
        label={`${words.picture({ x: nodeText(x), y: nodeText(y), output: nodeText(output) })} ${said}`}
        choose={choose}
      />
      <DecisionLegend scale={scale} row={row} output={names.output} label={label} />
      <p className="muted">{words.choose}</p>
      <DecisionTable points={points} outputs={outputs} row={row} {...names} choose={choose} />
    </>
  );
};

const Applied = ({ moment }: { readonly moment: Moment }) => {
  const words = useTexts(texts).decision;
  const { graph, walk } = moment;
  const rows = rowsNow(moment);
  const decision = useMemo(() => decisionOf(graph, walk.target, rows.nodes), [graph, walk, rows.nodes]);
  if (decision === "output" && rows.nodes.length === 3) {
    const [x, y] = rows.nodes.map((node) => nodeName(graph.nodes[node]));
    return (
      <p className="muted">
        <Sentence text={words.apart({ x: x ?? "", y: y ?? "" })} />
      </p>
    );
  }
  return typeof decision === "string" ? null : <Picture moment={moment} rows={rows} decision={decision} />;
};

/** Not for each step of the walk. */
const ByNumbers = memo(Applied, sameNumbers);

export const DecisionPicture = () => {
  const { derive } = useBackstep();
  const moment = useSelected(derive.moment);
  return moment && <ByNumbers moment={moment} />;
};
