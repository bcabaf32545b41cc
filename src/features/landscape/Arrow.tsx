/** A direction at a point, named at its tip. How long it is says nothing. */
interface Pixels {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly className: string;
  readonly from: Pixels;
  /** Of any length but 0. */
  readonly towards: Pixels;
  /** px */
  readonly length: number;
  readonly label: string;
}

/** In parts of the length. */
const HEAD = { long: 0.2, wide: 0.085 };
const LABEL = 1.25;

export const Arrow = ({ className, from, towards, length, label }: Props) => {
  // The larger part first, so that neither overflows.
  const largest = Math.max(Math.abs(towards.x), Math.abs(towards.y));
  const [dx, dy] = [towards.x / largest, towards.y / largest];
  const [x, y] = [dx / Math.hypot(dx, dy), dy / Math.hypot(dx, dy)];
  const at = (along: number, aside = 0): string =>
    `${from.x + length * (along * x - aside * y)},${from.y + length * (along * y + aside * x)}`;
  return (
    <g className={`arrow ${className}`} aria-hidden="true">
      <path className="shaft" d={`M${at(0)}L${at(1 - HEAD.long)}`} />
      <path className="head" d={`M${at(1)}L${at(1 - HEAD.long, HEAD.wide)}L${at(1 - HEAD.long, -HEAD.wide)}Z`} />
      <text x={from.x + LABEL * length * x} y={from.y + LABEL * length * y} textAnchor="middle" dominantBaseline="central">
        {label}
      </text>
    </g>
  );
};
