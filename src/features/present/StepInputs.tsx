/** The inputs of the step, to be changed where everybody is looking. */
import { useMemo } from "react";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { RowPicker } from "../RowPicker.tsx";
import { useTexts } from "../useTexts.ts";
import { inputsShown, mostInputsShown } from "./inputsShown.ts";
import { texts } from "./panelTexts.ts";
import { StepInput } from "./StepInput.tsx";

export const StepInputs = () => {
  const { derive } = useBackstep();
  const words = useTexts(texts);
  const structure = useSelected(derive.structure);
  const active = useSelected(derive.active);
  const most = useMemo(() => (structure ? mostInputsShown(structure.walk) : 0), [structure]);
  if (!structure) return null;
  const { graph, walk } = structure;
  const [first] = walk.steps;
  const nodes = inputsShown(graph, active.length > 0 || !first ? active : [first]);
  return (
    <div className="strip-inputs">
      <RowPicker />
      <ul className="step-inputs" aria-label={words.inputs} data-columns={Math.ceil(most / 2)}>
        {nodes.map((node) => (
          <StepInput key={node.name} node={node} />
        ))}
      </ul>
    </div>
  );
};
