/** Wires: a path each, and at forks the wire's own contribution where it enters the gate. */
import { type Edge, edgeName } from "../graph/graph.ts";
import type { Point } from "../layout/layout.ts";
import { numberMark } from "./nodes.ts";
import type { Item } from "./picture.ts";
import type { Scene } from "./scene.ts";

export interface StillEdge {
  readonly edge: Edge;
  readonly name: string;
  readonly route: string;
  /** Of its contribution. */
  readonly labelAt: Point;
  readonly room: number;
}

export interface EdgeFacts {
  readonly contribution: number | null;
  /** "" where the operand's gradient says the same. */
  readonly text: string;
  readonly flowed: boolean;
  readonly dead: boolean;
  readonly active: boolean;
  readonly feeding: boolean;
  readonly aside: boolean;
  readonly selected: boolean;
  readonly lit: boolean;
  readonly language: string;
  /** The value that flows forwards along it is known; it is spoken. */
  readonly value: number | null;
}

/** Base lines of a label over and under its wire. */
const LABEL = { above: -7, below: 18 };
const WITHIN = 6;

export const stillEdges = ({ graph, layout, boxes }: Scene): StillEdge[] =>
  graph.edges.map((edge) => {
    const entry = layout.entries[edge.index] ?? { x: 0, y: 0 };
    const isAbove = (layout.labelSides[edge.index] ?? -1) < 0;
    return {
      edge,
      name: edgeName(graph, edge),
      route: layout.routes[edge.index] ?? "",
      labelAt: { x: entry.x, y: entry.y + (isAbove ? LABEL.above : LABEL.below) },
      room: (boxes[edge.to]?.entry ?? 0) - WITHIN,
    };
  });

const ORIGIN: Point = { x: 0, y: 0 };
const FLAGS = ["flowed", "dead", "active", "feeding", "aside", "selected", "lit"] as const;

export const edgeItem = ({ name, route, labelAt, room }: StillEdge, facts: EdgeFacts, label: string): Item => ({
  key: name,
  at: ORIGIN,
  classes: ["edge", ...FLAGS.filter((flag) => facts[flag])],
  data: { edge: name, contribution: facts.contribution === null ? null : String(facts.contribution) },
  label,
  marks: [
    { kind: "path", class: "reach", d: route },
    { kind: "path", class: "wire", d: route },
    numberMark("contribution", labelAt, "middle", facts.text, facts.contribution, room),
  ],
});

/** The wire once more, to lie above all others. */
export const litItem = ({ name, route }: StillEdge, kind: "active" | "feeding"): Item => ({
  key: name,
  at: ORIGIN,
  classes: ["lit-wire", kind],
  data: {},
  label: null,
  marks: [{ kind: "path", class: "over", d: route }],
});
