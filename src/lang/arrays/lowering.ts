/**
 * A program with vectors and matrices → the same program in numbers, and its tiles. Each operation on arrays becomes one statement for each entry of its
 * result, so that its gates stand together in the graph; a statement about numbers alone stays as it is.
 */
import { isHint, type Report } from "../diagnostic.ts";
import { calleeOf, type FunctionDefinition, type Program } from "../program.ts";
import type { Expression, SyntaxNode, ValueStatement } from "../syntax.ts";
import { CONSTANTS } from "../vocabulary.ts";
import { type Applied, ArrayCalls } from "./arrayCalls.ts";
import { ARRAY_CALLS, GATHERING } from "./calls.ts";
import { Complaints, type Operand } from "./complaints.ts";
import { Emitter, type Named, namedValue, numberValue, type Value } from "./emitter.ts";
import { SCALAR } from "./shape.ts";

/** null where there is an error that has been told. */
type Result = Value | null;

/** An expression on its way: a statement's, or the body of a function that works on arrays, put in the place of its call. */
interface Frame extends Pick<Expression, "first" | "root"> {
  readonly nodes: readonly SyntaxNode[];
  at: number;
  readonly results: Result[];
  /** What the parameters stand for; null in a statement. */
  readonly parameters: ReadonlyMap<string, Result> | null;
  /** What the root is to be called; null if it needs an automatic name. */
  readonly named: Named | null;
}

class Lowering {
  private readonly program: Program;
  private readonly report: Report;
  private readonly emitter: Emitter;
  private readonly calls: ArrayCalls;
  private readonly complaints: Complaints;
  private readonly values = new Map<string, Result>();
  /** Functions that do more than what can be done to each entry by itself. */
  private readonly arrayFunctions = new Set<string>();
  private readonly stack: Frame[] = [];
  private isWrong: boolean;

  constructor(program: Program, report: Report) {
    this.program = program;
    this.report = (code, span, facts, fix) => {
      this.isWrong ||= !isHint(code);
      report(code, span, facts, fix);
    };
    this.isWrong = program.nodes.some(({ kind }) => kind === "missing");
    const names = new Set([...program.values.keys(), ...program.free, ...program.functions.keys()]);
    this.emitter = new Emitter(this.report, (name) => names.has(name));
    this.complaints = new Complaints(program, this.report);
    this.calls = new ArrayCalls(program, this.emitter, this.complaints);
    for (const { name, nodes, expression } of program.functions.values()) {
      const body = nodes.slice(expression.first, expression.root + 1);
      if (body.some((node) => this.isAboutArrays(node))) this.arrayFunctions.add(name);
    }
  }

  lower(): Program {
    const { program, emitter } = this;
    /** By statement of the text: those that are its value. */
    const written = new Map<number, readonly string[] | number>();
    for (const i of program.order) {
      const statement = program.statements[i];
      if (statement?.kind !== "value" || emitter.isFull) continue;
      emitter.around = { name: statement.name ?? this.complaints.textOf(statement), span: statement };
      if (this.isAboutNumbers(statement)) {
        written.set(i, emitter.statements.length);
        if (!emitter.hasRoom(this.sizeOf(statement))) continue;
        emitter.copy(program.nodes, statement);
        if (statement.name !== null) this.values.set(statement.name, namedValue(statement.name, SCALAR, [statement.name]));
      } else written.set(i, this.statement(statement));
    }
    const { nodes, statements } = emitter;
    const values = new Map(statements.flatMap(({ name }, i) => (name === null ? [] : [[name, i]])));
    const indicesOf = (i: number): number[] => {
      const own = written.get(i) ?? [];
      return typeof own === "number" ? [own] : own.flatMap((name) => values.get(name) ?? []);
    };
    const all = program.outputStatements.flatMap(indicesOf);
    const outputStatements = program.outputs.length > 0 ? all : all.slice(0, 1);
    this.hintAtOutput(all.length);
    const order = statements.map((_, i) => i);
    return { ...program, nodes, statements, values, order, output: all[0] ?? -1, outputStatements, tiles: emitter.tiles() };
  }

  /** The walk begins at the first of several entries, which somebody may not have meant. Where nothing is computed yet, nobody minds. */
  private hintAtOutput(entries: number): void {
    const { statements, output, outputs } = this.program;
    const statement = statements[output];
    if (entries < 2 || outputs.length > 0 || statement?.kind !== "value" || statement.literal !== null || this.isWrong) return;
    const text = statement.name ?? this.complaints.textOf(statement);
    this.report("output-is-array", statement.nameSpan, { text, entries });
  }

  private isAboutArrays(node: SyntaxNode): boolean {
    if (node.kind !== "call") return false;
    const { name, operands } = node;
    if (this.program.functions.has(name)) return this.arrayFunctions.has(name);
    return ARRAY_CALLS.has(name) || (GATHERING.has(name) && operands.length === 1);
  }

