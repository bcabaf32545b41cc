/** Bars of equal width, the fullest as high as there is room. All at one number: a single thin one. */
interface Props {
  readonly bins: readonly number[];
}

/** As long as the view box; CSS decides how large that is. */
const SIZE = { width: 96, height: 24, single: 2 };

export const Histogram = ({ bins }: Props) => {
  const most = Math.max(...bins, 1);
  const width = SIZE.width / Math.max(1, bins.length);
  return (
    <svg className="init-histogram" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} preserveAspectRatio="none" aria-hidden="true">
      {bins.length === 0 && <rect x={(SIZE.width - SIZE.single) / 2} width={SIZE.single} height={SIZE.height} />}
      {bins.map((count, i) => {
        const height = (SIZE.height * count) / most;
        return <rect key={i} x={i * width} y={SIZE.height - height} width={width} height={height} />;
      })}
    </svg>
  );
};
