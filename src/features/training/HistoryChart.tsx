/** Numbers of a run over its updates. What it shows stands in a table below, for those who do not see it. */
import { Axis } from "../../ui/kit/Axis.tsx";
import { useElementSize } from "../../ui/kit/useElementSize.ts";
import { type History, historyPlotOf } from "../../view/plot/historyPlot.ts";

/** In the size of its letters. */
const EM = { height: 8.5, left: 3.4, right: 0.4, labelled: 2, top: 0.7, bottom: 1.7, point: 0.26, gap: 0.5 };

export interface Line {
  readonly id: string;
  readonly className: string;
  readonly history: History;
  /** At its end. */
  readonly label?: string;
}

interface Props {
  readonly lines: readonly Line[];
  readonly mayBeLog?: boolean;
}

export const HistoryChart = ({ lines, mayBeLog = false }: Props) => {
  const { host, size } = useElementSize<SVGSVGElement>();
  const em = size?.em ?? 16;
  const isLabelled = lines.some(({ label }) => label !== undefined);
  const frame = {
    left: EM.left * em,
    right: (size?.width ?? 0) - (isLabelled ? EM.labelled : EM.right) * em,
    top: EM.top * em,
    bottom: (EM.height - EM.bottom) * em,
  };
  const plot =
    size && frame.right > frame.left ? historyPlotOf({ histories: lines.map(({ history }) => history), frame, mayBeLog }) : null;
  return (
    <svg
      ref={host}
      className="tool-chart training-chart"
      height={`${EM.height}em`}
      aria-hidden="true"
      data-scale={plot && ("base" in plot.y ? "log" : "linear")}
    >
      {plot && (
        <>
          <Axis side="bottom" scale={plot.x} transform={`translate(0,${frame.bottom})`} isWhole />
          <Axis side="left" scale={plot.y} transform={`translate(${frame.left},0)`} />
          {lines.map(({ id, className, label }, i) => {
            const end = plot.ends[i];
            return (
              <g key={id} className={className} data-line={id}>
                <path d={plot.paths[i]} />
                {end && <circle cx={end[0]} cy={end[1]} r={EM.point * em} />}
                {end && label !== undefined && (
                  <text x={end[0] + EM.gap * em} y={end[1]} dominantBaseline="central">
                    {label}
                  </text>
                )}
              </g>
            );
          })}
        </>
      )}
    </svg>
  );
};
