/** A function and its derivative over each other, small, with the point on both. Their numbers stand beside it. */
import { useId } from "react";
import type { Sample } from "../../lab/curve.ts";
import { type CurvePlot, curvePlotOf } from "../../view/plot/curvePlot.ts";

/** In units of its own; the style sheet says how large it is. */
const SIZE = { width: 120, height: 64, margin: 5, point: 4 };

interface Props {
  readonly pieces: readonly (readonly Sample[])[];
  readonly range: readonly [number, number];
  readonly here: Sample;
  /** Of both; without it, all that there is. */
  readonly domain: readonly [number, number] | undefined;
}

const Line = ({ plot: { path, here }, kind }: { readonly plot: CurvePlot; readonly kind: string }) => (
  <g className={kind}>
    <path d={path} />
    {here && <circle cx={here.x} cy={here.y} r={SIZE.point} />}
  </g>
);

export const Miniature = ({ pieces, range, here, domain }: Props) => {
  const clip = useId();
  const { width, height, margin } = SIZE;
  const frame = { left: margin, right: width - margin, top: margin, bottom: height - margin };
  const slopes = pieces.map((piece) => piece.map(({ x, slope }) => ({ x, y: slope })));
  const heights = [here, ...pieces.flat()].flatMap(({ y, slope }) => [y, slope]);
  const shared = { range, frame, slope: null, domain: domain ?? ([Math.min(...heights), Math.max(...heights)] as const) };
  const value = curvePlotOf({ ...shared, pieces, here });
  const slope = curvePlotOf({ ...shared, pieces: slopes, here: { x: here.x, y: here.slope } });
  return (
    <svg className="curve-miniature" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <clipPath id={clip}>
        <rect width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <line className="zero" x1={frame.left} x2={frame.right} y1={value.y(0)} y2={value.y(0)} />
        <line className="zero" x1={value.x(0)} x2={value.x(0)} y1={0} y2={height} />
        <line className="at" x1={value.x(here.x)} x2={value.x(here.x)} y1={0} y2={height} />
        <Line kind="slope" plot={slope} />
        <Line kind="value" plot={value} />
      </g>
    </svg>
  );
};
