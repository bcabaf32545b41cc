import type { AppMessages, EditorMessages, InputMessages, ThemeMessages, TransportMessages } from "../messages.ts";
import { plural } from "../words.ts";

export const app: AppMessages = {
  title: "Backstep",
  tagline: "Walk through backpropagation, one chain-rule product at a time",
  graph: "Graph",
  program: "Program",
  inputs: "Inputs",
  formula: "Formula",
  lastGoodGraph: "The text has errors: this is the last graph that worked.",
  loadFailed: "A part of the page could not be loaded. Reload the page to try again.",
  firstRun: {
    start: "Press → or Space to compute the first gate.",
    forward: "Each gate computes its value from its operands. Press → for the next one.",
    turn: "All values are known. Press → to start the way back at the target.",
    backward: "Now the gradient flows back. Press → to follow it.",
    end: "Every input has its gradient. Drag a slider, or press ← to walk back.",
  },
  buttons: {
    examples: "Examples",
    share: "Share",
    present: "Present",
    leavePresent: "Stop presenting",
    help: "Help",
    close: "Close",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Show the whole graph",
  },
};

export const editor: EditorMessages = {
  label: "Program text",
  diagnostics: "Errors and hints",
  error: "Error",
  hint: "Hint",
  problems: ({ errors, hints }) =>
    [errors > 0 && plural(errors, "error", "errors"), hints > 0 && plural(hints, "hint", "hints")].filter(Boolean).join(", ") ||
    "No errors",
  words: { Completions: "Completions", "Selection deleted": "Selection deleted" },
};

export const inputs: InputMessages = {
  valueOf: ({ name }) => `Value of ${name}`,
  sliderOf: ({ name }) => `Slider for ${name}`,
  trainable: "trainable",
  free: "free: not in the text yet",
  keys: "Arrow keys change the value by one step, with Shift by 10 steps, with Alt by a tenth.",
  rangeGrows: "The range grows when the slider reaches its end.",
  none: "This program has no inputs. Write x = 2 to make one.",
  notANumber: "Write a number with a decimal point, such as -1.5.",
};

export const transport: TransportMessages = {
  label: "Steps",
  first: "First step",
  back: "Step back",
  play: "Play",
  pause: "Pause",
  next: "Next step",
  last: "Last step",
  speed: "Speed",
  scrubber: "Position in the walk",
  granularity: "Step size",
  parts: { start: "start", forward: "forward", backward: "backward" },
  granularities: { edge: "one edge per step", gate: "one gate per step", stage: "one stage per step" },
  step: ({ step, total }) => `step ${step} of ${total}`,
  spokenStep: ({ step, total, part }) => `step ${step} of ${total}, ${transport.parts[part]}`,
};

export const theme: ThemeMessages = {
  label: "Theme",
  language: "Language",
  palette: "Colours",
  themes: { light: "Light", dark: "Dark", system: "As the system" },
  palettes: { standard: "Colour-blind safe", lecture: "Lecture colours" },
};
