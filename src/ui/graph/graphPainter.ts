/** From the store to the screen, in one direction: state → moment → scene → picture → view. Runs without rendering. */
import { valueOf } from "../../choices/choice.ts";
import { PRESENTING, SPEED } from "../../choices/core.ts";
import { LOCALE } from "../../i18n/locales.ts";
import { type Item, pointedAt } from "../../moment/items.ts";
import { beatMs } from "../../moment/pace.ts";
import { type Before, pictureOf } from "../../picture/pictureOf.ts";
import type { State } from "../../store/state.ts";
import type { Backstep } from "../../store/store.ts";
import { createGraphView, type GraphView } from "../../view/createGraphView.ts";
import { createMiniMap } from "../../view/createMiniMap.ts";
import { type Limits, MARGIN } from "../../view/place.ts";
import { limitsFor } from "./limits.ts";
import { pictureWords } from "./pictureWords.ts";
import { createSceneKeeper } from "./sceneKeeper.ts";

const limitsNow = ({ chosen }: State): Limits =>
  limitsFor({ width: innerWidth, height: innerHeight }, valueOf(chosen, PRESENTING));

export interface GraphPainter extends Pick<GraphView, "fit" | "zoomBy"> {
  readonly destroy: () => void;
}

/** Where to paint: the picture, the window that it is seen through, and the map of the whole. */
export interface Canvas {
  readonly svg: SVGSVGElement;
  readonly viewport: HTMLElement;
  /** Lies over the picture and does not move with it. */
  readonly above: SVGSVGElement;
  readonly map: SVGSVGElement;
}

/** @param onLaidOut whether the latest layout has succeeded */
export const createGraphPainter = (
  { svg, viewport, above, map }: Canvas,
  backstep: Backstep,
  onLaidOut: (isDone: boolean) => void,
): GraphPainter => {
  const { actions, derive, store } = backstep;
  let before: (Before & { readonly state: State }) | null = null;

  const paint = (): void => {
    const state = store.getState();
    const moment = derive.moment(state);
    const limits = limitsNow(state);
    const { clientWidth, clientHeight } = viewport;
    const [width, height] = [clientWidth - 2 * MARGIN.side, clientHeight - 2 * MARGIN.side];
    const scene = moment && keeper.sceneOf(moment, height > 0 ? { width, height, largest: limits.largest } : null);
    if (!moment || !scene || (before?.state === state && before.scene === scene)) return;
    const language = valueOf(state.chosen, LOCALE);
    const picture = pictureOf(moment, scene, pictureWords(moment, language), before);
    before = { state, scene, language, picture };
    miniMap.show(scene, moment);
    const { way, isStill } = state;
    const travelMs = way?.isMoving ? beatMs(moment.walk, way, state) / valueOf(state.chosen, SPEED) : 0;
    view.update({ picture, scene, moment, limits, isOnTheWay: way !== null, travelMs, isSmooth: !isStill });
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
  const view = createGraphView(svg, above, {
    onSelect: point(actions.select),
    onHover: point(actions.hover),
    onToggle: actions.toggle,
    onSight: (sight) => miniMap.look(sight),
  });
  const miniMap = createMiniMap(map, (x, y) => view.centre(x, y));
  paint();
  const unsubscribe = store.subscribe(paint);
  const observer = new ResizeObserver(() => {
    view.resize(limitsNow(store.getState()));
    paint();
  });
  observer.observe(viewport);
  return {
    fit: () => view.fit(),
    zoomBy: (factor) => view.zoomBy(factor),
    destroy: () => {
      unsubscribe();
      observer.disconnect();
      keeper.destroy();
      view.destroy();
      miniMap.destroy();
    },
  };
};
