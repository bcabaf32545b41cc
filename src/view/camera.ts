/**
 * What part of the picture is seen. The whole of it is moved by one CSS transform on the <svg> element, which the compositor does without painting
 * anew: that keeps panning smooth at thousands of nodes.
 *
 * The picture is seen whole while its texts can be read so; otherwise the camera follows the walk at one scale. A person may move it: then it stays
 * where it is, until a step would not be seen, or it is asked to show the whole.
 */

import { interpolate, select, type ZoomTransform, zoom, zoomIdentity } from "d3";
import type { Box } from "../picture/boxes.ts";
import {
  cornerOf, cornerShowing, innerSize, isSeen, type Place, placeOf, type Sight, wholeIn,
} from "./place.ts"; // biome-ignore format: one list
import type { StepBox } from "./stepBoxes.ts";
import { createTrack, type Track, visiblePart } from "./track.ts";
import { WindowMemory } from "./windowMemory.ts";

const MOVE_MS = 450;
const ZOOM_MS = 200;
const EXTENT: [number, number] = [0.004, 6];

/** What is to be looked at. */
export interface Subject {
  readonly width: number;
  readonly height: number;
  /** What is drawn. */
  readonly boxes: readonly Box[];
  /** By step of the walk; null after the last. */
  readonly stepBox: (step: number) => StepBox | null;
  /** The steps that the screen is about; none at the start. */
  readonly from: number;
  readonly to: number;
}

export interface CameraEvents {
  readonly onMove: (place: Place) => void;
  /** The camera has come to rest. */
  readonly onRest: () => void;
}

/** follow: by itself. whole: asked to show all, until the next step. own: as a person has put it. */
type Mode = "follow" | "whole" | "own";

const isSamePlace = (a: Place, b: Place): boolean => a.k === b.k && a.x === b.x && a.y === b.y;

export class Camera {
  private readonly svg: SVGSVGElement;
  private readonly events: CameraEvents;
  private readonly root;
  private readonly behaviour;
  private sight: Sight = { width: 0, height: 0, least: 1, largest: 1 };
  private subject: Subject | null = null;
  private track: Track | null = null;
  private mode: Mode = "follow";
  /** A person is moving the picture right now. */
  isHeld = false;
  private place: Place = { k: 1, x: 0, y: 0 };
  private goal: Place = this.place;
  private readonly memory = new WindowMemory();

  /** @param svg in an element that it is seen through */
  constructor(svg: SVGSVGElement, events: CameraEvents) {
    if (!svg.parentElement) throw new Error("the graph needs an element around it to be seen through");
    this.svg = svg;
    this.events = events;
    this.root = select<Element, unknown>(svg.parentElement);
    this.behaviour = zoom<Element, unknown>()
      .scaleExtent(EXTENT)
      .extent(() => [
        [0, 0],
        [this.sight.width, this.sight.height],
      ])
      .interpolate(interpolate) // the default rises and sinks on long ways
      .filter((event: MouseEvent) => !event.button && event.type !== "dblclick")
      .on("start", (event: { readonly sourceEvent: unknown }) => {
        this.isHeld = event.sourceEvent !== null;
        svg.style.willChange = "transform";
      })
      .on("zoom", (event: { readonly transform: ZoomTransform; readonly sourceEvent: unknown }) => {
        this.apply(event.transform);
        if (event.sourceEvent) this.takeOver();
        this.events.onMove(this.place);
      })
      .on("end", () => {
        this.isHeld = false;
        svg.style.willChange = "";
      });
    this.root.call(this.behaviour).on("dblclick.zoom", null);
  }

  /** Whether it is on its way by itself. */
  get isMoving(): boolean {
    return !isSamePlace(this.place, this.goal);
  }

  /** What it shows at the moment, and what once it is at rest. */
  get view(): { readonly now: Place; readonly goal: Place; readonly sight: Sight; readonly isWhole: boolean } {
    const { subject, place: now, goal, sight } = this;
    const isWhole = !subject || isSeen({ left: 0, top: 0, right: subject.width, bottom: subject.height }, goal, sight);
    return { now, goal, sight, isWhole };
  }

  look(subject: Subject, sight: Sight, isNewLayout: boolean, isSmooth: boolean): void {
    const isStep = this.subject === null || this.subject.from !== subject.from || this.subject.to !== subject.to;
    const isNewWindow = this.leaveWindow(sight);
    if (isStep) this.memory.forget(this.sight);
    if (isNewLayout || (isStep && this.mode === "whole")) this.mode = "follow";
    if (this.subject?.stepBox !== subject.stepBox || this.sight !== sight) this.track = null;
    this.subject = subject;
    this.sight = sight;
    if ((isNewLayout || isNewWindow) && this.comeBack(subject)) return;
    if (this.mode !== "own" || isStep) this.moveTo(this.wanted(subject), isSmooth);
  }

  /** The window has another size. */
  resize(sight: Sight): void {
    const isNewWindow = this.leaveWindow(sight);
    this.sight = sight;
    this.track = null;
    if (this.subject && isNewWindow && this.comeBack(this.subject)) return;
    if (this.subject) this.moveTo(this.wanted(this.subject), false);
  }

