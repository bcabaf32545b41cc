/** Rows from a text, a file or a data set, looked at and put into the program. */
import { useState } from "react";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { Dialog } from "../../ui/kit/Dialog.tsx";
import { DIALOG } from "../dialogs.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import { FIRST_SET, SetSource } from "./SetSource.tsx";
import { SOURCE, SOURCES } from "./source.ts";
import { TextSource } from "./TextSource.tsx";
import "./data.css";

export const DataDialog = () => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const source = useChoice(SOURCE);
  const [set, setSet] = useState(FIRST_SET);
  return (
    <Dialog title={words.heading} className="data" onClose={() => actions.choose(DIALOG, null)}>
      <fieldset className="data-sources" aria-label={words.source}>
        {SOURCES.map((id) => (
          <button
            key={id}
            type="button"
            className="boxed"
            data-source={id}
            aria-pressed={id === source}
            onClick={() => actions.choose(SOURCE, id)}
          >
            {words.sources[id]}
          </button>
        ))}
      </fieldset>
      {source === "text" ? <TextSource /> : <SetSource set={set} change={(change) => setSet({ ...set, ...change })} />}
    </Dialog>
  );
};
