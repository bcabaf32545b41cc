/** An input where everybody is looking: its name and its number. Follows the store without rendering. */
import { spokenName } from "../../explain/names.ts";
import type { InputNode } from "../../graph/graph.ts";
import { graphWordsFor } from "../../i18n/graphWordsFor.ts";
import { LOCALE } from "../../i18n/locales.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { MathName } from "../../ui/kit/MathName.tsx";
import { reachFor, stepFor } from "../../ui/kit/range.ts";
import { useInputField } from "../../ui/kit/useInputField.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

export const StepInput = ({ node }: { readonly node: InputNode }) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const locale = useChoice(LOCALE);
  const { name } = node;
  const { element, complaint } = useInputField(name, stepFor(reachFor(node.value)));

  return (
    <li onPointerEnter={() => actions.hover({ kind: "node", name })} onPointerLeave={() => actions.hover(null)}>
      <MathName name={name} />
      <input
        ref={element}
        className="number-field"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        defaultValue={String(node.value)}
        aria-label={words.valueOf({ name: spokenName(graphWordsFor(locale).graph, name) })}
        aria-invalid={complaint !== null}
      />
      {complaint && (
        <p className="refused" role="alert">
          {words.notANumber}
        </p>
      )}
    </li>
  );
};
