/** What the names of a program mean, as far as colours and completion need to know. */
import { type Program, preludeFunctions } from "../../lang/program.ts";
import type { Shape } from "../../lang/tiles.ts";
import { BUILT_IN } from "../../lang/vocabulary.ts";
import { OPERATIONS } from "../../ops/registry.ts";

export type ValueRole = "input" | "trainable" | "computed";

export interface ProgramNames {
  readonly values: ReadonlyMap<string, ValueRole>;
  /** The program's own functions, with the names of their parameters. */
  readonly functions: ReadonlyMap<string, readonly string[]>;
  /** Of vectors and matrices. */
  readonly shapes: ReadonlyMap<string, Shape>;
}

export const NO_NAMES: ProgramNames = { values: new Map(), functions: new Map(), shapes: new Map() };

export const namesOf = ({ statements, values, functions, free, tiles }: Program): ProgramNames => {
  const roles = new Map<string, ValueRole>(free.map((name) => [name, "input"]));
  for (const [name, index] of values) {
    const statement = statements[index];
    if (statement?.kind !== "value") continue;
    const isInput = statement.literal !== null;
    const role = isInput ? "input" : "computed";
    roles.set(name, statement.trainable ? "trainable" : role);
  }
  for (const { name, entries } of tiles) roles.set(name, roles.get(String(entries[0])) ?? "computed");
  return {
    values: roles,
    shapes: new Map(tiles.flatMap(({ name, shape }) => (shape.length > 0 ? [[name, shape]] : []))),
    functions: new Map([...functions].map(([name, definition]) => [name, definition.parameters])),
  };
};

const builtInParameters = (name: string): string[] => {
  const entry = BUILT_IN.get(name);
  if (!entry) return [];
  if (OPERATIONS[entry.op].arity === "many") return ["a", "b", "…"];
  return entry.parameters.map((parameter) =>
    parameter.byDefault === undefined ? parameter.name : `${parameter.name} = ${parameter.byDefault}`,
  );
};

/** By name, the operands of every function that can be called in any program, as a person reads them: `(x, a = 0.01)`. */
export const knownSignatures = (): ReadonlyMap<string, string> => {
  const known = [
    ...[...BUILT_IN.keys()].map((name) => [name, builtInParameters(name)] as const),
    ...[...preludeFunctions()].map(([name, { parameters }]) => [name, parameters] as const),
  ];
  return new Map(known.map(([name, parameters]) => [name, `(${parameters.join(", ")})`]));
};