  fit(isSmooth: boolean): void {
    this.memory.forget(this.sight);
    this.mode = "whole";
    if (this.subject) this.moveTo(this.whole(this.subject), isSmooth);
  }

  zoomBy(factor: number, isSmooth: boolean): void {
    this.memory.forget(this.sight);
    this.mode = "own";
    const { width, height } = this.sight;
    const [x, y] = [width / 2, height / 2];
    const k = Math.min(EXTENT[1], Math.max(EXTENT[0], this.goal.k * factor));
    const ratio = k / this.goal.k;
    this.moveTo({ k, x: x + (this.goal.x - x) * ratio, y: y + (this.goal.y - y) * ratio }, isSmooth, ZOOM_MS);
  }

  /** Puts a point of the picture into the middle of the window. */
  centre(x: number, y: number): void {
    this.takeOver();
    const { width, height } = this.sight;
    const { k } = this.place;
    this.moveTo({ k, x: width / 2 - x * k, y: height / 2 - y * k }, false);
  }

  /** Moves as little as possible to show something. */
  reveal(box: Box, isSmooth: boolean): void {
    if (isSeen(box, this.goal, this.sight)) return;
    this.mode = "own";
    this.moveTo(this.showing({ all: box, held: box }), isSmooth);
  }

  destroy(): void {
    this.root.interrupt("camera").on(".zoom", null);
    this.svg.style.transform = "";
  }

  /** Whether the window is another one now. */
  private leaveWindow(next: Sight): boolean {
    if (this.memory.isSame(this.sight, next)) return false;
    if (this.subject) this.memory.keep(this.sight, this.subject, this.mode === "own" ? this.goal : null);
    return true;
  }

  private comeBack(subject: Subject): boolean {
    const place = this.memory.recall(this.sight, subject);
    if (!place) return false;
    this.mode = "own";
    this.moveTo(place, false);
    this.moveTo(this.wanted(subject), false);
    return true;
  }

  private whole(subject: Subject): Place {
    return wholeIn(subject, subject.boxes, this.sight);
  }

  private wanted(subject: Subject): Place {
    const whole = this.whole(subject);
    const box = this.boxNow(subject);
    if (this.mode === "own") return box && !isSeen(box.all, this.goal, this.sight) ? this.showing(box) : this.goal;
    if (this.mode === "whole" || whole.k >= this.sight.least) return whole;
    this.track ??= createTrack(subject, subject.stepBox, this.sight);
    const along = this.track(subject.to - 1) ?? whole;
    if (subject.to - subject.from < 2 || !box) return along;
    const inner = innerSize(this.sight, along.k);
    return placeOf(cornerShowing(visiblePart(box, inner), cornerOf(along), inner), along.k);
  }

  /** What the steps on the screen need, taken together. */
  private boxNow({ stepBox, from, to }: Subject): StepBox | null {
    const now = Array.from({ length: to - from }, (_, i) => stepBox(from + i)).filter((box) => box !== null);
    const last = now.at(-1);
    if (!last) return null;
    const side = (key: "left" | "top"): number => Math.min(...now.map(({ all }) => all[key]));
    const far = (key: "right" | "bottom"): number => Math.max(...now.map(({ all }) => all[key]));
    return { held: last.held, all: { left: side("left"), right: far("right"), top: side("top"), bottom: far("bottom") } };
  }

  /** From where a person has put it: at that scale if it shows enough, otherwise at one that does and can be read. */
  private showing(box: StepBox): Place {
    const one = innerSize(this.sight, 1);
    const { left, right, top, bottom } = box.all;
    const enough = Math.min(one.width / (right - left), one.height / (bottom - top));
    const k = Math.min(this.goal.k, Math.max(enough, Math.min(this.goal.k, this.sight.least)));
    const inner = innerSize(this.sight, k);
    const { width, height } = this.sight;
    const ratio = k / this.goal.k;
    const start = { k, x: width / 2 + (this.goal.x - width / 2) * ratio, y: height / 2 + (this.goal.y - height / 2) * ratio };
    return placeOf(cornerShowing(visiblePart(box, inner), cornerOf(start), inner), k);
  }

  private moveTo(goal: Place, isSmooth: boolean, duration = MOVE_MS): void {
    if (this.sight.width === 0) return;
    if (isSamePlace(goal, this.goal) && (isSmooth || !this.isMoving)) return;
    this.goal = goal;
    const transform = zoomIdentity.translate(goal.x, goal.y).scale(goal.k);
    if (!isSmooth) {
      this.root.interrupt("camera");
      this.behaviour.transform(this.root, transform);
      return;
    }
    this.root
      .transition("camera")
      .duration(duration)
      .call((transition) => this.behaviour.transform(transition, transform))
      .on("end.rest", () => this.events.onRest());
  }

  /** A person moves it. */
  private takeOver(): void {
    const wasMoving = this.isMoving;
    this.memory.forget(this.sight);
    this.mode = "own";
    this.goal = this.place;
    if (!wasMoving) return;
    this.root.interrupt("camera");
    this.events.onRest();
  }

  private apply({ x, y, k }: Place): void {
    this.place = { x, y, k };
    this.svg.style.transform = `translate(${x}px,${y}px) scale(${k})`;
  }
}
