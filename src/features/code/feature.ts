import { tool } from "../tools.ts";
import { texts } from "./texts.ts";

export const code = tool({
  id: "code",
  key: "C",
  texts,
  load: async () => (await import("./CodePanel.tsx")).CodePanel,
});
