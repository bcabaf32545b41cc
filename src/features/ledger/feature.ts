import { tool } from "../tools.ts";
import { texts } from "./texts.ts";

export const ledger = tool({
  id: "ledger",
  key: "L",
  texts,
  load: async () => (await import("./LedgerPanel.tsx")).LedgerPanel,
});
