/** Pictures as trees of SVG elements: the one place that says which. The page writes them into its document, exports into a text. */
import type { Point } from "../layout/layout.ts";
import type { Item, Mark, Picture, Run, TextMark } from "./picture.ts";

export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements, or one text. */
  readonly children: readonly Tree[] | string;
}

/** The layers from the bottom to the top. */
export const LAYERS = ["frames", "edges", "lit", "nodes", "buttons", "notes"] as const;
export type LayerName = (typeof LAYERS)[number];

const element = (tag: string, attributes: Tree["attributes"], children: Tree["children"] = []): Tree => ({
  tag,
  attributes,
  children,
});

const translated = ({ x, y }: Point): Record<string, string> => (x === 0 && y === 0 ? {} : { transform: `translate(${x},${y})` });

const written = (data: Item["data"]): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(data)) if (value !== null) attributes[`data-${name}`] = value;
  return attributes;
};

const titled = (title: string | undefined): Tree[] => (title === undefined ? [] : [element("title", {}, title)]);

/** Shifts are from the base line; SVG counts them from the run before. */
const runTrees = (runs: readonly Run[]): Tree["children"] => {
  const [only] = runs;
  if (runs.length === 1 && only && only.face === "upright" && only.size === undefined) return only.text;
  let level = 0;
  return runs.map(({ text, face, size, shift = 0 }) => {
    const dy = shift - level;
    level = shift;
    const sizes = size === undefined ? {} : { "font-size": String(size) };
    return element("tspan", { class: face, ...sizes, ...(dy === 0 ? {} : { dy: String(dy) }) }, text);
  });
};

const textTree = (mark: TextMark): Tree => {
  const { x, y, anchor, size, runs, squeezedTo, title, data = {} } = mark;
  const look = {
    "font-size": String(size),
    "text-anchor": anchor,
    ...(squeezedTo === undefined ? {} : { textLength: String(squeezedTo), lengthAdjust: "spacingAndGlyphs" }),
  };
  if (title === undefined) return element("text", { class: mark.class, x: String(x), y: String(y), ...look }, runTrees(runs));
  return element("g", { class: mark.class, transform: `translate(${x},${y})`, ...written(data) }, [
    ...titled(title),
    element("text", look, runTrees(runs)),
  ]);
};

const markTree = (mark: Mark): Tree => {
  if (mark.kind === "text") return textTree(mark);
  if (mark.kind === "path")
    return element("path", {
      class: mark.class,
      d: mark.d,
      ...(mark.opacity === undefined ? {} : { "fill-opacity": String(mark.opacity) }),
    });
  const { x, y, r, title } = mark;
  return element("circle", { class: mark.class, cx: String(x), cy: String(y), r: String(r) }, titled(title));
};

export const itemTree = ({ at, classes, data, label, marks }: Item): Tree => {
  const attributes = { class: classes.join(" "), ...translated(at), ...written(data) };
  const spoken: Record<string, string> = label === null ? { "aria-hidden": "true" } : { role: "button", "aria-label": label };
  return element("g", { ...attributes, ...spoken }, marks.map(markTree));
};

/** The attributes of the outermost element. */
export const frameAttributes = ({ width, height, cursor, label }: Picture): Readonly<Record<string, string>> => ({
  role: "group",
  width: String(width),
  height: String(height),
  viewBox: `0 0 ${width} ${height}`,
  "data-cursor": String(cursor),
  "aria-label": label,
});

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);

const treeText = ({ tag, attributes, children }: Tree): string => {
  const inTag = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inside = typeof children === "string" ? escaped(children) : children.map(treeText).join("");
  return `<${tag}${inTag.join("")}>${inside}</${tag}>`;
};

/** The whole picture as the text of an SVG element, as the page writes it. Its look comes from the page's style sheet. */
export const pictureToSvg = (picture: Picture): string => {
  const layers = LAYERS.map((name) => element("g", { class: name }, picture[name].map(itemTree)));
  return treeText(element("svg", { ...frameAttributes(picture), xmlns: "http://www.w3.org/2000/svg" }, layers));
};
