/** ∂output/∂input for all of them: an input at the head of a column starts a pass forward, an output at the head of a row a pass back. */
import { nodeName } from "../../explain/names.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import type { Jacobian } from "./jacobianOf.ts";

interface HeadProps {
  readonly moment: Moment;
  readonly node: number;
  readonly isCurrent: boolean;
  readonly onChoose: (name: string) => void;
}

const Head = ({ moment: { graph }, node, isCurrent, onChoose }: HeadProps) => {
  const { actions } = useBackstep();
  const name = graph.nodes[node]?.name ?? "";
  return (
    <button
      type="button"
      aria-pressed={isCurrent}
      onClick={() => onChoose(name)}
      onPointerEnter={() => actions.hover({ kind: "node", name })}
      onPointerLeave={() => actions.hover(null)}
    >
      <Sentence text={nodeName(graph.nodes[node])} />
    </button>
  );
};

interface Props {
  readonly moment: Moment;
  readonly jacobian: Jacobian;
  readonly input: number;
  readonly label: string;
  readonly onInput: (name: string) => void;
  readonly onOutput: (name: string) => void;
}

export const JacobianGrid = ({ moment, jacobian: { columns, rows, entries }, input, label, onInput, onOutput }: Props) => {
  const { graph, walk } = moment;
  return (
    // A wide one is scrolled, by keys too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="jacobian-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="tool-table jacobian">
        <thead>
          <tr>
            <th scope="col">∂/∂</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                <Head moment={moment} node={column} isCurrent={column === input} onChoose={onInput} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row}>
              <th scope="row">
                <Head moment={moment} node={row} isCurrent={row === walk.target} onChoose={onOutput} />
              </th>
              {columns.map((column, j) => {
                const entry = entries[i]?.[j] ?? null;
                return (
                  <td
                    key={column}
                    data-entry={`${graph.nodes[row]?.name}/${graph.nodes[column]?.name}`}
                    data-value={entry === null ? undefined : String(entry)}
                  >
                    {entry === null ? "—" : <Sentence text={formatNumber(entry)} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
