/** Graphs so large that what is worked out for all of their nodes is shared out over several tasks, between which the page answers. */
import type { Graph, NodeBase } from "./graph.ts";

const MANY_NODES = 500;

export const isLong = ({ nodes }: Graph<NodeBase>): boolean => nodes.length > MANY_NODES;

/** Goes on after whatever else the page has to do. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
