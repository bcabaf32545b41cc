/** Syntax → program: finds out what every name means, and reports names that mean nothing, too much, or themselves. */
import { collectNames, type Table } from "./collectNames.ts";
import { dependencyOrder } from "./dependencies.ts";
import type { Report, Span, TextEdit } from "./diagnostic.ts";
import { MAX_NODES } from "./limits.ts";
import { namedOutputs, outputOf } from "./output.ts";
import { calleeOf, type FunctionDefinition, isKnownFunction, type Program, preludeFunctions } from "./program.ts";
import { asProduct, Suggester } from "./suggest.ts";
import type { FunctionStatement, Statement, Syntax, SyntaxNode } from "./syntax.ts";
import { NO_TILES } from "./tiles.ts";
import { BUILT_IN, CONSTANTS } from "./vocabulary.ts";

type Call = SyntaxNode & { kind: "call" };

/** Further functions that can be called, and how many operands they take. */
type FurtherCalls = ReadonlyMap<string, { readonly least: number; readonly most: number }>;

const NO_NAMES: ReadonlySet<string> = new Set();

const parameterSet = (statement: Statement, report: Report): ReadonlySet<string> => {
  if (statement.kind === "value") return NO_NAMES;
  const names = new Set<string>();
  for (const { name, from, to } of statement.parameters) {
    if (names.has(name)) report("duplicate-parameter", { from, to }, { name });
    names.add(name);
  }
  return names;
};

class Resolver {
  private readonly nodes: readonly SyntaxNode[];
  private readonly statements: readonly Statement[];
  private readonly report: Report;
  private readonly further: FurtherCalls | undefined;
  private readonly values: Table;
  private readonly functionTable: Table;
  private readonly functions = new Map<string, FunctionDefinition>();
  private readonly free = new Set<string>();
  /** By statement: the last one so far that depends on it; −1 if none does. */
  private readonly lastReader: Int32Array;
  private plainNames: ReadonlySet<string> | null = null;
  private suggester: Suggester | null = null;
  /** How many captured names have been handed on from callee to caller. */
  private handedOn = 0;

  constructor({ nodes, statements }: Syntax, report: Report, further: FurtherCalls | undefined) {
    this.further = further;
    this.nodes = nodes;
    this.statements = statements;
    this.lastReader = new Int32Array(statements.length).fill(-1);
    this.report = report;
    const { values, functions } = collectNames(statements, report);
    this.values = values;
    this.functionTable = functions;
  }

  resolve(text: string, { outputs, data }: Syntax): Program | null {
    const { nodes, statements, functions } = this;
    const named = namedOutputs(outputs, this.values, this.report);
    const dependencies = this.dependencies();
    const { order, cycles } = dependencyOrder(dependencies);
    for (const cycle of cycles) this.reportCycle(cycle);
    if (cycles.length > 0) return null;
    const output = named[0] ?? outputOf(statements, order, dependencies);
    if (output < 0) return null;
    if (this.functionTable.size > 0) this.defineFunctions(order, dependencies);
    const asked = new Set(named).add(output);
    const values = order.filter((i) => {
      const statement = statements[i];
      // Of a wide table, columns that nothing reads would only crowd the picture.
      return statement?.kind === "value" && (statement.column === undefined || this.lastReader[i] !== -1 || asked.has(i));
    });
    this.checkSize(values);
    const found = { order: values, free: [...this.free], output, outputStatements: named.length > 0 ? named : [output] };
    return { text, nodes, statements, outputs, data, values: this.values, functions, tiles: NO_TILES, ...found };
  }

  /** Checks the names of every statement and lists the statements that it depends on. */
  private dependencies(): number[][] {
    const { nodes, statements, values, functionTable } = this;
    const all: number[][] = [];
    for (let i = 0; i < statements.length; i++) {
      const own: number[] = [];
      all.push(own);
      const statement = statements[i];
      if (!statement) continue;
      const parameters = parameterSet(statement, this.report);
      const { first, root } = statement.expression;
      for (let n = first; n <= root; n++) {
        const node = nodes[n];
        let definer: number | undefined;
        if (node?.kind === "name") {
          if (parameters.size > 0 && parameters.has(node.name)) continue;
          definer = values.get(node.name);
          if (definer === undefined) this.checkUnassigned(node.name, node);
        } else if (node?.kind === "call") {
          this.checkCall(node, parameters);
          definer = functionTable.get(node.name);
        }
        if (definer === undefined || this.lastReader[definer] === i) continue;
        this.lastReader[definer] = i;
        own.push(definer);
      }
    }
    return all;
  }

  /** Names that appear as values somewhere: `x(y+1)` with such an x is a forgotten `*`. */
  private namesOfValues(): ReadonlySet<string> {
    if (this.plainNames) return this.plainNames;
    const names = new Set(this.values.keys());
    for (const node of this.nodes) if (node.kind === "name") names.add(node.name);
    return (this.plainNames = names);
  }

