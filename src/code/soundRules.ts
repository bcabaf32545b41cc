/** What exported code computes: see `sound.ts`. The cases of these rules are tried in turn. */
import { parseRule, type Rule, ruleOf } from "../lang/rules.ts";
import { OPERATIONS, type OperationName } from "../ops/registry.ts";
import { SOUND } from "./sound.ts";

/** Its slope is computed by another form than the rule that people read. */
export const isRewritten = (op: OperationName, slot: number): boolean => (SOUND[op]?.slopes?.[slot] ?? null) !== null;

export const soundSlopeOf = (op: OperationName, slot: number): Rule => {
  const text = SOUND[op]?.slopes?.[OPERATIONS[op].arity === "many" ? 0 : slot] ?? null;
  return text === null ? ruleOf(op, slot) : parseRule(text);
};

/** The value in the operands' names; null where it is taken for known. */
export const soundValueOf = (op: OperationName): Rule | null => {
  const text = SOUND[op]?.value ?? OPERATIONS[op].definition;
  return text === undefined ? null : parseRule(text);
};

/** What each operand counts for in an operation of any number of them. */
export const soundWeightOf = (op: OperationName): Rule => {
  const forms = SOUND[op];
  if (!forms || !("weight" in forms)) throw new TypeError(`${op} has a fixed number of operands`);
  return parseRule(forms.weight);
};
