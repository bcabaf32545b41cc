/** What the colours and the marks stand for. */
import type { OutputScale } from "../../lab/decisionPlane.ts";
import { formatNumber } from "../../tex/number.ts";
import { ColourScale } from "../../ui/kit/ColourScale.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { Mark, Ring, type Shape } from "./DecisionMarks.tsx";
import { texts } from "./panelTexts.ts";

/** Of a mark, and of the letters that it goes by, px. */
const SIZE = 20;
const EM = 11;

interface Props {
  readonly scale: OutputScale;
  readonly row: number | null;
  /** Names. */
  readonly output: string;
  readonly label: string | null;
}

export const DecisionLegend = ({ scale, row, output, label }: Props) => {
  const words = useTexts(texts).decision;
  const { middle, reach, labels } = scale;
  const marked = (key: string, mark: React.ReactNode, text: string) => (
    <li key={key}>
      <svg width={SIZE} height={SIZE} className="decision-key" aria-hidden="true">
        {mark}
      </svg>
      <Sentence text={text} />
    </li>
  );
  const classes: readonly (readonly [Shape, number])[] = labels ? [["disc", labels[0]], ["cross", labels[1]]] : []; // biome-ignore format: one line
  const at = { x: SIZE / 2, y: SIZE / 2, em: EM };
  return (
    <div className="decision-legend">
      <ColourScale ends={[`≤ ${formatNumber(middle - reach)}`, formatNumber(middle), `≥ ${formatNumber(middle + reach)}`]} />
      <ul>
        {label !== null &&
          classes.map(([shape, value]) => marked(shape, <Mark shape={shape} {...at} />, `${label} = ${formatNumber(value)}`))}
        {marked(
          "boundary",
          <path className="boundary" d={`M1,${SIZE / 2}H${SIZE - 1}`} />,
          `${output} = ${formatNumber(middle)}`,
        )}
        {row !== null && marked("row", <Ring {...at} />, words.current({ row: row + 1 }))}
      </ul>
    </div>
  );
};
