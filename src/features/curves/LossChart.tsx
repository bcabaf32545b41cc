/** Losses in one picture, with their points at one margin. Their numbers stand in the rows below. */
import { useId, useMemo } from "react";
import { sampleCurve } from "../../lab/curve.ts";
import type { Exhibited, Loss } from "../../lab/gallery.ts";
import { Axis } from "../../ui/kit/Axis.tsx";
import { useElementSize } from "../../ui/kit/useElementSize.ts";
import { curvePlotOf } from "../../view/plot/curvePlot.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

/** In the size of its letters. */
const EM = { height: 15, left: 2.2, right: 0.8, top: 1.4, bottom: 2, point: 0.3, label: 0.35 };
const STEPS = 120;
/** Around a margin of 0: that far, or as far as the margin is. */
const REACH = 3;
const HEIGHT = [0, 4] as const;

interface Props {
  readonly shown: readonly Exhibited<Loss>[];
  /** The margin. */
  readonly x: number;
}

export const LossChart = ({ shown, x }: Props) => {
  const words = useTexts(texts);
  const clip = useId();
  const { host, size } = useElementSize<SVGSVGElement>();
  const em = size?.em ?? 16;
  const reach = Math.max(REACH, Math.ceil(Math.abs(x)));
  const curves = useMemo(() => shown.map((loss) => ({ loss, ...sampleCurve(loss.at, [-reach, reach], STEPS) })), [shown, reach]);
  const [left, right] = [EM.left * em, (size?.width ?? 0) - EM.right * em];
  const frame = { left, right, top: EM.top * em, bottom: (EM.height - EM.bottom) * em };
  const lines =
    size && right > left
      ? curves.map(({ loss, pieces }) => {
          const plot = curvePlotOf({
            pieces,
            range: [-reach, reach],
            frame,
            here: loss.hereAt(x),
            slope: null,
            domain: HEIGHT,
          });
          const start = pieces.flat().find(({ y }) => y <= HEIGHT[1]);
          return { name: loss.name, plot, start };
        })
      : [];
  const [first] = lines;
  return (
    <svg ref={host} className="tool-chart curve-chart loss-chart" height={`${EM.height}em`} aria-hidden="true">
      {first && (
        <>
          <clipPath id={clip}>
            <rect x={left} y={frame.top - em} width={right - left} height={frame.bottom - frame.top + 2 * em} />
          </clipPath>
          <Axis side="bottom" scale={first.plot.x} transform={`translate(0,${frame.bottom})`} />
          <Axis side="left" scale={first.plot.y} transform={`translate(${left},0)`} />
          <line className="zero" x1={first.plot.x(0)} x2={first.plot.x(0)} y1={frame.top} y2={frame.bottom} />
          <g clipPath={`url(#${clip})`}>
            {lines.map(({ name, plot, start }) => (
              <g key={name} data-loss={name}>
                <path d={plot.path} />
                {plot.here && <circle cx={plot.here.x} cy={plot.here.y} r={EM.point * em} />}
                {start && (
                  <text className="label" x={plot.x(start.x) + EM.label * em} y={plot.y(start.y) - EM.label * em}>
                    {words.lossNames[name]}
                  </text>
                )}
              </g>
            ))}
          </g>
        </>
      )}
    </svg>
  );
};
