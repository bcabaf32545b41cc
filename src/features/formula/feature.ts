import { feature, loaded } from "../feature.ts";

export const formula = feature({
  id: "formula",
  slot: "stage",
  Panel: loaded(() => import("./FormulaPanel.tsx").then(({ FormulaPanel }) => FormulaPanel)),
});
