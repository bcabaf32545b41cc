/** Rows of data as points: a disc for the smaller label, a cross for the larger; a ring around the row that is walked. */
import { memo } from "react";
import type { DecisionPoint, OutputScale } from "../../lab/decisionPlane.ts";
import type { PlotScales } from "../../view/plot/landscapePlot.ts";

/** In the size of letters. */
const EM = { disc: 0.42, cross: 0.36, ring: 0.8 };

export type Shape = "disc" | "cross";

/** @param label null: of no class */
export const shapeOf = (label: number | null, { labels }: Pick<OutputScale, "labels">): Shape =>
  labels !== null && label === labels[1] ? "cross" : "disc";

interface MarkProps {
  readonly shape: Shape;
  readonly className?: string;
  readonly x: number;
  readonly y: number;
  readonly em: number;
}

export const Mark = ({ shape, className = "", x, y, em }: MarkProps) => {
  const arm = EM.cross * em;
  const path = `M${x - arm},${y - arm}L${x + arm},${y + arm}M${x - arm},${y + arm}L${x + arm},${y - arm}`;
  return shape === "disc" ? (
    <circle className={`disc ${className}`} cx={x} cy={y} r={EM.disc * em} />
  ) : (
    <g className={`cross ${className}`}>
      <path className="halo" d={path} />
      <path d={path} />
    </g>
  );
};

export const Ring = ({ x, y, em }: Omit<MarkProps, "shape">) => <circle className="ring" cx={x} cy={y} r={EM.ring * em} />;

interface Props {
  readonly points: readonly DecisionPoint[];
  readonly scale: Pick<OutputScale, "labels">;
  readonly scales: PlotScales;
  readonly em: number;
}

/** Of more points each is smaller: they would hide each other. */
const MANY = 50;
const SMALL = 0.6;

/** Not for each update: the points stay where they are. */
export const DecisionMarks = memo(({ points, scale, scales, em }: Props) => {
  const isMany = points.length > MANY;
  return (
    <g className={isMany ? "many" : undefined}>
      {points.map(({ x, y, label }, i) => (
        <Mark
          key={i}
          shape={shapeOf(label, scale)}
          className={scale.labels === null ? "plain" : ""}
          x={scales.x(x)}
          y={scales.y(y)}
          em={isMany ? SMALL * em : em}
        />
      ))}
    </g>
  );
});
