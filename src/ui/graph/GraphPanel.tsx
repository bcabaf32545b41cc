/** The graph: an empty <svg> that the view owns, and the buttons that look at it. Follows the store without rendering. */
import { useCallback, useEffect, useRef, useState } from "react";
import { valueOf } from "../../choices/choice.ts";
import { SPEED } from "../../choices/core.ts";
import { spokenEdge, spokenNode } from "../../explain/spokenLabels.ts";
import { faultText, kinkText } from "../../explain/trouble.ts";
import { LOCALE, messagesFor } from "../../i18n/locales.ts";
import { type Item, itemOf, pointedAt } from "../../moment/items.ts";
import type { Numbers, Structure } from "../../moment/moment.ts";
import type { State } from "../../store/state.ts";
import { nameText } from "../../tex/name.ts";
import { roomIn } from "../../view/camera.ts";
import { createGraphView, type GraphView } from "../../view/createGraphView.ts";
import type { GraphViewProps, Scene, Trouble, ViewLabels } from "../../view/props.ts";
import { useBackstep, useMessages, useSelected } from "../context.ts";
import { Icon } from "../Icon.tsx";
import { createSceneKeeper, type SceneKeeper } from "./sceneKeeper.ts";

/** One phase of a step at normal speed; a step back takes four. */
const PHASE_MS = 330;

const prefersStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

const labelsFor = (state: State, { walk, graph }: Structure, frame: GraphViewProps["frame"]): ViewLabels => {
  const messages = messagesFor(valueOf(state.chosen, LOCALE)).graph;
  const gates = walk.forwardSteps;
  const inputs = graph.nodes.filter(({ kind }) => kind === "input").length;
  return {
    graph: messages.label({ target: nameText(graph.nodes[walk.target]?.name ?? ""), inputs, gates }),
    node: (index) => spokenNode(messages, walk, frame, index),
    edge: (index) => spokenEdge(messages, walk, frame, index),
    progress: (arrived, expected) => messages.progress({ arrived, expected }),
    open: (name) => messages.open({ name: nameText(name) }),
    close: (name) => messages.close({ name: nameText(name) }),
  };
};

const troublesOf = (state: State, { graph }: Structure, { evaluation, faults, kinks }: Numbers): GraphViewProps["troubles"] => {
  const messages = messagesFor(valueOf(state.chosen, LOCALE));
  return new Map<number, Trouble>([
    ...kinks.map((kink) => [kink.node, { kind: "kink", sentence: kinkText(messages, graph, evaluation, kink) }] as const),
    ...faults.map((fault) => [fault.node, { kind: "fault", sentence: faultText(messages, graph, evaluation, fault) }] as const),
  ]);
};

export const GraphPanel = () => {
  const backstep = useBackstep();
  const { app } = useMessages();
  const svg = useRef<SVGSVGElement>(null);
  const view = useRef<GraphView>(null);
  const keeper = useRef<SceneKeeper>(null);
  const scene = useRef<Scene>(null);
  const shown = useRef<State>(null);
  const [isFailed, setFailed] = useState(false);
  const isStale = useSelected((state) => backstep.derive.isStale(state) && state.program !== null);

  const show = useCallback(
    (state: State): void => {
      const structure = backstep.derive.structure(state);
      const numbers = backstep.derive.numbers(state);
      const frame = backstep.derive.frame(state);
      if (!structure || !numbers || !frame) return;
      keeper.current?.want(structure.graph, numbers.evaluation);
      if (!view.current || scene.current?.graph !== structure.graph) return;
      const before = shown.current;
      if (before === state) return;
      shown.current = state;
      const isStep = state.motion === "step" && before?.cursor !== state.cursor;
      const props: GraphViewProps = {
        scene: scene.current,
        walk: structure.walk,
        frame,
        active: backstep.derive.active(state),
        selected: itemOf(structure.graph, state.selected),
        lit: itemOf(structure.graph, state.hovered),
        troubles: troublesOf(state, structure, numbers),
        phase: prefersStillness() ? 0 : PHASE_MS / valueOf(state.chosen, SPEED),
        isStep,
        labels: labelsFor(state, structure, frame),
      };
      view.current.update(props);
    },
    [backstep],
  );

  useEffect(() => {
    if (!svg.current) return undefined;
    const { actions, store } = backstep;
    const graphNow = () => scene.current?.graph;
    const point = (act: (pointed: State["selected"]) => void) => (item: Item | null) => {
      const graph = graphNow();
      if (graph) act(pointedAt(graph, item));
    };
    view.current = createGraphView(svg.current, {
      onSelect: point(actions.select),
      onHover: point(actions.hover),
      onToggle: actions.toggle,
    });
    const viewport = svg.current.parentElement;
    keeper.current = createSceneKeeper(
      () => (viewport && viewport.clientHeight > 0 ? roomIn(viewport) : null),
      (next) => {
        scene.current = next;
        setFailed(false);
        shown.current = null;
        show(store.getState());
      },
      () => setFailed(true),
    );
    show(store.getState());
    const unsubscribe = store.subscribe(show);
    const observer = new ResizeObserver(() => show(store.getState()));
    if (viewport) observer.observe(viewport);
    return () => {
      unsubscribe();
      observer.disconnect();
      keeper.current?.destroy();
      view.current?.destroy();
      view.current = null;
      scene.current = null;
      shown.current = null;
    };
  }, [backstep, show]);

  return (
    <section className={isStale ? "graph stale" : "graph"} aria-label={app.graph}>
      <div className="viewport">
        <svg ref={svg} role="group" />
      </div>
      {isStale && <p className="stale-note">{app.lastGoodGraph}</p>}
      {isFailed && <p className="stale-note">{app.loadFailed}</p>}
      <div className="looking">
        <button
          type="button"
          aria-label={app.buttons.zoomIn}
          title={app.buttons.zoomIn}
          onClick={() => view.current?.zoomBy(1.3)}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          aria-label={app.buttons.zoomOut}
          title={app.buttons.zoomOut}
          onClick={() => view.current?.zoomBy(1 / 1.3)}
        >
          <Icon name="minus" />
        </button>
        <button type="button" aria-label={app.buttons.fit} title={app.buttons.fit} onClick={() => view.current?.fit()}>
          <Icon name="fit" />
        </button>
      </div>
    </section>
  );
};
