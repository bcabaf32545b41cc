/** How to read the graph, in pictures that play; then the keys and the language, to be looked up. */
import { PRESENTING } from "../../choices/core.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { Dialog } from "../../ui/kit/Dialog.tsx";
import { askForTour } from "../askForTour.ts";
import { DIALOG } from "../dialogs.ts";
import { useTexts } from "../useTexts.ts";
import { GateFigure } from "./GateFigure.tsx";
import { GATE_GROUPS, type GateId } from "./gates.ts";
import { Keys } from "./Keys.tsx";
import { Language } from "./Language.tsx";
import { texts as panelTexts } from "./panelTexts.ts";
import { texts } from "./texts.ts";
import "./help.css";

const Gates = ({ ids }: { readonly ids: readonly GateId[] }) => (
  <ul className="help-gates">
    {ids.map((id) => (
      <GateFigure key={id} id={id} />
    ))}
  </ul>
);

export const HelpDialog = () => {
  const backstep = useBackstep();
  const { title } = useTexts(texts);
  const { headings, hint, tour } = useTexts(panelTexts);
  const isPresenting = useChoice(PRESENTING);
  return (
    <Dialog title={title} className="help" onClose={() => backstep.actions.choose(DIALOG, null)}>
      <div className="help-start">
        <p>{hint}</p>
        {!isPresenting && (
          <button type="button" className="boxed" onClick={() => askForTour(backstep)}>
            {tour}
          </button>
        )}
      </div>
      <h3>{headings.numbers}</h3>
      <Gates ids={GATE_GROUPS.numbers} />
      <h3>{headings.gates}</h3>
      <Gates ids={GATE_GROUPS.gates} />
      <Keys />
      <Language />
    </Dialog>
  );
};
