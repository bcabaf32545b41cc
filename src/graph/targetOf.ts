import type { Program } from "../lang/program.ts";
import type { Graph } from "./graph.ts";

/** Index of the node that a name asks to differentiate: of an array its first entry. undefined: there is none. */
export const targetOf = ({ tiles }: Program, { byName, output }: Graph, name: string | null): number | undefined => {
  if (name === null) return output;
  const [entry] = byName.has(name) ? [name] : (tiles.find((tile) => tile.name === name)?.entries ?? []);
  return byName.get(String(entry));
};
