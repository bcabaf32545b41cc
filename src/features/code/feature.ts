import { tool } from "../tools.ts";

export const code = tool({
  id: "code",
  key: "C",
  words: async () => (await import("./texts.ts")).texts,
  load: async () => (await import("./CodePanel.tsx")).CodePanel,
});
