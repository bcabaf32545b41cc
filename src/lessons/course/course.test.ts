import { describe, expect, it } from "vitest";
import { buildGraph } from "../../graph/buildGraph.ts";
import { type Drawn, drawnOf, numbersDone } from "../../graph/drawn.ts";
import { evaluate } from "../../graph/evaluate.ts";
import { createEvaluation } from "../../graph/evaluation.ts";
import { type Frame, frameAt } from "../../graph/frame.ts";
import { edgeName, type Graph } from "../../graph/graph.ts";
import { parseProgram } from "../../lang/parseProgram.ts";
import { stopPlace } from "../stopPlace.ts";
import { LESSONS } from "./course.ts";
import type { LessonFacts } from "./lesson.ts";

/** The cursor of each stop, counted by hand from the programs; null: the end of the walk. */
const CURSORS: Readonly<Record<string, readonly (number | null)[]>> = {
  "one-gate": [null, 4, 7, 3, 3],
  "first-walk": [0, 2, 3, 4, 6, 7, 2],
  "inside-out": [1, 2, 5, 5, null],
  "chain-of-three": [3, 5, 7, 9, null, null],
  "gate-remembers": [3, 5, 6, 8, null],
  "sigmoid-neuron": [5, 7, 10, 12, 13, 12, null],
  "roles": [8, 9, 12, null, null],
  "fork": [4, 8, 9, 10, 11, null],
  "order-lab": [5, 10, 12, null, null, null, null],
  "paths": [3, 6, 8, null, null, null],
  "linear-neuron": [6, 9, 15, null, 6, 6],
  "logistic": [11, 19, 24, null, 24, 24, 13],
  "losses": [null, 9, 13, 9, null, null, null],
  "softmax": [8, 13, 19, 20, null, null, 8],
  "two-layers": [8, 14, 16, 19, null],
  "net-321": [20, 26, 31, 34, 37, 48, null],
  "layer-rules": [2, 13, 17, 18, 20, null, 25, 30, null, null, null],
  "descent": [null, null, null, null, null, null, null],
  "batches": [null, null, null, null, null, null],
  "twins": [23, 37, null, null, null],
  "activations": [6, null, null, null, null, null, null],
  "same-sign": [10, null, null, null],
  "ten-layers": [10, null, null, null, null, null],
  "nudge": [null, 5, null, null, null, null],
}; // biome-ignore format: a lesson a line

interface Shown {
  /** In numbers. */
  readonly graph: Graph;
  readonly frame: Frame;
}

interface Stopped extends Shown {
  readonly drawn: Drawn;
  readonly cursor: number;
}

const shownAt = (lesson: LessonFacts, n: number, isAnswered = false): Stopped => {
  const { program, step: place, answeredAfter, target, expand } = stopPlace(lesson, n);
  const step = isAnswered ? (answeredAfter ?? place) : place;
  const { program: parsed, diagnostics } = parseProgram(program);
  if (!parsed) throw new Error(diagnostics.map(({ code }) => code).join(", "));
  const expanded = new Set(expand);
  const graph = buildGraph(parsed, { expanded });
  const drawn = drawnOf(parsed, graph, expanded, graph.byName.get(target ?? "") ?? graph.output);
  const { numbers } = drawn;
  const frame = frameAt(numbers, evaluate(createEvaluation(graph, numbers.target)), numbersDone(drawn, step));
  return { graph, frame, drawn, cursor: step };
};

/** What the screen has for `x`, `dx`, `x-f.0` or `∂x-f.0`. */
const numberAt = ({ graph, frame }: Shown, key: string): number | null => {
  const nodeAt = (name: string) => frame.nodes[graph.byName.get(name) ?? -1];
  const bare = key.replace("∂", "");
  const edge = graph.edges.find((other) => edgeName(graph, other) === bare);
  const sent = frame.edges[edge?.index ?? -1];
  if (sent) return key === bare ? sent.contribution : sent.local;
  const [value, gradient] = [nodeAt(key), key.startsWith("d") ? nodeAt(key.slice(1)) : undefined];
  if ((value === undefined) === (gradient === undefined)) throw new Error(`${key} could be anything`);
  return value ? value.value : (gradient?.gradient ?? null);
};

const rounded = (x: number | null): string => (x === null ? "—" : String(Number(x.toPrecision(4)) + 0));

describe.each(LESSONS)("lesson $id", (lesson) => {
  it("is a program without a complaint", () => expect(parseProgram(lesson.program).diagnostics).toEqual([]));

  it("stops where the file says", () => {
    const cursors = lesson.stops.map((_, i) => {
      const { cursor, drawn } = shownAt(lesson, i + 1);
      return cursor === drawn.walk.steps.length && lesson.stops[i]?.place === "end" ? null : cursor;
    });
    expect(cursors).toEqual(CURSORS[lesson.id]);
  });

  it("selects and opens what there is", () => {
    for (const [i] of lesson.stops.entries()) {
      const { select, expand } = stopPlace(lesson, i + 1);
      const { graph, drawn } = shownAt(lesson, i + 1);
      if (select !== null) expect([...graph.byName.keys(), ...drawn.graph.byName.keys()]).toContain(select);
      expect(drawn.graph.groups.map(({ key }) => key).toSorted()).toEqual([...expand].toSorted());
    }
  });

  it.each(lesson.stops.flatMap(({ place, numbers }, i) => (numbers === undefined ? [] : [{ n: i + 1, place, numbers }])))(
    "stop $n, $place: $numbers",
    ({ n, numbers }) => {
      const shown = shownAt(lesson, n);
      const claims = numbers.split(", ").map((claim) => claim.split(" "));
      expect(claims.map(([key = ""]) => `${key} ${rounded(numberAt(shown, key))}`)).toEqual(
        claims.map(([key, text]) => `${key} ${text === "—" ? text : String(Number(text))}`),
      );
    },
  );

  it("has on the screen what it says with an answer", () => {
    const missing = lesson.stops.flatMap(({ numbers, question }, i) => {
      if (numbers === undefined || question === undefined) return [];
      const shown = shownAt(lesson, i + 1, true);
      const claims = numbers.split(", ").map((claim) => claim.split(" "));
      return claims.filter(([key = "", text]) => rounded(numberAt(shown, key)) !== String(Number(text)));
    });
    expect(missing).toEqual([]);
  });

  it("asks before the number is on the screen, and shows it one step later", () => {
    for (const [i, { question }] of lesson.stops.entries()) {
      if (question?.of === undefined) continue;
      const { answeredAfter, askedAfter, step } = stopPlace(lesson, i + 1);
      expect(askedAfter).toBe((answeredAfter ?? 0) - 1);
      expect(answeredAfter).toBeLessThanOrEqual(step);
      expect(rounded(numberAt(shownAt(lesson, i + 1), `d${question.of}`))).toBe(String(Number(question.right)));
    }
  });
});
