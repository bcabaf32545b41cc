/** A program of arrays as formulas: what it computes, line by line, as the text names it. */

import { INDEX, LIST } from "../../lang/arrays/calls.ts";
import { readArrays } from "../../lang/arrays/readArrays.ts";
import { foldExpression } from "../../lang/foldExpression.ts";
import type { Program } from "../../lang/program.ts";
import type { SyntaxNode, ValueStatement } from "../../lang/syntax.ts";
import { nameTex } from "../name.ts";
import { atom } from "../term.ts";
import { type ArrayTerm, arrayAtom, arrayTerm } from "./arrayTerm.ts";

/** As many fit a line; of more, the last ones say what is differentiated. */
const MOST = 4;
/** Of TeX, about a line. */
const LONGEST = 260;
/** A longer list is not written out. */
const LONGEST_LIST = 60;

const listTerm = (operands: readonly ArrayTerm[]): ArrayTerm => {
  const list = operands.map(({ tex }) => tex).join(",\\, ");
  return arrayAtom(list.length > LONGEST_LIST ? "[\\cdots]" : `[${list}]`, true);
};

/** `W_{21}`: the indices are numbers of the text. */
const entryTerm = ([array, ...indices]: readonly ArrayTerm[]): ArrayTerm =>
  arrayAtom(
    `{${array?.tex ?? ""}}_{${indices.map(({ tex }) => tex).join(indices.every(({ tex }) => tex.length === 1) ? "" : ",")}}`,
    false,
  );

const termOf =
  (isArray: (name: string) => boolean) =>
  (node: SyntaxNode, operand: (index: number) => ArrayTerm): ArrayTerm => {
    if (node.kind === "name") return { ...atom(nameTex(node.name)), isArray: isArray(node.name) };
    if (node.kind !== "call") return arrayTerm(node, operand);
    const operands = node.operands.map(operand);
    if (node.name === LIST) return listTerm(operands);
    return node.name === INDEX ? entryTerm(operands) : arrayTerm(node, operand);
  };

const known = new WeakMap<Program, string>();

/** `z = W x + b,  L = sum(z)`: without inputs, and of a long program its end. */
export const programOfArrays = (program: Program): string => {
  const before = known.get(program);
  if (before !== undefined) return before;
  const { statements, nodes } = readArrays.parse(program.text, () => undefined);
  const arrays = new Set(program.tiles.flatMap(({ name, shape }) => (shape.length > 0 ? [name] : [])));
  const computed = statements.filter((each): each is ValueStatement => each.kind === "value" && each.literal === null);
  const lines = computed.map(({ name, expression }) => {
    const { tex } = foldExpression(
      nodes,
      expression,
      termOf((other) => arrays.has(other)),
    );
    const right = tex.length > LONGEST ? "\\cdots" : tex;
    return name === null ? right : `${nameTex(name)} = ${right}`;
  });
  const shown = lines.slice(-MOST);
  while (shown.length > 1 && shown.join("").length > LONGEST) shown.shift();
  const tex = [...(shown.length < lines.length ? ["\\ldots"] : []), ...shown].join(",\\quad ");
  known.set(program, tex);
  return tex;
};
