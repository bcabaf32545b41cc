/** The step as code, and the program as code. */
import { useDeferredValue } from "react";
import { isolated, nodeName } from "../../explain/names.ts";
import { isTile } from "../../graph/drawn.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { DrawnListing, drawnInCode } from "./DrawnListing.tsx";
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
  const drawn = moment.drawn.stops ? drawnInCode(moment) : undefined;
  // An entry of an array can be selected by itself: it has lines of its own.
  const isNumber = !drawn || moment.selectedDrawn?.entry != null;
  return (
    <>
      {drawn && (
        <>
          <h3>
            <Sentence text={words.of({ name: isTile(drawn) ? isolated(drawn.name) : nodeName(drawn) })} />
          </h3>
          <DrawnListing moment={moment} node={drawn} />
        </>
      )}
      {isNumber && (
        <>
          <h3>
            <Sentence text={words.of({ name: nodeName(moment.graph.nodes[node]) })} />
          </h3>
          <NodeListing moment={moment} node={node} />
        </>
      )}
      <ProgramListing moment={settled ?? moment} />
    </>
  );
};
