/**
 * A picture of a moment as plain data: shapes and texts with their places, classes, attributes and spoken labels. Whoever shows it (the page, an
 * exported file) writes it and decides nothing. All lengths in px of the graph's own scale, y downwards.
 */
import type { Point } from "../layout/layout.ts";
import type { Face } from "../tex/textWidth.ts";

/** A piece of text in one face and size. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  /** px; that of its text if absent. */
  readonly size?: number;
  /** How far it stands below (+) or above (−) the base line, in px. */
  readonly shift?: number;
}

export interface PathMark {
  readonly kind: "path";
  readonly class: string;
  readonly d: string;
  /** How full its colour is, from 0 to 1. */
  readonly opacity?: number;
}

export interface CircleMark {
  readonly kind: "circle";
  readonly class: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly title?: string;
}

export interface TextMark {
  readonly kind: "text";
  readonly class: string;
  /** Of the anchor, on the base line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** px. */
  readonly size: number;
  readonly runs: readonly Run[];
  /** What is told on hover: a number in full. */
  readonly title?: string;
  /** As of an item. */
  readonly data?: Item["data"];
  /** The width that it is squeezed into, if it has outgrown its room; px. */
  readonly squeezedTo?: number;
}

export type Mark = PathMark | CircleMark | TextMark;

/** A frame, an edge, a node, a button or a note: marks with a place in common. */
export interface Item {
  /** Unique among its kind; the same thing has the same key in the next picture. */
  readonly key: string;
  /** Marks are placed from here. */
  readonly at: Point;
  readonly classes: readonly string[];
  /** `data-` attributes, without that prefix; what is null is not known yet and absent. */
  readonly data: Readonly<Record<string, string | null>>;
  /** What a screen reader says; null: nothing. */
  readonly label: string | null;
  readonly marks: readonly Mark[];
}

/** Opens or closes a composite gate; `data.toggle` says which. */
export interface Button extends Item {
  /** The closed gate that it stands at; null: it stands at the frame of an open one. */
  readonly gate: number | null;
}

/** A number that runs along a wire, with a dot on the wire beside it. Both paths are to be run in the same time. */
export interface Travel {
  readonly key: string;
  readonly kind: "value" | "gradient";
  readonly runs: readonly Run[];
  /** Where the middle of the number's base line goes. */
  readonly path: readonly Point[];
  readonly dot: readonly Point[];
}

export interface Picture {
  readonly cursor: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** In the order of the graph's groups, edges and nodes. */
  readonly frames: readonly Item[];
  readonly edges: readonly Item[];
  /** The wires that the step is about once more, so that no other lies on top of them. */
  readonly lit: readonly Item[];
  readonly nodes: readonly Item[];
  readonly buttons: readonly Button[];
  /** What the step that is being explained says about itself, above everything else. */
  readonly notes: readonly Item[];
  /** Numbers on their way, above everything else. */
  readonly travels: readonly Travel[];
}

export const plain = (text: string, face: Face = "upright"): readonly Run[] => [{ text, face }];

/** The text of a mark of this class; "" if the item has none. */
export const textOf = ({ marks }: Item, className: string): string => {
  const mark = marks.find((candidate) => candidate.kind === "text" && candidate.class.split(" ").includes(className));
  return mark?.kind === "text" ? mark.runs.map(({ text }) => text).join("") : "";
};