  private isArray(name: string): boolean {
    const value = this.values.get(name);
    return value === null || (value !== undefined && value.shape.length > 0);
  }

  private isAboutNumbers({ expression: { first, root } }: ValueStatement): boolean {
    const { nodes, functions } = this.program;
    for (let i = first; i <= root; i++) {
      const node = nodes[i];
      if (!node || this.isAboutArrays(node) || (node.kind === "name" && this.isArray(node.name))) return false;
      if (node.kind === "call" && functions.get(node.name)?.captured.some((name) => this.isArray(name))) return false;
    }
    return true;
  }

  private sizeOf({ expression: { first, root } }: ValueStatement): number {
    let size = root - first + 1;
    for (const node of this.program.nodes.slice(first, root + 1)) {
      const callee = node.kind === "call" ? calleeOf(this.program.functions, node.name) : null;
      if (callee?.kind === "function") size += callee.definition.size;
    }
    return size;
  }

  /** @returns the names of the nodes that are its value */
  private statement(statement: ValueStatement): readonly string[] {
    const { name, expression, trainable } = statement;
    const named = name === null ? null : { name, isAutomatic: false };
    const { first, root } = expression;
    const result = this.run({ nodes: this.program.nodes, first, root, at: first, results: [], parameters: null, named });
    const isInput =
      result?.view?.isFilled === true || (result?.view?.cells && result.entries.every((entry) => typeof entry === "number"));
    if (result && trainable && !isInput) this.report("param-needs-number", expression, { name: name ?? "" });
    const value = result && this.bound(result, named, statement);
    if (name !== null) this.values.set(name, value);
    return value?.entries.filter((entry) => typeof entry === "string") ?? [];
  }

  /** The value under the statement's name, where that is not yet what it is called. */
  private bound(value: Value, named: Named | null, { expression, trainable }: ValueStatement): Result {
    const { shape, entries, view } = value;
    if (named ? value.called === named.name : entries.every((entry) => typeof entry === "string")) return value;
    const own = named ?? this.emitter.freshName();
    if (view && (view.cells || view.isFilled)) return this.emitter.list(own, value, view, trainable);
    const write = (at: number): number => this.emitter.use(entries[at]);
    const [op, operands] = view ? [view.op, view.operands] : ["identity", [value]];
    return this.emitter.gate({ op, shape, operands, span: expression, cost: entries.length, named: own, write });
  }

  /** Runs through frames, not by recursion: calls of functions nest as deep as a text is long. */
  private run(outermost: Frame): Result {
    this.stack.push(outermost);
    let result: Result = null;
    for (let top = this.stack.at(-1); top; top = this.stack.at(-1)) {
      const node = top.nodes[top.at];
      if (top.at <= top.root && node) {
        this.step(top, node);
        continue;
      }
      this.stack.pop();
      result = top.results.at(-1) ?? null;
      this.stack.at(-1)?.results.push(result);
    }
    return result;
  }

  private step(top: Frame, node: SyntaxNode): void {
    top.at++;
    if (node.kind === "number") top.results.push(numberValue(node.value));
    else if (node.kind === "name") top.results.push(this.read(top, node.name));
    else if (node.kind === "missing") top.results.push(null);
    else this.apply(top, node);
  }

  private read({ parameters }: Frame, name: string): Result {
    const known = parameters?.get(name) ?? this.values.get(name);
    if (known !== undefined || parameters?.has(name)) return known ?? null;
    return CONSTANTS.has(name) || this.program.free.includes(name) ? namedValue(name, SCALAR, [name]) : null;
  }

  private apply(top: Frame, node: Applied): void {
    const operands: Operand[] = [];
    for (const i of node.operands) {
      const [operand, value] = [top.nodes[i], top.results[i - top.first]];
      if (operand && value) operands.push({ node: operand, value });
    }
    const isWhole = operands.length === node.operands.length && !this.emitter.isFull;
    const named = top.at > top.root ? top.named : null;
    const definition = node.kind === "call" ? this.program.functions.get(node.name) : undefined;
    if (isWhole && definition && this.isExpanded(definition)) this.expand(definition, operands, named);
    else top.results.push(isWhole ? this.calls.apply(node, operands, { span: node, named }) : null);
  }

  private isExpanded({ name, captured }: FunctionDefinition): boolean {
    return this.arrayFunctions.has(name) || captured.some((other) => this.isArray(other));
  }

  /** Puts a function's body in the place of its call. */
  private expand({ parameters, nodes, expression }: FunctionDefinition, operands: readonly Operand[], named: Named | null): void {
    const { first, root } = expression;
    const given = new Map(parameters.map((name, i) => [name, operands[i]?.value ?? null]));
    this.stack.push({ nodes, first, root, at: first, results: [], parameters: given, named });
  }
}

/** @param program as the text says it, arrays as calls. @returns its like in numbers; of no use if an error was reported */
export const lowered = (program: Program, report: Report): Program => new Lowering(program, report).lower();
