/** What screen readers say of vectors and matrices. */
import type { Shape } from "../../lang/tiles.ts";
import type { SpokenNumbers, SpokenTile, TileMessages } from "../tileMessages.ts";
import { plural, spoken } from "../words.ts";

const shapeText = ([rows, columns]: Shape): string | null => {
  if (rows === undefined) return null;
  return columns === undefined ? `vetor de ${rows}` : `matriz ${rows} por ${columns}`;
};

const numbersText = (numbers: SpokenNumbers): string =>
  "rows" in numbers
    ? numbers.rows.map((row) => row.join(", ")).join("; ")
    : numbers.least === numbers.greatest
      ? `todos ${numbers.least}`
      : `de ${numbers.least} a ${numbers.greatest}`;

const one = (shape: Shape, word: string, words: string): string => (shape.length === 0 ? word : words);

const SPOKEN_GATES: Readonly<Record<string, string>> = {
  "@": "produto matricial",
  add: "porta de soma",
  subtract: "porta de subtração",
  multiply: "porta de multiplicação, elemento por elemento",
  divide: "porta de divisão",
  power: "porta de potência",
  negate: "porta de troca de sinal",
  sum: "soma de todos os elementos",
  mean: "média",
  norm: "norma",
  cross_entropy: "entropia cruzada",
  softmax_cross_entropy: "entropia cruzada da softmax",
  list: "lista",
  transpose: "transposta",
  row: "linha",
  identity: "segundo nome",
};

const kindText = ({ op, isTrainable }: SpokenTile): string => {
  if (op === null) return isTrainable ? "entrada treinável" : "entrada";
  return SPOKEN_GATES[op] ?? `porta ${op.replaceAll("_", " ")}`;
};

const gradientText = ({
  shape,
  isLive,
  isTarget,
  gradients,
  arrived,
  expected,
  isFault,
  isMeaningless,
}: SpokenTile): string | null => {
  if (!isLive && !isTarget) return null;
  if (gradients !== null)
    return `${one(shape, "gradiente", "gradientes")} ${numbersText(gradients)}, ${arrived < expected ? `${arrived} de ${plural(expected, "contribuição", "contribuições")}` : isMeaningless ? "sem sentido" : one(shape, "completo", "completos")}`;
  if (isFault) return null;
  return expected === 0 && !isTarget ? "o alvo não depende deste nó" : "ainda sem gradiente";
};

export const spokenTiles: TileMessages["spoken"] = {
  node: (tile) =>
    spoken(
      tile.name,
      shapeText(tile.shape),
      kindText(tile),
      "pressione Enter para abrir",
      tile.isTarget ? "alvo" : null,
      tile.values === null
        ? one(tile.shape, "valor ainda não calculado", "valores ainda não calculados")
        : `${one(tile.shape, "valor", "valores")} ${numbersText(tile.values)}`,
      tile.isFault ? "sem valor finito aqui" : null,
      gradientText(tile),
    ),
  wire: ({ from, to, slot, operands, shape, isLive, contributions }) =>
    spoken(
      `aresta de ${from} para ${to}`,
      shapeText(shape),
      operands > 1 ? `operando ${slot + 1} de ${operands}` : null,
      !isLive
        ? "nenhum gradiente volta por ela"
        : contributions === null
          ? "ainda sem contribuição"
          : `${one(shape, "contribuição", "contribuições")} ${numbersText(contributions)}`,
    ),
  forward: ({ name, expression, shape, values }) =>
    `${spoken(`${name} = ${expression}`, shapeText(shape))}: ${numbersText(values)}`,
  backward: ({ operand, gate, shape, contributions, sums, arrived, expected }) => {
    const sent = `${spoken(`Contribuição para ${operand} por ${gate}`, shapeText(shape))}: ${numbersText(contributions)}.`;
    return expected > 1
      ? `${sent} Gradiente de ${operand}: ${numbersText(sums)}, ${arrived} de ${expected} contribuições.`
      : sent;
  },
  opened: ({ name, parts }) => `Nó ${name} aberto: ${plural(parts, "nó", "nós")} dentro dele.`,
  closed: ({ name }) => `Nó ${name} fechado: desenhado de novo como um só.`,
};
