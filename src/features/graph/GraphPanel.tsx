/** The graph: an empty <svg> that the view owns, and the buttons that look at it. */
import { useLayoutEffect, useRef, useState } from "react";
import "../../tex/fonts.ts";
import { useBackstep, useMessages, useSelected } from "../../ui/context.ts";
import { Icon } from "../../ui/kit/Icon.tsx";
import { useTexts } from "../useTexts.ts";
import type { GraphPainter } from "./graphPainter.ts";
import { MOST_DRAWN } from "./limits.ts";
import { showOpeningPicture } from "./openingPicture.ts";
import { texts } from "./texts.ts";

const ZOOM = 1.3;

/** Asked for at once, not when the panel stands: it paints before the other panels have come. */
const arriving = Promise.all([import("./graphPainter.ts"), import("../../layout/layoutGraph.ts")]);
arriving.catch(() => undefined); // the panel says so

export const GraphPanel = () => {
  const backstep = useBackstep();
  const { app } = useMessages();
  const words = useTexts(texts);
  const viewport = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const above = useRef<SVGSVGElement>(null);
  const map = useRef<SVGSVGElement>(null);
  const painter = useRef<GraphPainter>(null);
  const [isFailed, setFailed] = useState(false);
  const isStale = useSelected((state) => backstep.derive.isStale(state) && state.program !== null);

  const nodes = useSelected((state) => backstep.derive.structure(state)?.drawn.graph.nodes.length ?? 0);
  const isTooLarge = nodes > MOST_DRAWN;
  const hasNoGraph = useSelected((state) => state.program === null);

  useLayoutEffect(() => {
    if (!svg.current || !viewport.current || !above.current || !map.current) return undefined;
    const canvas = { svg: svg.current, viewport: viewport.current, above: above.current, map: map.current };
    const endOpening = showOpeningPicture(canvas.viewport);
    let isWanted = true;
    /** Behind the first paint, for which there is a picture. */
    const start = async (): Promise<void> => {
      const [{ createGraphPainter }] = await arriving;
      if (isWanted)
        painter.current = createGraphPainter(canvas, backstep, (isDone) => {
          if (isDone) endOpening();
          setFailed(!isDone);
        });
    };
    start().catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
      painter.current?.destroy();
      painter.current = null;
    };
  }, [backstep]);

  const { zoomIn, zoomOut, fit } = app.buttons;
  return (
    <section className={`graph${isStale ? " stale" : ""}${isTooLarge ? " undrawn" : ""}`} aria-label={app.graph}>
      <div ref={viewport} className="viewport">
        <svg ref={svg} role="group" />
      </div>
      {isStale && <p className="stale-note">{app.lastGoodGraph}</p>}
      {hasNoGraph && <p className="stale-note">{app.noGraph}</p>}
      {isTooLarge && !isStale && <p className="stale-note">{words.tooLarge({ nodes, most: MOST_DRAWN })}</p>}
      {isFailed && <p className="stale-note">{app.loadFailed}</p>}
      <svg ref={above} className="above" aria-hidden="true" />
      <svg ref={map} className="mini-map" aria-hidden="true" preserveAspectRatio="none" />
      <div className="looking">
        <button type="button" aria-label={zoomIn} title={zoomIn} onClick={() => painter.current?.zoomBy(ZOOM)}>
          <Icon name="plus" />
        </button>
        <button type="button" aria-label={zoomOut} title={zoomOut} onClick={() => painter.current?.zoomBy(1 / ZOOM)}>
          <Icon name="minus" />
        </button>
        <button type="button" aria-label={fit} title={fit} onClick={() => painter.current?.fit()}>
          <Icon name="fit" />
        </button>
      </div>
    </section>
  );
};
