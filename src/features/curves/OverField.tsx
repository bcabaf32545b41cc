/** What runs along the plot. */
import { useId } from "react";
import { nodeText } from "../../explain/names.ts";
import type { Graph } from "../../graph/graph.ts";
import { useBackstep } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { OVER } from "./feature.ts";
import { texts } from "./panelTexts.ts";
import type { Subject } from "./subject.ts";

interface Props {
  readonly graph: Graph;
  readonly subject: Subject;
}

export const OverField = ({ graph, subject: { of, operands, inputs, over } }: Props) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const id = useId();
  const choose = (chosen: string): void => {
    actions.choose(OVER, chosen);
    // From now on it is this node that is plotted, wherever the walk goes.
    actions.select({ kind: "node", name: graph.nodes[of]?.name ?? "" });
  };
  const textOf = (node: number): string => nodeText(graph.nodes[node]);
  return (
    <p className="choice curve-over">
      <label htmlFor={id}>{words.over}</label>
      <select id={id} value={over.id} onChange={(event) => choose(event.currentTarget.value)}>
        <optgroup label={words.operands}>
          {operands.map(({ id: value, node, slot }) => (
            <option key={value} value={value}>
              {operands.length === 1 ? textOf(node) : words.operand({ name: textOf(node), slot: slot + 1 })}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.inputs}>
          {inputs.map(({ id: value, node }) => (
            <option key={value} value={value}>
              {textOf(node)}
            </option>
          ))}
        </optgroup>
      </select>
    </p>
  );
};
