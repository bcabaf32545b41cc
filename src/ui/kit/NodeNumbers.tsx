/** What a tool writes beside nodes of the graph, as a list: for those who do not see the graph, and for copying. Closed at first. */
import { nodeName } from "../../explain/names.ts";
import type { Graph, GraphNode } from "../../graph/graph.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep } from "../context.ts";
import { Disclosure } from "./Disclosure.tsx";
import { Sentence } from "./Sentence.tsx";
import "./nodeNumbers.css";

/** A list of thousands would keep the browser busy. */
const MOST_ROWS = 200;

const Row = ({ node, number }: { readonly node: GraphNode | undefined; readonly number: number }) => {
  const { actions } = useBackstep();
  const name = node?.name ?? "";
  return (
    <div onPointerEnter={() => actions.hover({ kind: "node", name })} onPointerLeave={() => actions.hover(null)}>
      <dt>
        <Sentence text={nodeName(node)} />
      </dt>
      <dd>
        <Sentence text={formatNumber(number)} />
      </dd>
    </div>
  );
};

interface Props {
  readonly summary: string;
  readonly graph: Graph;
  /** By node. */
  readonly numbers: ReadonlyMap<number, number>;
}

export const NodeNumbers = ({ summary, graph, numbers }: Props) => {
  const rows = [...numbers].slice(0, MOST_ROWS);
  return (
    <Disclosure summary={summary}>
      {() => (
        <>
          <dl className="node-numbers">
            {rows.map(([node, number]) => (
              <Row key={node} node={graph.nodes[node]} number={number} />
            ))}
          </dl>
          {numbers.size > MOST_ROWS && <p>…</p>}
        </>
      )}
    </Disclosure>
  );
};
