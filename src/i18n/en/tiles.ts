/** What is said of vectors and matrices. */
import type { ProductKind, Reduction, Rows, Stretch, TileBackFacts, TileMessages } from "../tileMessages.ts";
import { listed, plural } from "../words.ts";
import { spokenTiles } from "./spokenTiles.ts";

const sumOf = (count: number): string => (count === 1 ? "a single product" : `the sum of ${count} products`);

const ENTRY_OF: { readonly [K in ProductKind]: (left: string, right: string) => string } = {
  rows: (left, right) => `each entry is a row of ${left} times ${right}`,
  columns: (left, right) => `each entry is ${left} times a column of ${right}`,
  both: (left, right) => `each entry is a row of ${left} times a column of ${right}`,
  vectors: () => "entry times entry",
};

const REDUCTIONS: { readonly [R in Reduction]: (of: string, count: number, isByRow: boolean) => string } = {
  sum: (of, count) => `adds up the ${count} entries of ${of}`,
  mean: (of, count) => `is the mean of the ${count} entries of ${of}`,
  norm: (of, count) => `is the length of ${of}: the square root of the sum of its ${count} squares`,
  max: (of, count) => `is the largest of the ${count} entries of ${of}`,
  min: (of, count) => `is the smallest of the ${count} entries of ${of}`,
  logsumexp: (of, _, isByRow) =>
    `raises e to each entry of ${of}, adds these up${isByRow ? " row by row" : ""} and takes the logarithm`,
};

const EVERY: { readonly [S in Stretch]: string } = { rows: "every row", columns: "every column", entries: "every entry" };

const ALL: { readonly [S in Stretch]: (count: number) => string } = {
  rows: (count) => `all ${count} rows`,
  columns: (count) => `all ${count} columns`,
  entries: (count) => `all ${count} entries`,
};

const added = (rows: Rows): string => {
  if (!rows) return "added up";
  return rows.isMean ? `added up in each row; then comes the mean of the ${rows.count} rows` : "added up in each row";
};

type Product = TileBackFacts["product"];

const PRODUCTS: { readonly [K in ProductKind]: (facts: Product) => string } = {
  rows: ({ gate, operand, other, isLeft, count }) =>
    isLeft
      ? `Each entry of ${operand} gets a single product: the gradient of ${gate} in its row times the entry of ${other} for its column.`
      : `Each entry of ${operand} goes into every entry of ${gate}, so it gets ${sumOf(count)}: its column of ${other} times the gradient of ${gate}.`,
  columns: ({ gate, operand, other, isLeft, count }) =>
    isLeft
      ? `Each entry of ${operand} goes into every entry of ${gate}, so it gets ${sumOf(count)}: its row of ${other} times the gradient of ${gate}.`
      : `Each entry of ${operand} gets a single product: the entry of ${other} for its row times the gradient of ${gate} in its column.`,
  both: ({ gate, operand, other, isLeft, count }) =>
    isLeft
      ? `Each entry of ${operand} goes into a whole row of ${gate}, so it gets ${sumOf(count)}: that row of the gradient times a row of ${other}.`
      : `Each entry of ${operand} goes into a whole column of ${gate}, so it gets ${sumOf(count)}: a column of ${other} times that column of the gradient.`,
  vectors: ({ gate, operand, other }) =>
    `Each entry of ${operand} gets the gradient of ${gate} times its counterpart in ${other}.`,
};

const lossRule = ({ gate, guess, truth, isOfScores, isGuess, isShared, rows }: TileBackFacts["loss"]): string => {
  const gradient = `the gradient of ${gate}${rows && !rows.isMean ? " in its row" : ""}`;
  const mean = rows?.isMean ? `by the ${rows.count} rows` : null;
  const predicted = isOfScores ? `softmax(${guess})` : guess;
  const divided = mean ? `, divided ${mean}` : "";
  if (!isGuess) return `Each entry of ${truth} gets ${gradient} times −log ${predicted}${divided}.`;
  if (!isOfScores)
    return `Each entry of ${guess} gets ${gradient} with its sign turned, times its share in ${truth}, divided by its own value${mean ? ` and ${mean}` : ""}. Where nothing is wanted, nothing flows back.`;
  return isShared
    ? `Each entry of ${guess} gets ${gradient} times the difference ${predicted} − ${truth}${divided}: what is predicted minus what is wanted.`
    : `Each entry of ${guess} gets ${gradient} times the difference ${predicted} · sum(${truth}) − ${truth}${divided}.`;
};

