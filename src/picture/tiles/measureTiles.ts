/** How much room tiles need. */
import { type DrawnNode, isTile, type TileNode } from "../../graph/drawn.ts";
import type { Graph } from "../../graph/graph.ts";
import { tileGlyph } from "../../graph/tiles/tileGlyph.ts";
import type { NodeBox } from "../../layout/layout.ts";
import type { DrawnMoment } from "../../moment/drawnMoment.ts";
import { formatNumber } from "../../tex/number.ts";
import { gateSize } from "../measure.ts";
import { BASELINE, NAME_DROP, NUMBER_GAP, SHAPE } from "../sizes.ts";
import { nameWidth, numberWidth, progressStart, progressWidth, UNFINISHED } from "../texts.ts";
import type { Block, SceneTiles } from "../tilePicture.ts";
import { blockOf, reachOf } from "./blockOf.ts";
import { carriedBy } from "./carriedBy.ts";
import { legendWidth } from "./legend.ts";

const ASIDE = 6;
const DESCENT = 6;
const LINE = BASELINE.progress - BASELINE.gradient;
const SHORT_NUMBER = 40;

const shapeOf = (graph: Graph<DrawnNode>, node: TileNode): Pick<NodeBox, "width" | "height"> =>
  node.operands
    ? gateSize(tileGlyph(graph, node), node.operands.length)
    : { width: Math.max(SHAPE.narrowestInput, nameWidth(node) + 28), height: SHAPE.input };

const under = ({ operands }: TileNode, height: number): number => height / 2 + (operands ? NAME_DROP + DESCENT : 2);

/** A number that is computed by many gates has room as any other. */
const numberBox = (node: TileNode, width: number, height: number, numbers: readonly number[], arriving: number): NodeBox => {
  const widest = Math.max(SHORT_NUMBER, ...numbers.map((x) => numberWidth(formatNumber(x) + (arriving > 1 ? UNFINISHED : ""))));
  const progress = progressStart(node, width, NUMBER_GAP) - width / 2 + progressWidth(arriving) + ASIDE;
  return {
    width, height,
    stub: Math.ceil(Math.max(widest + 2 * ASIDE, arriving > 1 ? progress : 0)),
    entry: 0,
    label: Math.ceil(nameWidth(node)) + 8,
    above: height / 2 + DESCENT,
    below: Math.max(under(node, height), arriving > 1 ? BASELINE.progress + DESCENT : 0),
  };
}; // biome-ignore format: one thought

export const measureTiles = ({ graph, inNumbers }: DrawnMoment): SceneTiles => {
  const { values, gradients } = inNumbers.evaluation;
  const [boxes, blocks] = [new Map<number, NodeBox>(), new Map<number, Block>()];
  const arriving = new Uint32Array(graph.nodes.length);
  for (const { from, isLive } of graph.edges) if (isLive) arriving[from] = (arriving[from] ?? 0) + 1;
  for (const node of graph.nodes) {
    if (!isTile(node)) continue;
    const { width, height } = shapeOf(graph, node);
    const numbers = node.entries.map((entry) => [values[entry] ?? 0, gradients[entry] ?? 0]);
    const count = arriving[node.index] ?? 0;
    if (node.shape.length === 0) {
      boxes.set(node.index, numberBox(node, width, height, numbers.flat(), count));
      continue;
    }
    const block = blockOf(node, width, numbers);
    const isFork = count > 1;
    const unfinished = isFork && !block.isGrid ? numberWidth(UNFINISHED) : 0;
    const caption = block.isGrid ? legendWidth(node, inNumbers.graph) : 0;
    const line = Math.max(block.right + Math.max(unfinished, caption), block.left + (isFork ? progressWidth(count) : 0));
    blocks.set(node.index, block);
    boxes.set(node.index, {
      width, height,
      stub: Math.ceil(line - width / 2 + ASIDE),
      entry: 0,
      label: node.operands ? Math.ceil(nameWidth(node)) + 8 : 0,
      above: Math.max(height / 2 + DESCENT, reachOf(block) + 4),
      below: Math.max(under(node, height), reachOf(block) + 4 + (isFork ? LINE : 0)),
    }); // biome-ignore format: one thought
  }
  return { boxes, blocks, carried: carriedBy(inNumbers.drawn) };
};
