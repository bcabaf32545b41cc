import { FormulaPanel } from "../../ui/formula/FormulaPanel.tsx";
import { feature } from "../feature.ts";

/** Its sentences are those of the explanations. */
export const formula = feature({ id: "formula", slot: "stage", texts: { en: null, "pt-BR": null }, Panel: FormulaPanel });
