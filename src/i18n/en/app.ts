import type { AppMessages } from "../messages.ts";

export const app: AppMessages = {
  title: "Backstep",
  tagline: "Walk through backpropagation, one chain-rule product at a time",
  menu: "Menu",
  graph: "Graph",
  formula: "Formula",
  lastGoodGraph: "The text has errors: this is the last graph that worked.",
  noGraph: "No graph yet: it appears as soon as the text has no errors.",
  loadFailed: "A part of the page could not be loaded. Reload the page to try again.",
  step: ({ step, total }) => `step ${step} of ${total}`,
  firstRun: {
    start: "Press → or Space to compute the first gate.",
    forward: "Each gate computes its value from its operands. Press → for the next one.",
    turn: "All values are known. Press → to start the way back at the target.",
    backward: "Now the gradient flows back. Press → to follow it.",
    end: "Every input has its gradient. Drag a slider, or press ← to walk back.",
  },
  sideWidth: "Width of the left column",
  buttons: {
    close: "Close",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Show the whole graph",
  },
};
