/** One stop of the tour: a ring around what it speaks of, an arrow, and a card with the sentence. */
import { useCallback, useEffect, useRef, useState } from "react";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { arrowPath, ringAround, ringPath } from "./outline.ts";
import { texts } from "./panelTexts.ts";
import { arrowBetween, placeCallout } from "./placeCallout.ts";
import { findTarget, STOPS, type Stop, surroundingsOf } from "./targets.ts";
import { useLookAgain } from "./useLookAgain.ts";

interface Props {
  readonly stop: Stop;
  /** From 1 on. */
  readonly n: number;
  readonly onNext: () => void;
  readonly onSkip: () => void;
}

const isolated = (name: string): string => `\u2068${name}\u2069`;

/** What the sentence says of the node that is pointed at. */
const useSaid = (stop: Stop) => {
  const { derive, store } = useBackstep();
  const { sayings } = useTexts(texts);
  return (node: Element | null): string => {
    const saying = sayings[stop];
    if (typeof saying === "string") return saying;
    if (!node) return "";
    const structure = derive.structure(store.getState());
    return saying({
      name: isolated(node.getAttribute("data-node") ?? ""),
      value: formatNumber(Number(node.getAttribute("data-value"))),
      target: isolated(structure?.graph.nodes[structure.walk.target]?.name ?? ""),
    });
  };
};

export const Callout = ({ stop, n, onNext, onSkip }: Props) => {
  const words = useTexts(texts);
  const say = useSaid(stop);
  const host = useRef<HTMLElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const [ring, arrow] = [useRef<SVGPathElement>(null), useRef<SVGPathElement>(null)];
  const [node, setNode] = useState<Element | null>(null);
  const isLast = stop === "next";

  /** Moves it to where what it speaks of stands now. */
  const look = useCallback((): void => {
    if (!host.current || !card.current || !ring.current || !arrow.current) return;
    const target = findTarget(stop);
    if (!target) return; // the graph is still to come
    setNode(target.node);
    const around = target.isSeen ? ringAround(target.box) : null;
    const { offsetWidth: width, offsetHeight: height } = card.current;
    const at = placeCallout({ width, height }, around, surroundingsOf(target));
    // What belongs to the graph goes with it when a phone's page is scrolled; the transport stays.
    const origin = host.current.getBoundingClientRect();
    const [x, y] = [at.x - origin.left, at.y - origin.top];
    card.current.style.translate = `${x}px ${y}px`;
    host.current.toggleAttribute("data-placed", true);
    const own = { left: at.x, top: at.y, right: at.x + width, bottom: at.y + height };
    const shift = { x: -origin.left, y: -origin.top };
    ring.current.setAttribute("d", around ? ringPath(around, shift, isLast) : "");
    arrow.current.setAttribute("d", around ? arrowPath(arrowBetween(own, around), shift) : "");
  }, [stop, isLast, ring, arrow]);

  useLookAgain(look, card);
  const count = words.count({ n, of: STOPS.length });
  useEffect(() => {
    const graph = document.querySelector("section.graph");
    if (stop !== "next" && graph && graph.getBoundingClientRect().top < 0) graph.scrollIntoView();
  }, [stop]);

  return (
    <section ref={host} className="tour" data-stop={stop} aria-label={words.label}>
      <svg key={stop} aria-hidden="true">
        <path ref={ring} className="tour-ring" />
        <path ref={arrow} className="tour-arrow" />
      </svg>
      <div ref={card} className="tour-card">
        <p aria-live="polite" aria-atomic="true">
          <span className="visually-hidden">{count}: </span>
          <Sentence text={say(node)} />
        </p>
        <div className="tour-ways">
          <span aria-hidden="true">{count}</span>
          {!isLast && (
            <button type="button" className="quiet" aria-keyshortcuts="Escape" onClick={onSkip}>
              {words.skip}
            </button>
          )}
          <button type="button" className="boxed" aria-keyshortcuts="Enter" onClick={onNext}>
            {isLast ? words.done : words.next}
          </button>
        </div>
      </div>
    </section>
  );
};
