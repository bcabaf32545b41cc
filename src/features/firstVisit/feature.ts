import { valueOf } from "../../choices/choice.ts";
import { feature, loaded } from "../feature.ts";
import { TOUR } from "../tour.ts";

/** By itself only where the address asks for nothing. */
export const firstVisit = feature({
  id: "firstVisit",
  slot: "below",
  choices: [TOUR],
  Panel: loaded(async () => (await import("./Tour.tsx")).Tour),
  isOpen: (chosen) => valueOf(chosen, TOUR) ?? !location.hash,
});
