import { tool } from "../tools.ts";

export const paths = tool({
  id: "paths",
  key: "A",
  words: async () => (await import("./texts.ts")).texts,
  load: async () => (await import("./PathsPanel.tsx")).PathsPanel,
});
