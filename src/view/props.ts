/** What the view shows. The picture is what is drawn; scene and moment are for the camera, for motion and for the keys. */

import type { DrawnMoment } from "../moment/drawnMoment.ts";
import type { Item } from "../moment/items.ts";
import type { Picture } from "../picture/picture.ts";
import type { Scene } from "../picture/scene.ts";
import type { MapSight } from "./createMiniMap.ts";
import type { Sight } from "./place.ts";

export interface GraphViewProps {
  readonly picture: Picture;
  readonly scene: Scene;
  readonly moment: DrawnMoment;
  /** The window, and how small and how large the picture may be shown in it. The same object while it has the same size. */
  readonly sight: Sight;
  /** A motion is playing: more pictures follow by themselves. */
  readonly isOnTheWay: boolean;
  /** How long the travels of this picture take, in ms. */
  readonly travelMs: number;
  /** What changes its place moves there; otherwise it is there at once. */
  readonly isSmooth: boolean;
}

export interface GraphViewHandlers {
  /** @param entry position of an entry of a tile; −1: none is meant */
  readonly onSelect: (item: Item | null, entry: number) => void;
  readonly onHover: (item: Item | null, entry: number) => void;
  /** Open or close a composite gate. */
  readonly onToggle: (key: string) => void;
  /** Another part of the picture is seen; null: all of it. */
  readonly onSight: (sight: MapSight | null) => void;
}
