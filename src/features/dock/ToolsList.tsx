/** The tools by name, each with what it is for and its key. */
import { use } from "react";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { FeaturesContext } from "../featuresContext.ts";
import { useFeatureTexts } from "../lateTexts.ts";
import { TOOL } from "../tools.ts";
import "./toolsList.css";

export const ToolsList = () => {
  const backstep = useBackstep();
  const wordsOf = useFeatureTexts();
  const open = useChoice(TOOL);
  const tools = use(FeaturesContext).filter(({ slot, menu }) => slot === "dock" || menu);
  return (
    <ul>
      {tools.map((tool) => {
        const { id, opener, commands: [command] = [] } = tool;
        const words = wordsOf(tool);
        return (
          <li key={id}>
            <button
              type="button"
              data-opens={id}
              aria-current={id === open}
              onClick={({ currentTarget }) => {
                currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                command?.run?.(backstep);
              }}
            >
              <strong>{opener?.(words)}</strong>
              <span>{command?.does(words)}</span>
              <kbd>{command?.keys[0]}</kbd>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
