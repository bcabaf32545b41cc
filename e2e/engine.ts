/** What the page should show, computed here by the same engine: one line for each node and each wire that is drawn, and for each entry of an array in numbers. */
import { isTile, numbersDone } from "../src/graph/drawn.ts";
import { frameAt } from "../src/graph/frame.ts";
import { edgeName } from "../src/graph/graph.ts";
import "../src/graph/tiles/learnTiles.ts";
import { en } from "../src/i18n/en.ts";
import { DRAW_MOMENT, type DrawnMoment, drawnMoment } from "../src/moment/drawnMoment.ts";
import { tileMoment } from "../src/moment/tiles/tileMoment.ts";
import { momentOf } from "../src/picture/testing.ts";
import { shownText } from "../src/tex/pen.ts";
import { stepFormula } from "../src/tex/stepFormula.ts";

// All but what only a page needs, such as style sheets.
DRAW_MOMENT.now = tileMoment;

interface Start {
  readonly target?: string | undefined;
  readonly expand?: readonly string[] | undefined;
}

export interface Expected {
  readonly total: number;
  /** How many nodes and wires are drawn. */
  readonly drawn: number;
  /** The attributes of every node, wire and entry after so many steps. */
  readonly pictureAt: (cursor: number) => string[];
  /** The numbers in the formulas of a step that is about no array, in order, with superscripts as plain digits. */
  readonly formulaNumbersAt: (cursor: number) => (string | undefined)[];
}

export const line = (name: string, numbers: Readonly<Record<string, string | null>>): string =>
  [name, ...Object.entries(numbers).flatMap(([key, value]) => (value === null ? [] : `${key}=${value}`))].join(" ");

const shown = (x: number | null): string | null => (x === null ? null : String(x));

/** Of a number that is computed from arrays, its own; an array has none. */
const ownNumbers = (drawn: DrawnMoment, node: number): { readonly value: number | null; readonly gradient: number | null } => {
  const cells = drawn.cells(node);
  if (!cells) return drawn.frame.nodes[node]!;
  const isNumber = isTile(drawn.graph.nodes[node]) && drawn.graph.nodes[node].shape.length === 0;
  const [value = null, gradient = null] = isNumber ? [cells.values[0], cells.gradients[0]] : [];
  return { value, gradient };
};

/** More entries than these are colours. */
const MOST_NUMBERS = 12;

/** Once one of them is known, all of them stand there. */
const entriesOf = (drawn: DrawnMoment, nameOf: (entry: number) => string): string[] =>
  drawn.graph.nodes.flatMap((node) => {
    const cells = drawn.cells(node.index);
    if (!isTile(node) || !cells || node.shape.length === 0 || node.entries.length > MOST_NUMBERS) return [];
    return [["value", cells.values] as const, ["gradient", cells.gradients] as const].flatMap(([key, numbers]) =>
      numbers.every((x) => x === null)
        ? []
        : node.entries.map((entry, i) => line(nameOf(entry), { [key]: shown(numbers[i] ?? null) })),
    );
  });

export const expected = (text: string, { target, expand = [] }: Start = {}): Expected => {
  const start = momentOf(text, { cursor: 0, ...(target === undefined ? {} : { target }), expanded: expand });
  const { walk, drawn, evaluation, graph, kinks } = start;
  const at = (cursor: number): DrawnMoment =>
    drawnMoment({ ...start, cursor, frame: frameAt(walk, evaluation, numbersDone(drawn, cursor)) });
  return {
    total: drawn.walk.steps.length,
    drawn: drawn.graph.nodes.length + drawn.graph.edges.length,
    pictureAt: (cursor) => {
      const moment = at(cursor);
      const nodes = moment.graph.nodes.map((node) => {
        const { value, gradient } = ownNumbers(moment, node.index);
        return line(node.name, { value: shown(value), gradient: shown(gradient), state: moment.frame.nodes[node.index]!.state });
      });
      const edges = moment.graph.edges.map((edge) => {
        const from = moment.graph.nodes[edge.from];
        const { contribution } = moment.frame.edges[edge.index]!;
        const isOfArray = isTile(from) && from.shape.length > 0; // such a wire says what goes along it instead
        return line(edgeName(moment.graph, edge), { contribution: isOfArray ? null : shown(contribution) });
      });
      return [...nodes, ...edges, ...entriesOf(moment, (entry) => graph.nodes[entry]?.name ?? "")];
    },
    formulaNumbersAt: (cursor) => {
      const step = walk.steps[numbersDone(drawn, cursor) - 1];
      return step
        ? stepFormula({ walk, evaluation, kinks }, step, en.formula.labels).numbers.map((number) =>
            shownText(number, evaluation).normalize("NFKC"),
          )
        : [];
    },
  };
};

/** Far below what is ever shown, far above what a logarithm may differ in its last digit from one JavaScript engine to the next. */
const TOLERANCE = 1e-12;

const isClose = (a: number, b: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

/** `wanted`, line by line, with what is on the screen in place of every number that agrees: for `expect(seen).toEqual(agreed(wanted, seen))`. */
export const agreed = (wanted: readonly string[], seen: readonly string[]): string[] =>
  wanted.map((wantedLine, i) => {
    const words = seen[i]?.split(" ") ?? [];
    return wantedLine
      .split(" ")
      .map((word, j) => {
        const other = words[j] ?? "";
        const [key, number] = word.split("=");
        const [otherKey, otherNumber] = other.split("=");
        if (number === undefined || otherNumber === undefined || key !== otherKey) return word;
        const isWrittenInFull = String(Number(otherNumber)) === otherNumber;
        return isWrittenInFull && isClose(Number(number), Number(otherNumber)) ? other : word;
      })
      .join(" ");
  });
