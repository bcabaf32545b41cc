/** Syntax → program: finds out what every name means, and reports names that mean nothing, too much, or themselves. */
import { dependencyOrder } from "./dependencies.ts";
import type { Report, Span, TextEdit } from "./diagnostic.ts";
import { MAX_NODES } from "./limits.ts";
import { calleeOf, type FunctionDefinition, isKnownFunction, type Program, preludeFunctions } from "./program.ts";
import { suggest } from "./suggest.ts";
import type { FunctionStatement, Statement, Syntax, SyntaxNode } from "./syntax.ts";
import { BUILT_IN, CONSTANTS } from "./vocabulary.ts";

type Call = SyntaxNode & { kind: "call" };

/** Index of the statement that defines each name. */
type Table = ReadonlyMap<string, number>;

const collectNames = (statements: readonly Statement[], report: Report): { values: Table; functions: Table } => {
  const values = new Map<string, number>();
  const functions = new Map<string, number>();
  for (const [i, { kind, name, nameSpan }] of statements.entries()) {
    if (name === null) continue;
    if (values.has(name) || functions.has(name)) report("redefined", nameSpan, { name });
    else (kind === "function" ? functions : values).set(name, i);
  }
  return { values, functions };
};

const parameterSet = (statement: Statement, report: Report): ReadonlySet<string> => {
  const names = new Set<string>();
  if (statement.kind === "value") return names;
  for (const { name, from, to } of statement.parameters) {
    if (names.has(name)) report("duplicate-parameter", { from, to }, { name });
    names.add(name);
  }
  return names;
};

const LONGEST_PRODUCT = 24;

/** How `name` can be read as a product of names of the program: `bc` as b·c. null if it cannot. */
const asProduct = (name: string, names: ReadonlySet<string>): string[] | null => {
  if (name.length > LONGEST_PRODUCT) return null;
  for (let cut = 1; cut < name.length; cut++) {
    const parts = [name.slice(0, cut), name.slice(cut)];
    if (parts.every((part) => names.has(part))) return parts;
  }
  const letters = [...name];
  return letters.length > 1 && letters.every((letter) => names.has(letter)) ? letters : null;
};

class Resolver {
  private readonly nodes: readonly SyntaxNode[];
  private readonly statements: readonly Statement[];
  private readonly report: Report;
  private readonly values: Table;
  private readonly functionTable: Table;
  private readonly functions = new Map<string, FunctionDefinition>();
  private readonly free = new Set<string>();
  /** Names that appear as values somewhere: `x(y+1)` with such an x is a forgotten `*`. */
  private readonly plainNames: Set<string>;
  private readonly suggestions = new Map<string, string | null>();
  /** How many names may still be compared for suggestions: a page of noise gets no more guesses. */
  private guesses = 3000;
  /** How many captured names have been handed on from callee to caller, and the first function with which they are too many. */
  private handedOn = 0;
  private tooLarge: Statement | null = null;

  constructor({ nodes, statements }: Syntax, report: Report) {
    this.nodes = nodes;
    this.statements = statements;
    this.report = report;
    const { values, functions } = collectNames(statements, report);
    this.values = values;
    this.functionTable = functions;
    this.plainNames = new Set(values.keys());
    for (const node of nodes) if (node.kind === "name") this.plainNames.add(node.name);
  }

  resolve(text: string): Program | null {
    const dependencies = this.statements.map((statement) => this.check(statement));
    const output = this.statements.findLastIndex(({ kind }) => kind === "value");
    if (output < 0) this.report("no-output", { from: 0, to: text.length }, {});
    const { order, cycles } = dependencyOrder(dependencies);
    for (const cycle of cycles) this.reportCycle(cycle);
    if (cycles.length > 0 || output < 0) return null;
    for (const i of order) {
      const statement = this.statements[i];
      if (statement?.kind === "function") this.functions.set(statement.name, this.define(statement));
    }
    const values = order.filter((i) => this.statements[i]?.kind === "value");
    this.checkSize(values);
    const { nodes, statements, functions, free } = this;
    return { text, nodes, statements, values: this.values, functions, order: values, free: [...free], output };
  }

  /** Checks the names of one statement and returns the statements that it depends on. */
  private check(statement: Statement): number[] {
    const parameters = parameterSet(statement, this.report);
    const dependencies = new Set<number>();
    const { first, root } = statement.expression;
    for (let i = first; i <= root; i++) {
      const node = this.nodes[i];
      if (node?.kind === "name" && !parameters.has(node.name)) {
        const definer = this.values.get(node.name);
        if (definer === undefined) this.checkUnassigned(node.name, node);
        else dependencies.add(definer);
      } else if (node?.kind === "call") {
        this.checkCall(node, parameters);
        const definer = this.functionTable.get(node.name);
        if (definer !== undefined) dependencies.add(definer);
      }
    }
    return [...dependencies];
  }

