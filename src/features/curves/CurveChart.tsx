/** The function with its tangent above, its derivative below, over the same x. What they show stands in the numbers and the table below them. */
import { memo, useId } from "react";
import { Axis } from "../../ui/kit/Axis.tsx";
import { useElementSize } from "../../ui/kit/useElementSize.ts";
import { type CurvePlot, curvePlotOf } from "../../view/plot/curvePlot.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import type { Plotted } from "./subject.ts";

/** In the size of its letters. */
const EM = { left: 4.2, right: 0.8, top: 0.6, value: 13, between: 1.8, slope: 8, bottom: 2, point: 0.34 };

interface PlaneProps {
  readonly plot: CurvePlot;
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly kind: "value" | "slope";
  readonly r: number;
  /** Says what is drawn; its colour says it too. */
  readonly label?: string;
}

/** An axis of the other quantity, where it lies within. */
const Zero = ({ plot: { x, y }, frame: { left, right, top, bottom } }: PlaneProps) => (
  <>
    {y(0) >= top && y(0) <= bottom && <line className="zero" x1={left} x2={right} y1={y(0)} y2={y(0)} />}
    {x(0) >= left && x(0) <= right && <line className="zero" x1={x(0)} x2={x(0)} y1={top} y2={bottom} />}
  </>
);

const Plane = (props: PlaneProps) => {
  const clip = useId();
  const { plot, frame, kind, r, label } = props;
  const { left, right, top, bottom } = frame;
  const { here, tangent } = plot;
  return (
    <g className={kind}>
      <clipPath id={clip}>
        <rect x={left} y={top - r} width={right - left} height={bottom - top + 2 * r} />
      </clipPath>
      <Axis side="left" scale={plot.y} transform={`translate(${left},0)`} />
      <Zero {...props} />
      <g clipPath={`url(#${clip})`}>
        <path d={plot.path} />
        {here && <line className="drop" x1={here.x} x2={here.x} y1={here.y} y2={Math.min(bottom, Math.max(top, plot.y(0)))} />}
        {tangent && <line className="tangent" x1={tangent[0].x} y1={tangent[0].y} x2={tangent[1].x} y2={tangent[1].y} />}
      </g>
      {here && <circle cx={here.x} cy={here.y} r={r} />}
      {label !== undefined && (
        <text className="label" x={right} y={top} dy="-0.55em" textAnchor="end">
          {label}
        </text>
      )}
    </g>
  );
};

/** Not for each step of the walk. */
export const CurveChart = memo(({ plotted: { pieces, here, range } }: { readonly plotted: Plotted }) => {
  const words = useTexts(texts);
  const { host, size } = useElementSize<SVGSVGElement>();
  const em = size?.em ?? 16;
  const [left, right] = [EM.left * em, (size?.width ?? 0) - EM.right * em];
  const value = { left, right, top: EM.top * em, bottom: (EM.top + EM.value) * em };
  const slope = { left, right, top: value.bottom + EM.between * em, bottom: value.bottom + (EM.between + EM.slope) * em };
  const slopes = pieces.map((piece) => piece.map((sample) => ({ x: sample.x, y: sample.slope })));
  const isReady = size !== null && right > left;
  const above = isReady ? curvePlotOf({ pieces, range, frame: value, here, slope: here.slope }) : null;
  const below = isReady
    ? curvePlotOf({ pieces: slopes, range, frame: slope, here: { x: here.x, y: here.slope }, slope: null, held: [0] })
    : null;
  const height = EM.top + EM.value + EM.between + EM.slope + EM.bottom;
  return (
    <svg ref={host} className="tool-chart curve-chart" height={`${height}em`} aria-hidden="true">
      {above && below && (
        <>
          <Plane kind="value" plot={above} frame={value} r={EM.point * em} />
          <Plane kind="slope" plot={below} frame={slope} r={EM.point * em} label={words.slope} />
          <Axis side="bottom" scale={below.x} transform={`translate(0,${slope.bottom})`} />
        </>
      )}
    </svg>
  );
});
