/** A program of arrays as NumPy: its values line by line, then the gradient of the target back to every input. */
import type { Evaluation } from "../../graph/evaluation.ts";
import type { Program } from "../../lang/program.ts";
import { PythonNames } from "../names.ts";
import { numeral } from "../piece.ts";
import { encodingLines, functionLines, loopLines, rowLines } from "../programLines.ts";
import { usedBy } from "../used.ts";
import { arrayText } from "./forwardPiece.ts";
import { Helpers, indexText, type Kit } from "./kit.ts";
import { NumpyKit } from "./numpyKit.ts";
import { type ArrayProgram, readUnits } from "./readUnits.ts";
import { slopeFunction } from "./slopeFunction.ts";
import { UnitNames, Values, valueLines } from "./unitCode.ts";
import type { Ref, Unit } from "./units.ts";
import { WayBack, zeros } from "./wayBack.ts";

/** Takes the names of the program first, so that they stay what they are wherever Python allows that. */
export const namesFor = ({ units }: ArrayProgram, { functions }: Program, own: readonly string[]): PythonNames => {
  const names = new PythonNames(own);
  for (const { name } of units) names.of(name);
  for (const { name, parameters } of functions.values()) for (const each of [name, ...parameters]) names.of(each);
  return names;
};

/** One line an input, as it stands now; numbers of the data come from their row. */
export const inputLines = (
  kit: Kit,
  names: UnitNames,
  program: Program,
  evaluation: Evaluation,
  { units, graph }: ArrayProgram,
  ending = "",
): string[] => {
  const { input } = kit.dialect;
  const ofRow = rowLines({ input }, names.python, program, evaluation);
  const valueOf = (node: number): number =>
    evaluation.values[evaluation.graph.byName.get(graph.nodes[node]?.name ?? "") ?? -1] ?? Number.NaN;
  const isOfRow = (node: number): boolean => {
    const inputNode = graph.nodes[node];
    return ofRow.length > 0 && inputNode?.kind === "input" && inputNode.column !== null;
  };
  const alone = units.flatMap((unit): string[] => {
    const { made, shape } = unit;
    if (made.kind !== "input" || made.nodes.some(isOfRow)) return [];
    const comment = made.isTrainable ? "  # param" : "";
    const values = made.nodes.map(valueOf);
    const text = shape.length === 0 ? input(numeral(values[0] ?? Number.NaN)) : arrayText(kit, shape, values, ending);
    return [`${names.of(unit)} = ${text}${comment}`];
  });
  return [...ofRow, ...alone];
};

export const isInput = ({ made }: Unit): boolean => made.kind === "input";

/** Names that the code has for itself. */
const OWN_NAMES = ["np", "math", "sys", "name", "leaf"];

const targetText = (names: UnitNames, target: Ref): string => {
  if (target.kind === "number") return "";
  return names.of(target.unit) + (target.kind === "entry" ? indexText(target.unit.shape, target.at) : "");
};

/**
 * Runs as it is where NumPy is, and prints a line an input: its name, a space, and the gradient of the evaluation's target there, an array as a list.
 * null where only numbers can say it: see `readUnits`.
 */
export const numpyOf = (program: Program, evaluation: Evaluation): string | null => {
  const read = readUnits(program, evaluation);
  if (!read) return null;
  const { units, target, graph } = read;
  const names = new UnitNames(namesFor(read, program, OWN_NAMES));
  const helpers = new Helpers((wanted) => names.python.fresh(wanted));
  const kit = new NumpyKit(helpers);
  const { functions } = program;
  const definitions = usedBy(graph, functions).functions.map((definition) =>
    functionLines(kit.dialect, names.python, definition, functions).join("\n"),
  );
  const values = new Values(names, units);
  const wayBack = new WayBack(kit, names, values, ({ definition, body }) => slopeFunction(kit, names, helpers, definition, body));
  wayBack.run(units, target);
  const isTarget = (unit: Unit): boolean => target.kind !== "number" && target.unit === unit;
  const isKept = (unit: Unit): boolean => values.isRead.has(unit) || isTarget(unit);
  const forward = valueLines(kit, names, units, isKept, (unit) => !unit.isPassing || isKept(unit));
  const inputs = units.filter(isInput);
  const unreached = inputs.filter((unit) => !wayBack.gradients.has(unit));
  const body = [
    inputLines(kit, names, program, evaluation, read).join("\n"),
    ["# forward", ...forward].join("\n"),
    [
      `# backward: dx stands for d${targetText(names, target)}/dx, and so on`,
      ...wayBack.lines,
      ...unreached.map((unit) => `${names.gradient(unit)} = ${zeros(unit.shape)}`),
    ].join("\n"),
    loopLines(
      inputs.map((unit) => [unit.name, names.gradient(unit)]),
      "np.asarray(leaf).tolist()",
    ).join("\n"),
  ];
  const parts = [...helpers.all(), ...definitions, ...body];
  const isMathUsed = parts.some((text) => text.includes("math."));
  return [
    [
      ...(isMathUsed ? ["import math"] : []),
      "import numpy as np",
      ...encodingLines(evaluation),
      "",
      'np.seterr(all="ignore")  # what does not exist is nan or inf, without a warning',
    ].join("\n"),
    ...parts,
  ]
    .join("\n\n")
    .concat("\n");
};
