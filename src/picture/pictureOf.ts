/** A moment as a picture: what is drawn, decided in one place, without a document. */
import { type DrawnNode, isTile } from "../graph/drawn.ts";
import { ancestorsOf } from "../graph/graph.ts";
import { NEVER, type Schedule } from "../graph/schedule.ts";
import type { DrawnMoment } from "../moment/drawnMoment.ts";
import { isSame, type Item as Pointed } from "../moment/items.ts";
import { type Marks, NO_MARKS } from "../moment/marks.ts";
import { formatNumber } from "../tex/number.ts";
import { type EdgeFacts, edgeItem, litItem, type StillEdge, stillEdges } from "./edges.ts";
import { buttonItems, frameItems } from "./groups.ts";
import { keepItems } from "./keepItems.ts";
import { drawnNear, NOTHING } from "./near.ts";
import { NOT_YET, type NodeFacts, nodeItem, type StillNode, stillNodes } from "./nodes.ts";
import { noteItems } from "./notes.ts";
import { type Overlay, overlayOf } from "./overlay.ts";
import type { Item, Picture } from "./picture.ts";
import type { Scene } from "./scene.ts";
import { addendText, UNFINISHED } from "./texts.ts";
import { TILE_PICTURE } from "./tilePicture.ts";
import { travelsOf } from "./travels.ts";
import type { PictureWords } from "./words.ts";

/** What of a scene is the same at every moment. */
interface Still {
  readonly nodes: readonly StillNode[];
  readonly edges: readonly StillEdge[];
  readonly frames: readonly Item[];
}

const stills = new WeakMap<Scene, Still>();

const stillOf = (scene: Scene): Still => {
  const known = stills.get(scene);
  if (known) return known;
  const still = { nodes: stillNodes(scene), edges: stillEdges(scene), frames: frameItems(scene) };
  stills.set(scene, still);
  return still;
};

/** By node: 1 where the target depends on it. */
const ancestors = new WeakMap<Schedule<DrawnNode>, Uint8Array>();

const ancestorsIn = (walk: Schedule<DrawnNode>): Uint8Array => {
  const known = ancestors.get(walk) ?? ancestorsOf(walk.graph, walk.target);
  ancestors.set(walk, known);
  return known;
};

const gradientText = (gradient: number, isPartial: boolean): string => formatNumber(gradient) + (isPartial ? UNFINISHED : "");

/** What arrives beside a sum comes after it, and what lights as upstream is the gradient too. */
const latestOf = ({ computing, receiving, addends, upstream }: Overlay, node: number): NodeFacts["latest"] => {
  if (computing.has(node)) return "value";
  if (addends.has(node)) return "below";
  return receiving.has(node) || upstream.has(node) ? "gradient" : null;
};

const nodeFacts = (moment: DrawnMoment, overlay: Overlay, words: PictureWords, marks: Marks, { node, isSink }: StillNode): NodeFacts => {
  const { frame, walk, selected, hovered } = moment;
  const i = node.index;
  const state = frame.nodes[i] ?? { value: null, gradient: null, state: "waiting", arrived: 0, expected: 0 };
  const value = overlay.values.get(i) ?? state.value;
  const gradient = overlay.gradients.get(i) ?? state.gradient;
  const arrived = overlay.arrived.get(i) ?? state.arrived;
  const addend = isTile(node) ? undefined : overlay.addends.get(i);
  const aside = ancestorsIn(walk)[i] === 0;
  const isExpected = state.expected > 0 || i === walk.target;
  const unused = aside && isSink && node.kind === "input";
  const trouble = state.value === null ? undefined : words.troubles.get(i);
  const pointed: Pointed = { kind: "node", index: i };
  /** More will come, and nothing is being added at the moment. */
  const isPartial = arrived > 0 && arrived < state.expected && addend === undefined;
  return {
    ...state,
    valueText: value !== null ? formatNumber(value) : walk.valueAt[i] === NEVER ? "" : NOT_YET,
    gradientText: unused ? words.unused : gradient !== null ? gradientText(gradient, isPartial) : isExpected ? NOT_YET : "",
    below: addend !== undefined ? addendText(addend) : isPartial ? words.progress(arrived, state.expected) : "",
    computing: overlay.computing.has(i),
    receiving: overlay.receiving.has(i),
    sending: overlay.sending.has(i),
    latest: latestOf(overlay, i),
    aside,
    meaningless: gradient !== null && moment.meanings[i] === "none",
    marked: marks.nodes.get(i)?.class ?? "",
    told: marks.nodes.get(i)?.text ?? null,
    unused,
    selected: isSame(selected, pointed),
    lit: isSame(hovered, pointed),
    trouble: trouble?.kind ?? null,
    sentence: trouble?.sentence ?? "",
    language: words.language,
  };
}; // biome-ignore format: one fact a line

