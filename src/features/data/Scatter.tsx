/** Points in the plane: class 0 hollow, class 1 filled. */
interface Props {
  /** x₁, x₂ and the class. */
  readonly rows: readonly (readonly number[])[];
  readonly label: string;
}

/** Of the shorter side. */
const MARGIN = 0.08;
const SIDE = 100;
const RADIUS = 1.9;

export const Scatter = ({ rows, label }: Props) => {
  const [xs, ys] = [rows.map(([x = 0]) => x), rows.map(([, y = 0]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const scale = (SIDE * (1 - 2 * MARGIN)) / Math.max(right - left, high - low);
  return (
    <svg className="data-scatter" viewBox={`0 0 ${SIDE} ${SIDE}`} role="img" aria-label={label}>
      {rows.map(([x = 0, y = 0, group], i) => (
        <circle
          key={i}
          cx={SIDE / 2 + (x - (left + right) / 2) * scale}
          cy={SIDE / 2 - (y - (low + high) / 2) * scale}
          r={RADIUS}
          data-class={group}
        />
      ))}
    </svg>
  );
};
