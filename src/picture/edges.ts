/** Wires: a path each, and at forks the wire's own contribution where it enters the gate. */
import { type Edge, edgeName } from "../graph/graph.ts";
import { wireMarks } from "../graph/wireMarks.ts";
import type { Point } from "../layout/layout.ts";
import { classesOf, numberMark } from "./nodes.ts";
import { type Item, type Mark, plain } from "./picture.ts";
import type { Scene } from "./scene.ts";
import { SIZE, WIRE_MARK } from "./sizes.ts";
import type { Carried } from "./tilePicture.ts";

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
  /** null: a number. */
  readonly carried: Carried | null;
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

export const stillEdges = ({ graph, layout, boxes, tiles }: Scene): StillEdge[] => {
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
      carried: tiles?.carried.get(edge.index) ?? null,
    };
  });
};

const ORIGIN: Point = { x: 0, y: 0 };
const FLAGS = ["flowed", "dead", "active", "feeding", "aside", "selected", "lit"] as const;

/** At its entry into the gate. */
const labelMark = ({ labelAt, room, carried }: StillEdge, { told, text, contribution }: EdgeFacts): Mark => {
  if (told !== null) return numberMark("told", labelAt, "middle", told, null, room);
  if (carried) return { kind: "text", class: "carries", ...labelAt, anchor: "middle", size: SIZE.text, runs: carried.runs };
  return numberMark("contribution", labelAt, "middle", text, contribution, room);
};

export const edgeItem = (still: StillEdge, facts: EdgeFacts, label: string): Item => ({
  key: still.name,
  at: ORIGIN,
  classes: ["edge", ...(still.carried?.isArray ? ["array"] : []), ...FLAGS.filter((flag) => facts[flag]), ...classesOf(facts)],
  data: { edge: still.name, contribution: facts.contribution === null ? null : String(facts.contribution) },
  label,
  marks: [
    { kind: "path", class: "reach", d: still.route },
    { kind: "path", class: "wire", d: still.route },
    ...(still.mark === ""
      ? []
      : [
          {
            kind: "text",
            class: "wire-mark",
            ...still.markAt,
            anchor: "start",
            size: SIZE.text,
            runs: plain(still.mark),
          } as const,
        ]),
    labelMark(still, facts),
  ],
});

/** The wire once more, to lie above all others. */
export const litItem = ({ name, route, carried }: StillEdge, kind: "active" | "feeding"): Item => ({
  key: name,
  at: ORIGIN,
  classes: ["lit-wire", kind, ...(carried?.isArray ? ["array"] : [])],
  data: {},
  label: null,
  marks: [{ kind: "path", class: "over", d: route }],
});
