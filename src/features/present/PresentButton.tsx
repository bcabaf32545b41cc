import { PRESENTING } from "../../choices/core.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./texts.ts";

export const PresentButton = () => {
  const { actions } = useBackstep();
  const { present, leave } = useTexts(texts);
  const isPresenting = useChoice(PRESENTING);
  return (
    <button type="button" className="quiet" aria-pressed={isPresenting} onClick={() => actions.choose(PRESENTING, !isPresenting)}>
      {isPresenting ? leave : present}
    </button>
  );
};
