/** Which node the paths lead from: what is selected, or where the walk is. */
import { useId } from "react";
import { nodeText } from "../../explain/names.ts";
import type { Moment } from "../../moment/moment.ts";
import { useBackstep } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

/** Of a large graph, the nodes are better chosen in the picture. */
const MOST_NODES = 200;

export const FromField = ({ moment: { graph, walk }, node }: { readonly moment: Moment; readonly node: number }) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const id = useId();
  const others = graph.nodes.filter(
    ({ index }) => index !== node && index !== walk.target && (walk.consumers[index]?.length ?? 0) > 0,
  );
  const inputs = others.filter(({ kind }) => kind === "input");
  const gates = others.filter(({ kind }) => kind !== "input");
  const options = [...graph.nodes.slice(node, node + 1), ...[...inputs, ...gates].slice(0, MOST_NODES)].toSorted(
    (a, b) => Number(a.kind !== "input") - Number(b.kind !== "input") || a.index - b.index,
  );
  return (
    <p className="choice paths-from">
      <label htmlFor={id}>{words.from}</label>
      <select
        id={id}
        value={graph.nodes[node]?.name}
        onChange={({ target }) => actions.select({ kind: "node", name: target.value })}
      >
        {options.map((option) => (
          <option key={option.index} value={option.name}>
            {nodeText(option)}
          </option>
        ))}
      </select>
    </p>
  );
};
