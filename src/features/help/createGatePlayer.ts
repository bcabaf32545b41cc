/** Plays the walk of a tiny program in a small picture: the same store, engine and picture as the page, without its camera and keys. */
import { announcement } from "../../explain/announcement.ts";
import { graphWordsFor } from "../../i18n/graphWordsFor.ts";
import type { Locale } from "../../i18n/locales.ts";
import { layoutGraph } from "../../layout/layoutGraph.ts";
import { drawnMoment } from "../../moment/drawnMoment.ts";
import type { Moment } from "../../moment/moment.ts";
import { beatMs } from "../../moment/pace.ts";
import { measureBoxes } from "../../picture/measure.ts";
import { pictureOf } from "../../picture/pictureOf.ts";
import type { Scene } from "../../picture/scene.ts";
import type { PictureWords, Trouble } from "../../picture/words.ts";
import { createBackstep } from "../../store/store.ts";
import { createMiniatureView } from "../../view/createMiniatureView.ts";
import type { Gate } from "./gates.ts";

/** Between two steps, and before it comes to rest again, ms. */
const PAUSE = { start: 250, step: 650, end: 1800 };

export interface Progress {
  readonly cursor: number;
  readonly total: number;
  /** How many of all steps go forwards; those after them go back. */
  readonly forward: number;
  /** What a screen reader should say. */
  readonly said: string;
}

export interface GatePlayer {
  /** From the beginning to the end; then it rests again. */
  readonly play: () => void;
  /** One step on; after the last one, from the beginning. */
  readonly step: () => void;
  readonly rest: () => void;
  readonly destroy: () => void;
}

const scenes = new WeakMap<Gate, Scene>();

/** Laid out once, however often the help is opened. */
const sceneOf = (gate: Gate, { graph, evaluation }: Moment): Scene => {
  const known = scenes.get(gate);
  if (known) return known;
  const boxes = measureBoxes(graph, evaluation);
  const groupOf = graph.nodes.map(({ group }) => group);
  const scene = { graph, boxes, tiles: null, layout: layoutGraph({ boxes, edges: graph.edges, groups: graph.groups, groupOf }) };
  scenes.set(gate, scene);
  return scene;
};

const silent = (): string => "";

/** Only what is written in the picture: what is spoken stands beside it. */
const wordsFor = ({ faults, kinks }: Moment, locale: Locale): PictureWords => {
  const { graph } = graphWordsFor(locale);
  return {
    language: locale,
    graph: "",
    node: silent,
    edge: silent,
    progress: (arrived, expected) => graph.progress({ arrived, expected }),
    unused: graph.unused,
    open: silent,
    close: silent,
    troubles: new Map<number, Trouble>([
      ...kinks.map(({ node }) => [node, { kind: "kink", sentence: "" }] as const),
      ...faults.map(({ node }) => [node, { kind: "fault", sentence: "" }] as const),
    ]),
  };
};

export const createGatePlayer = (
  svg: SVGSVGElement,
  gate: Gate,
  locale: Locale,
  onProgress: (progress: Progress) => void,
): GatePlayer => {
  const { actions, derive, store } = createBackstep();
  const view = createMiniatureView(svg);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** While nothing plays, no step is marked as the latest. */
  let isResting = true;
  const rest = (): void => {
    clearTimeout(timer);
    isResting = true;
    actions.open(gate.program, { step: gate.step ?? Number.MAX_SAFE_INTEGER, stage: gate.stage ?? 0 });
  };
  rest();
  const first = derive.moment(store.getState());
  if (!first) throw new Error(`a program of the help has errors: ${gate.program}`);
  const scene = sceneOf(gate, first);

  const show = (): void => {
    const state = store.getState();
    const moment = derive.moment(state);
    if (!moment) return;
    const { walk } = moment.drawn;
    const shown = isResting && state.stage === 0 ? { ...moment, active: [] } : moment;
    const picture = pictureOf(drawnMoment(shown), scene, wordsFor(moment, locale));
    view.show(picture, state.way?.isMoving ? beatMs(walk, state.way, state) : 0);
    const arrived = { ...moment, cursor: state.cursor };
    const said = announcement(arrived, graphWordsFor(locale));
    onProgress({ cursor: state.cursor, total: walk.steps.length, forward: walk.forwardSteps, said });
  };
  show();
  const unsubscribe = store.subscribe(show);

  /** One beat, or one step, and then the next. */
  const goOn = (): void => {
    const state = store.getState();
    const walk = derive.structure(state)?.drawn.walk;
    if (!walk) return;
    if (state.way) {
      timer = setTimeout(() => { actions.beat(); goOn(); }, beatMs(walk, state.way, state));
      return;
    }
    if (state.cursor === walk.steps.length) {
      timer = setTimeout(rest, PAUSE.end);
      return;
    }
    timer = setTimeout(() => { actions.step(1); goOn(); }, state.cursor === 0 ? PAUSE.start : PAUSE.step);
  }; // biome-ignore format: one thought a line

  return {
    play: () => {
      clearTimeout(timer);
      isResting = false;
      actions.setStill(false);
      actions.goTo(0);
      goOn();
    },
    step: () => {
      clearTimeout(timer);
      isResting = false;
      actions.setStill(true);
      if (derive.structure(store.getState())?.drawn.walk.steps.length === store.getState().cursor) actions.goTo(0);
      else actions.step(1);
    },
    rest,
    destroy: () => {
      clearTimeout(timer);
      unsubscribe();
      view.destroy();
    },
  };
};
