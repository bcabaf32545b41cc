/** What each node holds by either recipe. */
import { nodeName } from "../../explain/names.ts";
import type { Graph } from "../../graph/graph.ts";
import { useBackstep } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { numberText, type Row } from "./labAt.ts";
import { texts } from "./panelTexts.ts";

/** Of a large graph, first those that differ. */
const MOST_ROWS = 100;

interface Props {
  readonly rows: readonly Row[];
  readonly graph: Graph;
}

export const LabTable = ({ rows, graph }: Props) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const isLong = rows.length > MOST_ROWS;
  const shown = isLong ? rows.toSorted((a, b) => Number(b.differs) - Number(a.differs)).slice(0, MOST_ROWS) : rows;
  return (
    <>
      <table className="tool-table lab-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.node}</th>
            <th scope="col">{words.columns.right}</th>
            <th scope="col">{words.columns.wrong}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ node, right, wrong, differs }) => (
            <tr
              key={node}
              data-differs={differs || undefined}
              onPointerEnter={() => actions.hover({ kind: "node", name: graph.nodes[node]?.name ?? "" })}
              onPointerLeave={() => actions.hover(null)}
            >
              <th scope="row">
                <Sentence text={nodeName(graph.nodes[node])} />
              </th>
              <td>
                <Sentence text={numberText(right)} />
              </td>
              <td>
                {differs && (
                  <span className="lab-sign" role="img" aria-label={words.differs}>
                    ≠
                  </span>
                )}
                <Sentence text={numberText(wrong)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isLong && <p className="muted">{words.more({ count: rows.length - MOST_ROWS })}</p>}
    </>
  );
};
