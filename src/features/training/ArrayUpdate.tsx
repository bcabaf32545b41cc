/** What an update makes of an array: numbers by entry, between brackets. */
import type { Graph } from "../../graph/graph.ts";
import type { ParameterGroup } from "../../lab/training/parameterGroups.ts";
import { nameText } from "../../tex/name.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep } from "../../ui/context.ts";
import { MathName } from "../../ui/kit/MathName.tsx";
import { Options } from "../../ui/kit/Options.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

/** More are dots, and entries are chosen among so many. */
const MOST = { rows: 6, columns: 4, choices: 300 };

export interface Column {
  readonly id: "gradient" | "step" | "old" | "new";
  readonly heading: string;
  /** By parameter. */
  readonly numbers: Float64Array;
}

interface Props {
  readonly graph: Pick<Graph, "nodes">;
  /** Nodes. */
  readonly parameters: readonly number[];
  readonly group: ParameterGroup;
  readonly columns: readonly Column[];
  /** Index of the parameter that is looked at. */
  readonly chosen: number;
}

/** The first ones; null where dots stand for the rest. */
const cut = (count: number, most: number): readonly (number | null)[] =>
  count > most ? [...Array.from({ length: most - 1 }, (_, i) => i), null] : Array.from({ length: count }, (_, i) => i);

const Numbers = ({
  group: { shape, entries },
  column,
  chosen,
}: Pick<Props, "group" | "chosen"> & { readonly column: Column }) => {
  const [first = 1, second] = shape;
  // A vector in a line, as in the text.
  const [rows, columns] = second === undefined ? [1, first] : [first, second];
  return (
    <table className="array-numbers" data-of={column.id}>
      <caption>{column.heading}</caption>
      <tbody>
        {cut(rows, MOST.rows).map((row) => (
          <tr key={row ?? "more"}>
            {cut(columns, MOST.columns).map((at) => {
              const k = row === null || at === null ? null : (entries[row * columns + at] ?? -1);
              if (k === null || k < 0) return <td key={at ?? "more"}>{k === null ? "…" : "·"}</td>;
              const number = column.numbers[k] ?? Number.NaN;
              return (
                <td key={at} data-k={k} data-value={String(number)} aria-current={k === chosen ? "true" : undefined}>
                  <Sentence text={formatNumber(number)} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const ArrayUpdate = ({ graph, parameters, group, columns, chosen }: Props) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const nameOf = (k: number): string => graph.nodes[parameters[k] ?? -1]?.name ?? "";
  const entryAt = (target: EventTarget): string | null => {
    const k = target instanceof Element ? target.closest<HTMLElement>("[data-k]")?.dataset["k"] : undefined;
    return k === undefined ? null : nameOf(Number(k));
  };
  const select = (name: string): void => actions.select({ kind: "node", name });
  const trained = group.entries.filter((k) => k >= 0).slice(0, MOST.choices);
  const isChosen = group.entries.includes(chosen);
  return (
    <section className="array-update" data-parameter={group.name} aria-current={isChosen ? "true" : undefined}>
      <div className="array-update-head">
        <button type="button" className="quiet" onClick={() => select(nameOf(trained[0] ?? -1))}>
          <MathName name={group.name} /> <span className="muted">{group.shape.join("×")}</span>
        </button>
        {isChosen && trained.length > 1 && (
          <Options label={words.entry} options={trained.map(nameOf)} value={nameOf(chosen)} textOf={nameText} choose={select} />
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the list of entries is for keys */}
      <div
        className="array-update-numbers"
        onPointerOver={({ target }) => {
          const name = entryAt(target);
          actions.hover(name === null ? null : { kind: "node", name });
        }}
        onPointerLeave={() => actions.hover(null)}
        onClick={({ target }) => {
          const name = entryAt(target);
          if (name !== null) select(name);
        }}
      >
        {columns.map((column) => (
          <Numbers key={column.id} group={group} column={column} chosen={chosen} />
        ))}
      </div>
    </section>
  );
};
