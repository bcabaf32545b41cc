/** The point in words: where it is, how high, which way is up, and what it is if no way is. */
import { nodeName } from "../../explain/names.ts";
import type { Rows } from "../../graph/rows.ts";
import { type Point, restAt } from "../../lab/descent.ts";
import type { Axes } from "../../lab/landscape.ts";
import { memoizeNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { meaningOver } from "./meaningOver.ts";
import { texts } from "./panelTexts.ts";

interface Props {
  readonly moment: Moment;
  readonly axes: Axes;
  readonly rows: Rows;
  /** What the heights are of, in words. */
  readonly target: string;
  readonly point: Point;
}

const restNow = memoizeNumbers(({ evaluation }: Moment, x: number, y: number, rows: Rows) => restAt(evaluation, { x, y }, rows));

const meaningNow = memoizeNumbers(meaningOver);

/** What there is to say of the slope. */
const useSlope = ({ moment, axes, rows, target, point }: Props): readonly string[] => {
  const words = useTexts(texts);
  const { value, dx, dy } = point;
  const meaning = meaningNow(moment, axes.x, axes.y, rows);
  if (![value, dx, dy].every(Number.isFinite) || meaning === "none") return [words.noValue({ target })];
  const isConvention = meaning === "convention";
  const kink = isConvention ? [words.convention] : [];
  const rest = restNow(moment, axes.x, axes.y, rows);
  if (rest) {
    const said = words.rests[rest];
    return [typeof said === "string" ? said : said({ target }), ...kink];
  }
  const gradient = { x: formatNumber(dx), y: formatNumber(dy) };
  const slope = words.slope({ gradient, length: formatNumber(Math.hypot(dx, dy)) });
  return [slope, ...(isConvention ? kink : [words.steepest({ target })])];
};

export const Here = (props: Props) => {
  const { moment, axes, rows, target, point } = props;
  const words = useTexts(texts);
  const { graph } = moment;
  const { x, y, value } = point;
  const [across, up] = [axes.x, axes.y].map((node) => nodeName(graph.nodes[node]));
  const at = { x: formatNumber(x), y: formatNumber(y) };
  const here = words.here({ target, x: across ?? "", y: up ?? "", at, value: formatNumber(value) });
  const rest = restNow(moment, axes.x, axes.y, rows);
  return (
    <p className="landscape-here" id="landscape-here" aria-live="polite" data-rest={rest ?? undefined}>
      <Sentence text={[here, ...useSlope(props)].join(" ")} />
    </p>
  );
};
