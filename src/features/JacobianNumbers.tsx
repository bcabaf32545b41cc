/** A Jacobian as a table of numbers, each on its colour. */
import { nodeName } from "../explain/names.ts";
import type { Graph } from "../graph/graph.ts";
import { signedColour } from "../picture/colours.ts";
import { formatNumber } from "../tex/number.ts";
import { useBackstep } from "../ui/context.ts";
import type { NumberAt } from "../ui/kit/cells.ts";
import { Sentence } from "../ui/kit/Sentence.tsx";

/** More columns are set smaller. */
const WIDE = 4;

interface Line {
  readonly node: number;
  readonly isCurrent: boolean;
}

interface HeadProps extends Line {
  readonly graph: Graph;
  readonly onChoose: ((name: string) => void) | undefined;
}

const Head = ({ graph, node, isCurrent, onChoose }: HeadProps) => {
  const { actions } = useBackstep();
  const name = graph.nodes[node]?.name ?? "";
  const pointing = {
    onPointerEnter: () => actions.hover({ kind: "node", name }),
    onPointerLeave: () => actions.hover(null),
  };
  const text = <Sentence text={nodeName(graph.nodes[node])} />;
  if (!onChoose)
    return (
      <span className={isCurrent ? "current" : undefined} {...pointing}>
        {text}
      </span>
    );
  return (
    <button type="button" aria-pressed={isCurrent} onClick={() => onChoose(name)} {...pointing}>
      {text}
    </button>
  );
};

interface Props {
  readonly graph: Graph;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly numberAt: NumberAt;
  readonly farthest: number;
  readonly label: string;
  readonly onRow: HeadProps["onChoose"];
  readonly onColumn: HeadProps["onChoose"];
}

export const JacobianNumbers = ({ graph, rows, columns, numberAt, farthest, label, onRow, onColumn }: Props) => (
  // A wide one is scrolled, by keys too.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="jacobian-scroll" role="region" aria-label={label} tabIndex={0}>
    <table className={`tool-table jacobian${columns.length > WIDE ? " wide" : ""}`}>
      <thead>
        <tr>
          <th scope="col">∂/∂</th>
          {columns.map((column) => (
            <th key={column.node} scope="col">
              <Head graph={graph} {...column} onChoose={onColumn} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={row.node}>
            <th scope="row">
              <Head graph={graph} {...row} onChoose={onRow} />
            </th>
            {columns.map(({ node }, j) => {
              const entry = numberAt(i, j);
              return (
                <td
                  key={node}
                  data-entry={`${graph.nodes[row.node]?.name}/${graph.nodes[node]?.name}`}
                  data-value={entry === null ? undefined : String(entry)}
                  style={{ backgroundColor: (entry === null ? null : signedColour(entry, farthest)) ?? "transparent" }}
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
