/** Frames around the bodies of open composite gates, each with a button that closes it; and on closed ones a button that opens them. */
import type { Selection } from "d3";
import { expansionKey } from "../graph/graph.ts";
import type { Layout } from "../layout/layout.ts";
import { isExpandable, type NodeDatum } from "./paintNodes.ts";
import type { Scene, ViewLabels } from "./props.ts";

type Layer = Selection<SVGGElement, unknown, null, undefined>;

interface GroupDatum {
  /** What opens and closes it. */
  readonly key: string;
  readonly name: string;
  readonly callee: string;
  readonly frame: Layout["frames"][number];
}

const groupData = ({ graph, layout }: Scene): GroupDatum[] =>
  graph.groups.flatMap(({ key, name, callee }, i) => {
    const frame = layout.frames[i];
    return frame ? [{ key, name, callee, frame }] : [];
  });

export const joinFrames = (layer: Layer, scene: Scene): void => {
  const frames = layer
    .selectAll<SVGGElement, GroupDatum>("g.frame")
    .data(groupData(scene), ({ key }) => key)
    .join((enter) => {
      const g = enter.append("g").attr("class", "frame");
      g.append("path");
      g.append("text");
      return g;
    })
    .order()
    .attr("data-group", ({ name }) => name);
  frames.select("path").attr("d", ({ frame }) => frame.d);
  frames
    .select("text")
    .attr("x", ({ frame }) => frame.label.x + 16)
    .attr("y", ({ frame }) => frame.label.y)
    .text(({ callee }) => callee);
};

interface ButtonDatum {
  readonly key: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly x: number;
  readonly y: number;
}

const buttonData = (scene: Scene, nodes: readonly NodeDatum[]): ButtonDatum[] => [
  ...groupData(scene).map(({ key, name, frame }) => ({ key, name, isOpen: true, x: frame.label.x + 5, y: frame.label.y - 5 })),
  ...nodes
    .filter(({ node }) => isExpandable(node))
    .map(({ node, at, box }) => ({
      key: expansionKey(scene.graph.groups, node),
      name: node.name,
      isOpen: false,
      x: at.x + box.width / 2 - 5,
      y: at.y - box.height / 2 + 3,
    })),
];

/** For the pointer only: on the keyboard, Enter does the same at the gate itself. */
export const joinButtons = (
  layer: Layer,
  scene: Scene,
  nodes: readonly NodeDatum[],
  labels: ViewLabels,
  toggle: (name: string) => void,
): void => {
  layer
    .selectAll<SVGGElement, ButtonDatum>("g.toggle")
    .data(buttonData(scene, nodes), ({ key, isOpen }) => `${key} ${isOpen}`)
    .join((enter) => {
      const g = enter.append("g").attr("class", "toggle").attr("aria-hidden", "true");
      g.append("title");
      g.append("circle").attr("r", 12).attr("class", "reach");
      g.append("circle").attr("r", 7.5).attr("class", "disc");
      g.append("path").attr("d", ({ isOpen }) => (isOpen ? "M-3.5,0h7" : "M-3.5,0h7M0,-3.5v7"));
      return g;
    })
    .order()
    .attr("data-toggle", ({ key }) => key)
    .attr("transform", ({ x, y }) => `translate(${x},${y})`)
    .on("click", (event: Event, { key }) => {
      event.stopPropagation();
      toggle(key);
    })
    .select("title")
    .text(({ name, isOpen }) => (isOpen ? labels.close(name) : labels.open(name)));
};
