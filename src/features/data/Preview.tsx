/** The first rows as they will stand in the program, below what can be chosen for each column. */
import type { Prepared } from "../../data/prepare.ts";
import type { Sheet, SheetRow } from "../../data/sheet.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

const ROWS = 6;

interface Props {
  readonly sheet: Sheet;
  readonly prepared: Prepared;
  readonly names: readonly string[];
  readonly taken: ReadonlySet<number>;
  /** null: nothing is changed. */
  readonly features: ReadonlySet<number> | null;
  readonly isWrong: (column: number) => boolean;
  readonly rename: (column: number, name: string) => void;
  readonly take: (column: number) => void;
  readonly toggleFeature: (column: number) => void;
}

interface ChoiceRowProps extends Pick<Props, "names"> {
  readonly title: string;
  readonly label: (facts: { readonly name: string }) => string;
  readonly isOn: (column: number) => boolean;
  readonly isDisabled?: (column: number) => boolean;
  readonly toggle: (column: number) => void;
}

/** A box to tick for each column. */
const ChoiceRow = ({ names, title, label, isOn, isDisabled = () => false, toggle }: ChoiceRowProps) => (
  <tr>
    <th scope="row">{title}</th>
    {names.map((name, column) => (
      <td key={column}>
        <input
          type="checkbox"
          checked={isOn(column)}
          disabled={isDisabled(column)}
          aria-label={label({ name })}
          onChange={() => toggle(column)}
        />
      </td>
    ))}
  </tr>
);

const NameRow = ({ names, isWrong, taken, rename }: Pick<Props, "names" | "isWrong" | "taken" | "rename">) => {
  const words = useTexts(texts);
  return (
    <tr>
      <th scope="row">{words.name}</th>
      {names.map((name, column) => (
        <td key={column}>
          <input
            type="text"
            className="data-name"
            value={name}
            disabled={!taken.has(column)}
            size={Math.max(3, name.length)}
            spellCheck={false}
            autoComplete="off"
            aria-label={words.nameOf({ column: column + 1 })}
            aria-invalid={isWrong(column)}
            onChange={({ currentTarget }) => rename(column, currentTarget.value)}
          />
        </td>
      ))}
    </tr>
  );
};

export const Preview = ({ sheet, prepared, names, taken, features, isWrong, rename, take, toggleFeature }: Props) => {
  const words = useTexts(texts);
  const { table, good } = prepared;
  const places = new Map([...taken].toSorted((a, b) => a - b).map((column, i) => [column, i]));
  const rows = table ? good : sheet.rows;
  const textAt = ({ cells }: SheetRow, row: number, column: number): string => {
    const place = places.get(column);
    const changed = place === undefined ? undefined : table?.rows[row]?.[place];
    return changed === undefined ? (cells[column]?.text ?? "") : String(changed);
  };
  return (
    // A region that scrolls has to be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="data-preview" aria-label={words.preview} tabIndex={0}>
      <table>
        <thead>
          <NameRow names={names} isWrong={isWrong} taken={taken} rename={rename} />
          <ChoiceRow title={words.take} label={words.takeOf} names={names} isOn={(column) => taken.has(column)} toggle={take} />
          {features && (
            <ChoiceRow
              title={words.change}
              label={words.changeOf}
              names={names}
              isOn={(column) => features.has(column) && taken.has(column)}
              isDisabled={(column) => !taken.has(column)}
              toggle={toggleFeature}
            />
          )}
        </thead>
        <tbody>
          {rows.slice(0, ROWS).map((row, i) => (
            <tr key={row.line}>
              <th scope="row">{words.line({ line: row.line })}</th>
              {names.map((_, column) => (
                <td
                  key={column}
                  className={taken.has(column) ? "" : "data-untaken"}
                  data-wrong={taken.has(column) && row.cells[column]?.value == null}
                >
                  {textAt(row, i, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > ROWS && <p className="muted">{words.moreRows({ count: rows.length - ROWS })}</p>}
    </section>
  );
};
