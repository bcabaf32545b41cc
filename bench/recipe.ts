/** Graphs as plain data, from which every contender builds its own form of the same graph. */

export const RECIPE_OPERATIONS = ["add", "multiply", "subtract", "divide", "negate", "tanh", "sigmoid", "relu", "exp"] as const;
export type RecipeOperation = (typeof RECIPE_OPERATIONS)[number];

interface RecipeGate {
  readonly op: RecipeOperation;
  readonly a: number;
  /** Second operand; the first again if the operation takes only one. */
  readonly b: number;
}

/** Nodes are numbered inputs first, then gates in an order in which they can be computed; the last one is the target, and depends on all. */
export interface Recipe {
  readonly inputs: readonly number[];
  readonly gates: readonly RecipeGate[];
}

/** Mulberry32: the same numbers on every machine. */
const randomNumbers = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const apply = (op: RecipeOperation, a: number, b: number): number => {
  switch (op) {
    case "add":
      return a + b;
    case "multiply":
      return a * b;
    case "subtract":
      return a - b;
    case "divide":
      return a / b;
    case "negate":
      return -a;
    case "tanh":
      return Math.tanh(a);
    case "sigmoid":
      return 1 / (1 + Math.exp(-a));
    case "relu":
      return Math.max(a, 0);
    case "exp":
      return Math.exp(a);
  }
};

/** As in networks and formulas, three gates of four are arithmetic. */
export const TYPICAL_MIX: readonly RecipeOperation[] = [
  "add", "add", "add", "add", "add", "multiply", "multiply", "multiply", "multiply", "multiply",
  "subtract", "subtract", "divide", "negate", "negate",
  "tanh", "sigmoid", "relu", "relu", "exp",
]; // biome-ignore format: one family a line

const isBinary = (op: RecipeOperation) => op === "add" || op === "multiply" || op === "subtract" || op === "divide";

/**
 * Every gate reads the oldest node that nothing has read yet, so that the target depends on all nodes; a second operand is any of the
 * nodes just before. One node in ten is an input, and as many gates at the end add up what is left. An operation that would
 * leave [−4, 4], or come near a division by zero, becomes a tanh.
 */
export const randomRecipe = (size: number, mix: readonly RecipeOperation[], seed = 1): Recipe => {
  const random = randomNumbers(seed);
  const width = Math.max(2, Math.floor(size / 10));
  const inputs = Array.from({ length: width }, () => 2 * random() - 1);
  const values = [...inputs];
  const gates: RecipeGate[] = [];
  const gate = (op: RecipeOperation, a: number, b: number) => {
    values.push(apply(op, values[a]!, values[b]!));
    gates.push({ op, a, b });
  };
  let unread = 0;
  while (values.length < size - width + 1) {
    const a = unread++;
    const op = mix[Math.floor(random() * mix.length)]!;
    const b = isBinary(op) ? values.length - 1 - Math.floor(random() * width) : a;
    const isTame = Math.abs(apply(op, values[a]!, values[b]!)) <= 4 && (op !== "divide" || Math.abs(values[b]!) > 0.25);
    gate(isTame ? op : "tanh", a, isTame ? b : a);
  }
  while (values.length < size) {
    gate("add", unread, unread + 1);
    unread += 2;
  }
  return { inputs, gates };
};

const HIDDEN_LAYERS = 3;

/**
 * A network written out in scalars, as in micrograd's demonstration: hidden layers of √size/3 neurons each, then one neuron as output. A neuron is its
 * bias, plus weight times input over all its inputs, then tanh or, in every other layer, sigmoid. The target depends on all nodes.
 */
export const networkRecipe = (size: number, seed = 1): Recipe => {
  const random = randomNumbers(seed);
  const width = Math.round(Math.sqrt(size) / HIDDEN_LAYERS);
  const neurons = HIDDEN_LAYERS * width + 1;
  const inputs = Array.from({ length: width + neurons * (width + 1) }, () => 2 * random() - 1);
  const gates: RecipeGate[] = [];
  const gate = (op: RecipeOperation, a: number, b: number): number => inputs.length + gates.push({ op, a, b }) - 1;
  let parameter = width; // the inputs behind the network's own are its biases and weights, neuron by neuron
  const neuron = (layer: readonly number[], activation: RecipeOperation): number => {
    let sum = parameter++;
    for (const value of layer) sum = gate("add", sum, gate("multiply", parameter++, value));
    return gate(activation, sum, sum);
  };
  let layer = Array.from({ length: width }, (_, i) => i);
  for (let depth = 0; depth < HIDDEN_LAYERS; depth++) {
    const below = layer;
    layer = below.map(() => neuron(below, depth % 2 === 0 ? "tanh" : "sigmoid"));
  }
  neuron(layer, "sigmoid");
  return { inputs, gates };
};

/** Each operation in a contender's own kind of value; those of one operand ignore the second. */
export type Operations<N> = Readonly<Record<RecipeOperation, (a: N, b: N) => N>>;

/** All nodes of the graph in that kind of value. */
export const build = <N>(
  { inputs, gates }: Recipe,
  operations: Operations<N>,
  input: (value: number, index: number) => N,
): N[] => {
  const nodes = inputs.map(input);
  for (const { op, a, b } of gates) nodes.push(operations[op](nodes[a]!, nodes[b]!));
  return nodes;
};
