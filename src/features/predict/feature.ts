import { tool } from "../tools.ts";
import { ASK, FORM } from "./asking.ts";

export const predict = tool({
  id: "predict",
  key: "G",
  words: async () => (await import("./texts.ts")).texts,
  choices: [ASK, FORM],
  load: async () => (await import("./PredictPanel.tsx")).PredictPanel,
});
