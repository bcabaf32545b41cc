/** What the plot shows, in numbers and words. */
import type { Break } from "../../lab/curve.ts";
import { formatNumber } from "../../tex/number.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import type { Plotted } from "./subject.ts";

interface Named {
  readonly plotted: Plotted;
  /** As sentences call them. */
  readonly of: string;
  readonly name: string;
}

const MOST_PLACES = 4;

/** Without the dust that halving leaves at a break. */
const snapped = (x: number): number => Number(x.toFixed(9)) + 0;

/** Where the curve is not smooth. */
export const Breaks = ({ breaks }: { readonly breaks: readonly Break[] }) => {
  const words = useTexts(texts);
  const placesOf = (kind: Break["kind"]): string[] =>
    breaks.flatMap(({ x, kind: its }) => (its === kind ? [formatNumber(snapped(x))] : []));
  const [corners, gaps] = [placesOf("corner"), placesOf("gap")];
  const text =
    breaks.length > MOST_PLACES
      ? words.many({ count: breaks.length })
      : [corners.length > 0 && words.corners({ places: corners }), gaps.length > 0 && words.gaps({ places: gaps })]
          .filter(Boolean)
          .join(" ");
  return text === "" ? null : (
    <p className="muted" data-breaks={breaks.length}>
      <Sentence text={text} />
    </p>
  );
};

/** What the slope is worth. */
export const Note = ({ plotted: { here }, of }: Omit<Named, "name">) => {
  const words = useTexts(texts);
  const said = (): string | null => {
    if (!Number.isFinite(here.y)) return words.noValue({ of });
    if (!Number.isFinite(here.slope)) return words.noSlope({ of });
    if (here.isConvention) return words.convention;
    return here.slope === 0 ? words.flat : null;
  };
  const text = said();
  return text === null ? null : (
    <p className="curve-note">
      <Sentence text={text} />
    </p>
  );
};

/** The point, its value and its slope. */
export const Here = ({ plotted: { here }, of, name }: Named) => {
  const words = useTexts(texts);
  const isThere = Number.isFinite(here.y);
  return (
    <dl className="curve-here" data-x={here.x} data-y={here.y} data-slope={here.slope}>
      <div>
        <dt>
          <Sentence text={name} />
        </dt>
        <dd>
          <Sentence text={formatNumber(here.x)} />
        </dd>
      </div>
      <div className="value">
        <dt>
          <Sentence text={of} />
        </dt>
        <dd>
          <Sentence text={formatNumber(here.y)} />
        </dd>
      </div>
      <div className="gradient">
        <dt>{words.slope}</dt>
        <dd>
          <Sentence text={isThere ? formatNumber(here.slope) : "—"} />
        </dd>
      </div>
    </dl>
  );
};
