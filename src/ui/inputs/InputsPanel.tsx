/** Every input of the program, in the order in which the graph reads them. */

import type { InputNode } from "../../graph/graph.ts";
import { useBackstep, useMessages, useSelected } from "../context.ts";
import { InputRow } from "./InputRow.tsx";

export const InputsPanel = () => {
  const { derive } = useBackstep();
  const messages = useMessages();
  const graph = useSelected((state) => derive.structure(state)?.graph ?? null);
  const isStale = useSelected(derive.isStale);
  const inputs = graph?.nodes.filter((node): node is InputNode => node.kind === "input") ?? [];
  return (
    <section className="inputs" aria-labelledby="inputs-heading">
      <h2 id="inputs-heading">{messages.app.inputs}</h2>
      {inputs.length === 0 ? (
        <p className="muted">{messages.inputs.none}</p>
      ) : (
        <ul>
          {inputs.map((node) => (
            <InputRow key={node.name} node={node} isDisabled={isStale} />
          ))}
        </ul>
      )}
    </section>
  );
};
