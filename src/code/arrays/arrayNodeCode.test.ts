/** The lines of every step, run in the order of the walk behind the listing's functions, must end in the gradients of the engine. */
import { describe, expect, it } from "vitest";
import { type Drawn, drawnOf, isTile } from "../../graph/drawn.ts";
import "../../graph/tiles/learnTiles.ts";
import { hasNumpy } from "../testing.ts";
import { arrayNodeCode } from "./arrayNodeCode.ts";
import { numpyOf } from "./numpy.ts";
import { type ArrayCase, arrayCase, differencesIn, HARD_ARRAY_CASES } from "./testing.ts";

const drawnIn = ({ program, evaluation: { graph, target } }: ArrayCase, expanded: readonly string[] = []): Drawn =>
  drawnOf(program, graph, new Set(expanded), target);

const codeOf = (each: ArrayCase, drawn: Drawn, name: string) =>
  arrayNodeCode(each.program, drawn, drawn.graph.byName.get(name) ?? -1, each.evaluation.values);

const linesOf = (text: string, name: string, expanded: readonly string[] = []) => {
  const each = arrayCase(text);
  const { forward, backward, arriving } = codeOf(each, drawnIn(each, expanded), name) ?? {
    forward: [],
    backward: [],
    arriving: [],
  };
  const texts = (lines: typeof forward) => lines.map((line) => line.text);
  return { forward: texts(forward), backward: texts(backward), arriving: texts(arriving) };
};

const LAYER = "W = [[0.5, -0.3], [0.2, 0.4]]; x = [1, -2]; b = [0, 1]\nz = W @ x + b\nL = sum(tanh(z))*x[1]";

describe("a node of an array program as code", () => {
  it("a product of arrays", () =>
    expect(linesOf(LAYER, "u1")).toEqual({
      forward: ["u1 = W @ x"],
      backward: ["dx += W.T @ du1", "dW += np.outer(du1, x)"],
      arriving: ["du1 += dz"],
    }));

  it("an input is its numbers, and gets a line from each of its uses", () =>
    expect(linesOf(LAYER, "x")).toEqual({
      forward: ["x = np.array([1.0, -2.0])"],
      backward: [],
      arriving: ["dx[0] += u3 * dL", "dx += W.T @ du1"],
    }));

  it("a number beside arrays", () =>
    expect(linesOf(LAYER, "L")).toMatchObject({
      forward: ["L = u3 * x[0]"],
      backward: ["dL = 1.0", "dx[0] += u3 * dL", "du3 += x[0] * dL"],
    }));

  it("transposes, rows and lists are looked through", () => {
    const text = "A = [[1, 2], [3, 4]]; a = 2\ny = A.T @ [a, 1]\nL = y @ A[2]";
    expect(linesOf(text, "y")).toMatchObject({
      forward: ["y = A.T @ np.array([a, 1.0])"],
      backward: ["da += (A @ dy)[0]", "dA += np.outer(np.array([a, 1.0]), dy)"],
    });
    expect(linesOf(text, "L").backward).toEqual(["dL = 1.0", "dA[1] += y * dL", "dy += A[1] * dL"]);
  });

  it("an open product is one row times a vector for each entry", () => {
    expect(linesOf(LAYER, "u1[2]", ["u1"])).toMatchObject({
      forward: ["u1[1] = W[1] @ x"],
      backward: ["dx += W[1] * du1[1]", "dW[1] += x * du1[1]"],
    });
    expect(linesOf(LAYER, "z", ["u1"]).backward).toEqual(["db += dz", "du1[1] += dz[1]", "du1[0] += dz[0]"]);
    expect(linesOf(LAYER, "u1[2]", ["u1", "u1[2]"]).forward).toEqual([expect.stringMatching(/^u1\[1\] = u\d+ \+ u\d+$/)]);
  });

  it("has the rules that people read", () => {
    expect(linesOf("z = [1, 2]; a = tanh(z); L = sum(a)", "a").backward).toEqual(["dz += (1.0 - a ** 2.0) * da"]);
    expect(linesOf("p = [0.2, 0.8]; L = cross_entropy(p, [0, 1])", "L").backward.at(-1)).toBe(
      "dp += -dL * np.array([0.0, 1.0]) / p",
    );
  });

  it("says after which steps of the walk its lines have run", () => {
    const each = arrayCase(LAYER);
    const drawn = drawnIn(each);
    const code = codeOf(each, drawn, "u1");
    const steps = [...(code?.forward ?? []), ...(code?.backward ?? [])].map(({ step }) => step);
    expect(steps).toEqual([1, drawn.walk.steps.length - 1, drawn.walk.steps.length]);
  });

  it("is not there for programs of numbers", () => {
    const each = arrayCase("x = 2; f = x^2");
    expect(codeOf(each, drawnIn(each), "f")).toBeNull();
  });
});

/** Behind the listing, for its functions: all values and gradients anew, by the lines of the steps. */
const scriptOf = (each: ArrayCase, expanded: readonly string[]): string | null => {
  const { program, evaluation } = each;
  const listing = numpyOf(program, evaluation);
  if (listing === null) return null;
  const drawn = drawnIn(each, expanded);
  const { graph, walk } = drawn;
  const code = (node: number) => arrayNodeCode(program, drawn, node, evaluation.values);
  const isClosed = new Set(graph.nodes.filter((node) => isTile(node) && graph.isLive[node.index] === 1).map(({ name }) => name));
  const arrays = program.tiles.filter(({ shape, name }) => shape.length > 0 && (isClosed.has(name) || expanded.includes(name)));
  const zeros = arrays.flatMap(({ name, shape }) =>
    [`d${name}`, ...(expanded.includes(name) ? [name] : [])].map((own) => `${own} = np.zeros((${shape.join(", ")},))`),
  );
  const numbers = graph.nodes.flatMap((node) =>
    graph.isLive[node.index] !== 1 || node.name.includes("[") || (isTile(node) && node.shape.length > 0)
      ? []
      : [`d${node.name} = 0.0`],
  );
  const lines = walk.steps.flatMap((step) => {
    if (step.kind === "forward") return code(step.node)?.forward ?? [];
    if (step.kind === "seed") return code(step.node)?.backward.filter(({ wire }) => wire === null) ?? [];
    return code(graph.edges[step.edge]?.to ?? -1)?.backward.filter(({ wire }) => wire?.index === step.edge) ?? [];
  });
  return [listing.slice(0, listing.indexOf("\nfor name")), ...zeros, ...numbers, ...lines.map(({ text }) => text), ""].join("\n");
};

/** Where the rules that people read have a value, and names are those of Python. */
const PLAIN = HARD_ARRAY_CASES.filter(
  ({ title, text }) => title !== "losses at their ends" && /^[ -~\n]*$/.test(text) && !text.includes("lambda"),
);

describe.runIf(hasNumpy)("the steps of a walk, run one after another (skipped where Python has no numpy)", () => {
  it("end in our values and gradients", () => {
    const { complaints } = differencesIn(PLAIN, (each) => scriptOf(each, []), { isPrinted: false });
    expect(complaints).toEqual([]);
  });

  it.each(["u1", "z", "u2", "u3"])("with %s open, too", (open) => {
    for (const keys of [[open], [open, `${open}[1]`]]) {
      const { complaints } = differencesIn([arrayCase(LAYER)], (each) => scriptOf(each, keys), { isPrinted: false });
      expect(complaints).toEqual([]);
    }
  });
});
