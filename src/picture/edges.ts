/** Wires: a path each, and at forks the wire's own contribution where it enters the gate. */
import { type Edge, edgeName } from "../graph/graph.ts";
import { wireMarks } from "../graph/wireMarks.ts";
import type { Point } from "../layout/layout.ts";
import { classesOf, numberMark } from "./nodes.ts";
import { type Item, plain } from "./picture.ts";
import type { Scene } from "./scene.ts";
import { SIZE, WIRE_MARK } from "./sizes.ts";

export interface StillEdge {
  readonly edge: Edge;
  readonly name: string;
  readonly route: string;
  /** `①` where the gate takes another wire from the same node; "" elsewhere. */
  readonly mark: string;
  readonly markAt: Point;
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
  /** What a tool says of it, as a class; "" if nothing. */
  readonly marked: string;
  /** In the place of the contribution. */
  readonly told: string | null;
  readonly lit: boolean;
  readonly language: string;
  /** The value that flows forwards along it is known; it is spoken. */
  readonly value: number | null;
}

/** Base lines of a label over and under its wire. */
const LABEL = { above: -7, below: 18 };
const WITHIN = 6;

export const stillEdges = ({ graph, layout, boxes }: Scene): StillEdge[] => {
  const marks = wireMarks(graph);
  return graph.edges.map((edge) => {
    const entry = layout.entries[edge.index] ?? { x: 0, y: 0 };
    const isAbove = (layout.labelSides[edge.index] ?? -1) < 0;
    const y = entry.y + (isAbove ? LABEL.above : LABEL.below);
    const mark = marks.get(edge.index) ?? "";
    const room = (boxes[edge.to]?.entry ?? 0) - WITHIN;
    const taken = mark === "" ? 0 : WIRE_MARK;
    return {
      edge,
      name: edgeName(graph, edge),
      route: layout.routes[edge.index] ?? "",
      mark,
      markAt: { x: entry.x - room / 2, y },
      labelAt: { x: entry.x + taken / 2, y },
      room: room - taken,
    };
  });
};

const ORIGIN: Point = { x: 0, y: 0 };
const FLAGS = ["flowed", "dead", "active", "feeding", "aside", "selected", "lit"] as const;

export const edgeItem = ({ name, route, mark, markAt, labelAt, room }: StillEdge, facts: EdgeFacts, label: string): Item => ({
  key: name,
  at: ORIGIN,
  classes: ["edge", ...FLAGS.filter((flag) => facts[flag]), ...classesOf(facts)],
  data: { edge: name, contribution: facts.contribution === null ? null : String(facts.contribution) },
  label,
  marks: [
    { kind: "path", class: "reach", d: route },
    { kind: "path", class: "wire", d: route },
    ...(mark === ""
      ? []
      : [{ kind: "text", class: "wire-mark", ...markAt, anchor: "start", size: SIZE.text, runs: plain(mark) } as const]),
    facts.told === null
      ? numberMark("contribution", labelAt, "middle", facts.text, facts.contribution, room)
      : numberMark("told", labelAt, "middle", facts.told, null, room),
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
