/** One line of the result. Without a budget it is there for comparison only. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget?: { readonly text: string; readonly isMet: boolean };
}

export const formatTime = (ms: number): string => {
  if (ms >= 1) return `${ms >= 100 ? Math.round(ms) : ms.toPrecision(3)} ms`;
  return `${(ms * 1000).toPrecision(3)} µs`;
};

export const formatRatio = (ratio: number): string => `${ratio >= 100 ? Math.round(ratio) : ratio.toPrecision(3)}×`;

export const atMost = (measured: number, limit: number, unit: string): NonNullable<Row["budget"]> => ({
  text: `≤ ${limit}${unit}`,
  isMet: measured <= limit,
});

export const atLeast = (measured: number, limit: number, unit: string): NonNullable<Row["budget"]> => ({
  text: `≥ ${limit}${unit}`,
  isMet: measured >= limit,
});

const verdict = ({ budget }: Row): string => {
  if (!budget) return "";
  return budget.isMet ? "ok" : "missed";
};

const linesOf = (rows: readonly Row[]): string[][] => [
  ["", "measured", "budget", ""],
  ...rows.map((row) => [row.what, row.measured, row.budget?.text ?? "", verdict(row)]),
];

/** The same for docs/performance.md. */
export const formatMarkdown = (rows: readonly Row[]): string => {
  const [head, ...body] = linesOf(rows).map((cells) => `| ${cells.join(" | ")} |`);
  return [head, "|---|---|---|---|", ...body].join("\n");
};

export const formatTable = (rows: readonly Row[]): string => {
  const lines = linesOf(rows);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  const format = ([what, measured, budget, ok]: string[]) =>
    [what!.padEnd(widths[0]!), measured!.padStart(widths[1]!), budget!.padStart(widths[2]!), ok!].join("  ").trimEnd();
  return lines.map(format).join("\n");
};
