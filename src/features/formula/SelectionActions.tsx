/** What can be done with what is selected: differentiate it, open or close it. Also how to leave a target that a person chose. */
import { isTile } from "../../graph/drawn.ts";
import { expansionKey } from "../../graph/graph.ts";
import { isExpandable } from "../../graph/isExpandable.ts";
import { itemsOf } from "../../moment/items.ts";
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
  const { graph, walk, drawn } = structure;
  const { number, drawn: item } = itemsOf(drawn, selected);
  const node = item?.kind === "node" ? drawn.graph.nodes[item.index] : undefined;
  const group = drawn.graph.groups[node?.group ?? -1];
  /** Of an array, the entry that is meant. */
  const isOne = !isTile(node) || node.shape.length === 0 || item?.entry != null;
  const one = item?.kind === "node" && isOne ? graph.nodes[number?.index ?? -1] : undefined;
  const output = graph.nodes[graph.output];
  const opens = node && (isTile(node) ? node.key : isExpandable(node) ? expansionKey(drawn.graph.groups, node) : null);
  return (
    <div className="selection-actions">
      {one && one.kind !== "constant" && one.index !== walk.target && (
        <button type="button" className="boxed" onClick={() => actions.setTarget(one.name)}>
          {messages.makeTarget({ name: nameText(one.name) })}
        </button>
      )}
      {target !== null && output && (
        <button type="button" className="boxed" onClick={() => actions.setTarget(null)}>
          {messages.makeTarget({ name: nameText(output.name) })}
        </button>
      )}
      {node && opens && (
        <button type="button" className="boxed" onClick={() => actions.toggle(opens)}>
          {messages.open({ name: nameText(node.name) })}
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
