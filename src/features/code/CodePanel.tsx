/** The step as code, and the program as code. */
import { useDeferredValue } from "react";
import { nodeName } from "../../explain/names.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { NodeListing, nodeInCode } from "./NodeListing.tsx";
import { ProgramListing } from "./ProgramListing.tsx";
import { texts } from "./panelTexts.ts";
import "./code.css";

export const CodePanel = () => {
  const { derive } = useBackstep();
  const words = useTexts(texts);
  const moment = useSelected(derive.moment);
  // While an input is dragged, the text of the program may come a little later.
  const settled = useDeferredValue(moment);
  if (!moment) return null;
  const node = nodeInCode(moment);
  return (
    <>
      <h3>
        <Sentence text={words.of({ name: nodeName(moment.graph.nodes[node]) })} />
      </h3>
      <NodeListing moment={moment} node={node} />
      <ProgramListing moment={settled ?? moment} />
    </>
  );
};
