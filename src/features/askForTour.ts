/** Shows the tour once more, at the beginning of the walk, where the numbers that it speaks of are still to come. */
import { PROGRAM } from "../choices/core.ts";
import type { Backstep } from "../store/store.ts";
import { DIALOG } from "./dialogs.ts";
import { closeTool } from "./tools.ts";
import { TOUR } from "./tour.ts";

/** More than that are not seen at a glance. */
const MOST_NODES = 200;

/** What is on the screen will do, if it has an input to point at and a gate to wait for; otherwise the opening example takes its place. */
export const askForTour = (backstep: Backstep): void => {
  const { actions, derive, store } = backstep;
  const structure = derive.structure(store.getState());
  const nodes = structure?.graph.nodes ?? [];
  const hasInput = structure?.walk.consumers.some((edges, i) => edges.length > 0 && nodes[i]?.kind === "input");
  actions.choose(DIALOG, null);
  closeTool(backstep);
  actions.setPlaying(false);
  if (hasInput && nodes.length <= MOST_NODES) actions.goTo(0);
  else actions.open(PROGRAM.initial);
  actions.choose(TOUR, true);
};
