import { tool } from "../tools.ts";
import { texts } from "./texts.ts";

export const paths = tool({
  id: "paths",
  key: "A",
  texts,
  load: async () => (await import("./PathsPanel.tsx")).PathsPanel,
});
