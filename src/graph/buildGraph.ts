/** Program → graph. Calls become composite gates, or, where `expanded` says so, the gates of their body. */
import type { Span } from "../lang/diagnostic.ts";
import { type Callee, calleeOf, type FunctionDefinition, type Program } from "../lang/program.ts";
import type { SyntaxNode, ValueStatement } from "../lang/syntax.ts";
import { CONSTANTS } from "../lang/vocabulary.ts";
import type { OperationName } from "../ops/registry.ts";
import { automaticNames, BlockSizes, becomesGate, bodyOf, type Functions, type Naming, unnamedGates } from "./autoNames.ts";
import { type CallFrame, frameOfBody, frameOfStatement, type GateName, scopeOf } from "./callFrame.ts";
import { expansionKey, type Graph, type GraphNode, type Group, withEdges } from "./graph.ts";

class GraphBuilder {
  private readonly nodes: GraphNode[] = [];
  private readonly groups: Group[] = [];
  private readonly byName = new Map<string, number>();
  private readonly bodies = new Map<FunctionDefinition, Graph>();
  private readonly blocks: BlockSizes;
  private readonly stack: CallFrame[] = [];
  private readonly isExpanded: (key: string, callee: Callee) => boolean;
  private gateName: Naming = String;
  private constantName: Naming = String;

  constructor(blocks: BlockSizes, isExpanded: (key: string, callee: Callee) => boolean) {
    this.blocks = blocks;
    this.isExpanded = isExpanded;
  }

  program({ nodes, statements, functions, order, free, outputStatements, tiles }: Program): Graph {
    const numbering = { nextGate: 1, nextBlock: 1, nextConstant: 1 };
    const names = [...free, ...tiles.map(({ name }) => name)];
    const ordered: (readonly [number, ValueStatement])[] = [];
    for (const i of order) {
      const statement = statements[i];
      if (statement?.kind !== "value") continue;
      ordered.push([i, statement]);
      numbering.nextBlock += unnamedGates(nodes, statement.expression, statement.name !== null);
      if (statement.name !== null) names.push(statement.name);
    }
    this.gateName = automaticNames("u", names);
    this.constantName = automaticNames("c", names);
    const nodeOf = new Int32Array(statements.length);
    for (const [i, statement] of ordered) {
      const { name, literal, trainable, column = null } = statement;
      nodeOf[i] =
        name !== null && literal !== null
          ? this.input(name, literal, statement, trainable, false, column)
          : this.run(frameOfStatement(nodes, statement, functions, numbering));
    }
    const outputs = outputStatements.map((i) => nodeOf[i] ?? -1);
    return withEdges(this.nodes, this.byName, this.groups, outputs);
  }

  /** A body by itself, for a composite gate: parameters and captured names are its inputs, and the functions it calls are expanded. */
  body(definition: FunctionDefinition, functions: Functions): Graph {
    const { parameters, captured } = definition;
    const hidden = (name: string) => (parameters.includes(name) ? `${name}'` : name);
    const names = [...parameters, ...captured.map(hidden)];
    this.gateName = automaticNames("u", names);
    this.constantName = automaticNames("c", names);
    const inputs = names.map((name) => this.input(name, Number.NaN, null, false, false));
    const numbering = { group: -1, block: 1, nextConstant: 1 };
    const root = { name: "", isAutomatic: true };
    const output = this.run(frameOfBody(definition, functions, scopeOf(definition, inputs), root, numbering));
    return withEdges(this.nodes, this.byName, this.groups, [output]);
  }

  /** Puts an expression into the graph, and with it every body that it expands. Returns the index of its root. */
  private run(outermost: CallFrame): number {
    this.stack.push(outermost);
    let result = -1;
    for (let top = this.stack.at(-1); top; top = this.stack.at(-1)) {
      const node = top.nodes[top.at];
      if (top.at <= top.root && node) {
        this.step(top, node);
        continue;
      }
      this.stack.pop();
      result = this.finish(top);
      this.stack.at(-1)?.results.push(result);
    }
    return result;
  }

  /** A name needs a node of its own, even where the expression is no more than another name: `f = x`. */
  private finish(done: CallFrame): number {
    const root = done.results.at(-1) ?? -1;
    const node = done.nodes[done.root];
    if (!done.name || (node && becomesGate(node))) return root;
    return this.operation(done, "identity", [root], done.name, node ?? null);
  }

  private step(top: CallFrame, node: SyntaxNode): void {
    top.at++;
    switch (node.kind) {
      case "number":
        top.results.push(this.constant(top, node.value, null, node));
        break;
      case "name":
        top.results.push(this.name(top, node.name, node));
        break;
      case "operation":
        top.results.push(this.operation(top, node.op, this.operands(top, node.operands), this.gate(top), node));
        break;
      case "call":
        this.call(top, node);
        break;
      case "missing":
        throw new Error("a program with errors has no graph");
    }
  }

  private operands(top: CallFrame, syntax: readonly number[]): number[] {
    return syntax.map((i) => top.results[i - top.first] ?? -1);
  }

