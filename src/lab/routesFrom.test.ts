import { expect, it } from "vitest";
import { edgeName } from "../graph/graph.ts";
import { schedule } from "../graph/schedule.ts";
import { graphOf, nodeNamed } from "../graph/testing.ts";
import { routesFrom } from "./routesFrom.ts";

const names = (text: string, gate: string): string[] => {
  const graph = graphOf(text);
  return [...routesFrom(schedule(graph), nodeNamed(graph, gate).index)].flatMap((e) => {
    const edge = graph.edges[e];
    return edge ? [edgeName(graph, edge)] : [];
  });
};

it("is every wire between the target and the gate, and no other", () => {
  const text = "p = x + y\nq = p*p\nr = p*z\nf = q + r";
  expect(names(text, "p").toSorted()).toEqual(["p-q.0", "p-q.1", "p-r.0", "q-f.0", "r-f.1"]);
  expect(names(text, "q")).toEqual(["q-f.0"]);
  expect(names(text, "f")).toEqual([]);
});
