/** What the picture is drawn from. Plain data and finished words: the view knows no React, no store, no language. */
import type { Frame } from "../graph/frame.ts";
import type { Graph } from "../graph/graph.ts";
import type { Schedule, Step } from "../graph/schedule.ts";
import type { Layout, NodeBox } from "../layout/layout.ts";
import type { Item } from "../moment/items.ts";

/** What stands where. Stays the same object while only numbers change. */
export interface Scene {
  readonly graph: Graph;
  readonly boxes: readonly NodeBox[];
  readonly layout: Layout;
}

export interface ViewLabels {
  readonly graph: string;
  /** What a screen reader says. */
  readonly node: (index: number) => string;
  readonly edge: (index: number) => string;
  /** "1 of 2" */
  readonly progress: (arrived: number, expected: number) => string;
  readonly open: (name: string) => string;
  readonly close: (name: string) => string;
}

export interface Trouble {
  readonly kind: "fault" | "kink";
  readonly sentence: string;
}

export interface GraphViewProps {
  readonly scene: Scene;
  readonly walk: Schedule;
  readonly frame: Frame;
  /** The steps just done: what is highlighted. */
  readonly active: readonly Step[];
  readonly selected: Item | null;
  /** Pointed at elsewhere: in the formula, in the text. */
  readonly lit: Item | null;
  /** By node: a place without a value, or without one slope. */
  readonly troubles: ReadonlyMap<number, Trouble>;
  /** The cursor has come one step on, which is shown as a motion; it jumped otherwise. */
  readonly isStep: boolean;
  /** How long one phase of a step takes, in ms; 0: no animation. */
  readonly phase: number;
  readonly labels: ViewLabels;
}

export interface GraphViewHandlers {
  readonly onSelect: (item: Item | null) => void;
  readonly onHover: (item: Item | null) => void;
  /** Open or close a composite gate. */
  readonly onToggle: (name: string) => void;
}
