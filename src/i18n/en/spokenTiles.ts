/** What screen readers say of vectors and matrices. */
import type { Shape } from "../../lang/tiles.ts";
import type { SpokenNumbers, SpokenTile, TileMessages } from "../tileMessages.ts";
import { plural, spoken } from "../words.ts";

const shapeText = ([rows, columns]: Shape): string | null => {
  if (rows === undefined) return null;
  return columns === undefined ? `vector of ${rows}` : `${rows} by ${columns} matrix`;
};

const numbersText = (numbers: SpokenNumbers): string =>
  "rows" in numbers
    ? numbers.rows.map((row) => row.join(", ")).join("; ")
    : numbers.least === numbers.greatest
      ? `all ${numbers.least}`
      : `from ${numbers.least} to ${numbers.greatest}`;

const one = (shape: Shape, word: string, words: string): string => (shape.length === 0 ? word : words);

const SPOKEN_GATES: Readonly<Record<string, string>> = {
  "@": "matrix product",
  add: "plus gate",
  subtract: "minus gate",
  multiply: "times gate, entry by entry",
  divide: "division gate",
  list: "list",
  transpose: "transpose",
  row: "row",
  identity: "second name",
};

const kindText = ({ op, isTrainable }: SpokenTile): string => {
  if (op === null) return isTrainable ? "trainable input" : "input";
  return SPOKEN_GATES[op] ?? `${op.replaceAll("_", " ")} gate`;
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
    return `${one(shape, "gradient", "gradients")} ${numbersText(gradients)}, ${arrived < expected ? `${arrived} of ${plural(expected, "contribution", "contributions")}` : isMeaningless ? "without meaning" : "final"}`;
  if (isFault) return null;
  return expected === 0 && !isTarget ? "the target does not depend on it" : "no gradient yet";
};

export const spokenTiles: TileMessages["spoken"] = {
  node: (tile) =>
    spoken(
      tile.name,
      shapeText(tile.shape),
      kindText(tile),
      "press Enter to open",
      tile.isTarget ? "target" : null,
      tile.values === null
        ? `${one(tile.shape, "value", "values")} not computed yet`
        : `${one(tile.shape, "value", "values")} ${numbersText(tile.values)}`,
      tile.isFault ? "no finite value here" : null,
      gradientText(tile),
    ),
  wire: ({ from, to, slot, operands, shape, isLive, contributions }) =>
    spoken(
      `edge from ${from} to ${to}`,
      shapeText(shape),
      operands > 1 ? `operand ${slot + 1} of ${operands}` : null,
      !isLive
        ? "no gradient flows back along it"
        : contributions === null
          ? "no contribution yet"
          : `${one(shape, "contribution", "contributions")} ${numbersText(contributions)}`,
    ),
  forward: ({ name, expression, shape, values }) =>
    `${spoken(`${name} = ${expression}`, shapeText(shape))}: ${numbersText(values)}`,
  backward: ({ operand, gate, shape, contributions, sums, arrived, expected }) => {
    const sent = `${spoken(`Contribution to ${operand} through ${gate}`, shapeText(shape))}: ${numbersText(contributions)}.`;
    return expected > 1 ? `${sent} Gradient of ${operand}: ${numbersText(sums)}, ${arrived} of ${expected} contributions.` : sent;
  },
  opened: ({ name, parts }) => `${name} is open: ${plural(parts, "node", "nodes")} inside.`,
  closed: ({ name }) => `${name} is closed: drawn as one again.`,
};
