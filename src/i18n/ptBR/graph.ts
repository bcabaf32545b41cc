import type { OperationName } from "../../ops/registry.ts";
import type { SpokenKind, SpokenNode } from "../facts.ts";
import type { GraphMessages } from "../messages.ts";
import { plural, spoken } from "../words.ts";

/** Words for gates that are written with a symbol. Any other is spoken by its name, so a new operation needs no entry. */
const SPOKEN_SYMBOLS: Partial<Record<OperationName, string>> = {
  add: "de soma",
  subtract: "de subtração",
  multiply: "de multiplicação",
  divide: "de divisão",
  power: "de potência",
  negate: "de troca de sinal",
  identity: "identidade",
};

const gateWord = (op: OperationName): string => SPOKEN_SYMBOLS[op] ?? op.replaceAll("_", " ");

const LEAVES = { input: "entrada", trainable: "entrada treinável", free: "entrada livre", constant: "constante" };

const kindText = (is: SpokenKind): string => {
  if (is.kind === "gate") return `porta ${gateWord(is.op)}`;
  if (is.kind === "composite") return `chama ${is.callee}, pressione Enter para abrir`;
  return LEAVES[is.kind];
};

/** null where no gradient is ever wanted: at a constant, and at a gate with nothing but constants behind it. */
const gradientText = ({ isTarget, isLive, gradient, arrived, expected, state, isMeaningless }: SpokenNode): string | null => {
  if (!isLive && !isTarget) return null;
  if (gradient !== null)
    return `gradiente ${gradient}, ${arrived < expected ? `${arrived} de ${plural(expected, "contribuição", "contribuições")}` : isMeaningless ? "sem sentido" : "completo"}`;
  if (state === "fault") return null;
  return expected === 0 && !isTarget ? "o alvo não depende deste nó" : "ainda sem gradiente";
};

export const graph: GraphMessages = {
  noValue: "sem valor finito aqui",
  unused: "sem uso",
  start: "Início: entradas e constantes têm seus valores.",
  end: "O percurso terminou: todos os gradientes estão completos.",
  label: ({ target, inputs, gates }) =>
    `Grafo computacional de ${target}: ${plural(inputs, "entrada", "entradas")}, ${plural(gates, "porta", "portas")}`,
  node: (node) =>
    spoken(
      node.name,
      kindText(node.is),
      node.isTarget ? "alvo" : null,
      node.value === null ? "valor ainda não calculado" : `valor ${node.value}`,
      node.state === "fault" ? graph.noValue : null,
      gradientText(node),
    ),
  edge: ({ from, to, slot, operands, isLive, value, contribution }) =>
    spoken(
      `aresta de ${from} para ${to}`,
      operands > 1 ? `operando ${slot + 1} de ${operands}` : null,
      value === null ? null : `valor ${value}`,
      isLive
        ? contribution === null
          ? "ainda sem contribuição"
          : `contribuição ${contribution}`
        : "nenhum gradiente volta por ela",
    ),
  progress: ({ arrived, expected }) => `${arrived} de ${expected}`,
  entry: ({ name, row, column }) => (column === null ? `${name} elemento ${row}` : `${name} linha ${row}, coluna ${column}`),
  powerOfTen: ({ mantissa, exponent }) => `${mantissa} vezes 10 elevado a ${exponent}`,
  announce: {
    forward: ({ name, expression, value }) => `${name} = ${expression} = ${value}`,
    seed: ({ target }) => `A volta começa em ${target}: seu gradiente é 1.`,
    backward: ({ operand, gate, upstream, local, contribution, sum, arrived, expected }) => {
      const product = `Contribuição para ${operand} por ${gate}: ${upstream} vezes ${local} é ${contribution}.`;
      return expected > 1 ? `${product} Gradiente de ${operand}: ${sum}, ${arrived} de ${expected} contribuições.` : product;
    },
  },
  open: ({ name }) => `Abrir ${name}`,
  close: ({ name }) => `Fechar ${name}`,
  opened: ({ name, gates }) => `${name} está aberta: ${plural(gates, "porta", "portas")} dentro dela.`,
  closed: ({ name }) => `${name} está fechada: de novo uma só porta.`,
  makeTarget: ({ name }) => `Tornar ${name} o alvo`,
  newTarget: ({ name }) => `${name} agora é o alvo: os gradientes são os de ${name}.`,
  row: ({ row, count }) => `Linha ${row} de ${count}.`,
};
