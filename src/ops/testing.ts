/** Any operation at a list of operands, whatever its arity: for tests that loop over the registry. */
import { type FaultCode, type KinkCode, type Variadic, valueAt as valueOfRecord } from "./operation.ts";
import { OPERATIONS, type OperationName } from "./registry.ts";

type Numbers = readonly number[];

export const valueAt = (name: OperationName, at: Numbers): number => valueOfRecord(OPERATIONS[name], at);

const totalOf = ({ weight }: Variadic, at: Numbers, y: number) => at.reduce((sum, a) => sum + weight(a, y), 0);

/** One number per operand. */
export const partialsAt = (name: OperationName, at: Numbers): number[] => {
  const operation = OPERATIONS[name];
  const [a = Number.NaN, b = Number.NaN] = at;
  const y = valueAt(name, at);
  if (operation.arity === 1) return operation.partials.map((partial) => partial.value(a, y));
  if (operation.arity === 2) return operation.partials.map((partial) => partial.value(a, b, y));
  return at.map((operand) => operation.partials[0].value(operand, y, totalOf(operation, at, y)));
};

export const faultAt = (name: OperationName, at: Numbers): FaultCode | null => {
  const operation = OPERATIONS[name];
  const [a = Number.NaN, b = Number.NaN] = at;
  if (operation.arity === 1) return operation.fault?.(a) ?? null;
  return operation.arity === 2 ? (operation.fault?.(a, b) ?? null) : null;
};

/** One code per operand. */
export const kinksAt = (name: OperationName, at: Numbers): (KinkCode | null)[] => {
  const operation = OPERATIONS[name];
  const [a = Number.NaN, b = Number.NaN] = at;
  if (operation.arity === 1) return [operation.kink?.(0, a) ?? null];
  if (operation.arity === 2) return [0, 1].map((slot) => operation.kink?.(slot, a, b) ?? null);
  const y = valueAt(name, at);
  return at.map((operand) => operation.kink?.(operand, y, totalOf(operation, at, y)) ?? null);
};
