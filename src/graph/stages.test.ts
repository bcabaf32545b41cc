import { describe, expect, it } from "vitest";
import { parseProgram } from "../lang/parseProgram.ts";
import { aboutOf } from "./aboutOf.ts";
import { buildGraph } from "./buildGraph.ts";
import { edgeName } from "./graph.ts";
import { schedule } from "./schedule.ts";
import { stagesOf } from "./stages.ts";

const walkOf = (text: string) => {
  const { program } = parseProgram(text);
  if (!program) throw new Error(`this program has errors:\n${text}`);
  return schedule(buildGraph(program));
};

/** One line a step: what it is about, and its stages. */
const told = (text: string): string[] => {
  const walk = walkOf(text);
  const name = (index: number) => walk.graph.nodes[index]?.name;
  return walk.steps.map((step) => {
    const about = aboutOf(walk.graph, step);
    const subject =
      about.kind === "backward"
        ? `${edgeName(walk.graph, about.edge)} from ${name(about.gate)} to ${name(about.operand)}`
        : about.kind === "forward"
          ? `${name(about.gate)} of ${about.operands.map(({ from }) => name(from)).join(", ")}`
          : name(about.gate);
    return `${about.kind} ${subject}: ${stagesOf(walk, step).join(" ")}`;
  });
};

describe("the stages of a step", () => {
  it("end with the contribution where nothing has arrived before, and with the sum where something has", () =>
    expect(told("x = 3\nf = x*x")).toEqual([
      "forward f of x, x: operands value",
      "seed f: seed",
      "backward x-f.1 from f to x: upstream local product contribution",
      "backward x-f.0 from f to x: upstream local product contribution sum",
    ]));
});
