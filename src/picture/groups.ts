/** Frames around the bodies of open composite gates, each with a button that closes it; and on closed ones a button that opens them. */
import { openingKey } from "../graph/openingKey.ts";
import type { Point } from "../layout/layout.ts";
import type { StillNode } from "./nodes.ts";
import { type Button, type Item, type Mark, plain } from "./picture.ts";
import type { Scene } from "./scene.ts";
import { SIZE } from "./sizes.ts";
import type { PictureWords } from "./words.ts";

const ORIGIN: Point = { x: 0, y: 0 };
/** From where the layout begins a frame's label to its button and to its text. */
const BUTTON = { x: 5, y: -5 };
const TEXT = 18;
/** From a closed gate's upper right corner to its button. */
const CORNER = { x: -5, y: 3 };

const openGroups = ({ graph, layout }: Scene) =>
  graph.groups.flatMap((group, i) => {
    const frame = layout.frames[i];
    return frame && frame.d !== "" ? [{ ...group, frame }] : [];
  });

export const frameItems = (scene: Scene): Item[] =>
  openGroups(scene).map(({ key, name, callee, frame }) => ({
    key,
    at: ORIGIN,
    classes: ["frame"],
    data: { group: name },
    label: null,
    marks: [
      { kind: "path", class: "around", d: frame.d },
      {
        kind: "text",
        class: "callee",
        x: frame.label.x + TEXT,
        y: frame.label.y,
        anchor: "start",
        size: SIZE.text,
        runs: plain(callee),
      },
    ],
  }));

const MINUS = "M-3.5,0h7";
const PLUS = `${MINUS}M0,-3.5v7`;

const button = (key: string, at: Point, gate: number | null, label: () => string): Button => ({
  key: `${key} ${gate === null ? "open" : "closed"}`,
  at,
  gate,
  classes: ["toggle"],
  data: { toggle: key },
  label: null,
  /** Of a large picture, few buttons are ever written. */
  get marks(): Mark[] {
    return [
      { kind: "circle", class: "reach", x: 0, y: 0, r: 12, title: label() },
      { kind: "circle", class: "disc", x: 0, y: 0, r: 7.5 },
      { kind: "path", class: "sign", d: gate === null ? MINUS : PLUS },
    ];
  },
});

/** For the pointer only: on the keyboard, Enter does the same at the gate itself. */
export const buttonItems = (scene: Scene, nodes: readonly StillNode[], words: Pick<PictureWords, "open" | "close">): Button[] => [
  ...openGroups(scene).map(({ key, name, frame }) =>
    button(key, { x: frame.label.x + BUTTON.x, y: frame.label.y + BUTTON.y }, null, () => words.close(name)),
  ),
  ...nodes.flatMap(({ node, at, box }) => {
    const key = openingKey(scene.graph.groups, node);
    const place = { x: at.x + box.width / 2 + CORNER.x, y: at.y - box.height / 2 + CORNER.y };
    return key === null ? [] : [button(key, place, node.index, () => words.open(node.name))];
  }),
];
