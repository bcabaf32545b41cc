/** How the tangent of a node comes about, as TeX: slope · tangent for every operand that the input reaches. */
import { type Edge, type Gate, isGate } from "../../graph/graph.ts";
import { parallelPosition } from "../../graph/wireMarks.ts";
import type { Tangents } from "../../lab/tangents.ts";
import type { Moment } from "../../moment/moment.ts";
import { markTex, nameTex } from "../../tex/name.ts";
import { numberTex } from "../../tex/number.ts";

/** Of more terms than this, the first are written. */
const MANY = 3;

/** ẇ₁: the dot stands over the letter, not over its index. */
export const tangentTex = (name: string): string => {
  const [, base = "", index = ""] = /^(.*?)(_\{.*)?$/s.exec(nameTex(name)) ?? [];
  return `\\dot{${base}}${index}`;
};

const factor = (x: number): string => (x < 0 ? `(${numberTex(x)})` : numberTex(x));

type Facts = Pick<Moment, "graph" | "evaluation">;

const slopeTex = ({ nodes }: Facts["graph"], gate: Gate, { from, slot }: Edge): string => {
  const position = parallelPosition(gate, slot);
  const operand = nameTex(nodes[from]?.name ?? "");
  return `\\frac{\\partial ${nameTex(gate.name)}}{\\partial ${position === null ? operand : `{${operand}}_{${markTex(position)}}`}}`;
};

/** `\dot{f} = \frac{\partial f}{\partial q} \dot{q} = (-4) \cdot 1 = -4` */
export const tangentFormula = ({ graph, evaluation }: Facts, { values, isReached, input }: Tangents, index: number): string => {
  const node = graph.nodes[index];
  if (!node) return "";
  const [symbol, result] = [tangentTex(node.name), numberTex(values[index] ?? Number.NaN)];
  if (!isGate(node) || index === input || isReached[index] !== 1) return `${symbol} = ${result}`;
  const wires = graph.edges
    .slice(graph.firstEdge[index], graph.firstEdge[index + 1])
    .filter(({ from, isLive }) => isLive && isReached[from] === 1);
  const sum = (term: (edge: Edge) => string): string =>
    [...wires.slice(0, MANY).map(term), ...(wires.length > MANY ? ["\\cdots"] : [])].join(" + ");
  const symbols = sum((edge) => `${slopeTex(graph, node, edge)}\\,${tangentTex(graph.nodes[edge.from]?.name ?? "")}`);
  const numbers = sum(
    ({ index: edge, from }) => `${factor(evaluation.local[edge] ?? Number.NaN)} \\cdot ${factor(values[from] ?? Number.NaN)}`,
  );
  return `${symbol} = ${symbols} = ${numbers} = ${result}`;
};
