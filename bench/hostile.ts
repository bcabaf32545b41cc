/** Texts of 100 kB that a parser might choke on. */
import { buildGraph } from "../src/graph/buildGraph.ts";
import { MAX_TEXT } from "../src/lang/limits.ts";
import { parseProgram } from "../src/lang/parseProgram.ts";
import { median, now } from "./measure.ts";
import { atMost, formatTime, type Row } from "./table.ts";

const fill = (piece: string): string => piece.repeat(Math.ceil(MAX_TEXT / piece.length)).slice(0, MAX_TEXT);

const lines = (line: (i: number) => string): string => {
  let text = "";
  for (let i = 0; text.length < MAX_TEXT; i++) text += `${line(i)}\n`;
  return text.slice(0, text.lastIndexOf("\n", MAX_TEXT));
};

const HALF = MAX_TEXT / 2;

const TEXTS: Readonly<Record<string, string>> = {
  "open brackets": fill("("),
  "closing brackets": fill(")"),
  "nested brackets": `${"(".repeat(HALF - 1)}x${")".repeat(HALF - 1)}`,
  "nested calls": `${"exp(".repeat(19_999)}x${")".repeat(19_999)}`,
  "open calls": fill("max("),
  "a long sum": `${fill("x+").slice(0, -2)}x`,
  "a tower of powers": `${fill("x^").slice(0, -2)}x`,
  "minus signs": `${fill("-").slice(1)}x`,
  "implicit products": fill("2(x)"),
  "commas in a call": `max(${fill("x,").slice(0, MAX_TEXT - 6)}x)`,
  "one long name": fill("a"),
  "one long number": fill("1"),
  dots: fill("."),
  "unknown characters": fill("@"),
  "unknown characters apart": fill("@ "),
  emoji: fill("😀"),
  "invisible characters": fill("\u200b"),
  "invisible characters apart": fill("\u200b "),
  "letters beyond ASCII": fill("é"),
  superscripts: fill("x²"),
  "no operators": fill("x "),
  "numbers side by side": fill("1 "),
  bars: fill("|"),
  "bars and brackets": fill("|)"),
  "bars, then brackets": "|".repeat(HALF) + ")".repeat(HALF),
  "absolute values": fill("|x|"),
  "brackets of other shapes": fill("[{"),
  "powers of functions": fill("sin^2("),
  derivatives: fill("d/dx x\n"),
  LaTeX: fill("\\frac{"),
  "LaTeX, line by line": fill("\\frac{1}{\\frac{1}{x}}\n"),
  "one LaTeX line after the other": fill("x\\a\n"),
  "signs of exponents": fill("1e+++"),
  underscores: fill("1_"),
  hexadecimals: fill("0x1 "),
  exponents: fill("1e1"),
  "exponents apart": fill("1e "),
  "numbers with many dots": fill("1.1.e"),
  blanks: fill(" "),
  "comment lines": fill("#\n"),
  "operators only": fill("+*/^"),
  "decimal commas": fill("1,5 "),
  "equals signs": fill("="),
  "empty lines": fill("\n"),
  "statements without a name": fill("x\n"),
  "a chain of definitions": lines((i) => `a${i + 1}=a${i}+1`),
  "a chain of definitions, last first": lines((i) => `a${i}=a${i + 1}+1`),
  "everything defined twice": lines((i) => `a${i % 7}=${i}`),
  "one long cycle": `${lines((i) => `a${i}=a${i + 1}`).slice(0, -20)}\na1=a0`,
  "many cycles": lines((i) => `a${i}=a${i}`),
  "functions that double": lines((i) => `f${i + 1}(x)=f${i}(x)+f${i}(x)`),
  "functions that capture": lines((i) => `f${i + 1}(x)=f${i}(x)+z${i}`),
  "unknown functions": lines((i) => `sigmoit${i}(x)`),
  "calls with too many operands": fill("exp(1,2)+"),
  "names glued together": `${lines((i) => `a${i}=1`).slice(0, HALF)}\n${fill("a1a2a3+").slice(0, HALF - 2)}`,
  "names of one letter, glued": `a=1\n${lines((i) => `${"a".repeat(300)}${i}`).slice(0, MAX_TEXT - 5)}`,
  parameters: `f(${lines((i) => `p${i},`)
    .replaceAll("\n", "")
    .slice(0, MAX_TEXT - 20)}z)=z`,
};

const RUNS = 7;

const time = (run: () => void): number => {
  const start = now();
  run();
  return now() - start;
};

const measure = ([kind, text]: [string, string]) => {
  if (text.length > MAX_TEXT) throw new RangeError(`${kind}: ${text.length} characters would only be refused`);
  const parsing = Array.from({ length: RUNS }, () => time(() => parseProgram(text)));
  const { program } = parseProgram(text);
  const building = program ? Array.from({ length: RUNS }, () => time(() => buildGraph(program))) : [0];
  return { kind, parsing: median(parsing), slowest: Math.max(...parsing), building: median(building) };
};

export const hostileRows = (): Row[] => {
  for (const text of Object.values(TEXTS)) parseProgram(text); // warm
  const kinds = Object.entries(TEXTS).map(measure);
  const worstBy = (key: "parsing" | "slowest" | "building") => kinds.toSorted((a, b) => b[key] - a[key])[0]!;
  const [parsing, slowest, building] = [worstBy("parsing"), worstBy("slowest"), worstBy("building")];
  return [
    {
      what: `parser: the slowest single run of ${RUNS} on each of ${kinds.length} hostile texts of 100 kB (${slowest.kind})`,
      measured: formatTime(slowest.slowest),
      budget: atMost(slowest.slowest, 100, " ms"),
    },
    { what: `  the slowest median (${parsing.kind})`, measured: formatTime(parsing.parsing) },
    { what: `  and to a graph, where there is a program (${building.kind})`, measured: formatTime(building.building) },
  ];
};
