/** Any operation at a list of operands, whatever its arity: for tests that loop over the registry. */
import type { FaultCode, KinkCode } from "./operation.ts";
import { OPERATIONS, type OperationName } from "./registry.ts";

type Numbers = readonly number[];

export const valueAt = (name: OperationName, at: Numbers): number => {
  const operation = OPERATIONS[name];
  const [a = Number.NaN, b = Number.NaN] = at;
  if (operation.arity === 1) return operation.value(a);
  if (operation.arity === 2) return operation.value(a, b);
  return at.slice(1).reduce((left, right) => operation.value(left, right), a);
};

const tiesIn = (at: Numbers, y: number) => at.filter((a) => a === y).length;

/** One number per operand. */
export const partialsAt = (name: OperationName, at: Numbers): number[] => {
  const operation = OPERATIONS[name];
  const [a = Number.NaN, b = Number.NaN] = at;
  const y = valueAt(name, at);
  if (operation.arity === 1) return operation.partials.map((partial) => partial.value(a, y));
  if (operation.arity === 2) return operation.partials.map((partial) => partial.value(a, b, y));
  return at.map((operand) => operation.partials[0].value(operand, y, tiesIn(at, y)));
};

/** One formula per operand (two for operations of any number), with `y` for the value. */
export const partialTexts = (name: OperationName, [a, b, y]: readonly [string, string, string]): string[] => {
  const operation = OPERATIONS[name];
  if (operation.arity === 1) return operation.partials.map((partial) => partial.tex(a, y));
  if (operation.arity === 2) return operation.partials.map((partial) => partial.tex(a, b, y));
  return [a, b].map((operand) => operation.partials[0].tex(operand, y));
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
  return at.map((operand) => operation.kink?.(operand, y, tiesIn(at, y)) ?? null);
};
