/** Where a person has put the picture, window by window: one that comes back, as after a presentation, shows what it showed. */
import type { Place, Sight } from "./place.ts";

interface Picture {
  readonly width: number;
  readonly height: number;
}

/** As many as may come back; a window that is dragged larger is a new one at every px. */
const MOST_WINDOWS = 4;

const nameOf = ({ width, height, least, largest }: Sight): string => [width, height, least, largest].join(" ");

export class WindowMemory {
  private readonly places = new Map<string, Picture & { readonly place: Place }>();

  /** @param place null if nobody has moved it */
  keep(window: Sight, { width, height }: Picture, place: Place | null): void {
    this.forget(window);
    if (place) this.places.set(nameOf(window), { width, height, place });
    const [oldest] = this.places.keys();
    if (this.places.size > MOST_WINDOWS && oldest !== undefined) this.places.delete(oldest);
  }

  /** Of a picture of this size; null if there is nothing to remember. */
  recall(window: Sight, { width, height }: Picture): Place | null {
    const kept = this.places.get(nameOf(window));
    return kept?.width === width && kept.height === height ? kept.place : null;
  }

  forget(window: Sight): void {
    this.places.delete(nameOf(window));
  }

  isSame(a: Sight, b: Sight): boolean {
    return nameOf(a) === nameOf(b);
  }
}
