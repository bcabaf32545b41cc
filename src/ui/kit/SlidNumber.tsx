/** A number that is typed, or dragged along stops of its own. */
import { formatNumber } from "../../tex/number.ts";
import { TypedNumber, type TypedNumberProps } from "./TypedNumber.tsx";

interface Props extends TypedNumberProps {
  /** A letter. */
  readonly symbol: string;
  readonly slider: {
    readonly least: number;
    readonly most: number;
    readonly step: number;
    /** Where on the slider a value is, and which value is at a place. */
    readonly placeOf: (value: number) => number;
    readonly valueAt: (place: number) => number;
  };
}

export const SlidNumber = ({ symbol, slider, ...field }: Props) => {
  const { label, value, onValue } = field;
  return (
    <div className="slid-number">
      <i className="math-name" aria-hidden="true">
        {symbol}
      </i>
      <TypedNumber {...field} />
      <input
        type="range"
        min={slider.least}
        max={slider.most}
        step={slider.step}
        value={slider.placeOf(value)}
        aria-label={label}
        aria-valuetext={formatNumber(value)}
        onChange={({ currentTarget }) => onValue(slider.valueAt(currentTarget.valueAsNumber))}
      />
    </div>
  );
};
