/** Which inputs the landscape is over. One that takes the other's place gives it its own. */
import { nodeText } from "../../explain/names.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Axes } from "../../lab/landscape.ts";
import { useBackstep } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { OVER } from "./feature.ts";
import { texts } from "./panelTexts.ts";

interface Props {
  readonly graph: Graph;
  readonly inputs: readonly number[];
  readonly axes: Axes;
}

export const AxisFields = ({ graph, inputs, axes }: Props) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const choose = ({ x, y }: Axes): void => actions.choose(OVER, new Set([x, y].map((node) => graph.nodes[node]?.name ?? "")));
  const field = (axis: "x" | "y", other: "x" | "y", label: string) => (
    <label className="choice">
      {label}
      <select
        value={axes[axis]}
        onChange={({ currentTarget }) => {
          const node = Number(currentTarget.value);
          choose(node === axes[other] ? { x: axes.y, y: axes.x } : { ...axes, [axis]: node });
        }}
      >
        {inputs.map((node) => (
          <option key={node} value={node}>
            {nodeText(graph.nodes[node])}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {field("x", "y", words.across)}
      {field("y", "x", words.up)}
    </>
  );
};
