/** A factor as a bar from ×1: to the left what makes smaller, to the right what makes larger, each power of ten as long as the next. */

/** Half the width, in units of the drawing. */
const HALF = 50;

interface Props {
  readonly factor: number;
  /** The powers of ten that half the width stands for. */
  readonly powers: number;
}

export const Bar = ({ factor, powers }: Props) => {
  const size = Math.log10(Math.abs(factor));
  const length = Number.isNaN(size) ? HALF : Math.min(HALF, (Math.abs(size) / powers) * HALF);
  const isSmaller = size < 0;
  return (
    <svg className="why-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={factor === 0 ? "none" : isSmaller ? "smaller" : "larger"}
        x={isSmaller ? HALF - length : HALF}
        y="1"
        width={length}
        height="8"
      />
      <path d="M50 0v10" />
    </svg>
  );
};
