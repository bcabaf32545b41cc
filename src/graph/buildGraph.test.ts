import { describe, expect, it } from "vitest";
import { edgeName } from "./graph.ts";
import { evaluationOf, graphOf, nodeNamed, valueOf, written } from "./testing.ts";

const edgesOf = (text: string, ...expanded: string[]): string[] => {
  const graph = graphOf(text, ...expanded);
  return graph.edges.map((edge) => edgeName(graph, edge));
};

describe("nodes", () => {
  const table: [string, string, string[]][] = [
    // x ─┬─ + ─ × ─ f
    //    │  │   │
    //    │  y   │
    //    └──────┘
    ["a name is one node, however often it is used", "f = (x + y) * x", ["x", "y", "u1 = add(x, y)", "f = multiply(u1, x)"]],
    ["an input stands where the text puts it", "x = -2\ny = 5\nq = y + x", ["x", "y", "q = add(y, x)"]],
    ["a literal is a node for each use", "f = 2 * x + 2", ["c1 is 2", "x", "u1 = multiply(c1, x)", "c2 is 2", "f = add(u1, c2)"]],
    ["so is a constant's name", "f = pi * pi", [`c1 is ${Math.PI}`, `c2 is ${Math.PI}`, "f = multiply(c1, c2)"]],
    ["unless the program assigns it", "e = 2\nf = e * e", ["e", "f = multiply(e, e)"]],
    ["a second name is a gate of its own", "f = x", ["x", "f = identity(x)"]],
    ["so is a name for a constant", "f = pi", [`c1 is ${Math.PI}`, "f = identity(c1)"]],
    ["a bare name adds nothing", "x = 3\nx", ["x"]],
    ["a bare literal is a constant", "-3", ["c1 is -3"]],
    ["the sign of a literal belongs to it", "f = -2 * x", ["c1 is -2", "x", "f = multiply(c1, x)"]],
    ["the sign of a power does not", "f = -2^2", ["c1 is 2", "c2 is 2", "u1 = power(c1, c2)", "f = negate(u1)"]],
    ["a sign before a signed literal is a gate", "f = --2", ["c1 is -2", "f = negate(c1)"]],
    ["statements may stand in any order", "f = q * z\nq = x + y", ["x", "y", "q = add(x, y)", "z", "f = multiply(q, z)"]],
    ["max takes any number of operands", "max(x, 0, y)", ["x", "c1 is 0", "y", "u1 = max(x, c1, y)"]],
    ["a default is a constant", "f = leaky_relu(x)", ["x", "c1 is 0.01", "f = leaky_relu(x, c1)"]],
  ];
  it.each(table)("%s", (_, text, expected) => expect(written(graphOf(text))).toEqual(expected));

  it("knows which inputs are trainable, free, or given", () => {
    const { nodes } = graphOf("param w = 0.5\nx = 2\nf = w * x + b");
    const inputs = nodes.filter((node) => node.kind === "input");
    expect(inputs.map(({ name, value, isTrainable, isFree }) => ({ name, value, isTrainable, isFree }))).toEqual([
      { name: "w", value: 0.5, isTrainable: true, isFree: false },
      { name: "x", value: 2, isTrainable: false, isFree: false },
      { name: "b", value: 1, isTrainable: false, isFree: true },
    ]);
  });

  it("the output is the last statement that nothing reads, not the last to be computed", () => {
    const graph = graphOf("g = f + 1\nh = 2 - p\nf = x * 2\np = f^2\nx = 3");
    expect(graph.nodes[graph.output]?.name).toBe("h");
  });

  it("the outputs are those that `out` names, also where one is opened", () => {
    const text = "x = 1\ng(a) = a^2\nf = g(x)\nh = sigmoid(x)\nout h, f, x";
    for (const graph of [graphOf(text), graphOf(text, "f", "h")]) {
      expect(graph.outputs.map((i) => graph.nodes[i]?.name)).toEqual(["h", "f", "x"]);
      expect(graph.output).toBe(graph.outputs[0]);
    }
    expect(graphOf("f = x").outputs).toEqual([graphOf("f = x").output]);
  });

  it("points at the text that it stands for", () => {
    const text = "x = 3\nf = (x + 1) * -2";
    const graph = graphOf(text);
    const excerpt = (name: string) => text.slice(nodeNamed(graph, name).span?.from, nodeNamed(graph, name).span?.to);
    expect(["x", "u1", "c2"].map(excerpt)).toEqual(["x = 3", "(x + 1)".slice(1, -1), "-2"]);
  });
});

describe("edges", () => {
  const table: [string, string, string[]][] = [
    ["x*x has two", "f = x * x", ["x-f.0", "x-f.1"]],
    ["operands keep their order", "f = z - (y - x)", ["y-u1.0", "x-u1.1", "z-f.0", "u1-f.1"]],
    ["captured names are further operands", "g(a) = a * w\nf = g(x)", ["x-f.0", "w-f.1"]],
  ];
  it.each(table)("%s", (_, text, expected) => expect(edgesOf(text)).toEqual(expected));

  it("are live where an input is behind them", () => {
    const graph = graphOf("f = 2 * 3 + x^2");
    const live = graph.edges.filter(({ isLive }) => isLive).map((edge) => edgeName(graph, edge));
    expect(live).toEqual(["x-u2.0", "u2-f.1"]);
  });

  it("are dead where a function ignores its operand, as they are when it is expanded", () => {
    const { edges, isLive, byName } = graphOf("g(a, b) = 2 * b\nf = g(x, 3)");
    expect(edges.map((edge) => edge.isLive)).toEqual([false, false]);
    expect(isLive[byName.get("f") ?? -1]).toBe(0);
  });
});

