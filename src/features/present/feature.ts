import { valueOf } from "../../choices/choice.ts";
import { PRESENTING } from "../../choices/core.ts";
import { feature, loaded } from "../feature.ts";
import { BLANK, blank, leave, toggle } from "./presenting.ts";
import { texts } from "./texts.ts";
import "./present.css";

export const present = feature({
  id: "present",
  slot: "header",
  texts,
  Panel: loaded(async () => (await import("./PresentButton.tsx")).PresentButton),
  choices: [BLANK],
  commands: [
    { keys: ["F"], does: (words) => words.toggle, run: toggle },
    { keys: [".", "B"], does: (words) => words.blank, run: blank },
    { keys: ["Escape"], does: (words) => words.leave, run: leave },
  ],
});

export const presentation = feature({
  id: "presentation",
  slot: "stage",
  Panel: loaded(async () => (await import("./Presentation.tsx")).Presentation),
  isOpen: (chosen) => valueOf(chosen, PRESENTING),
});

export const turnDevice = feature({
  id: "turn-device",
  slot: "notice",
  Panel: loaded(async () => (await import("./TurnDevice.tsx")).TurnDevice),
  isOpen: (chosen) => valueOf(chosen, PRESENTING),
});
