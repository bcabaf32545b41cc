import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProgram } from "../../lang/parseProgram.ts";
import { buildGraph } from "../buildGraph.ts";
import { type Drawn, drawnOf, isTile, numbersDone, stepsDone } from "../drawn.ts";
import { evaluate } from "../evaluate.ts";
import { createEvaluation } from "../evaluation.ts";
import { edgeName } from "../graph.ts";
import { NEVER } from "../schedule.ts";
import { seenNumber, stepWith } from "../seenNumber.ts";
import { sumAsWalked } from "../sumAsWalked.ts";

const LAYER = "W = [[0.5, -0.3], [0.2, 0.4]]; x = [1, -2]; b = [0.1, 0.2]\nz = W @ x + b\na = tanh(z)\nL = sum((a - [1, 0])^2)";

const drawnFrom = (text: string, expanded: readonly string[] = [], target?: string): Drawn => {
  const { program } = parseProgram(text);
  if (!program) throw new SyntaxError(text);
  const open = new Set(expanded);
  const graph = buildGraph(program, { expanded: open });
  return drawnOf(program, graph, open, target === undefined ? graph.output : (graph.byName.get(target) ?? -1));
};

const stepNames = ({ walk }: Drawn): string[] =>
  walk.steps.map((step) => {
    if (step.kind === "seed") return "seed";
    if (step.kind === "forward") return walk.graph.nodes[step.node]?.name ?? "";
    const edge = walk.graph.edges[step.edge];
    return edge ? edgeName(walk.graph, edge) : "";
  });

const nodeNames = ({ graph }: Drawn): string[] => graph.nodes.map(({ name }) => name);

describe("an array program that is closed", () => {
  it("is drawn as its arrays", () => {
    expect(nodeNames(drawnFrom(LAYER))).toEqual(["W", "x", "b", "u1", "z", "a", "u2", "u3", "L"]);
  });

  it("is walked array by array, last wire first on the way back", () => {
    expect(stepNames(drawnFrom(LAYER))).toEqual([
      "u1", "z", "a", "u2", "u3", "L", "seed", "u3-L.0", "u2-u3.0", "a-u2.0", "z-a.0", "b-z.1", "u1-z.0", "x-u1.1", "W-u1.0",
    ]); // biome-ignore format: a walk
  });

  it("names what is one thing twice as two wires", () => {
    expect(stepNames(drawnFrom("v = [1, 2]\ns = v @ v"))).toEqual(["s", "seed", "v-s.1", "v-s.0"]);
  });

  it("computes arrays as a whole, and goes back only to what the chosen entry needs", () => {
    const text = "x = [1, 2]; y = [3, 4]\na = 2*x\nc = 5*x\nz = [a[1], y[2]]";
    expect(stepNames(drawnFrom(text, [], "z[2]"))).toEqual(["a", "z", "seed", "y-z.1"]);
  });
});

describe("an open call", () => {
  const text = "g(t) = t^2; x = [1, -2]; c = 3\ny = g(x) + silu(c)\nf = y @ y";

  it("of numbers stays by itself where an array reads it", () => {
    expect(nodeNames(drawnFrom(text))).toEqual(["x", "c", "u1", "u2", "y", "f"]);
    expect(nodeNames(drawnFrom(text, ["u2"]))).toEqual(["x", "c", "u1", expect.stringMatching(/^u\d+$/), "u2", "y", "f"]);
  });

  it("of an entry belongs to its array", () => {
    expect(nodeNames(drawnFrom(text, ["u1[2]"]))).toEqual(["x", "c", "u1", "u2", "y", "f"]);
  });
});

describe("an open tile", () => {
  it("has a gate for each entry, which opens into products and sums", () => {
    expect(nodeNames(drawnFrom(LAYER, ["u1"]))).toEqual(["W", "x", "b", "u1[1]", "u1[2]", "z", "a", "u2", "u3", "L"]);
    const rows = drawnFrom(LAYER, ["u1", "u1[2]"]);
    expect(nodeNames(rows).length).toBe(nodeNames(drawnFrom(LAYER)).length - 1 + 1 + 3);
    expect(rows.graph.groups.map(({ key, callee }) => [key, callee])).toEqual([
      ["u1", "@"],
      ["u1[2]", "@"],
    ]);
  });

  it("of a number opens into all that it is computed by at once", () => {
    const drawn = drawnFrom("x = [1, 2, 3]\nL = sum(x)", ["L"]);
    expect(drawn.graph.groups.map(({ key }) => key)).toEqual(["L"]);
    expect(drawn.graph.nodes.filter(isTile).map(({ name }) => name)).toEqual(["x"]);
  });

  it("shows a softmax's steps first", () => {
    const text = "z = [1, 2, 3]\np = softmax(z)";
    expect(nodeNames(drawnFrom(text))).toEqual(["z", "p"]);
    expect(nodeNames(drawnFrom(text, ["p"])).length).toBeGreaterThan(3);
  });
});

describe("a program of numbers", () => {
  it("is drawn as it is", () => {
    const drawn = drawnFrom("x = 2; y = 3\nf = x*y + x");
    expect(drawn.graph).toBe(drawn.numbers.graph);
    expect(drawn.walk).toBe(drawn.numbers);
    expect(drawn.stops).toBeNull();
  });
});

/** Random networks of layers, with some of their tiles open. */
const programs = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }),
  batch: fc.integer({ min: 0, max: 3 }),
  open: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }),
});