  private checkUnassigned(name: string, span: Span): void {
    if (CONSTANTS.has(name)) return;
    const isOneLetter = name.length === 1; // σ alone is an ordinary name, as in (x − μ)/σ
    if (this.functionTable.has(name) || (this.isKnown(name) && !isOneLetter)) {
      this.report("missing-call-brackets", span, { name });
      return;
    }
    if (!this.free.has(name)) {
      const parts = asProduct(name, this.namesOfValues());
      if (parts) this.report("joined-names", span, { name, parts }, [{ from: span.from, to: span.to, insert: parts.join("*") }]);
    }
    this.free.add(name);
  }

  private checkCall(call: Call, parameters: ReadonlySet<string>): void {
    const { name, nameSpan } = call;
    const userFunction = this.functionTable.get(name);
    const isValue = parameters.has(name) || this.values.has(name);
    if (userFunction === undefined && (isValue || !this.isKnown(name))) {
      if (isValue && (BUILT_IN.has(name) || this.further?.has(name)) && name.length > 1)
        this.report("hidden-function", nameSpan, { name });
      else this.reportNoFunction(name, nameSpan, isValue);
      return;
    }
    const { least, most } = this.operandCount(name, userFunction);
    const found = call.operands.length;
    if (found < least || found > most)
      this.report("wrong-operand-count", { from: call.from, to: call.to }, { name, least, most, found });
  }

  private isKnown(name: string): boolean {
    return isKnownFunction(name) || this.further?.has(name) === true;
  }

  private operandCount(name: string, userFunction: number | undefined): { least: number; most: number } {
    const known = userFunction === undefined ? this.further?.get(name) : undefined;
    if (known) return known;
    const definition = userFunction === undefined ? preludeFunctions().get(name) : this.statements[userFunction];
    if (definition && "parameters" in definition)
      return { least: definition.parameters.length, most: definition.parameters.length };
    const builtIn = BUILT_IN.get(name);
    const most = builtIn?.variadic ? Number.POSITIVE_INFINITY : (builtIn?.parameters.length ?? 0);
    return { least: builtIn?.parameters.filter(({ byDefault }) => byDefault === undefined).length ?? 0, most };
  }

  private reportNoFunction(name: string, span: Span, isValue: boolean): void {
    const multiply: TextEdit[] = [{ from: span.to, to: span.to, insert: "*" }];
    const looksLikeProduct = isValue || CONSTANTS.has(name) || this.namesOfValues().has(name) || [...name].length === 1;
    if (looksLikeProduct) {
      this.report("not-a-function", span, { name }, multiply);
      return;
    }
    this.suggester ??= new Suggester();
    const suggestion = this.suggester.suggest(name, () => [
      ...this.functionTable.keys(),
      ...preludeFunctions().keys(),
      ...BUILT_IN.keys(),
      ...(this.further?.keys() ?? []),
    ]);
    const fix = suggestion === null ? undefined : [{ from: span.from, to: span.to, insert: suggestion }];
    this.report("unknown-function", span, { name, suggestion }, fix);
  }

  private reportCycle(cycle: readonly number[]): void {
    const members = cycle.map((i) => this.statements[i]).filter((statement) => statement !== undefined);
    const names = members.map(({ name }) => name ?? "");
    const span = members[0]?.nameSpan ?? { from: 0, to: 0 };
    this.report(members.every(({ kind }) => kind === "function") ? "recursion" : "cycle", span, { names });
  }

  /**
   * Callees before callers; and first the functions that the program's values need, so that those which nobody calls cannot use up what may be
   * handed on.
   */
  private defineFunctions(order: readonly number[], dependencies: readonly (readonly number[])[]): void {
    const isNeeded = new Uint8Array(order.length);
    for (const i of order.toReversed()) {
      if (this.statements[i]?.kind === "value") isNeeded[i] = 1;
      if (isNeeded[i] === 1) for (const dependency of dependencies[i] ?? []) isNeeded[dependency] = 1;
    }
    for (const wanted of [1, 0])
      for (const i of order) {
        const statement = this.statements[i];
        if (statement?.kind === "function" && isNeeded[i] === wanted) this.functions.set(statement.name, this.define(statement));
      }
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
    }
    const size = this.handedOn > MAX_NODES ? Number.POSITIVE_INFINITY : this.sizeOf(expression) + own.size + captured.size;
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
      if (size <= MAX_NODES) continue;
      this.report("too-large", statement, { limit: MAX_NODES });
      return;
    }
  }
}

/** null when no program can be made of it: there is a cycle, or no value. */
export const resolve = (syntax: Syntax, text: string, report: Report, further?: FurtherCalls): Program | null =>
  new Resolver(syntax, report, further).resolve(text, syntax);
