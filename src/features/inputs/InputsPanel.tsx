/** Every input of the program, in the order in which the graph reads them. */

import type { InputNode } from "../../graph/graph.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { InputRow } from "./InputRow.tsx";
import { texts } from "./texts.ts";

export const InputsPanel = () => {
  const { derive } = useBackstep();
  const words = useTexts(texts);
  const graph = useSelected((state) => derive.structure(state)?.graph ?? null);
  const isStale = useSelected(derive.isStale);
  const openings = useSelected((state) => state.openings);
  const inputs = graph?.nodes.filter((node): node is InputNode => node.kind === "input") ?? [];
  return (
    <section className="inputs" aria-labelledby="inputs-heading">
      <h2 id="inputs-heading">{words.heading}</h2>
      {inputs.length === 0 ? (
        <p className="muted">{graph ? words.none : words.noGraph}</p>
      ) : (
        <ul>
          {inputs.map((node) => (
            <InputRow key={`${openings} ${node.name}`} node={node} isDisabled={isStale} />
          ))}
        </ul>
      )}
    </section>
  );
};
