/** What a screen reader says of a tile. */
import { spokenName } from "../../explain/names.ts";
import { isTile } from "../../graph/drawn.ts";
import { graphWordsFor } from "../../i18n/graphWordsFor.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { DrawnMoment } from "../../moment/drawnMoment.ts";
import { formatNumber } from "../../tex/number.ts";
import { SPOKEN_TILE } from "./pictureWords.ts";
import { tileTexts } from "./tileTexts.ts";
import "./tiles.css";

/** More numbers than that are not listened to. */
const FEW = 12;

const rowsOf = (numbers: readonly number[], columns: number, between: string): string =>
  Array.from({ length: Math.ceil(numbers.length / columns) }, (_, row) =>
    numbers
      .slice(row * columns, (row + 1) * columns)
      .map(formatNumber)
      .join(", "),
  ).join(between);

const spokenTile = (moment: DrawnMoment, index: number, locale: Locale): string => {
  const node = moment.graph.nodes[index];
  const [cells, state] = [moment.cells(index), moment.frame.nodes[index]];
  if (!isTile(node) || !cells || !state) return "";
  const words = tileTexts[locale];
  const { shape, tile, operands, isTrainable } = node;
  const numbersIn = (numbers: readonly (number | null)[]): string | null => {
    const known = numbers.filter((x) => x !== null);
    if (known.length === 0) return null;
    if (known.length <= FEW) return rowsOf(known, shape[1] ?? known.length, words.row);
    return words.more({ least: formatNumber(Math.min(...known)), most: formatNumber(Math.max(...known)) });
  };
  return words.tile({
    name: spokenName(graphWordsFor(locale).graph, node.name),
    shape: shape.join("×"),
    isMatrix: shape.length > 1,
    operation: operands ? tile.op : null,
    isTrainable,
    values: numbersIn(cells.values),
    gradients: numbersIn(cells.gradients),
    arrived: state.arrived,
    expected: state.expected,
  });
};

SPOKEN_TILE.now = spokenTile;
