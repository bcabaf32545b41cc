/** The plane in colours, its boundary, and the rows of data on it. A click chooses the row that is nearest. */
import { type MouseEvent, useLayoutEffect, useMemo, useRef } from "react";
import type { DecisionPoint, OutputScale, Plane } from "../../lab/decisionPlane.ts";
import type { Grid } from "../../lab/landscape.ts";
import { Axis } from "../../ui/kit/Axis.tsx";
import { useElementSize } from "../../ui/kit/useElementSize.ts";
import { createPlanePainter, type PaintOutputs, planeScales } from "../../view/plot/decisionPlot.ts";
import { outlineOf } from "../../view/plot/landscapePlot.ts";
import { DecisionMarks, Ring } from "./DecisionMarks.tsx";

/** In the size of its letters; the style sheet has the canvas at the same place. */
const EM = { left: 2.6, right: 0.6, top: 2, bottom: 2.9, most: 20, near: 1.4 };

interface Props {
  readonly plane: Plane;
  readonly grid: Grid;
  readonly scale: OutputScale;
  readonly points: readonly DecisionPoint[];
  /** From 0 on; null without data. */
  readonly row: number | null;
  /** Of the inputs. */
  readonly names: Readonly<Record<"x" | "y", string>>;
  /** All that it shows, in a sentence. */
  readonly label: string;
  readonly choose: (row: number) => void;
}

export const DecisionPlane = ({ plane, grid, scale, points, row, names, label, choose }: Props) => {
  const { host, size } = useElementSize<HTMLDivElement>();
  const em = size?.em ?? 16;
  const side = Math.max(0, Math.min(EM.most * em, (size?.width ?? 0) - (EM.left + EM.right) * em));
  const scales = useMemo(() => planeScales(plane, side), [plane, side]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const paint = useRef<PaintOutputs>(null);
  useLayoutEffect(() => {
    if (!canvas.current || side === 0) return;
    paint.current ??= createPlanePainter(canvas.current);
    paint.current(grid.values, grid.count, scale);
  }, [grid, scale, side]);
  const boundary = side > 0 ? outlineOf(grid, scale.middle, side) : "";
  const shown = row === null ? undefined : points[row];
  const chooseNearest = ({ clientX, clientY, currentTarget }: MouseEvent<SVGRectElement>): void => {
    const box = currentTarget.getBoundingClientRect();
    const away = points.map((point) => Math.hypot(scales.x(point.x) - clientX + box.left, scales.y(point.y) - clientY + box.top));
    const nearest = away.reduce((best, distance, i) => (distance < (away[best] ?? Infinity) ? i : best), 0);
    if ((away[nearest] ?? Infinity) <= EM.near * em) choose(nearest);
  };
  return (
    <div ref={host} className="decision">
      <canvas ref={canvas} width={Math.round(side)} height={Math.round(side)} aria-hidden="true" />
      <svg
        className="tool-chart decision-plane"
        height={side + (EM.top + EM.bottom) * em}
        role="img"
        aria-label={label}
        data-middle={scale.middle}
      >
        <g transform={`translate(${EM.left * em},${EM.top * em})`}>
          <svg width={side} height={side}>
            <path className="boundary-halo" d={boundary} />
            <path className="boundary" d={boundary} />
          </svg>
          <rect className="frame" width={side} height={side} />
          <Axis side="bottom" scale={scales.x} transform={`translate(0,${side})`} />
          <Axis side="left" scale={scales.y} transform="" />
          <text className="name" x={side} y={side + 2.6 * em} textAnchor="end">
            {names.x}
          </text>
          <text className="name" x={-0.6 * em} y={-0.9 * em} textAnchor="end">
            {names.y}
          </text>
          <DecisionMarks points={points} scale={scale} scales={scales} em={em} />
          {shown && <Ring x={scales.x(shown.x)} y={scales.y(shown.y)} em={em} />}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the table has a button for each row */}
          <rect className="target" width={side} height={side} onClick={chooseNearest} />
        </g>
      </svg>
    </div>
  );
};
