/** What a tool says of numbers, by what is drawn: a tile takes the weightiest of what is said of its entries, and keeps each for its place. */
import { drawnNodeOf, isTile, wireOfEdge } from "../../graph/drawn.ts";
import type { Mark, MarkClass, Marks } from "../marks.ts";
import type { Moment } from "../moment.ts";

const WEIGHT: readonly MarkClass[] = ["quiet", "path", "cause", "wrong"];

/** A tile steps back only if all of it does, so of marks the quiet ones weigh least. */
const weightiest = (marks: readonly Mark[]): Mark => {
  const weight = Math.max(-1, ...marks.map((mark) => (mark.class ? WEIGHT.indexOf(mark.class) : -1)));
  const found = WEIGHT[weight];
  return found ? { class: found } : {};
};

const gathered = (marks: ReadonlyMap<number, Mark>, to: (index: number) => number): Map<number, (readonly [number, Mark])[]> => {
  const lists = new Map<number, (readonly [number, Mark])[]>();
  for (const [index, mark] of marks) {
    const place = to(index);
    const list = lists.get(place);
    if (list) list.push([index, mark]);
    else if (place >= 0) lists.set(place, [[index, mark]]);
  }
  return lists;
};

export const foldMarks = ({ drawn }: Moment, { nodes, edges }: Marks): Marks => {
  const folded = { nodes: new Map<number, Mark>(), edges: new Map<number, Mark>() };
  for (const [index, marks] of gathered(nodes, (node) => drawnNodeOf(drawn, node))) {
    const node = drawn.graph.nodes[index];
    const [only] = marks;
    if (!isTile(node)) {
      if (only) folded.nodes.set(index, only[1]);
      continue;
    }
    const cells = new Map(marks.flatMap(([entry, mark]) => { const at = node.entries.indexOf(entry); return at < 0 ? [] : [[at, mark] as const]; })); // biome-ignore format: one thought
    const isWhole = cells.size === node.entries.length;
    const said = weightiest([...cells.values()]);
    folded.nodes.set(index, { ...(said.class === "quiet" && !isWhole ? {} : said), cells });
  }
  for (const [index, marks] of gathered(edges, (edge) => wireOfEdge(drawn, edge))) {
    const [only] = marks;
    folded.edges.set(index, marks.length === 1 && only ? only[1] : weightiest(marks.map(([, mark]) => mark)));
  }
  return folded;
};
