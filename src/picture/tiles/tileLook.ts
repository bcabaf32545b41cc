/** A tile: the shape that a number would have, as a stack, and on its wire the array of its values over that of its gradients. */
import type { TileNode } from "../../graph/drawn.ts";
import { tileGlyph } from "../../graph/tiles/tileGlyph.ts";
import type { Cells, DrawnMoment } from "../../moment/drawnMoment.ts";
import type { Mark as MarkOfTool } from "../../moment/marks.ts";
import { formatNumber } from "../../tex/number.ts";
import type { Face } from "../../tex/textWidth.ts";
import { classesOf, FLAGS, middle, movingMarks, NOT_YET, type NodeFacts, type StillNode, troubleMarks } from "../nodes.ts";
import { innerOutline, outline } from "../outlines.ts";
import { type Item, type Mark, plain } from "../picture.ts";
import type { Scene } from "../scene.ts";
import { NAME_DROP, SIZE } from "../sizes.ts";
import { glyphSize, nameOf, nameSize, UNFINISHED } from "../texts.ts";
import type { Block, TileLook } from "../tilePicture.ts";
import { arrayMarks, NOTHING_TOLD, type Told } from "./arrayMarks.ts";
import { reachOf } from "./blockOf.ts";

/** What of its entries makes a difference, as texts: two tiles with equal ones look the same. */
interface TileFacts extends NodeFacts {
  readonly values: string;
  readonly gradients: string;
  readonly entries: string;
  /** What a tool says of them. */
  readonly toldOf: string;
}

const STACK = 4;
/** From the middle of a line of letters to its base line, in parts of their size. */
const DROP = { glyph: 0.34, name: 0.28 };

const shapeMarks = ({ node, box, isSink }: StillNode, { tile, shape }: { readonly tile: TileNode } & Pick<TileNode, "shape">, scene: Scene): Mark[] => {
  const isArray = shape.length > 0;
  const d = outline(node, box);
  const marks: Mark[] = [];
  if (isSink) marks.push({ kind: "path", class: isArray ? "stub array" : "stub", d: `M${box.width / 2},0h${box.stub}` });
  if (isArray) marks.push({ kind: "path", class: "stack", d: d.replace(/^M([^,]+),([^hl]+)/, (_, x, y) => `M${Number(x) + STACK},${Number(y) - STACK}`) });
  marks.push({ kind: "path", class: "outline", d });
  if (tile.operands) {
    const glyph = tileGlyph(scene.graph, tile);
    marks.push({ kind: "path", class: "inner-outline", d: innerOutline(node, box) });
    marks.push(middle("glyph", DROP.glyph * glyphSize(glyph), glyphSize(glyph), plain(glyph)));
    marks.push(middle(node.isAutomatic ? "name automatic" : "name", box.height / 2 + NAME_DROP, nameSize(node), nameOf(node.name)));
  } else marks.push(middle("name", DROP.name * SIZE.name, SIZE.name, nameOf(node.name)));
  return marks;
}; // biome-ignore format: one thought

/** Behind the gradients: that more will come; under them, how much has. */
const progressMarks = (block: Block, facts: NodeFacts, face: Face): Mark[] => {
  const isPartial = facts.arrived > 0 && facts.arrived < facts.expected;
  const reach = reachOf(block);
  if (!isPartial) return [];
  const text = { kind: "text", anchor: "start", size: SIZE.text } as const;
  return [
    ...(block.isGrid ? [] : [{ ...text, class: "number gradient", x: block.right, y: reach / 2 + 8, runs: plain(UNFINISHED, face), title: "" }]),
    { ...text, class: "progress", x: block.left, y: reach + 17, runs: plain(facts.below, face) },
  ];
}; // biome-ignore format: one mark a line

const blockMarks = (block: Block, facts: NodeFacts, cells: Cells, names: readonly string[], told: Told): Mark[] => {
  const face = (number: NodeFacts["latest"]): Face => (facts.latest === number ? "bold" : "upright");
  const marks: Mark[] = [];
  if (facts.valueText !== "") marks.push(...arrayMarks(block, "value", cells, names, face("value"), NOTHING_TOLD));
  if (facts.unused)
    marks.push({ kind: "text", class: "number gradient", x: block.left, y: 19, anchor: "start", size: SIZE.text, runs: plain(facts.gradientText), title: "" });
  else if (facts.gradientText !== "") marks.push(...arrayMarks(block, "gradient", cells, names, face("gradient"), told));
  return [...marks, ...progressMarks(block, facts, face("gradient"))];
}; // biome-ignore format: one mark a line

/** A number that was computed from arrays shows as any other number. */
const numberFacts = (facts: NodeFacts, { values: [value = null], gradients: [gradient = null] }: Cells): NodeFacts => {
  const isPartial = facts.arrived > 0 && facts.arrived < facts.expected;
  const shown = gradient === null ? NOT_YET : formatNumber(gradient) + (isPartial ? UNFINISHED : "");
  return {
    ...facts,
    value,
    gradient,
    valueText: facts.valueText === "" ? "" : value === null ? NOT_YET : formatNumber(value),
    gradientText: facts.gradientText === "" ? "" : shown,
  };
};

export const tileLook = (tile: TileNode, facts: NodeFacts, moment: DrawnMoment, mark?: MarkOfTool): TileLook => {
  const told = mark?.cells ?? NOTHING_TOLD;
  const cells = moment.cells(tile.index) ?? { values: [], gradients: [], selected: -1, hovered: -1, isRelated: [] };
  const isNumber = tile.shape.length === 0;
  const own = isNumber ? numberFacts(facts, cells) : { ...facts, value: null, gradient: null };
  const isEntryMeant = !isNumber && cells.selected >= 0;
  const all: TileFacts = {
    ...own,
    selected: own.selected && !isEntryMeant,
    lit: own.lit && (isNumber || cells.hovered < 0),
    meaningless: moment.meanings[tile.index] === "none" && cells.gradients.some((x) => x !== null),
    values: cells.values.join(" "),
    gradients: cells.gradients.join(" "),
    toldOf: [...told].map(([entry, { class: name = "", text = "" }]) => `${entry} ${name} ${text}`).join(),
    entries: [cells.selected, cells.hovered, ...cells.isRelated.flatMap((is, i) => (is ? [i] : []))].join(" "),
  };
  const nodes = moment.inNumbers.graph.nodes;
  const item = (still: StillNode, scene: Scene, label: string): Item => {
    const block = scene.tiles?.blocks.get(tile.index);
    const names = tile.entries.map((entry) => nodes[entry]?.name ?? "");
    return {
      key: tile.name,
      at: still.at,
      classes: [...still.classes, ...FLAGS.filter((flag) => all[flag]), ...classesOf(all)],
      data: {
        node: tile.name,
        shape: tile.shape.join("×"),
        state: all.state,
        value: all.value === null ? null : String(all.value),
        gradient: all.gradient === null ? null : String(all.gradient),
        trouble: all.trouble,
      },
      label,
      marks: [
        ...shapeMarks(still, { tile, shape: tile.shape }, scene),
        ...(block ? [...blockMarks(block, all, cells, names, told), ...troubleMarks(still, all)] : movingMarks(still, all)),
      ],
    };
  };
  return { facts: all, item };
};
