/** What can be done with the selected node: differentiate it, open or close it. Also how to leave a target that a person chose. */
import { expansionKey } from "../../graph/graph.ts";
import { isExpandable } from "../../graph/isExpandable.ts";
import { itemOf } from "../../moment/items.ts";
import { nameText } from "../../tex/name.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { useAllMessages } from "../../ui/useAllMessages.ts";

export const SelectionActions = () => {
  const { derive, actions } = useBackstep();
  const { graph: messages } = useAllMessages();
  const structure = useSelected(derive.structure);
  const selected = useSelected((state) => state.selected);
  const target = useSelected((state) => state.target);
  if (!structure) return null;
  const { graph, walk } = structure;
  const item = itemOf(graph, selected);
  const node = item?.kind === "node" ? graph.nodes[item.index] : undefined;
  const group = node && graph.groups[node.group];
  const output = graph.nodes[graph.output];
  const name = node ? nameText(node.name) : "";
  return (
    <div className="selection-actions">
      {node && node.kind !== "constant" && node.index !== walk.target && (
        <button type="button" className="boxed" onClick={() => actions.setTarget(node.name)}>
          {messages.makeTarget({ name })}
        </button>
      )}
      {target !== null && output && (
        <button type="button" className="boxed" onClick={() => actions.setTarget(null)}>
          {messages.makeTarget({ name: nameText(output.name) })}
        </button>
      )}
      {node && isExpandable(node) && (
        <button type="button" className="boxed" onClick={() => actions.toggle(expansionKey(graph.groups, node))}>
          {messages.open({ name })}
        </button>
      )}
      {group && (
        <button type="button" className="boxed" onClick={() => actions.toggle(group.key)}>
          {messages.close({ name: nameText(group.name) })}
        </button>
      )}
    </div>
  );
};
