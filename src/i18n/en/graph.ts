import type { OperationName } from "../../ops/registry.ts";
import type { SpokenKind, SpokenNode } from "../facts.ts";
import type { GraphMessages } from "../messages.ts";
import { plural, spoken } from "../words.ts";

/** Words for gates that are written with a symbol. Any other is spoken by its name, so a new operation needs no entry. */
const SPOKEN_SYMBOLS: Partial<Record<OperationName, string>> = {
  add: "plus",
  subtract: "minus",
  multiply: "times",
  divide: "division",
};

const gateWord = (op: OperationName): string => SPOKEN_SYMBOLS[op] ?? op.replaceAll("_", " ");

const LEAVES = { input: "input", trainable: "trainable input", free: "free input", constant: "constant" };

const kindText = (is: SpokenKind): string => {
  if (is.kind === "gate") return `${gateWord(is.op)} gate`;
  if (is.kind === "composite") return `calls ${is.callee}, press Enter to open`;
  return LEAVES[is.kind];
};

/** null where no gradient is ever wanted: at a constant, and at a gate with nothing but constants behind it. */
const gradientText = ({ isTarget, isLive, gradient, arrived, expected, state, isMeaningless }: SpokenNode): string | null => {
  if (!isLive && !isTarget) return null;
  if (gradient !== null)
    return `gradient ${gradient}, ${arrived < expected ? `${arrived} of ${plural(expected, "contribution", "contributions")}` : isMeaningless ? "without meaning" : "final"}`;
  if (state === "fault") return null;
  return expected === 0 && !isTarget ? "the target does not depend on it" : "no gradient yet";
};

export const graph: GraphMessages = {
  noValue: "no finite value here",
  unused: "unused",
  start: "Start: inputs and constants have their values.",
  end: "The walk is complete: every gradient is final.",
  label: ({ target, inputs, gates }) =>
    `Computational graph of ${target}: ${plural(inputs, "input", "inputs")}, ${plural(gates, "gate", "gates")}`,
  node: (node) =>
    spoken(
      node.name,
      kindText(node.is),
      node.isTarget ? "target" : null,
      node.value === null ? "value not computed yet" : `value ${node.value}`,
      node.state === "fault" ? graph.noValue : null,
      gradientText(node),
    ),
  edge: ({ from, to, slot, operands, isLive, value, contribution }) =>
    spoken(
      `edge from ${from} to ${to}`,
      operands > 1 ? `operand ${slot + 1} of ${operands}` : null,
      value === null ? null : `value ${value}`,
      isLive
        ? contribution === null
          ? "no contribution yet"
          : `contribution ${contribution}`
        : "no gradient flows back along it",
    ),
  progress: ({ arrived, expected }) => `${arrived} of ${expected}`,
  entry: ({ name, row, column }) => (column === null ? `${name} entry ${row}` : `${name} row ${row}, column ${column}`),
  powerOfTen: ({ mantissa, exponent }) => `${mantissa} times 10 to the ${exponent}`,
  announce: {
    forward: ({ name, expression, value }) => `${name} = ${expression} = ${value}`,
    seed: ({ target }) => `The way back starts at ${target}: its gradient is 1.`,
    backward: ({ operand, gate, upstream, local, contribution, sum, arrived, expected }) => {
      const product = `Contribution to ${operand} through ${gate}: ${upstream} times ${local} is ${contribution}.`;
      return expected > 1 ? `${product} Gradient of ${operand}: ${sum}, ${arrived} of ${expected} contributions.` : product;
    },
  },
  open: ({ name }) => `Open ${name}`,
  close: ({ name }) => `Close ${name}`,
  opened: ({ name, gates }) => `${name} is open: ${plural(gates, "gate", "gates")} inside.`,
  closed: ({ name }) => `${name} is closed: one gate again.`,
  makeTarget: ({ name }) => `Make ${name} the target`,
  newTarget: ({ name }) => `${name} is now the target: gradients are those of ${name}.`,
  row: ({ row, count }) => `Row ${row} of ${count}.`,
};
