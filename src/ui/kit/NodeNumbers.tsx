/** What a tool writes beside nodes of the graph, as a list: for those who do not see the graph, and for copying. Closed at first. */
import { nodeName } from "../../explain/names.ts";
import type { Graph } from "../../graph/graph.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep } from "../context.ts";
import { Sentence } from "./Sentence.tsx";
import "./nodeNumbers.css";

/** A list of thousands would keep the browser busy. */
const MOST_ROWS = 200;

interface Props {
  readonly summary: string;
  readonly graph: Graph;
  /** By node. */
  readonly numbers: ReadonlyMap<number, number>;
}

export const NodeNumbers = ({ summary, graph, numbers }: Props) => {
  const { actions } = useBackstep();
  const rows = [...numbers].slice(0, MOST_ROWS);
  return (
    <details className="node-numbers">
      <summary>
        <Sentence text={summary} />
      </summary>
      <dl>
        {rows.map(([node, number]) => {
          const name = graph.nodes[node]?.name ?? "";
          return (
            <div
              key={node}
              onPointerEnter={() => actions.hover({ kind: "node", name })}
              onPointerLeave={() => actions.hover(null)}
            >
              <dt>
                <Sentence text={nodeName(graph.nodes[node])} />
              </dt>
              <dd>
                <Sentence text={formatNumber(number)} />
              </dd>
            </div>
          );
        })}
      </dl>
      {numbers.size > MOST_ROWS && <p>…</p>}
    </details>
  );
};
