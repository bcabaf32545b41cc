/** What each token of a line is, for its colour. Needs no correct program: half-typed lines are coloured, too. */
import { ARRAY_SIGNATURES } from "../../lang/arrays/calls.ts";
import { isOutStatement } from "../../lang/outStatement.ts";
import { isKnownFunction } from "../../lang/program.ts";
import { type Token, type TokenKind, tokenize } from "../../lang/tokenize.ts";
import { CONSTANTS, DATA, TRAINABLE } from "../../lang/vocabulary.ts";
import type { ProgramNames } from "./programNames.ts";

export type TokenRole = "number" | "constant" | "comment" | "keyword" | "function" | "trainable" | "input" | "name" | "symbol";

export interface ClassifiedToken {
  readonly token: Token;
  readonly role: TokenRole;
}

const equalsOf = (statement: readonly Token[]): number => statement.findIndex(({ text }) => text === "=");

/** The parameters of `f(a, b) = …`; within this statement they mean nothing else. */
const parametersOf = (statement: readonly Token[]): ReadonlySet<string> => {
  const equals = equalsOf(statement);
  const isDefinition = equals > 0 && statement[0]?.kind === "name" && statement[1]?.text === "(";
  const head = isDefinition ? statement.slice(2, equals) : [];
  return new Set(head.filter(({ kind }) => kind === "name").map(({ text }) => text));
};

const roleOfName = (
  statement: readonly Token[],
  i: number,
  own: ReadonlySet<string>,
  { values, functions }: ProgramNames,
): TokenRole => {
  const { text = "" } = statement[i] ?? {};
  if (
    i === 0 &&
    statement[1]?.kind === "name" &&
    (text === TRAINABLE || text === DATA || isOutStatement(statement, 0, equalsOf(statement)))
  )
    return "keyword";
  if (own.has(text)) return "name";
  const isCalled = statement[i + 1]?.text === "(" && (functions.has(text) || isKnownFunction(text) || ARRAY_SIGNATURES.has(text));
  if (isCalled || functions.has(text)) return "function";
  const role = values.get(text);
  if (role === "trainable" || role === "input") return role;
  return role === undefined && CONSTANTS.has(text) ? "constant" : "name";
};

const OTHER_ROLES: ReadonlyMap<TokenKind, TokenRole> = new Map([
  ["number", "number"],
  ["superscript", "number"],
  ["flawed", "number"],
  ["comment", "comment"],
]);

const SIGNS = new Set(["-", "−", "+"]);

/** The sign of a literal, which is part of it: in `x = -2`, not in `x - 2` or `-2^2`. */
const isSign = (statement: readonly Token[], i: number): boolean => {
  const [before, token, after, behind] = [statement[i - 1], statement[i], statement[i + 1], statement[i + 2]];
  if (!SIGNS.has(token?.text ?? "") || after?.kind !== "number") return false;
  const startsOperand = before === undefined || (before.kind === "symbol" && before.text !== ")") || before.text === "[";
  return startsOperand && behind?.kind !== "superscript" && behind?.text !== "^" && behind?.text !== "**";
};

/** No token crosses a line end, so that a line can be read without those before it. Positions count from its start. */
export const classify = (line: string, names: ProgramNames): ClassifiedToken[] => {
  const statements: Token[][] = [[]];
  for (const token of tokenize(line)) {
    statements.at(-1)?.push(token);
    if (token.kind === "end") statements.push([]);
  }
  return statements.flatMap((statement) => {
    const own = parametersOf(statement);
    return statement.map((token, i) => {
      const role = token.kind === "name" ? roleOfName(statement, i, own, names) : OTHER_ROLES.get(token.kind);
      return { token, role: role ?? (isSign(statement, i) ? "number" : "symbol") };
    });
  });
};
