/** Of an array that is not seen whole: which entry is at hand, by its row and column. */
import type { Shape } from "../../lang/tiles.ts";
import { nameText } from "../../tex/name.ts";
import { TypedNumber } from "../../ui/kit/TypedNumber.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./arrayTexts.ts";
import { sidesOf } from "./gridWindow.ts";

interface Props {
  readonly name: string;
  readonly shape: Shape;
  /** Position of the entry at hand. */
  readonly chosen: number;
  readonly choose: (at: number) => void;
}

export const EntryPicker = ({ name, shape, chosen, choose }: Props) => {
  const words = useTexts(texts);
  const { rows, columns } = sidesOf(shape);
  const [row, column] = [Math.floor(chosen / columns), chosen % columns];
  const spoken = { name: nameText(name) };
  const indexField = (label: string, index: number, count: number, choosing: (to: number) => void) => (
    <TypedNumber
      key={label}
      label={label}
      value={index + 1}
      isAllowed={(asked) => Number.isInteger(asked) && asked >= 1 && asked <= count}
      complaint={words.wrongIndex({ count })}
      onValue={(asked) => choosing(asked - 1)}
    />
  );
  return (
    <div className="array-picker">
      <span className="muted">{shape.length > 1 ? words.rowAndColumn : words.place}</span>
      {shape.length > 1 && indexField(words.row(spoken), row, rows, (to) => choose(to * columns + column))}
      {indexField(shape.length > 1 ? words.column(spoken) : words.entry(spoken), column, columns, (to) =>
        choose(row * columns + to),
      )}
    </div>
  );
};
