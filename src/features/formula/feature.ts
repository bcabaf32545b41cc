import { feature, loaded } from "../feature.ts";
import { FirstSentence } from "./FirstSentence.tsx";

export const formula = feature({
  id: "formula",
  slot: "stage",
  Fallback: FirstSentence,
  Panel: loaded(() => import("./FormulaPanel.tsx").then(({ FormulaPanel }) => FormulaPanel)),
});
