import { feature, loaded } from "../feature.ts";

/** Its sentences are those of the explanations. */
export const formula = feature({
  id: "formula",
  slot: "stage",
  texts: { en: null, "pt-BR": null },
  Panel: loaded(() => import("../../ui/formula/FormulaPanel.tsx").then(({ FormulaPanel }) => FormulaPanel)),
});
