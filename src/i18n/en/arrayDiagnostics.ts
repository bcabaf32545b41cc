/** What is said of vectors and matrices that do not go together. */
import type { ShapedText } from "../../lang/diagnostic.ts";
import type { Shape } from "../../lang/tiles.ts";
import type { ArrayDiagnosticMessages } from "../messages.ts";
import { grouped, minus, plural } from "../words.ts";

const entries = (count: number): string => plural(count, "entry", "entries");

/** `W is 2×3`, `x has 3 entries`. */
const sized = ({ text, shape, isFree }: ShapedText): string => {
  const [rows, columns] = shape;
  if (isFree) return `${text} is a number (nothing defines it)`;
  if (rows === undefined) return `${text} is a number`;
  return columns === undefined ? `${text} has ${entries(rows)}` : `${text} is ${rows}×${columns}`;
};

const both = (left: ShapedText, right: ShapedText): string => `${sized(left)}, ${sized(right)}`;

const item = (shape: Shape): string => (shape[0] === undefined ? "a number" : `a list of ${entries(shape[0])}`);

const fits = (suggestion: string | null): string => (suggestion === null ? "" : ` ${suggestion} would fit.`);

export const arrayDiagnostics: ArrayDiagnosticMessages = {
  "inner-sizes": ({ left, right, suggestion }) => {
    const [inner, other] = [left.shape.at(-1) ?? 0, right.shape[0] ?? 0];
    const areVectors = left.shape.length === 1 && right.shape.length === 1;
    const rule = areVectors
      ? "Two vectors that are multiplied have equally many entries."
      : `The rows on the left have ${entries(inner)}, the columns on the right ${other}: they must be equally long.`;
    return `${both(left, right)}. ${rule}${fits(suggestion)}`;
  },
  "product-of-number": ({ left, right }) => {
    const free = [left, right].find(({ isFree }) => isFree);
    const advice = free
      ? `Define it, as in ${free.text} = [1, 2].`
      : "For a product with a number write *; a vector is written as in x = [1, 2].";
    return `“@” multiplies vectors and matrices: ${both(left, right)}. ${advice}`;
  },
  "entrywise-shapes": ({ sign, left, right, columns, suggestion }) => {
    const alike =
      columns === null
        ? " Give both the same shape."
        : ` Beside this matrix, a vector has ${entries(columns)}, one for each column.`;
    return `“${sign}” goes entry by entry, and these do not match: ${both(left, right)}.${suggestion === null ? alike : fits(suggestion)}`;
  },
  "vector-needed": ({ name, found }) =>
    `${name} takes vectors: ${sized(found)}. Choose a row, as in ${found.text}[1], or write @.`,
  "one-array": ({ name }) =>
    `${name} takes one vector or matrix, with all its entries. Numbers are put into a list: ${name}([a, b]).`,
  "not-an-array": ({ text, isName, isFree }) => {
    const found = isFree ? `Nothing defines ${text}, so it is a number` : `${text} is a number`;
    return `${found}, but a vector or a matrix is needed here, as in ${isName ? `${text} = ` : ""}[1, 2].`;
  },
  "ragged-list": ({ row, found, wanted }) =>
    found.length === 1 && wanted.length === 1
      ? `Row ${row} has ${entries(found[0] ?? 0)}, but row 1 has ${wanted[0]}. In a matrix all rows are equally long.`
      : `A list holds either numbers or rows of numbers: item 1 is ${item(wanted)}, item ${row} is ${item(found)}.`,
  "empty-list": () => "This list is empty. Put at least one number into it, as in [1, 2].",
  "too-many-axes": () =>
    "This is a list of matrices. There are numbers, vectors [1, 2] and matrices [[1, 2], [3, 4]], nothing higher.",
  "index-zero": ({ suggestion }) => `Entries are counted from 1, as in the formulas: the first is ${suggestion}.`,
  "index-range": ({ text, shape, found, size, axis }) => {
    const [one, many] = shape.length === 1 ? ["entry", "entries"] : axis === 0 ? ["row", "rows"] : ["column", "columns"];
    const last = found < 0 ? ` They are counted from 1; the last is number ${size}.` : "";
    return `${text} has ${plural(size, one, many)}, so there is no ${one} ${minus(found)}.${last}`;
  },
  "index-count": ({ text, shape }) =>
    shape.length === 1
      ? `${text} is a vector: an entry has one number, as in ${text}[1].`
      : `${text} is a matrix: an entry has a row and a column, as in ${text}[1, 1]; ${text}[1] is a row.`,
  "index-not-whole": ({ text }) => `“${text}” does not say which entry. Write a whole number from 1 on, as in x[2].`,
  "fill-size": ({ name }) => {
    if (name === "identity") return "identity takes one whole number from 1 on: identity(3) has 3 rows and 3 columns.";
    const seed = name === "zeros" || name === "ones" ? "" : `; in ${name}(2, 3, 7), 7 is the seed`;
    return `${name} takes whole numbers from 1 on, no names: ${name}(3) is a vector, ${name}(2, 3) has 2 rows and 3 columns${seed}.`;
  },
  "borrowed-transpose": ({ found, suggestion }) =>
    `A transpose is written ${suggestion} here${found === "^T" ? "; ^T would be a power" : `, not with ${found}`}.`,
  "dotted-name": ({ suggestion }) =>
    suggestion === null
      ? "Functions stand by themselves here, without a dot, as in sum(x) or exp(x). The help names them all."
      : `Without a dot: write ${suggestion}.`,
  "rows-by-semicolon": ({ suggestion }) => `In a matrix each row is a list of its own: ${suggestion}.`,
  slice: ({ text, suggestion, isColumn }) => {
    if (suggestion === null) return `Ranges are not read here. Write the entries out, as in [${text}[1], ${text}[2]].`;
    return isColumn ? `A column is a row of the transpose: ${suggestion}.` : `A row is written ${suggestion}.`;
  },
  "inverse-by-entry": ({ text }) => `This is not the inverse of the matrix: ^ goes entry by entry, so ${text}^-1 is 1/${text}.`,
  "statement-too-large": ({ name, size, total, limit }) =>
    `${name} alone comes to ${grouped(size)} nodes${total > size ? ` and the program to ${grouped(total)} with it` : ""}; the limit is ${grouped(limit)}. Use smaller arrays.`,
  "output-is-array": ({ text, entries: count }) =>
    `${text} has ${entries(count)}, each with gradients of its own. The walk begins with the first; make another the target, or take sum(${text}) for one number.`,
  "star-for-product": ({ left, right }) =>
    `“*” goes entry by entry: ${both(left, right)}, so each row is multiplied by the vector. For the matrix product write @.`,
  "transposed-vector": ({ text }) =>
    `${text} is a vector, neither row nor column: its transpose is itself. A column is [[1], [2]].`,
};
