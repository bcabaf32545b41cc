/** All numbers of a graph, in typed arrays that are made once and reused whenever an input moves. */
import type { Variadic } from "../ops/operation.ts";
import { ancestorsOf, type Graph, isGate } from "./graph.ts";
import { gateCount, packGates, STRIDE, type Tape } from "./tape.ts";

/** What is known of each edge: where it leads, and what the chain rule multiplies and adds along it. */
export interface EdgeNumbers {
  /** The operand. */
  readonly from: Int32Array;
  /** The gate, whose gradient flows back along the edge; −1 where none does, because there is no input behind it or the target does not need it. */
  readonly upstream: Int32Array;
  /** ∂to/∂from through this slot. */
  readonly local: Float64Array;
  /** upstream · local. */
  readonly contribution: Float64Array;
  /** The gradient of `from` as far as it has been summed once this edge's contribution is in. */
  readonly running: Float64Array;
  /** `local`, `contribution` and `running` one after another: a loop over one array is faster than one over three. */
  readonly numbers: Float64Array;
}

/** The numbers of one graph for one target. Gradients and contributions of what it does not depend on are 0. */
export class Evaluation {
  readonly graph: Graph;
  readonly target: number;
  /** By node. To move an input, write its entry and call `evaluate`. */
  readonly values: Float64Array;
  /** By node: ∂target/∂node, the sum of the contributions of the edges that leave it. */
  readonly gradients: Float64Array;
  /** By node: the numbers inside a composite gate, whose target is the body's output. */
  readonly bodies: ReadonlyMap<number, Evaluation>;
  readonly tape: Tape;
  private readonly isAncestor: Uint8Array;
  private known: EdgeNumbers | null = null;

  constructor(graph: Graph, target: number) {
    const { nodes } = graph;
    const n = nodes.length;
    const gates = gateCount(graph);
    // One buffer for all three: a buffer costs more than what most programs put into it.
    const buffer = new ArrayBuffer(2 * n * Float64Array.BYTES_PER_ELEMENT + STRIDE * gates * Int32Array.BYTES_PER_ELEMENT);
    this.graph = graph;
    this.target = target;
    this.values = new Float64Array(buffer, 0, n);
    this.gradients = new Float64Array(buffer, n * Float64Array.BYTES_PER_ELEMENT, n);
    this.isAncestor = ancestorsOf(graph, target);
    const packed = new Int32Array(buffer, 2 * n * Float64Array.BYTES_PER_ELEMENT, STRIDE * gates);
    this.tape = packGates(graph, target, this.isAncestor, packed);
    this.bodies = this.leafValues();
  }

  /** Made when first asked for: a result without a walk does not need them. */
  get edges(): EdgeNumbers {
    return (this.known ??= edgeNumbers(this.graph, this.isAncestor));
  }

  get local(): Float64Array {
    return this.edges.local;
  }

  get contribution(): Float64Array {
    return this.edges.contribution;
  }

  get running(): Float64Array {
    return this.edges.running;
  }

  private leafValues(): ReadonlyMap<number, Evaluation> {
    let bodies: Map<number, Evaluation> | null = null;
    for (const node of this.graph.nodes) {
      if (node.kind === "composite") (bodies ??= new Map()).set(node.index, createEvaluation(node.body));
      else if (!isGate(node)) this.values[node.index] = node.value;
    }
    return bodies ?? NO_BODIES;
  }
}

const NO_BODIES: ReadonlyMap<number, Evaluation> = new Map();

const edgeNumbers = ({ edges }: Graph, isAncestor: Uint8Array): EdgeNumbers => {
  const m = edges.length;
  const from = new Int32Array(m);
  const upstream = new Int32Array(m);
  for (const edge of edges) {
    from[edge.index] = edge.from;
    upstream[edge.index] = edge.isLive && isAncestor[edge.to] === 1 ? edge.to : -1;
  }
  const numbers = new Float64Array(3 * m);
  const [local, contribution, running] = [0, 1, 2].map((i) => numbers.subarray(i * m, (i + 1) * m));
  return { from, upstream, local: local!, contribution: contribution!, running: running!, numbers };
};

/** Buffers, with inputs and constants filled in; everything else waits for `evaluate`. */
export const createEvaluation = (graph: Graph, target: number = graph.output): Evaluation => new Evaluation(graph, target);

/** What the operands of gate i share: the sum of their weights. */
export const totalWeight = ({ graph, values, edges }: Evaluation, i: number, { weight }: Variadic): number => {
  let total = 0;
  for (let e = graph.firstEdge[i]!; e < graph.firstEdge[i + 1]!; e++) total += weight(values[edges.from[e]!]!, values[i]!);
  return total;
};
