/**
 * What part of the graph is seen. The whole picture is moved by one CSS transform on the <svg> element, which the compositor does without painting anew:
 * that keeps panning smooth at a thousand nodes.
 *
 * At the start the graph fits. Where fitting makes numbers too small to read, on a phone, the camera shows the whole first and then follows the
 * walk at a readable size. Once a person has moved it, it stays where it is until asked to fit.
 */
import { select, type ZoomTransform, zoom, zoomIdentity } from "d3";
import type { Layout, Point, Room } from "../layout/layout.ts";

const MARGIN = 18;
/** A small graph is not blown up beyond this. */
const LARGEST_FIT = 1.7;
/** Below this scale nobody reads a 16 px number. */
const READABLE = 0.5;
/** While following: of the walk's surroundings, and where a wire is too long for them. */
const NEAR = 0.85;
const FAR = 0.6;
const MOVE_MS = 450;

/** What a picture in this window should fill. */
export const roomIn = ({ clientWidth, clientHeight }: Element): Room => ({
  width: clientWidth - 2 * MARGIN,
  height: clientHeight - 2 * MARGIN,
  largest: LARGEST_FIT,
});

export interface Camera {
  readonly fit: (isSmooth: boolean) => void;
  readonly zoomBy: (factor: number, isSmooth: boolean) => void;
  /** @param focus what the walk is about; null at the start */
  readonly look: (layout: Pick<Layout, "width" | "height">, focus: readonly Point[] | null, isSmooth: boolean) => void;
  readonly destroy: () => void;
}

/** Where to look along one axis: in half screens, so that the picture stands still until the walk leaves it; never beyond the graph. */
const centre = (points: readonly number[], screen: number, whole: number): number => {
  if (whole <= screen) return whole / 2;
  const [least, most] = [Math.min(...points), Math.max(...points)];
  const middle = (least + most) / 2;
  const page = screen / 2;
  const goal = most - least > page ? middle : Math.round(middle / page) * page; // a long wire is looked at as it lies
  return Math.min(whole - page, Math.max(page, goal));
};

export const createCamera = (svg: SVGSVGElement): Camera => {
  const viewport = svg.parentElement;
  if (!viewport) throw new Error("the graph needs an element around it to be seen through");
  let size = { width: 1, height: 1 };
  let focus: readonly Point[] | null = null;
  let isFree = true;
  const root = select<Element, unknown>(viewport);

  const apply = ({ x, y, k }: ZoomTransform): void => {
    svg.style.transform = `translate(${x}px,${y}px) scale(${k})`;
  };
  const behaviour = zoom<Element, unknown>()
    .scaleExtent([0.05, 4])
    .filter((event: MouseEvent) => !event.button && event.type !== "dblclick")
    .on("start", () => {
      svg.style.willChange = "transform";
    })
    .on("zoom", (event: { readonly transform: ZoomTransform; readonly sourceEvent: unknown }) => {
      if (event.sourceEvent) isFree = false;
      apply(event.transform);
    })
    .on("end", () => {
      svg.style.willChange = "";
    });
  root.call(behaviour).on("dblclick.zoom", null);

  const fitting = (): ZoomTransform => {
    const { clientWidth, clientHeight } = viewport;
    const k = Math.min(LARGEST_FIT, (clientWidth - 2 * MARGIN) / size.width, (clientHeight - 2 * MARGIN) / size.height);
    const scale = Math.max(0.02, k);
    return zoomIdentity.translate((clientWidth - size.width * scale) / 2, (clientHeight - size.height * scale) / 2).scale(scale);
  };
  const following = (points: readonly Point[]): ZoomTransform => {
    const { clientWidth, clientHeight } = viewport;
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const reach =
      Math.max(Math.max(...xs) - Math.min(...xs), ((Math.max(...ys) - Math.min(...ys)) * clientWidth) / clientHeight) + 110;
    const k = reach * NEAR > clientWidth ? FAR : NEAR;
    const [w, h] = [size.width + 2 * MARGIN, size.height + 2 * MARGIN];
    const [cx, cy] = [centre(xs, clientWidth / k, w) - MARGIN, centre(ys, clientHeight / k, h) - MARGIN];
    return zoomIdentity
      .translate(clientWidth / 2, clientHeight / 2)
      .scale(k)
      .translate(-cx, -cy);
  };
  const move = (isSmooth: boolean): void => {
    if (!isFree) return;
    const whole = fitting();
    const goal = whole.k < READABLE && focus && focus.length > 0 ? following(focus) : whole;
    if (isSmooth)
      root
        .transition("camera")
        .duration(MOVE_MS)
        .call((t) => behaviour.transform(t, goal));
    else {
      root.interrupt("camera");
      behaviour.transform(root, goal);
    }
  };
  const observer = new ResizeObserver(() => move(false));
  observer.observe(viewport);

  return {
    fit: (isSmooth) => {
      isFree = true;
      focus = null;
      move(isSmooth);
    },
    zoomBy: (factor, isSmooth) => {
      isFree = false;
      root.interrupt("camera");
      if (!isSmooth) return behaviour.scaleBy(root, factor);
      root
        .transition("camera")
        .duration(200)
        .call((t) => behaviour.scaleBy(t, factor));
    },
    look: (layout, nextFocus, isSmooth) => {
      if (layout.width !== size.width || layout.height !== size.height) {
        size = { width: layout.width, height: layout.height };
        isFree = true;
      }
      focus = nextFocus;
      move(isSmooth);
    },
    destroy: () => {
      observer.disconnect();
      root.interrupt("camera").on(".zoom", null);
      svg.style.transform = "";
    },
  };
};
