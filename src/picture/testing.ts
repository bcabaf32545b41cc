/** For tests: pictures of programs, in English words that are easily told apart. */
import { drawnNodeOf, drawnOf, numbersDone, numbersOf } from "../graph/drawn.ts";
import { frameAt } from "../graph/frame.ts";
import { sumAsWalked } from "../graph/sumAsWalked.ts";
import { evaluationOf, graphOf } from "../graph/testing.ts";
import { faultsOf, kinksOf } from "../graph/trouble.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { layoutGraph } from "../layout/layoutGraph.ts";
import { drawnMoment } from "../moment/drawnMoment.ts";
import type { Moment } from "../moment/moment.ts";
import { measureBoxes } from "./measure.ts";
import type { Item, Picture } from "./picture.ts";
import { pictureOf } from "./pictureOf.ts";
import type { Scene } from "./scene.ts";
import { measureTiles } from "./tilePicture.ts";
import type { PictureWords, Trouble } from "./words.ts";

export interface Situation {
  readonly cursor: number;
  /** Of the step from `cursor` on, so many are over. */
  readonly stages?: number;
  readonly target?: string;
  readonly expanded?: readonly string[];
  readonly moment?: Partial<Moment>;
}

export const momentOf = (text: string, { cursor, stages, target, expanded = [], moment }: Situation): Moment => {
  const { program } = parseProgram(text);
  if (!program) throw new Error(`this program has errors:\n${text}`);
  const graph = graphOf(text, ...expanded);
  const evaluation = evaluationOf(graph, target);
  const drawn = drawnOf(program, graph, new Set(expanded), evaluation.target);
  const { numbers: walk } = drawn;
  if (drawn.stops) sumAsWalked(walk, evaluation);
  const done = drawn.walk.steps[cursor - 1];
  const next = drawn.walk.steps[cursor];
  const taken = stages === undefined ? (done ? [done] : []) : next ? [next] : [];
  return {
    program,
    graph,
    walk,
    drawn,
    evaluation,
    faults: faultsOf(evaluation),
    kinks: kinksOf(evaluation),
    frame: frameAt(walk, evaluation, numbersDone(drawn, cursor)),
    cursor,
    taken,
    active: numbersOf(drawn, taken),
    stages: stages ?? null,
    isMoving: false,
    question: null,
    isHinted: false,
    row: program.data && 0,
    selected: null,
    selectedDrawn: null,
    hovered: null,
    hoveredDrawn: null,
    ...moment,
  };
};

export const sceneFor = (moment: Moment): Scene => {
  const drawn = drawnMoment(moment);
  const { graph } = drawn;
  const tiles = measureTiles(drawn);
  const boxes = measureBoxes(graph, drawn.evaluation, tiles);
  const groupOf = graph.nodes.map(({ group }) => group);
  return { graph, boxes, tiles, layout: layoutGraph({ boxes, edges: graph.edges, groups: graph.groups, groupOf }) };
};

export const wordsFor = ({ drawn, faults, kinks }: Moment): PictureWords => ({
  language: "en",
  graph: "a graph",
  node: (index) => `node ${index}`,
  edge: (index) => `edge ${index}`,
  progress: (arrived, expected) => `${arrived} of ${expected}`,
  unused: "unused",
  open: (name) => `open ${name}`,
  close: (name) => `close ${name}`,
  troubles: new Map<number, Trouble>([
    ...kinks.map(({ node }) => [drawnNodeOf(drawn, node), { kind: "kink", sentence: "no slope" }] as const),
    ...faults.map(({ node }) => [drawnNodeOf(drawn, node), { kind: "fault", sentence: "no value" }] as const),
  ]),
});

export const pictureAt = (text: string, situation: Situation): Picture => {
  const moment = momentOf(text, situation);
  return pictureOf(drawnMoment(moment), sceneFor(moment), wordsFor(moment));
};

/** A node or an edge by its name. */
export const itemIn = ({ nodes, edges }: Picture, key: string): Item => {
  const item = [...nodes, ...edges].find((candidate) => candidate.key === key);
  if (!item) throw new Error(`the picture has no ${key}`);
  return item;
};
