/** One of a few, with what it is for. */
interface Props<T extends string | number> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly textOf?: (option: T) => string;
  readonly choose: (option: T) => void;
}

export const Options = <T extends string | number>({ label, options, value, textOf = String, choose }: Props<T>) => (
  <label className="choice">
    <span>{label}</span>
    <select
      value={options.indexOf(value)}
      onChange={({ currentTarget }) => choose(options[currentTarget.selectedIndex] ?? value)}
    >
      {options.map((option, i) => (
        <option key={option} value={i}>
          {textOf(option)}
        </option>
      ))}
    </select>
  </label>
);
