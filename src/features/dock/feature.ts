import { valueOf } from "../../choices/choice.ts";
import type { Backstep } from "../../store/store.ts";
import { feature, loaded } from "../feature.ts";
import { closeTool, TOOL } from "../tools.ts";
import { texts } from "./texts.ts";
import { TOOL_WIDTH } from "./toolWidth.ts";

/** @returns whether there was one to close */
const close = (backstep: Backstep): boolean => {
  const isOpen = valueOf(backstep.store.getState().chosen, TOOL) !== null;
  closeTool(backstep);
  return isOpen;
};

export const toolsMenu = feature({
  id: "tools",
  slot: "header",
  texts,
  Panel: loaded(async () => (await import("./ToolsMenu.tsx")).ToolsMenu),
  choices: [TOOL],
  commands: [{ keys: ["Escape"], does: (words) => words.close, run: close }],
});

/** The place of the tools. */
export const dock = feature({
  id: "dock",
  slot: "beside",
  Panel: loaded(async () => (await import("./Dock.tsx")).Dock),
  choices: [TOOL_WIDTH],
  isOpen: (chosen) => valueOf(chosen, TOOL) !== null,
});
