/** The menu of the tools. */
import { useChoice } from "../../ui/context.ts";
import { Menu } from "../../ui/kit/Menu.tsx";
import { loaded } from "../feature.ts";
import { TOOL } from "../tools.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./texts.ts";

const ToolsList = loaded(async () => (await import("./ToolsList.tsx")).ToolsList);

export const ToolsMenu = () => {
  const { label } = useTexts(texts);
  const open = useChoice(TOOL);
  return (
    <Menu label={label} className="tools-menu" isPressed={open !== null}>
      <ToolsList />
    </Menu>
  );
};
