/** What is said of vectors and matrices that do not go together. */
import type { ShapedText } from "../../lang/diagnostic.ts";
import type { Shape } from "../../lang/tiles.ts";
import type { ArrayDiagnosticMessages } from "../messages.ts";
import { grouped, plural } from "../words.ts";

const entries = (count: number): string => plural(count, "entry", "entries");

/** `W is 2×3`, `x has 3 entries`. */
const sized = ({ text, shape }: ShapedText): string => {
  const [rows, columns] = shape;
  if (rows === undefined) return `${text} is a number`;
  return columns === undefined ? `${text} has ${entries(rows)}` : `${text} is ${rows}×${columns}`;
};

const both = (left: ShapedText, right: ShapedText): string => `${sized(left)}, ${sized(right)}`;

const item = (shape: Shape): string => (shape[0] === undefined ? "a number" : `a list of ${shape[0]}`);

const fits = (suggestion: string | null): string => (suggestion === null ? "" : ` ${suggestion} would fit.`);

export const arrayDiagnostics: ArrayDiagnosticMessages = {
  "inner-sizes": ({ left, right, suggestion }) =>
    `${both(left, right)}: each row on the left is multiplied by each column on the right, and ${left.shape.at(-1)} ≠ ${right.shape[0]}.${fits(suggestion)}`,
  "product-of-number": ({ left, right }) =>
    `“@” multiplies vectors and matrices: ${both(left, right)}. For a product with a number write *; a vector is written as in x = [1, 2].`,
  "entrywise-shapes": ({ sign, left, right, suggestion }) =>
    `“${sign}” goes entry by entry: ${both(left, right)}.${suggestion === null ? " Give both the same shape." : fits(suggestion)}`,
  "vector-needed": ({ name, found }) =>
    `${name} takes vectors: ${sized(found)}. Choose a row, as in ${found.text}[1], or write @.`,
  "not-an-array": ({ text }) => `${text} is a number: it has no entries. A vector is written ${text} = [1, 2].`,
  "ragged-list": ({ row, found, wanted }) =>
    found.length === 1 && wanted.length === 1
      ? `Row ${row} has ${entries(found[0] ?? 0)}, but row 1 has ${wanted[0]}. In a matrix all rows are equally long.`
      : `A list holds either numbers or rows of numbers: the first item is ${item(wanted)}, and number ${row} is ${item(found)}.`,
  "empty-list": () => "This list is empty. Put at least one number into it, as in [1, 2].",
  "too-many-axes": () =>
    "This is a list of matrices. There are numbers, vectors [1, 2] and matrices [[1, 2], [3, 4]], nothing higher.",
  "index-zero": ({ suggestion }) => `Entries are counted from 1, as in the formulas: the first is ${suggestion}.`,
  "index-range": ({ text, shape, found, size, axis }) => {
    const part =
      shape.length === 1 ? entries(size) : axis === 0 ? plural(size, "row", "rows") : plural(size, "column", "columns");
    return `${text} has ${part}, so number ${found} is not there. Count from 1 to ${size}.`;
  },
  "index-count": ({ text, shape }) =>
    shape.length === 1
      ? `${text} is a vector: an entry has one number, as in ${text}[1].`
      : `${text} is a matrix: an entry has a row and a column, as in ${text}[1, 1]; ${text}[1] is a row.`,
  "index-not-whole": ({ text }) => `“${text}” does not say which entry. Write a whole number from 1 on, as in x[2].`,
  "fill-size": ({ name }) => {
    if (name === "identity") return "identity takes one whole number from 1 on: identity(3) has 3 rows and 3 columns.";
    const seed = name === "zeros" || name === "ones" ? "" : `; in ${name}(2, 3, 7), 7 is the seed`;
    return `${name} takes whole numbers from 1 on: ${name}(3) is a vector, ${name}(2, 3) has 2 rows and 3 columns${seed}.`;
  },
  "raised-to-t": ({ suggestion }) => `A transpose is written ${suggestion} here; ^T would be a power.`,
  "statement-too-large": ({ name, size, total, limit }) =>
    `${name} alone comes to ${grouped(size)} nodes${total > size ? ` and the program to ${grouped(total)} with it` : ""}; the limit is ${grouped(limit)}. Use smaller arrays.`,
  "output-is-array": ({ text, entries: count }) =>
    `${text} has ${entries(count)}, each with gradients of its own. The walk begins with the first; make another the target, or take sum(${text}) for one number.`,
  "star-for-product": ({ left, right }) =>
    `“*” goes entry by entry: ${both(left, right)}, so the vector multiplies every row. For the product of matrices write @.`,
  "transposed-vector": ({ text }) =>
    `${text} is a vector, neither row nor column: its transpose is itself. A column is [[1], [2]].`,
};
