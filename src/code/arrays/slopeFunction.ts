/** The slopes of a function of the program, in each of its operands, found by going back through it once. */
import type { Graph } from "../../graph/graph.ts";
import type { FunctionDefinition } from "../../lang/program.ts";
import type { Helpers } from "./kit.ts";
import type { NumpyKit } from "./numpyKit.ts";
import { type UnitNames, Values, valueLines } from "./unitCode.ts";
import { numberRef, type Ref, type Unit, whole } from "./units.ts";
import { WayBack } from "./wayBack.ts";

/** A body without calls, as units that go entry by entry. */
const bodyUnits = ({ nodes, isLive, output }: Graph): { readonly units: Unit[]; readonly target: Ref } => {
  const units: Unit[] = [];
  const refs: Ref[] = [];
  for (const node of nodes) {
    if (node.kind === "constant") {
      refs.push(numberRef(node.value));
      continue;
    }
    if (node.kind === "composite") throw new TypeError(`${node.name} is a call in a body`);
    const { name, index } = node;
    const made: Unit["made"] =
      node.kind === "input"
        ? { kind: "input", nodes: [index], isTrainable: false }
        : { kind: "operation", op: node.op, operands: node.operands.map((operand) => refs[operand] ?? numberRef(Number.NaN)) };
    const unit = {
      name,
      isAutomatic: node.kind !== "input",
      shape: [],
      isLive: isLive[index] === 1,
      isView: false,
      isPassing: false,
      made,
    };
    units.push(unit);
    refs.push(whole(unit));
  }
  return { units, target: refs[output] ?? numberRef(Number.NaN) };
};

/** Writes it among the helpers. Operands: parameters, then captured names. @returns what it is called */
export const slopeFunction = (
  kit: NumpyKit,
  names: UnitNames,
  helpers: Helpers,
  { name, parameters }: FunctionDefinition,
  body: Graph,
): string =>
  helpers.of(`d_${names.python.of(name)}`, (own) => {
    const { units, target } = bodyUnits(body);
    const values = new Values(names, units);
    const wayBack = new WayBack(kit, names, values, () => "");
    wayBack.run(units, target, true);
    const before = valueLines(kit, names, units, (unit) => values.isRead.has(unit));
    const inputs = units.filter(({ made }) => made.kind === "input");
    const slopes = inputs.map((unit) => wayBack.gradients.get(unit)?.text ?? "0.0");
    const of = inputs.map(names.of);
    const said = of.slice(0, parameters.length).join(", ");
    return [
      `def ${own}(${of.join(", ")}):`,
      ...(of.length > 1 ? [`    """The slopes of ${names.python.of(name)}(${said}) in ${of.join(", ")}."""`] : []),
      ...[...before, ...wayBack.lines, `return ${slopes.join(", ")}`].map((line) => `    ${line}`),
    ];
  });
