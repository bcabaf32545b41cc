/** The lecture examples, each with its formula. */
import { useEffect, useRef } from "react";
import { parseProgram } from "../lang/parseProgram.ts";
import { EXAMPLES, type Example } from "../lessons/examples.ts";
import { programTex } from "../tex/inlined.ts";
import { useBackstep, useMessages } from "./context.ts";
import { Dialog } from "./Dialog.tsx";

const Picture = ({ program }: { readonly program: string }) => {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parsed = parseProgram(program).program;
    if (!parsed) return;
    import("../tex/render.ts").then(
      ({ renderFormula }) => host.current && renderFormula(programTex(parsed), host.current),
      () => undefined, // the title says what it is
    );
  }, [program]);
  return <div ref={host} className="example-formula" aria-hidden="true" />;
};

export const ExamplesDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { actions, store } = useBackstep();
  const { app, examples } = useMessages();
  const open = ({ program, start }: Example): void => {
    actions.open(program, start);
    onClose();
  };
  return (
    <Dialog title={app.buttons.examples} className="examples" onClose={onClose}>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              data-example={example.id}
              aria-current={example.program === store.getState().text}
              onClick={() => open(example)}
            >
              <Picture program={example.program} />
              <strong>{examples[example.id].title}</strong>
              <span>{examples[example.id].about}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