const edgeFacts = (
  moment: DrawnMoment,
  overlay: Overlay,
  words: PictureWords,
  marks: Marks,
  { edge, carried }: StillEdge,
): EdgeFacts => {
  const { frame, walk, selected, hovered } = moment;
  const { index, from, to, isLive } = edge;
  const contribution = frame.edges[index]?.contribution ?? null;
  const shown = overlay.contributions.get(index) ?? contribution;
  const isFork = (walk.consumers[from]?.length ?? 0) > 1;
  const pointed: Pointed = { kind: "edge", index };
  return {
    contribution: carried ? null : contribution,
    text: isFork && shown !== null && !carried ? formatNumber(shown) : "",
    flowed: shown !== null,
    dead: !isLive,
    active: overlay.active.has(index),
    feeding: overlay.feeding.has(index),
    aside: ancestorsIn(walk)[to] === 0,
    marked: marks.edges.get(index)?.class ?? "",
    told: isFork ? (marks.edges.get(index)?.text ?? null) : null,
    selected: isSame(selected, pointed),
    lit: isSame(hovered, pointed),
    language: words.language,
    value: frame.nodes[from]?.value ?? null,
  };
};

const keepNode = keepItems<NodeFacts>();
const keepEdge = keepItems<EdgeFacts>();

/** The picture before, and what it was made from. */
export interface Before {
  readonly scene: Scene;
  readonly language: string;
  readonly picture: Picture;
}

/**
 * @param scene where the nodes of the moment's graph stand
 * @param marks what a tool says beside the walk
 * @param before whose items are kept, as the same objects, where nothing has changed
 */
export const pictureOf = (moment: DrawnMoment, scene: Scene, words: PictureWords, before: Before | null = null, marks: Marks = NO_MARKS): Picture => {
  const still = stillOf(scene);
  const overlay = overlayOf(moment);
  const tiles = scene.tiles && TILE_PICTURE.now;
  const old = before?.scene === scene ? before.picture : null;
  const nodes = still.nodes.map((node, i) => {
    const facts = nodeFacts(moment, overlay, words, marks, node);
    if (tiles && isTile(node.node)) {
      const tile = tiles.tile(node.node, facts, moment, marks.nodes.get(i));
      return keepNode(old?.nodes[i], tile.facts, () => tile.item(node, scene, words.node(i)));
    }
    return keepNode(old?.nodes[i], facts, () => nodeItem(node, facts, words.node(node.node.index)));
  });
  const edges = still.edges.map((edge, i) => {
    const facts = edgeFacts(moment, overlay, words, marks, edge);
    return keepEdge(old?.edges[i], facts, () => edgeItem(edge, facts, words.edge(edge.edge.index)));
  });
  const lit = [
    ...[...overlay.feeding].map((index) => ({ index, kind: "feeding" as const })),
    ...[...overlay.active].map((index) => ({ index, kind: "active" as const })),
  ];
  const drawn = { nodes: still.nodes, edges: still.edges, items: [...nodes, ...edges] };
  const near = moment.stages === null ? NOTHING : drawnNear(drawn, overlay);
  const surroundings = { nodes: still.nodes, edges: still.edges, near };
  const notes = noteItems(overlay.products, moment, surroundings);
  const travels = travelsOf(moment, surroundings, notes);
  return {
    cursor: moment.frame.cursor,
    width: scene.layout.width,
    height: scene.layout.height,
    label: words.graph,
    frames: still.frames,
    edges,
    lit: lit.flatMap(({ index, kind }) => { const wire = still.edges[index]; return wire ? [litItem(wire, kind)] : []; }),
    nodes,
    buttons: old && before?.language === words.language ? old.buttons : buttonItems(scene, still.nodes, words),
    notes: travels.length > 0 ? [] : notes,
    travels,
  };
}; // biome-ignore format: one part a line