export const tiles: TileMessages = {
  operand: {
    transposed: ({ of }) => `the transpose of ${of}`,
    row: ({ of, row }) => `row ${row} of ${of}`,
    column: ({ of, column }) => `column ${column} of ${of}`,
    list: ({ shape: [rows = 0, columns] }) => (columns === undefined ? `the vector of ${rows}` : `the ${rows}×${columns} matrix`),
  },
  forward: {
    product: ({ name, left, right, kind, count }) =>
      `${name} multiplies ${left} by ${right}: ${ENTRY_OF[kind](left, right)}, ${sumOf(count)}.`,
    productEntry: ({ name, left, right, count }) => `${name} is ${left} times ${right}: ${sumOf(count)}.`,
    each: ({ count }) => `Each of the ${count} entries is computed by itself.`,
    stretched: ({ operand, over }) => `The same ${operand} goes into ${EVERY[over]}.`,
    reduction: ({ name, does, operand, count, isByRow }) => `${name} ${REDUCTIONS[does](operand, count, isByRow)}.`,
    softmax: ({ name, operand, isByRow }) =>
      isByRow
        ? `${name} turns each row of ${operand} into shares that sum to 1: e to each entry, divided by the sum over its row.`
        : `${name} turns ${operand} into shares that sum to 1: e to each entry, divided by the sum of them all.`,
    loss: ({ name, isOfScores, guess, truth, rows }) =>
      `${name} is the cross-entropy: −log ${isOfScores ? `softmax(${guess})` : guess}, weighted by ${truth} and ${added(rows)}.`,
    list: ({ name, operands, count, axes }) =>
      `${name} puts ${operands ? listed(operands, "and") : `its ${count} parts`} into one ${axes === 1 ? "vector" : "matrix"}.`,
    transpose: ({ name, operand }) => `${name} is ${operand} transposed: its rows are the columns of ${operand}.`,
    row: ({ name, operand }) => `${name} is ${operand}.`,
    inside: ({ name, gates }) => `${name} stands for ${plural(gates, "gate", "gates")}: open it to follow them.`,
  },
  back: {
    product: (facts) => PRODUCTS[facts.kind](facts),
    productEntry: ({ gate, operand, other }) => `For ${operand} the gradient of ${gate} is multiplied by ${other}.`,
    transposed: ({ other }) => `That is why ${other} stands transposed.`,
    factor: ({ operand, other }) => `${operand} gets the gradient times the other operand, ${other}, entry by entry.`,
    turned: ({ operand }) => `${operand} gets the gradient with its sign turned.`,
    dividend: ({ operand, other }) => `${operand} is divided by ${other}, and so is its gradient, entry by entry.`,
    scaled: ({ gate, callee, cached }) =>
      `At each entry the gradient of ${gate} is multiplied by the local slope of ${callee}${cached.length === 0 ? "" : `, computed from the cached ${listed(cached, "and")}`}.`,
    called: ({ gate, callee }) =>
      `At each entry the gradient of ${gate} is multiplied by the slope of ${callee} there, which the chain rule inside ${callee} yields.`,
    routed: ({ operand, all, part, none }) => {
      const total = all + part + none;
      if (all === total) return `Here every entry passes everything: ${operand} gets the gradient unchanged.`;
      if (none === total) return `Here no entry passes anything: nothing flows back to ${operand}.`;
      const groups = [
        all > 0 ? `${all} ${all === 1 ? "passes" : "pass"} the gradient unchanged` : null,
        part > 0 ? `${part} ${part === 1 ? "passes" : "pass"} a part of it` : null,
        none > 0 ? `${none} ${none === 1 ? "passes" : "pass"} nothing` : null,
      ].filter((group) => group !== null);
      return `Of ${plural(total, "entry", "entries")}, ${listed(groups, "and")}.`;
    },
    contested: ({ operand, won, tied, lost }) => {
      const total = won + tied + lost;
      if (lost === total) return `Other operands decide every entry: nothing flows back to ${operand}.`;
      if (won === total) return `${operand} decides every entry, so it gets the whole gradient; the other operands get nothing.`;
      const groups = [
        won > 0 ? `decides ${won} and gets the gradient there` : null,
        tied > 0 ? `ties at ${tied} and shares it equally` : null,
        lost > 0 ? `loses ${lost} and gets nothing there` : null,
      ].filter((group) => group !== null);
      return `Of ${plural(total, "entry", "entries")}, ${operand} ${listed(groups, "and")}.`;
    },
    stretched: ({ operand, over, count }) => `${operand} went into ${ALL[over](count)}, so it gets the sum over them.`,
    sum: ({ gate, operand }) => `Every entry of ${operand} gets the same: the gradient of ${gate}.`,
    mean: ({ gate, operand, count }) => `Every entry of ${operand} gets the same: the gradient of ${gate} divided by ${count}.`,
    norm: ({ gate, operand }) => `Each entry of ${operand} gets the gradient of ${gate} times its own value divided by ${gate}.`,
    extreme: ({ does, winner, ties }) => {
      const most = does === "max" ? "largest" : "smallest";
      return winner === null
        ? `${ties} entries tie for the ${most}: they share the gradient equally, and the others get nothing.`
        : `${winner} is the ${most}, so it gets the whole gradient; the other entries get nothing.`;
    },
    logsumexp: ({ gate, operand, isByRow }) =>
      `Each entry of ${operand} gets the gradient of ${gate}${isByRow ? " in its row" : ""} times its share in softmax(${operand}).`,
    softmax: ({ gate, operand, isByRow }) =>
      `Each entry of ${operand} gets its share in ${gate} times how far the gradient of that share lies above the mean, weighted by ${gate}. What flows back sums to 0${isByRow ? " in each row" : ""}.`,
    loss: lossRule,
    list: ({ gate, operand }) => `${operand} gets the gradient of its place in ${gate}.`,
    transpose: ({ gate, operand }) => `${operand} gets the gradient of ${gate}, transposed back.`,
    row: ({ gate, operand }) => `The gradient of ${gate} goes to ${operand}; the other rows get nothing from here.`,
    other: ({ gate, operand }) => `${operand} gets the gradient of ${gate} times the slope of ${gate} in it.`,
    transposedView: ({ operand, source }) => `What ${operand} gets, ${source} gets transposed back.`,
    rowView: ({ operand }) => `From here only ${operand} gets anything; the other rows get nothing.`,
    listView: ({ source }) => `${source} gets what belongs to its place in the list.`,
    entry: ({ entry, terms, count, total }) => {
      if (terms.length > 0) return `${entry} gets ${terms.join(" + ")} = ${total}.`;
      return count > 1 ? `${entry} gets ${total}, a sum of ${count} contributions.` : `${entry} gets ${total}.`;
    },
  },
  asks: {
    rule: ({ operand, gate }) => `The gradient of ${gate} has arrived. What does ${operand} get of it?`,
    product: () => "What does that come to?",
    sum: ({ operand }) => `This joins what ${operand} has already. What is the sum?`,
  },
  arrival: {
    largest: ({ entry, count }) => `The strongest of its ${count} gradients is that of ${entry}.`,
    zero: ({ name, target, count }) => `All ${count} gradients are 0: small changes of ${name} hardly move ${target}.`,
  },
  more: ({ count }) => `The same holds at ${count === 1 ? "one more entry" : `${count} more entries`}.`,
  spoken: spokenTiles,
  finished: (sentence) =>
    sentence.replace(
      /(^|[.] )([rct])(?=(?:ow|olumn) \d|he (?:vector|transpose) of|he \d)/g,
      (_, before: string, first: string) => before + first.toUpperCase(),
    ),
};
