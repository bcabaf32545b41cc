/** The landscape drawn: contours, the point with its gradient, and the path. The point is dragged, or moved by arrow keys. */
import { useMemo } from "react";
import { nodeText, plainText } from "../../explain/names.ts";
import type { Point } from "../../lab/descent.ts";
import type { Axes, Grid, Place, Window } from "../../lab/landscape.ts";
import type { Moment } from "../../moment/moment.ts";
import { Axis } from "../../ui/kit/Axis.tsx";
import { useElementSize } from "../../ui/kit/useElementSize.ts";
import { outlineOf, scalesOf } from "../../view/plot/landscapePlot.ts";
import { useTexts } from "../useTexts.ts";
import { Arrow } from "./Arrow.tsx";
import { texts } from "./panelTexts.ts";
import { usePointMoves } from "./usePointMoves.ts";

/** In the size of its letters. */
const EM = { left: 2.6, right: 0.9, top: 1.5, bottom: 2.9, most: 27, point: 0.42, grip: 1.6, arrow: 3.8, dot: 0.2 };

/** A longer path is a line alone. */
const MOST_DOTS = 100;

interface Props {
  readonly moment: Moment;
  readonly axes: Axes;
  /** What the heights are of, in words. */
  readonly target: string;
  readonly point: Point;
  readonly window: Window;
  readonly grid: Grid;
  /** Heights of the contours. */
  readonly levels: readonly number[];
  /** Where it has been, to where it is. */
  readonly places: readonly Place[];
}

export const LandscapeMap = ({ moment: { graph }, axes, target, point, window, grid, levels, places }: Props) => {
  const words = useTexts(texts);
  const { host, size } = useElementSize<HTMLDivElement>();
  const em = size?.em ?? 16;
  const side = Math.max(0, Math.min(EM.most, (size?.width ?? 0) / em - EM.left - EM.right) * em);
  const scales = useMemo(() => scalesOf(window, side), [window, side]);
  const outlines = useMemo(() => (side > 0 ? levels.map((level) => outlineOf(grid, level, side)) : []), [grid, levels, side]);
  const hasHeight = side > 0 && levels.length > 0 && Number.isFinite(point.value);
  const through = useMemo(() => (hasHeight ? outlineOf(grid, point.value, side) : ""), [grid, hasHeight, point.value, side]);
  const names = { x: graph.nodes[axes.x]?.name ?? "", y: graph.nodes[axes.y]?.name ?? "" };
  const moves = usePointMoves({ names, place: point, window, scales, origin: { x: EM.left * em, y: EM.top * em } });
  const [across, up] = [axes.x, axes.y].map((node) => nodeText(graph.nodes[node]));
  const [x, y] = [scales.x(point.x), scales.y(point.y)];
  const spoken = words.map({ target: plainText(target), x: across ?? "", y: up ?? "" });
  const hasSlope = Number.isFinite(point.dx) && Number.isFinite(point.dy) && (point.dx !== 0 || point.dy !== 0);
  const line = places.map((place) => `${scales.x(place.x)},${scales.y(place.y)}`);
  return (
    <div ref={host} className="landscape">
      <svg
        className="tool-chart landscape-map"
        height={side + (EM.top + EM.bottom) * em}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its keys move the point
        tabIndex={0}
        aria-label={spoken}
        aria-describedby="landscape-here"
        data-levels={levels.length}
        {...moves}
      >
        <g transform={`translate(${EM.left * em},${EM.top * em})`}>
          <svg width={side} height={side} aria-hidden="true">
            {outlines.map((outline, i) => (
              <path key={i} className="level" d={outline} />
            ))}
            <path className="through" d={through} />
            <polyline className="walked" points={line.join(" ")} />
            {places.length <= MOST_DOTS &&
              places
                .slice(0, -1)
                .map((place, i) => (
                  <circle key={i} className="stop" cx={scales.x(place.x)} cy={scales.y(place.y)} r={EM.dot * em} />
                ))}
          </svg>
          <rect className="frame" width={side} height={side} />
          <Axis side="bottom" scale={scales.x} transform={`translate(0,${side})`} />
          <Axis side="left" scale={scales.y} transform="" />
          <text className="name" x={side} y={side + 2.6 * em} textAnchor="end" aria-hidden="true">
            {across}
          </text>
          <text className="name" x={-0.6 * em} y={-0.5 * em} textAnchor="end" aria-hidden="true">
            {up}
          </text>
          {hasSlope && (
            <>
              <Arrow
                className="downhill"
                from={{ x, y }}
                towards={{ x: -point.dx, y: point.dy }}
                length={EM.arrow * em}
                label="−∇"
              />
              <Arrow
                className="uphill"
                from={{ x, y }}
                towards={{ x: point.dx, y: -point.dy }}
                length={EM.arrow * em}
                label="∇"
              />
            </>
          )}
          <circle className="point" cx={x} cy={y} r={EM.point * em} />
          <circle className="grip" cx={x} cy={y} r={EM.grip * em} />
        </g>
      </svg>
    </div>
  );
};