describe("composite gates", () => {
  // x ── neuron ── f        x ── × ── + ── σ ── f
  //      w, y                    w    y
  const NEURON = "neuron(a, b) = sigmoid(w * a + b)\nf = neuron(x, y)";

  const table: [string, string, string[], string[]][] = [
    [
      "stand for calls of the user's functions and the prelude's",
      `${NEURON}\nsilu(f)`,
      [],
      ["x", "y", "w", "f = neuron(x, y, w)", "u1 = silu(f)"],
    ],
    [
      "open in place, and leave their name to the last gate of the body",
      NEURON,
      ["f"],
      ["x", "y", "w", "u1 = multiply(w, x)", "u2 = add(u1, y)", "f = sigmoid(u2)"],
    ],
    [
      "a gate of the same name inside has a key of its own",
      "g(a) = sigmoid(a)\nf = g(x)",
      ["f", "f'"],
      ["x", "f.c1 is 1", "f.c2 is 1", "u1 = negate(x)", "u2 = exp(u1)", "u3 = add(f.c2, u2)", "f = divide(f.c1, u3)"],
    ],
    ["which opens nothing by itself", "g(a) = sigmoid(a)\nf = g(x)", ["f'"], ["x", "f = g(x)"]],
    [
      "the constants of bodies that share a name are told apart",
      "h(a) = a + 3\ng(a) = h(2 * a)\nf = g(x)",
      ["f", "f'"],
      ["x", "f.c1 is 2", "u1 = multiply(f.c1, x)", "f.c2 is 3", "f = add(u1, f.c2)"],
    ],
    [
      "open within each other",
      "square(a) = a * a\nh(a) = square(a + b) - a\nf = h(x) * h(y)",
      ["u1", "u4"],
      ["x", "b", "u3 = add(x, b)", "u4 = multiply(u3, u3)", "u1 = subtract(u4, x)", "y", "u2 = h(y, b)", "f = multiply(u1, u2)"],
    ],
    ["a body that is a name becomes a second name", "g(a) = a\nf = g(x)", ["f"], ["x", "f = identity(x)"]],
    ["keys of anything else are ignored", "f = x + y", ["f", "x", "nothing"], ["x", "y", "f = add(x, y)"]],
    [
      "a program's sigmoid is not the prelude's",
      "sigmoid(x) = 2 * x\na = silu(x)\nb = sigmoid(a)",
      ["a", "b"],
      ["x", "u1 = sigmoid(x)", "a = multiply(x, u1)", "b.c1 is 2", "b = multiply(b.c1, a)"],
    ],
    [
      "a program's pi is not the prelude's",
      "pi = 3\narea(r) = pi * r^2\nf = area(x)",
      ["f"],
      ["pi", "x", "f.c1 is 2", "u1 = power(x, f.c1)", "f = multiply(pi, u1)"],
    ],
  ];
  it.each(table)("%s", (_, text, expanded, expected) => expect(written(graphOf(text, ...expanded))).toEqual(expected));

  it("hold a body without composite gates, whose first nodes are its operands", () => {
    const gate = nodeNamed(graphOf("g(a) = silu(a) + w\nf = g(x)"), "f");
    const body = gate.kind === "composite" ? written(gate.body) : [];
    expect(body.map((line) => line.replace(/ =.*/, ""))).toEqual(["a", "w", "u2", "u1", ""]);
  });

  it("say which gates were opened, and inside of which", () => {
    const { groups, nodes } = graphOf("square(a) = a * a\nh(a) = square(a + b) - a\nf = h(x)", "f", "u2");
    expect(groups).toEqual([
      { name: "f", key: "f", callee: "h", parent: -1, builtIn: null },
      { name: "u2", key: "u2", callee: "square", parent: 0, builtIn: null },
    ]);
    const inside = Object.fromEntries(nodes.map(({ name, group }) => [name, group]));
    expect(inside).toEqual({ x: -1, b: -1, u1: 0, u2: 1, f: 0 });
  });

  // f's parameter w hides the program's w from f, but not from g.
  const SHADOWED = "w = 3\ng(a) = a + w\nf(w) = g(10 * w)\ny = f(5)";
  it.each([[[]], [["y"]], [["y", "y'"]]])("a parameter does not hide a name that a called function captures: %j", (expanded) =>
    expect(valueOf(evaluationOf(graphOf(SHADOWED, ...expanded)), "y")).toBe(53),
  );
});

const lines = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i + 1)).join("\n");

describe("depth costs no stack", () => {
  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  /** Three letters, so that 10 000 statements fit into a text. */
  const short = (i: number) => [676, 26, 1].map((unit) => LETTERS[Math.trunc(i / unit) % 26]).join("");

  const FUNCTIONS = `f0(x)=x\n${lines(4_999, (i) => `f${i}(x)=f${i - 1}(x)+1`)}\ny=f4999(2)`;
  const table: [string, string, string[], number][] = [
    ["10 000 statements", `AAA=5\n${lines(9_999, (i) => `${short(i)}=-${short(i - 1)}`)}`, [], -5],
    ["10 000 brackets", `y=${"(".repeat(10_000)}x${")".repeat(10_000)}`, [], 1],
    ["10 000 signs", `y=${"-".repeat(10_000)}x`, [], 1],
    ["10 000 calls in each other", `h(a)=a+1\ny=${"h(".repeat(10_000)}x${")".repeat(10_000)}`, [], 10_001],
    ["5 000 functions that call each other", FUNCTIONS, [], 5_001],
    ["the same opened", FUNCTIONS, ["y", ...Array.from({ length: 5_000 }, (_, i) => `u${i + 1}`)], 5_001],
  ];
  it.each(table)("%s", (_, text, expanded, expected) => {
    const evaluation = evaluationOf(graphOf(text, ...expanded));
    expect(evaluation.values[evaluation.target]).toBe(expected);
  });
});
