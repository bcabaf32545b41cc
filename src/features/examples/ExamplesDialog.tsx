/** The lecture examples, each with its formula. */
import { useEffect, useRef } from "react";
import { parseProgram } from "../../lang/parseProgram.ts";
import { EXAMPLES, type Example } from "../../lessons/examples.ts";
import { programTex } from "../../tex/inlined.ts";
import { useBackstep } from "../../ui/context.ts";
import { DIALOG } from "../dialogs.ts";
import { useTexts } from "../useTexts.ts";
import { texts as panelTexts } from "./panelTexts.ts";
import { texts } from "./texts.ts";
import "./examples.css";
import { Dialog } from "../../ui/kit/Dialog.tsx";

/** A formula wider than its card is set smaller. */
const fit = (host: HTMLElement): void => {
  const ratio = host.clientWidth / host.scrollWidth;
  if (ratio < 1) host.style.fontSize = `${ratio * 0.98}em`;
};

const Picture = ({ program }: { readonly program: string }) => {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parsed = parseProgram(program).program;
    if (!parsed) return;
    import("../../tex/render.ts").then(
      ({ renderFormula }) => {
        if (host.current) renderFormula(programTex(parsed), host.current);
        return host.current && fit(host.current);
      },
      () => undefined, // the title says what it is
    );
  }, [program]);
  return <div ref={host} className="example-formula" aria-hidden="true" />;
};

export const ExamplesDialog = () => {
  const { actions, derive, store } = useBackstep();
  const { title } = useTexts(texts);
  const about = useTexts(panelTexts);
  const onClose = (): void => actions.choose(DIALOG, null);
  const open = ({ program, start }: Example): void => {
    actions.open(program, start);
    onClose();
  };
  return (
    <Dialog title={title} className="examples" onClose={onClose}>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              data-example={example.id}
              aria-current={example.program === derive.text(store.getState())}
              onClick={() => open(example)}
            >
              <Picture program={example.program} />
              <strong>{about[example.id].title}</strong>
              <span>{about[example.id].about}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
