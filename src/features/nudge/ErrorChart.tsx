/** |Δf/h − gradient| against h. What it shows stands in a table below it, for those who do not see it. */
import type { ErrorAt } from "../../lab/gradientCheck.ts";
import { Axis } from "../../ui/kit/Axis.tsx";
import { useElementSize } from "../../ui/kit/useElementSize.ts";
import { errorPlotOf, type PlottedPoint, SIDES, type Side } from "../../view/plot/errorPlot.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

/** In the size of its letters. */
const EM = { height: 15, left: 3.2, right: 0.8, top: 1.6, bottom: 2, point: 0.26, label: 0.7 };

interface PointProps {
  readonly side: Side;
  readonly point: PlottedPoint;
  readonly r: number;
}

/** One side: round. Both sides: square. Hollow: the error is 0. */
const Point = ({ side, point: { x, y, isExact }, r }: PointProps) => {
  const classes = isExact ? "exact" : undefined;
  return side === "oneSided" ? (
    <circle className={classes} cx={x} cy={y} r={r} />
  ) : (
    <rect className={classes} x={x - r} y={y - r} width={2 * r} height={2 * r} />
  );
};

interface Props {
  readonly errors: readonly ErrorAt[];
  /** The step that is chosen. */
  readonly h: number;
}

export const ErrorChart = ({ errors, h }: Props) => {
  const words = useTexts(texts);
  const { host, size } = useElementSize<SVGSVGElement>();
  const em = size?.em ?? 16;
  const frame = {
    left: EM.left * em,
    right: (size?.width ?? 0) - EM.right * em,
    top: EM.top * em,
    bottom: (EM.height - EM.bottom) * em,
  };
  const plot = size && frame.right > frame.left ? errorPlotOf(errors, frame) : null;
  return (
    <svg ref={host} className="tool-chart error-chart" height={`${EM.height}em`} aria-hidden="true">
      {plot && (
        <>
          <Axis side="bottom" scale={plot.x} transform={`translate(0,${frame.bottom})`} />
          <Axis side="left" scale={plot.y} transform={`translate(${frame.left},0)`} />
          <line className="chosen" x1={plot.x(h)} x2={plot.x(h)} y1={frame.top} y2={frame.bottom} />
          {plot.hasRoundOff && (
            <text className="region" x={frame.left + EM.label * em} y={EM.label * em}>
              ← {words.roundOff}
            </text>
          )}
          {plot.hasTruncation && (
            <text className="region" x={frame.right} y={EM.label * em} textAnchor="end">
              {words.truncation} →
            </text>
          )}
          {SIDES.map((side) => (
            <g key={side} className={side}>
              <path d={plot.curves[side].path} />
              {plot.curves[side].points.map((point) => (
                <Point key={point.h} side={side} point={point} r={EM.point * em} />
              ))}
            </g>
          ))}
        </>
      )}
    </svg>
  );
};