  /** The name of the gate that the current syntax node becomes. */
  private gate(top: CallFrame): GateName {
    if (top.at > top.root && top.name) return top.name;
    return { name: this.gateName(top.numbering.nextGate++), isAutomatic: true };
  }

  private call(top: CallFrame, node: SyntaxNode & { kind: "call" }): void {
    const callee = calleeOf(top.functions, node.name);
    if (!callee) throw new Error(`call of the unknown function ${node.name}`);
    const gate = this.gate(top);
    const given = this.operands(top, node.operands);
    const operands =
      callee.kind === "function" ? [...given, ...this.captured(top, callee.definition)] : this.withDefaults(top, callee, given);
    const body = bodyOf(callee);
    const { numbering } = top;
    const block = numbering.nextBlock;
    if (body) numbering.nextBlock += this.blocks.of(body);
    const key = body && expansionKey(this.groups, { name: gate.name, group: top.group });
    if (body && key !== null && this.isExpanded(key, callee)) {
      const builtIn = callee.kind === "built-in" ? { op: callee.op, operands } : null;
      const group = this.groups.push({ name: gate.name, key, callee: node.name, parent: top.group, builtIn }) - 1;
      // The last gate of an expanded body has the name of the group already, so the constants of two bodies share that name.
      const nextConstant = top.group >= 0 && gate === top.name ? numbering.nextConstant : 1;
      this.stack.push(frameOfBody(body, top.functions, scopeOf(body, operands), gate, { group, block, nextConstant }));
    } else if (callee.kind === "built-in") top.results.push(this.operation(top, callee.op, operands, gate, node));
    else top.results.push(this.composite(top, callee.definition, operands, gate, node));
  }

  private captured(top: CallFrame, { captured }: FunctionDefinition): number[] {
    return captured.map((name) => top.scope?.captured.get(name) ?? this.name(top, name, null));
  }

  private withDefaults(
    top: CallFrame,
    { parameters, variadic }: Callee & { kind: "built-in" },
    given: readonly number[],
  ): readonly number[] {
    if (variadic || given.length === parameters.length) return given;
    return parameters.map(({ byDefault }, i) => given[i] ?? this.constant(top, byDefault ?? Number.NaN, null, null));
  }

  private name(top: CallFrame, name: string, span: SyntaxNode | null): number {
    const known = top.scope ? (top.scope.parameters.get(name) ?? top.scope.captured.get(name)) : this.byName.get(name);
    if (known !== undefined) return known;
    const constant = CONSTANTS.get(name);
    if (constant !== undefined) return this.constant(top, constant, name, span);
    return this.input(name, 1, span, false, true);
  }

  /** Nodes are written out in full, not spread together: that took half the time of building a graph. */
  private add(node: GraphNode): number {
    this.byName.set(node.name, node.index);
    return this.nodes.push(node) - 1;
  }

  private input(
    name: string,
    value: number,
    span: Span | null,
    isTrainable: boolean,
    isFree: boolean,
    column: number | null = null,
  ): number {
    return this.add({
      kind: "input", index: this.nodes.length, name, isAutomatic: false, span, group: -1, value, isTrainable, isFree, column,
    }); // biome-ignore format: a list of short fields
  }

  private constant(top: CallFrame, value: number, symbol: string | null, span: SyntaxNode | null): number {
    const ordinal = top.numbering.nextConstant++;
    const owner = this.groups[top.group];
    const name = owner ? `${owner.name}.c${ordinal}` : this.constantName(ordinal);
    return this.add({
      kind: "constant", index: this.nodes.length, name, isAutomatic: true, span: this.span(top, span), group: top.group, value, symbol,
    }); // biome-ignore format: a list of short fields
  }

  private operation(
    top: CallFrame,
    op: OperationName,
    operands: readonly number[],
    { name, isAutomatic }: GateName,
    span: SyntaxNode | null,
  ): number {
    return this.add({
      kind: "operation", index: this.nodes.length, name, isAutomatic, span: this.span(top, span), group: top.group, op, operands,
    }); // biome-ignore format: a list of short fields
  }

  private composite(
    top: CallFrame,
    definition: FunctionDefinition,
    operands: readonly number[],
    { name, isAutomatic }: GateName,
    span: SyntaxNode | null,
  ): number {
    let body = this.bodies.get(definition);
    if (!body) {
      body = new GraphBuilder(this.blocks, (_key, { kind }) => kind === "function").body(definition, top.functions);
      this.bodies.set(definition, body);
    }
    return this.add({
      kind: "composite", index: this.nodes.length, name, isAutomatic, span: this.span(top, span), group: top.group,
      definition, operands, body,
    }); // biome-ignore format: a list of short fields
  }

  private span({ hasSpans }: CallFrame, span: SyntaxNode | null): Span | null {
    return hasSpans ? span : null;
  }
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * @param expanded keys of the gates to show as their bodies, see `expansionKey`; keys of anything else are ignored
 */
export const buildGraph = (program: Program, { expanded = NOTHING }: { expanded?: ReadonlySet<string> } = {}): Graph =>
  new GraphBuilder(new BlockSizes(program.functions), (key) => expanded.has(key)).program(program);
