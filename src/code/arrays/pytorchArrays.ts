/** A program of arrays as PyTorch: the way forward; the way back is its own. */
import type { Evaluation } from "../../graph/evaluation.ts";
import type { Program } from "../../lang/program.ts";
import { OPERATION_NAMES } from "../../ops/registry.ts";
import { functionLines, loopLines } from "../programLines.ts";
import { className, torchHead } from "../pytorch.ts";
import { usedBy } from "../used.ts";
import { Helpers, indexText } from "./kit.ts";
import { inputLines, isInput, namesFor } from "./numpy.ts";
import { readUnits } from "./readUnits.ts";
import { TorchKit } from "./torchKit.ts";
import { UnitNames, valueLines } from "./unitCode.ts";
import type { Unit } from "./units.ts";

/** Names that the code has for itself. */
const OWN_NAMES = ["torch", "math", "sys", "name", "leaf", ...OPERATION_NAMES.map(className)];

/** Prints what `numpyOf` prints, null where that is. Where a value does not exist, PyTorch has answers of its own. */
export const pytorchArraysOf = (program: Program, evaluation: Evaluation): string | null => {
  const read = readUnits(program, evaluation);
  if (!read) return null;
  const { units, target, graph } = read;
  const names = new UnitNames(namesFor(read, program, OWN_NAMES));
  const helpers = new Helpers((wanted) => names.python.fresh(wanted));
  const kit = new TorchKit(helpers);
  const { functions } = program;
  const definitions = usedBy(graph, functions).functions.map((definition) =>
    functionLines(kit.dialect, names.python, definition, functions).join("\n"),
  );
  const isTarget = (unit: Unit): boolean => target.kind !== "number" && target.unit === unit;
  const forward = valueLines(kit, names, units, isTarget, (unit) => !unit.isPassing || isTarget(unit));
  const at = target.kind === "entry" ? indexText(target.unit.shape, target.at) : "";
  const back = target.kind !== "number" && target.unit.isLive ? [`${names.of(target.unit)}${at}.backward()`] : [];
  const leaves = loopLines(
    units.filter(isInput).map((unit) => [unit.name, names.of(unit)]),
    "(torch.zeros_like(leaf) if leaf.grad is None else leaf.grad).tolist()",
  );
  const parts = [
    ...helpers.all(),
    ...definitions,
    inputLines(kit, names, program, evaluation, read, ", requires_grad=True").join("\n"),
    forward.join("\n"),
    [...back, ...leaves].join("\n"),
  ].filter((part) => part !== "");
  const isMathUsed = parts.some((text) => text.includes("math."));
  return [torchHead(evaluation, isMathUsed), ...parts].join("\n\n").concat("\n");
};
