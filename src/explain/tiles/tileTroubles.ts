/** Faults and kinks inside a tile, each at the entry that it concerns; what is the same at many entries is told once, and counted. */
import { drawnNodeOf, wireOfEdge } from "../../graph/drawn.ts";
import type { Edge, GraphNode } from "../../graph/graph.ts";
import { nodeName } from "../names.ts";
import { faultText, kinkText } from "../trouble.ts";
import type { TilePlace } from "./tilePlace.ts";

/** The entry that a gate is a step of: its gates stand before it. */
const entryOf = ({ moment: { graph }, node: { entries } }: TilePlace, index: number): GraphNode | undefined =>
  graph.nodes[entries.find((entry) => entry >= index) ?? index];

/** @param wire that the step goes back along; null forwards, when all of them are told */
export const troublesTold = (place: TilePlace, wire: Edge | null): string[] => {
  const { moment, messages, words, node } = place;
  const { graph, drawn, evaluation } = moment;
  const nameIn = (each: GraphNode | undefined): string =>
    nodeName(each && drawnNodeOf(drawn, each.index) === node.index ? entryOf(place, each.index) : each);
  const isHere = (index: number): boolean => drawnNodeOf(drawn, index) === node.index;
  const isOnWay = (edge: number): boolean => !wire || [-1, wire.index].includes(wireOfEdge(drawn, edge));
  const faults = moment.faults.filter((fault) => isHere(fault.node));
  const kinks = moment.kinks.filter(
    (kink) => isHere(kink.node) && isOnWay((graph.firstEdge[kink.node] ?? 0) + kink.slot),
  ); // biome-ignore format: one thought
  /** By code: the first is told. */
  const grouped = <T extends { readonly code: string; readonly node: number }>(
    all: readonly T[],
    text: (one: T) => string,
  ): string[] =>
    [...new Set(all.map(({ code }) => code))].flatMap((code) => {
      const same = all.filter((one) => one.code === code);
      const places = new Set(same.map((one) => entryOf(place, one.node)?.index));
      const more = places.size > 1 ? ` ${words.more({ count: places.size - 1 })}` : "";
      return same.slice(0, 1).map((one) => text(one) + more);
    });
  return [
    ...grouped(faults, (fault) => faultText(messages, graph, evaluation, fault, nameIn)),
    ...grouped(kinks, (kink) => kinkText(messages, graph, evaluation, kink, nameIn)),
  ];
};