  private checkUnassigned(name: string, span: Span): void {
    if (CONSTANTS.has(name)) return;
    const isOneLetter = name.length === 1; // σ alone is an ordinary name, as in (x − μ)/σ
    if (this.functionTable.has(name) || (isKnownFunction(name) && !isOneLetter)) {
      this.report("missing-call-brackets", span, { name });
      return;
    }
    if (!this.free.has(name)) {
      const parts = asProduct(name, this.plainNames);
      if (parts) this.report("joined-names", span, { name, parts }, [{ from: span.from, to: span.to, insert: parts.join("*") }]);
    }
    this.free.add(name);
  }

  private checkCall(call: Call, parameters: ReadonlySet<string>): void {
    const { name, nameSpan } = call;
    const userFunction = this.functionTable.get(name);
    const isValue = parameters.has(name) || this.values.has(name);
    if (userFunction === undefined && (isValue || !isKnownFunction(name))) {
      this.reportNoFunction(name, nameSpan, isValue);
      return;
    }
    const { least, most } = this.operandCount(name, userFunction);
    const found = call.operands.length;
    if (found < least || found > most)
      this.report("wrong-operand-count", { from: call.from, to: call.to }, { name, least, most, found });
  }

  private operandCount(name: string, userFunction: number | undefined): { least: number; most: number } {
    const definition = userFunction === undefined ? preludeFunctions().get(name) : this.statements[userFunction];
    if (definition && "parameters" in definition)
      return { least: definition.parameters.length, most: definition.parameters.length };
    const builtIn = BUILT_IN.get(name);
    const most = builtIn?.variadic ? Number.POSITIVE_INFINITY : (builtIn?.parameters.length ?? 0);
    return { least: builtIn?.parameters.filter(({ byDefault }) => byDefault === undefined).length ?? 0, most };
  }

  private reportNoFunction(name: string, span: Span, isValue: boolean): void {
    const multiply: TextEdit[] = [{ from: span.to, to: span.to, insert: "*" }];
    const looksLikeProduct = isValue || CONSTANTS.has(name) || this.plainNames.has(name) || [...name].length === 1;
    if (looksLikeProduct) {
      this.report("not-a-function", span, { name }, multiply);
      return;
    }
    const suggestion = this.suggestion(name);
    const fix = suggestion === null ? undefined : [{ from: span.from, to: span.to, insert: suggestion }];
    this.report("unknown-function", span, { name, suggestion }, fix);
  }

  private suggestion(name: string): string | null {
    const known = this.suggestions.get(name);
    if (known !== undefined || this.guesses <= 0) return known ?? null;
    const candidates = [...this.functionTable.keys(), ...preludeFunctions().keys(), ...BUILT_IN.keys()];
    this.guesses -= candidates.length;
    const suggestion = suggest(name, candidates);
    this.suggestions.set(name, suggestion);
    return suggestion;
  }

  private reportCycle(cycle: readonly number[]): void {
    const members = cycle.map((i) => this.statements[i]).filter((statement) => statement !== undefined);
    const names = members.map(({ name }) => name ?? "");
    const span = members[0]?.nameSpan ?? { from: 0, to: 0 };
    this.report(members.every(({ kind }) => kind === "function") ? "recursion" : "cycle", span, { names });
  }

  /** Its callees are defined already. */
  private define(statement: FunctionStatement): FunctionDefinition {
    const { name, parameters, expression } = statement;
    const own = new Set(parameters.map((parameter) => parameter.name));
    const captured = new Set<string>();
    for (let i = expression.first; i <= expression.root; i++) {
      const node = this.nodes[i];
      if (node?.kind === "name" && !own.has(node.name) && (this.values.has(node.name) || !CONSTANTS.has(node.name)))
        captured.add(node.name);
      if (node?.kind !== "call") continue;
      const further = this.functions.get(node.name)?.captured ?? [];
      this.handedOn += further.length;
      if (this.handedOn <= MAX_NODES) for (const capturedName of further) captured.add(capturedName);
      else this.tooLarge ??= statement;
    }
    const size = this.sizeOf(expression) + own.size + captured.size;
    return { name, parameters: [...own], captured: [...captured], nodes: this.nodes, expression, size };
  }

  private sizeOf({ first, root }: { first: number; root: number }): number {
    let size = root - first + 1;
    for (let i = first; i <= root; i++) {
      const node = this.nodes[i];
      if (node?.kind !== "call") continue;
      const callee = calleeOf(this.functions, node.name);
      if (callee?.kind === "function") size += callee.definition.size;
    }
    return size;
  }

  private checkSize(values: readonly number[]): void {
    let size = 0;
    for (const i of values) {
      const statement = this.statements[i];
      if (!statement) continue;
      size += this.sizeOf(statement.expression);
      if (size > MAX_NODES) this.tooLarge ??= statement;
    }
    if (this.tooLarge) this.report("too-large", this.tooLarge, { limit: MAX_NODES });
  }
}

/** null when no program can be made of it: then at least one error has been reported. */
export const resolve = (syntax: Syntax, text: string, report: Report): Program | null =>
  new Resolver(syntax, report).resolve(text);
