/** From the store to the screen, in one direction: state → moment → scene → picture → view. Runs without rendering. */
import { valueOf } from "../../choices/choice.ts";
import { SPEED } from "../../choices/core.ts";
import { LOCALE } from "../../i18n/locales.ts";
import type { Item } from "../../moment/items.ts";
import { pointedAt } from "../../moment/items.ts";
import { type Before, pictureOf } from "../../picture/pictureOf.ts";
import type { State } from "../../store/state.ts";
import type { Backstep } from "../../store/store.ts";
import { roomIn } from "../../view/camera.ts";
import { createGraphView, type GraphView } from "../../view/createGraphView.ts";
import { pictureWords } from "./pictureWords.ts";
import { createSceneKeeper } from "./sceneKeeper.ts";

/** One phase of a step at normal speed; a step back takes four. */
const PHASE_MS = 330;

const prefersStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export interface GraphPainter extends Pick<GraphView, "fit" | "zoomBy"> {
  readonly destroy: () => void;
}

/**
 * @param viewport the window that the svg is seen through
 * @param onLaidOut whether the latest layout has succeeded
 */
export const createGraphPainter = (
  svg: SVGSVGElement,
  viewport: HTMLElement,
  backstep: Backstep,
  onLaidOut: (isDone: boolean) => void,
): GraphPainter => {
  const { actions, derive, store } = backstep;
  let before: (Before & { readonly state: State }) | null = null;

  const paint = (): void => {
    const state = store.getState();
    const moment = derive.moment(state);
    const scene = moment && keeper.sceneOf(moment, viewport.clientHeight > 0 ? roomIn(viewport) : null);
    if (!moment || !scene || (before?.state === state && before.scene === scene)) return;
    const language = valueOf(state.chosen, LOCALE);
    const picture = pictureOf(moment, scene, pictureWords(moment, language), before);
    const isStep = state.motion === "step" && before?.state.cursor !== state.cursor;
    before = { state, scene, language, picture };
    view.update({ picture, scene, moment, isStep, phase: prefersStillness() ? 0 : PHASE_MS / valueOf(state.chosen, SPEED) });
  };
  const keeper = createSceneKeeper(
    () => {
      onLaidOut(true);
      paint();
    },
    () => onLaidOut(false),
  );
  const point = (act: (pointed: State["selected"]) => void) => (item: Item | null) => {
    if (before) act(pointedAt(before.scene.graph, item));
  };
  const view = createGraphView(svg, {
    onSelect: point(actions.select),
    onHover: point(actions.hover),
    onToggle: actions.toggle,
  });
  paint();
  const unsubscribe = store.subscribe(paint);
  const observer = new ResizeObserver(paint);
  observer.observe(viewport);
  return {
    fit: () => view.fit(),
    zoomBy: (factor) => view.zoomBy(factor),
    destroy: () => {
      unsubscribe();
      observer.disconnect();
      keeper.destroy();
      view.destroy();
    },
  };
};
