/** The course, and below it the lecture examples, each with its formula. */
import "../arrayParts.ts";
import { parseProgram } from "../../lang/parseProgram.ts";
import { EXAMPLES, type Example } from "../../lessons/examples.ts";
import { wholeProgram } from "../../tex/tileFormulas.ts";
import { useBackstep } from "../../ui/context.ts";
import { Dialog } from "../../ui/kit/Dialog.tsx";
import { Tex } from "../../ui/kit/Tex.tsx";
import { DIALOG } from "../dialogs.ts";
import { LESSON, STOP } from "../lessonChoices.ts";
import { useTexts } from "../useTexts.ts";
import { Course } from "./Course.tsx";
import { texts as panelTexts } from "./panelTexts.ts";
import "./examples.css";

const Picture = ({ program }: { readonly program: string }) => {
  const parsed = parseProgram(program).program;
  return <div aria-hidden="true">{parsed && <Tex tex={wholeProgram(parsed)} className="example-formula" isFitted />}</div>;
};

export const ExamplesDialog = () => {
  const { actions, derive, store } = useBackstep();
  const about = useTexts(panelTexts);
  const onClose = (): void => actions.choose(DIALOG, null);
  const open = ({ program, start }: Example): void => {
    actions.choose(LESSON, null);
    actions.choose(STOP, STOP.initial);
    actions.open(program, start);
    onClose();
  };
  return (
    <Dialog title={about.course.heading} className="examples" onClose={onClose}>
      <Course onClose={onClose} />
      <h3>{about.course.examples}</h3>
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
