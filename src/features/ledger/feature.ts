import { tool } from "../tools.ts";

export const ledger = tool({
  id: "ledger",
  key: "L",
  words: async () => (await import("./texts.ts")).texts,
  load: async () => (await import("./LedgerPanel.tsx")).LedgerPanel,
});