const textOf = (sizes: readonly number[], batch: number): string => {
  const lines = [batch > 0 ? `x0 = normal(${batch}, ${sizes[0]}, 1)` : `x0 = ones(${sizes[0]})`];
  for (let i = 1; i < sizes.length; i++) {
    lines.push(`W${i} = normal(${sizes[i]}, ${sizes[i - 1]}, ${i})`, `b${i} = zeros(${sizes[i]})`);
    lines.push(batch > 0 ? `x${i} = tanh(x${i - 1} @ W${i}.T + b${i})` : `x${i} = tanh(W${i} @ x${i - 1} + b${i})`);
  }
  const last = `x${sizes.length - 1}`;
  return [...lines, `p = softmax(${last})`, `L = sum(${last} * ${last}) + mean(p * ${last})`].join("\n");
};

describe("any array program, with any of its tiles open", () => {
  it("takes every step in numbers once, and each after those that it needs", () => {
    fc.assert(
      fc.property(programs, ({ sizes, batch, open }) => {
        const text = textOf(sizes, batch);
        const keys = [...drawnFrom(text).keys];
        const first = open.map((i) => keys[i % keys.length] ?? "");
        const more = [...drawnFrom(text, first).keys];
        const drawn = drawnFrom(text, [...first, ...open.map((i) => more[(i * 7) % more.length] ?? "")]);
        const { numbers, walk } = drawn;
        const { program } = parseProgram(text);
        const natural = program && createEvaluation(buildGraph(program));
        expect(numbers.steps.length).toBe(
          numbers.graph.nodes.filter(({ operands }) => operands).length +
            1 +
            numbers.graph.edges.filter(({ isLive }) => isLive).length,
        );
        expect([...numbers.contributionAt].filter((at) => at === NEVER).length).toBe(
          numbers.graph.edges.filter(({ isLive }) => !isLive).length,
        );
        for (const { index, operands = [] } of numbers.graph.nodes)
          for (const operand of operands) expect(numbers.valueAt[operand]).toBeLessThan(numbers.valueAt[index] ?? 0);
        for (const { index, to, isLive } of numbers.graph.edges) {
          if (!isLive) continue;
          for (const before of numbers.consumers[to] ?? [])
            expect(numbers.contributionAt[before.index]).toBeLessThan(numbers.contributionAt[index] ?? 0);
        }
        // Sums in the order of this walk end where the engine's end.
        const evaluation = evaluate(createEvaluation(numbers.graph, numbers.target));
        sumAsWalked(numbers, evaluation);
        for (const [node, consumers] of numbers.consumers.entries()) {
          const last = consumers.at(-1);
          if (last) expect(evaluation.running[last.index]).toBeCloseTo(evaluation.gradients[node] ?? 0, 12);
        }
        expect(natural?.graph.nodes.length).toBe(numbers.graph.nodes.length);
        for (let cursor = 0; cursor <= walk.steps.length; cursor++)
          expect(stepsDone(drawn, numbersDone(drawn, cursor))).toBe(cursor);
        expect(numbersDone(drawn, walk.steps.length)).toBe(numbers.steps.length);
      }),
      { numRuns: 60 },
    );
  });

  it("shows every number once: as a node or in a tile", () => {
    fc.assert(
      fc.property(programs, ({ sizes, batch, open }) => {
        const text = textOf(sizes, batch);
        const keys = [...drawnFrom(text).keys];
        const { graph, nodeOf, numbers, wireOf } = drawnFrom(
          text,
          open.map((i) => keys[i % keys.length] ?? ""),
        );
        for (const { index, name } of numbers.graph.nodes) {
          const node = graph.nodes[nodeOf?.[index] ?? -1];
          expect(node).toBeDefined();
          if (node && !isTile(node)) expect(node.name).toBe(name);
        }
        for (const { index, from, to } of numbers.graph.edges) {
          const wire = graph.edges[wireOf?.[index] ?? -1];
          if (wire) expect([wire.from, wire.to]).toEqual([nodeOf?.[from], nodeOf?.[to]]);
          else expect(nodeOf?.[from]).toBe(nodeOf?.[to]);
        }
        for (const { index, operands = [] } of graph.nodes) for (const operand of operands) expect(operand).toBeLessThan(index);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is inside a closed tile", () => {
  it("is told by the entry that it computes, and its steps by the step around them", () => {
    const drawn = drawnFrom(LAYER);
    const { nodes } = drawn.numbers.graph;
    const seen = nodes.map(({ index }) => nodes[seenNumber(drawn, index)]?.name);
    expect(new Set(seen.filter((name) => name?.startsWith("u1")))).toEqual(new Set(["u1[1]", "u1[2]"]));
    const product = nodes.find(({ name, isAutomatic }) => isAutomatic && !name.includes("[") && !name.startsWith("c"));
    expect(nodes[seenNumber(drawn, product?.index ?? -1)]?.name).toBe("u1[1]");
    for (const name of ["u1[1]", "u1[2]", "z[1]", "W[2,1]"]) {
      const index = drawn.numbers.graph.byName.get(name) ?? -1;
      expect(seenNumber(drawn, index), "an entry is seen itself").toBe(index);
    }
    for (let done = 1; done <= drawn.numbers.steps.length; done++) {
      const step = stepWith(drawn, done);
      expect(numbersDone(drawn, step)).toBeGreaterThanOrEqual(done);
      expect(numbersDone(drawn, step - 1)).toBeLessThan(done);
    }
  });
});
