/** The tools by name, each with what it is for and its key. */
import { use, useId, useRef } from "react";
import { LOCALE } from "../../i18n/locales.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { FeaturesContext } from "../featuresContext.ts";
import { TOOL } from "../tools.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./texts.ts";
import "./toolsMenu.css";

export const ToolsMenu = () => {
  const backstep = useBackstep();
  const { label } = useTexts(texts);
  const locale = useChoice(LOCALE);
  const open = useChoice(TOOL);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const tools = use(FeaturesContext).filter(({ slot }) => slot === "tool");
  return (
    <>
      <button type="button" className="quiet" popoverTarget={id} aria-pressed={open !== null}>
        {label}
      </button>
      <div ref={menu} id={id} popover="auto" className="tools-menu">
        <ul>
          {tools.map(({ id: tool, texts: words, opener, commands: [command] = [] }) => (
            <li key={tool}>
              <button
                type="button"
                data-opens={tool}
                aria-current={tool === open}
                onClick={() => {
                  menu.current?.hidePopover();
                  command?.run?.(backstep);
                }}
              >
                <strong>{opener?.(words?.[locale])}</strong>
                <span>{command?.does(words?.[locale])}</span>
                <kbd>{command?.keys[0]}</kbd>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
};
