import { describe, expect, it } from "vitest";
import { isTile } from "../graph/drawn.ts";
import { edgeName } from "../graph/graph.ts";
import { type Cells, drawnMoment } from "../moment/drawnMoment.ts";
import { drawnMarks } from "../moment/marks.ts";
import { type Backstep, createBackstep } from "./store.ts";

const LAYER = "W = [[0.5, -0.3], [0.2, 0.4]]; x = [1, -2]\nz = W @ x\na = tanh(z)\nL = sum((a - [1, 0])^2)";

const opened = (text: string, place = {}): Backstep => {
  const backstep = createBackstep();
  backstep.actions.open(text, place);
  return backstep;
};

const momentIn = ({ derive, store }: Backstep) => {
  const moment = derive.moment(store.getState());
  if (!moment) throw new Error("there is no moment");
  return moment;
};

const cellsOf = (backstep: Backstep, name: string): Cells => {
  const drawn = drawnMoment(momentIn(backstep));
  const cells = drawn.cells(drawn.graph.byName.get(name) ?? -1);
  if (!cells) throw new Error(`${name} is no tile`);
  return cells;
};

const justDone = (backstep: Backstep): string[] => {
  const { graph, active } = drawnMoment(momentIn(backstep));
  return active.map((step) => {
    const edge = step.kind === "backward" ? graph.edges[step.edge] : undefined;
    return edge ? edgeName(graph, edge) : step.kind === "backward" ? "" : `${step.kind} ${graph.nodes[step.node]?.name}`;
  });
};

const rounded = (numbers: Cells["values"]): (number | null)[] =>
  numbers.map((x) => (x === null ? null : Math.round(x * 1e4) / 1e4));

describe("walking through arrays", () => {
  it("computes a whole array in one step", () => {
    const backstep = opened(LAYER);
    expect(cellsOf(backstep, "z").values).toEqual([null, null]);
    backstep.actions.step(1);
    expect(justDone(backstep)).toEqual(["forward z"]);
    expect(rounded(cellsOf(backstep, "z").values)).toEqual([1.1, -0.6]);
    expect(cellsOf(backstep, "a").values).toEqual([null, null]);
  });

  it("sends back along one wire all that goes along it", () => {
    const backstep = opened(LAYER);
    const { walk } = momentIn(backstep).drawn;
    backstep.actions.goTo(walk.steps.length - 1);
    expect(justDone(backstep)).toEqual(["x-z.1"]);
    // With g = 2(a − y)(1 − a²): ∂L/∂x = Wᵀ·g, and then ∂L/∂W = g·xᵀ.
    const [g1 = 0, g2 = 0] = [1.1, -0.6].map((z, i) => 2 * (Math.tanh(z) - (i === 0 ? 1 : 0)) * (1 - Math.tanh(z) ** 2));
    expect(rounded(cellsOf(backstep, "x").gradients)).toEqual(rounded([0.5 * g1 + 0.2 * g2, -0.3 * g1 + 0.4 * g2]));
    expect(cellsOf(backstep, "W").gradients).toEqual([null, null, null, null]);
    backstep.actions.step(1);
    expect(justDone(backstep)).toEqual(["W-z.0"]);
    expect(rounded(cellsOf(backstep, "W").gradients)).toEqual(rounded([g1, -2 * g1, g2, -2 * g2]));
  });

  it("shows a stage's numbers when the stage is over, not before", () => {
    const backstep = opened(LAYER, { step: 0, stage: 1 });
    expect(cellsOf(backstep, "z").values).toEqual([null, null]);
    const { walk } = momentIn(backstep).drawn;
    const last = walk.steps.length - 1;
    const at = (stage: number) => rounded(cellsOf(opened(LAYER, { step: last, stage }), "W").gradients);
    expect(
      [1, 2, 3]
        .map(at)
        .flat()
        .every((x) => x === null),
    ).toBe(true);
  });

  it("adds to what has arrived only at the last stage", () => {
    const text = "x = [1, -2]\na = tanh(x)\nL = sum(a * x)";
    const { walk } = momentIn(opened(text)).drawn;
    const last = walk.steps.length - 1; // x gets its second contribution
    const before = cellsOf(opened(text, { step: last }), "x").gradients;
    const after = cellsOf(opened(text, { step: last + 1 }), "x").gradients;
    expect(before).not.toEqual(after);
    expect(cellsOf(opened(text, { step: last, stage: 4 }), "x").gradients).toEqual(before);
  });

  it("folds what a tool says: a tile steps back only if all of it does", () => {
    const backstep = opened(LAYER);
    const nodes = momentIn(backstep).graph.byName;
    const quiet = (...names: string[]) => {
      const marks = {
        nodes: new Map(names.map((name) => [nodes.get(name) ?? -1, { class: "quiet" } as const])),
        edges: new Map(),
      };
      const { drawn } = momentIn(backstep);
      return drawnMarks(momentIn(backstep), () => marks).nodes.get(drawn.graph.byName.get("z") ?? -1);
    };
    expect(quiet("z[1]")?.class).toBeUndefined();
    expect([...(quiet("z[1]")?.cells?.keys() ?? [])]).toEqual([0]);
    expect(quiet("z[1]", "z[2]")?.class).toBe("quiet");
  });

  it("keeps the moment when a tile is opened and closed", () => {
    const backstep = opened(LAYER);
    const { walk } = momentIn(backstep).drawn;
    backstep.actions.goTo(walk.steps.length - 2);
    const before = justDone(backstep);
    const done = momentIn(backstep).frame.cursor;
    backstep.actions.toggle("z");
    expect(drawnMoment(momentIn(backstep)).graph.byName.has("z[1]")).toBe(true);
    expect(momentIn(backstep).frame.cursor).toBe(done);
    backstep.actions.toggle("z");
    expect(justDone(backstep)).toEqual(before);
  });

  it("tells an entry from its array when it is selected, and what has to do with it", () => {
    const backstep = opened(LAYER, { step: 1, select: "z[2]" });
    expect(cellsOf(backstep, "z").selected).toBe(1);
    expect(cellsOf(backstep, "W").isRelated).toEqual([false, false, true, true]);
    expect(cellsOf(backstep, "x").isRelated).toEqual([true, true]);
    expect(cellsOf(backstep, "a").isRelated).toEqual([false, true]);
    backstep.actions.select({ kind: "node", name: "z" });
    expect(cellsOf(backstep, "z").selected).toBe(-1);
    const { selectedDrawn, drawn } = momentIn(backstep);
    const node = drawn.graph.nodes[selectedDrawn?.index ?? -1];
    expect(isTile(node) && node.name).toBe("z");
  });

  it("differentiates an array's first entry if asked for the array", () => {
    const backstep = opened(LAYER, { target: "a" });
    const { walk } = momentIn(backstep);
    expect(walk.graph.nodes[walk.target]?.name).toBe("a[1]");
  });

  it("asks for one entry of a step, before it is shown", () => {
    const backstep = opened(LAYER);
    backstep.actions.ask("both");
    const question = backstep.derive.question(backstep.store.getState());
    expect(question?.kind === "value" && momentIn(backstep).graph.nodes[question.node]?.name).toBe("z[1]");
    expect(cellsOf(backstep, "z").values).toEqual([null, null]);
  });
});
