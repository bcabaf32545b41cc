/** The elements of a picture, layer by layer; of a large one, those that the window shows, with an overview where they could not be read. */
import type { Selection } from "d3";
import { aboutOf } from "../graph/aboutOf.ts";
import type { DrawnMoment } from "../moment/drawnMoment.ts";
import type { Item as Pointed } from "../moment/items.ts";
import type { Box } from "../picture/boxes.ts";
import type { Item, Picture } from "../picture/picture.ts";
import type { Scene } from "../picture/scene.ts";
import { LAYERS, type LayerName } from "../picture/svgTree.ts";
import { buttonsAt, type Excerpt } from "./excerpt.ts";
import { createExcerptKeeper } from "./excerptKeeper.ts";
import { type ItemSelection, joinItems, type Layer } from "./joinItems.ts";
import { paintOverview } from "./paintOverview.ts";

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** What a layer was last written from. */
interface Written {
  readonly items: readonly Item[];
  readonly part: ReadonlySet<number> | null;
  readonly elements: ItemSelection;
}

interface Shown {
  readonly picture: Picture;
  readonly scene: Scene;
  readonly moment: DrawnMoment;
}

/** What of the excerpt decides which of a layer's items are there; null: all are. */
const partOf = (excerpt: Excerpt | null, layer: LayerName): ReadonlySet<number> | null => {
  if (layer === "edges") return excerpt?.edges ?? null;
  return layer === "nodes" || layer === "buttons" ? (excerpt?.nodes ?? null) : null;
};

const itemsOf = ({ graph, active, selected, hovered }: DrawnMoment): Pointed[] => [
  ...[selected, hovered].filter((item) => item !== null),
  ...active.flatMap((step): Pointed[] => {
    const about = aboutOf(graph, step);
    if (about.kind === "seed") return [{ kind: "node", index: about.gate }];
    const edges = about.kind === "forward" ? about.operands : [about.edge];
    const nodes = [about.gate, ...edges.map(({ from }) => from)];
    return [
      ...nodes.map((index): Pointed => ({ kind: "node", index })),
      ...edges.map(({ index }): Pointed => ({ kind: "edge", index })),
    ];
  }),
];

export class Sheet {
  private readonly layers: Readonly<Record<LayerName | "overview", Layer>>;
  private readonly written: Partial<Record<LayerName, Written>> = {};
  private readonly excerpts;
  private shown: Shown | null = null;
  /** Where Tab leads. */
  private focused: Pointed = { kind: "node", index: 0 };

  /** @param onFilled more of a large picture has come */
  constructor(svg: Svg, onFilled: () => void) {
    const layer = (name: string): Layer => svg.append("g").attr("class", name);
    this.layers = {
      overview: layer("overview").attr("aria-hidden", "true"),
      frames: layer("frames"),
      edges: layer("edges"),
      lit: layer("lit"),
      nodes: layer("nodes"),
      buttons: layer("buttons"),
      notes: layer("notes"),
    };
    this.excerpts = createExcerptKeeper(() => {
      this.write();
      onFilled();
    });
  }

  /** More is on its way into the document. */
  get isFilling(): boolean {
    return this.excerpts.isFilling();
  }

  /** @param window what is seen of the picture */
  show(shown: Shown, window: Box): void {
    this.shown = shown;
    const { scene, moment } = shown;
    if (this.focused.index >= shown.picture[`${this.focused.kind}s`].length)
      this.focused = { kind: "node", index: scene.graph.output };
    this.excerpts.aim(scene, window, [this.focused, ...itemsOf(moment)]);
    this.write();
  }

  /** The window has moved. */
  follow(window: Box): void {
    this.excerpts.follow(window);
  }

  /** Makes one item the stop for Tab; it is in the document wherever the window is. */
  focus(pointed: Pointed): void {
    this.focused = pointed;
    this.excerpts.pin(pointed);
    this.write();
  }

  elements(kind: Pointed["kind"]): ItemSelection | undefined {
    return this.written[`${kind}s`]?.elements;
  }

  elementOf({ kind, index }: Pointed): SVGGElement | null {
    const { part, elements } = this.written[`${kind}s`] ?? {};
    return (part ? elements?.filter((datum) => datum.index === index).node() : elements?.nodes()[index]) ?? null;
  }

  destroy(): void {
    this.excerpts.stop();
  }

  private write(): void {
    if (!this.shown) return;
    const { picture, scene, moment } = this.shown;
    const excerpt = this.excerpts.now();
    for (const name of LAYERS) {
      const part = partOf(excerpt, name);
      const before = this.written[name];
      if (before?.items === picture[name] && before.part === part) continue;
      const wanted = part && name === "buttons" ? buttonsAt(part, picture.buttons) : part;
      this.written[name] = { items: picture[name], part, elements: joinItems(this.layers[name], picture[name], wanted) };
    }
    paintOverview(this.layers.overview, excerpt?.isOverview ? { scene, frame: moment.frame } : null);
    for (const kind of ["node", "edge"] as const)
      this.elements(kind)?.attr("tabindex", ({ index }) => (this.focused.kind === kind && this.focused.index === index ? 0 : -1));
  }
}
