import { feature } from "../feature.ts";
import { InputsPanel } from "./InputsPanel.tsx";
import { texts } from "./texts.ts";
import "./inputs.css";

export const inputs = feature({
  id: "inputs",
  slot: "side",
  texts,
  Panel: InputsPanel,
  commands: [{ keys: ["ArrowUp", "ArrowDown"], does: ({ nudge }) => nudge }],
});
