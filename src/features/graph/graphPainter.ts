/** From the store to the screen, in one direction: state → moment → scene → picture → view. Runs without rendering. */
import { valueOf } from "../../choices/choice.ts";
import { PRESENTING, SPEED } from "../../choices/core.ts";
import { isTile } from "../../graph/drawn.ts";
import { LOCALE, type Locale } from "../../i18n/locales.ts";
import { type DrawnMoment, drawnMoment } from "../../moment/drawnMoment.ts";
import { type Item, type Pointed, pointedAt } from "../../moment/items.ts";
import { drawnMarks, type Marking } from "../../moment/marks.ts";
import { beatMs } from "../../moment/pace.ts";
import { type Before, pictureOf } from "../../picture/pictureOf.ts";
import type { Scene } from "../../picture/scene.ts";
import { memoizeLast } from "../../store/memoize.ts";
import type { State } from "../../store/state.ts";
import type { Backstep } from "../../store/store.ts";
import { createGraphView, type GraphView } from "../../view/createGraphView.ts";
import { createMiniMap } from "../../view/createMiniMap.ts";
import { MARGIN, type Sight } from "../../view/place.ts";
import { limitsFor, MOST_DRAWN } from "./limits.ts";
import { pictureWords } from "./pictureWords.ts";
import { createSceneKeeper } from "./sceneKeeper.ts";

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

interface Sizes {
  readonly own: { readonly width: number; readonly height: number };
  readonly page: { readonly width: number; readonly height: number };
}

const sizesOf = ({ clientWidth, clientHeight }: HTMLElement): Sizes => ({
  own: { width: clientWidth, height: clientHeight },
  page: { width: innerWidth, height: innerHeight },
});

/** What a picture depends on. */
interface Shown {
  readonly scene: Scene;
  readonly moment: DrawnMoment;
  readonly way: State["way"];
  readonly sight: Sight;
  readonly language: Locale;
  readonly marking: Marking | null;
}

const isSameShown = (a: Shown, b: Shown): boolean =>
  a.scene === b.scene &&
  a.moment === b.moment &&
  a.way === b.way &&
  a.sight === b.sight &&
  a.language === b.language &&
  a.marking === b.marking;

/** @param onLaidOut whether the latest layout has succeeded */
export const createGraphPainter = (
  { svg, viewport, above, map }: Canvas,
  backstep: Backstep,
  onLaidOut: (isDone: boolean) => void,
): GraphPainter => {
  const { actions, derive, store } = backstep;
  let before: (Before & Shown) | null = null;
  /** Asked for when it changes and not at every step: the answer costs a layout of the page. */
  let sizes = sizesOf(viewport);
  const sightOf = memoizeLast(
    ({ own, page }: Sizes, isPresenting: boolean): Sight => ({ ...own, ...limitsFor(page, isPresenting) }),
  );
  const sightNow = (): Sight => sightOf(sizes, valueOf(store.getState().chosen, PRESENTING));

  const paint = (): void => {
    const state = store.getState();
    const { way, isStill, chosen, marking } = state;
    const inNumbers = derive.moment(state);
    if (!inNumbers || inNumbers.drawn.graph.nodes.length > MOST_DRAWN) return;
    const moment = drawnMoment(inNumbers);
    const sight = sightNow();
    const [width, height] = [sight.width - 2 * MARGIN.side, sight.height - 2 * MARGIN.side];
    const scene = keeper.sceneOf(moment, height > 0 ? { width, height, largest: sight.largest } : null);
    if (!scene) return;
    const shown = { scene, moment, way, sight, language: valueOf(chosen, LOCALE), marking };
    if (before && isSameShown(before, shown)) return;
    const picture = pictureOf(moment, scene, pictureWords(moment, shown.language), before, drawnMarks(inNumbers, marking));
    before = { ...shown, picture };
    miniMap.show(scene, moment);
    const travelMs = way?.isMoving ? beatMs(moment.walk, way, state) / valueOf(chosen, SPEED) : 0;
    view.update({ picture, scene, moment, sight, isOnTheWay: way !== null, travelMs, isSmooth: !isStill });
  };
  const keeper = createSceneKeeper(
    () => {
      onLaidOut(true);
      paint();
    },
    () => onLaidOut(false),
  );
  /** @param entry of a tile; −1: it is meant as a whole */
  const nameOf = ({ scene, moment }: Shown, item: Item | null, entry: number): Pointed | null => {
    const tile = item?.kind === "node" ? scene.graph.nodes[item.index] : undefined;
    const node = isTile(tile) ? moment.inNumbers.graph.nodes[tile.entries[entry] ?? -1] : undefined;
    return node ? { kind: "node", name: node.name } : pointedAt(scene.graph, item);
  };
  const point = (act: (pointed: State["selected"]) => void) => (item: Item | null, entry: number) => {
    if (before) act(nameOf(before, item, entry));
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
    sizes = sizesOf(viewport);
    view.resize(sightNow());
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
