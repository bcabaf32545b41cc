/** What an update makes of each parameter. Numbers that belong together stand above each other, where there is room side by side. */
import { useState } from "react";
import { nodeName } from "../../explain/names.ts";
import type { Task } from "../../lab/training/task.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { ArrayUpdate, type Column } from "./ArrayUpdate.tsx";
import { texts } from "./panelTexts.ts";

/** Rows at first, and when all are asked for. */
const [FEW, MOST] = [12, 300];

interface Props {
  readonly task: Task;
  /** Pairs, or each by itself. */
  readonly columns: readonly (readonly Column[])[];
  /** Those that are shown of arrays. */
  readonly ofArrays: readonly Column[];
  /** Index of the parameter that is looked at. */
  readonly chosen: number;
}

interface RowProps extends Pick<Props, "columns"> {
  readonly node: Task["graph"]["nodes"][number] | undefined;
  /** Index of the parameter. */
  readonly k: number;
  readonly isChosen: boolean;
}

const Row = ({ node, k, columns, isChosen }: RowProps) => {
  const { actions } = useBackstep();
  const item = { kind: "node", name: node?.name ?? "" } as const;
  return (
    <tr
      data-parameter={item.name}
      aria-current={isChosen ? "true" : undefined}
      onPointerEnter={() => actions.hover(item)}
      onPointerLeave={() => actions.hover(null)}
    >
      <th scope="row">
        <button type="button" onClick={() => actions.select(item)}>
          <Sentence text={nodeName(node)} />
        </button>
      </th>
      {columns.map((pair) => (
        <td key={pair[0]?.id}>
          <div>
            {pair.map(({ id, numbers }) => (
              <span key={id} data-of={id} data-value={String(numbers[k])}>
                <Sentence text={formatNumber(numbers[k] ?? Number.NaN)} />
              </span>
            ))}
          </div>
        </td>
      ))}
    </tr>
  );
};

const Singles = ({ task: { graph, parameters }, columns, chosen, singles }: Props & { readonly singles: readonly number[] }) => {
  const words = useTexts(texts);
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <table className="tool-table training-update" data-testid="update">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.parameter}</span>
            </th>
            {columns.map((pair) => (
              <th key={pair[0]?.id} scope="col">
                <div>
                  {pair.map(({ id, heading }) => (
                    <span key={id}>{heading}</span>
                  ))}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {singles.slice(0, isWhole ? MOST : FEW).map((k) => (
            <Row key={k} node={graph.nodes[parameters[k] ?? -1]} k={k} columns={columns} isChosen={k === chosen} />
          ))}
        </tbody>
      </table>
      {!isWhole && singles.length > FEW && (
        <button type="button" className="quiet" onClick={() => setWhole(true)}>
          {words.allParameters({ count: singles.length })}
        </button>
      )}
    </>
  );
};

/** Numbers in one table, and each array by itself. */
export const UpdateTable = (props: Props) => {
  const { graph, parameters, groups } = props.task;
  const singles = groups.flatMap(({ shape, entries }) => (shape.length === 0 ? entries : []));
  return (
    <>
      {singles.length > 0 && <Singles {...props} singles={singles} />}
      {groups
        .filter(({ shape }) => shape.length > 0)
        .map((group) => (
          <ArrayUpdate
            key={group.name}
            graph={graph}
            parameters={parameters}
            group={group}
            columns={props.ofArrays}
            chosen={props.chosen}
          />
        ))}
    </>
  );
};
