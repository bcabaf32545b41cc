import { valueOf } from "../../choices/choice.ts";
import { feature, loaded } from "../feature.ts";
import { TOUR } from "../tour.ts";

/** By itself only where the address asks for nothing. Where it does not arrive, the page does without. */
export const firstVisit = feature({
  id: "firstVisit",
  slot: "below",
  choices: [TOUR],
  Panel: loaded(() =>
    import("./Tour.tsx").then(
      ({ Tour }) => Tour,
      () => () => null,
    ),
  ),
  isOpen: (chosen) => valueOf(chosen, TOUR) ?? !location.hash,
});
