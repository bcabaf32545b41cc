/** Notation of other languages at the beginning of a statement or an expression: what is said of it, and how it is written here. */
import { type Report, replace } from "./diagnostic.ts";
import type { Token } from "./tokenize.ts";

const DECLARING: ReadonlySet<string> = new Set([
  "let",
  "var",
  "const",
  "val",
  "def",
  "set",
  "function",
  "float",
  "double",
  "int",
]);

/** `let x`, `var f`: whether `tokens[at]` is a word that other languages begin a definition with. */
export const isDeclaringWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === "name" && DECLARING.has(tokens[at]?.text ?? "");

export const isDefinitionSign = (text: string): boolean => text === "=" || text === ":=" || text === "≔";

/** Longer than this, a suggestion is cut: the button beside the sentence writes it out. */
const LONGEST = 40;

export const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Where the operand of `d/dx x^2` or `∂/∂x (x^2)` begins among `tokens[at .. end − 1]`; `at` if there is no such operator. */
export const behindDerivative = (tokens: readonly Token[], at: number, end: number): number => {
  const letter = tokens[at]?.text;
  if ((letter !== "d" && letter !== "∂") || tokens[at + 1]?.text !== "/") return at;
  const variable = tokens[at + 2];
  const isJoined = letter === "d" && variable?.kind === "name" && variable.text.length > 1 && variable.text.startsWith("d");
  const isApart = letter === "∂" && variable?.text === "∂" && tokens[at + 3]?.kind === "name";
  const behind = isJoined ? at + 3 : at + 4;
  const operand = behind < end ? tokens[behind] : undefined;
  const isOperand =
    operand && (operand.kind !== "symbol" || operand.text === "(" || operand.text === "|" || operand.text === "√");
  return (isJoined || isApart) && isOperand && operand.kind !== "superscript" ? behind : at;
};

/** @param name of the statement; null if it has none */
export const reportDerivative = (
  report: Report,
  text: string,
  { operator, operand, end, name }: { operator: Token; operand: Token; end: number; name: string | null },
  freeName: () => string,
): void => {
  const notation = text.slice(operator.from, operand.from).trim();
  const variable = notation.replace(/^.*\/\s*(d|∂\s*)/, "");
  const target = name ?? freeName();
  const suggestion = `${target} = ${shortened(text.slice(operand.from, end))}`;
  const fix = [{ from: operator.from, to: operand.from, insert: name === null ? `${target} = ` : "" }];
  report("derivative-notation", { from: operator.from, to: operand.from }, { name: variable, suggestion }, fix);
};

/** `f(x) := …` */
export const reportAssignmentSign = (report: Report, sign: Token, head: string): void => {
  report("assignment-sign", sign, { sign: sign.text, suggestion: `${shortened(head)} = …` }, [replace(sign, "=")]);
};
