/** Writes the scalar program: statements with their syntax nodes, and the tiles that they make up. */

import type { OperationName } from "../../ops/registry.ts";
import type { Report, Span } from "../diagnostic.ts";
import { MAX_NODES } from "../limits.ts";
import type { SyntaxNode, ValueStatement } from "../syntax.ts";
import type { Entry, Shape, Tile } from "../tiles.ts";
import { entryName } from "./entryName.ts";
import { countOf, SCALAR } from "./shape.ts";

/** What an expression stands for: a number has one entry. */
export interface Value {
  readonly shape: Shape;
  readonly entries: readonly Entry[];
  /** Its tile or node, or the number. null: what it is called is decided when it is first used. */
  readonly called: Entry | null;
  /** It computes nothing: a list, a row, a transpose, numbers that a function fills in. */
  readonly view: View | null;
}

export interface View {
  readonly op: string;
  readonly operands: readonly Value[];
  readonly span: Span;
  /** Where each of its entries stands in the text, if it is a list of numbers and expressions. */
  readonly cells: readonly Span[] | null;
  /** Numbers that a function has filled in, or such numbers times a number. */
  readonly isFilled: boolean;
}

export const numberValue = (value: number): Value => ({ shape: SCALAR, entries: [value], called: value, view: null });

/** A number or an array that the program has under this name. */
export const namedValue = (name: string, shape: Shape, entries: readonly Entry[]): Value => ({
  shape,
  entries,
  called: name,
  view: null,
});

/** What an array is to be called. */
export interface Named {
  readonly name: string;
  readonly isAutomatic: boolean;
}

/** A gate of an array, to be written entry by entry. */
export interface Gate {
  readonly op: string;
  readonly shape: Shape;
  readonly operands: readonly Value[];
  readonly span: Span;
  /** How many nodes all of it comes to, numbers in it included. */
  readonly cost: number;
  /** null: an automatic name. */
  readonly named: Named | null;
  /** Name of the tile that it is a step of. */
  readonly inside?: string;
  /** Writes the expression of an entry. @returns index of its root */
  readonly write: (at: number) => number;
}

/** Arrays that are only looked at otherwise, as a transpose of a transpose, cost time all the same. */
const MAX_LOOKS = 50 * MAX_NODES;

export class Emitter {
  readonly nodes: SyntaxNode[] = [];
  readonly statements: ValueStatement[] = [];
  private readonly made: { readonly tile: Omit<Tile, "operands">; readonly operands: readonly Value[] }[] = [];
  private readonly report: Report;
  private readonly isUsed: (name: string) => boolean;
  private automatic = 0;
  private size = 0;
  private looks = 0;
  private span: Span = { from: 0, to: 0 };
  /** The statement of the text that is being expanded. */
  around: { readonly name: string; readonly span: Span } = { name: "", span: this.span };
  /** The limit has been passed, and told of: from here on nothing is written. */
  isFull = false;

  /** @param isUsed whether the text has such a name */
  constructor(report: Report, isUsed: (name: string) => boolean) {
    this.report = report;
    this.isUsed = isUsed;
  }

  freshName(): Named {
    do this.automatic++;
    while (this.isUsed(`u${this.automatic}`));
    return { name: `u${this.automatic}`, isAutomatic: true };
  }

  /** Whether so many more nodes may be written; if not, says whose fault it is. */
  hasRoom(cost: number): boolean {
    this.size += cost;
    if (this.size > MAX_NODES && !this.isFull) {
      const { name, span } = this.around;
      this.report("statement-too-large", span, {
        name,
        size: cost,
        total: cost > MAX_NODES ? cost : this.size,
        limit: MAX_NODES,
      });
      this.isFull = true;
    }
    return !this.isFull;
  }

  /** Whether so many entries may be listed anew. */
  mayLook(count: number): boolean {
    this.looks += count;
    return this.looks <= MAX_LOOKS ? !this.isFull : this.hasRoom(count + MAX_NODES);
  }

  /** @returns null if there is no room for it */
  gate({ op, shape, operands, span, cost, named, inside, write }: Gate): Value | null {
    if (!this.hasRoom(cost)) return null;
    const own = named ?? this.freshName();
    const entries = Array.from({ length: countOf(shape) }, (_, at) => entryName(own.name, shape, at));
    this.span = span;
    for (const [at, name] of entries.entries()) {
      const first = this.nodes.length;
      const root = write(at);
      this.statement({ ...own, name }, first, root, null, false);
    }
    if ([{ shape }, ...operands].some((each) => each.shape.length > 0))
      this.made.push({ tile: { ...own, shape, entries, op, inside: inside ?? null, span, isFilled: false }, operands });
    return namedValue(own.name, shape, entries);
  }

  /** A list under a name: its numbers are inputs, everything else in it gets a second name. */
  list(
    own: Named,
    { shape, entries: items }: Value,
    { span, operands, cells, isFilled }: View,
    isTrainable: boolean,
  ): Value | null {
    if (!this.hasRoom(items.length)) return null;
    const isLiteral = items.every((item) => typeof item === "number");
    const entries = items.map((_, at) => entryName(own.name, shape, at));
    for (const [at, name] of entries.entries()) {
      this.span = cells?.[at] ?? span;
      const item = items[at];
      const root = this.use(item);
      this.statement({ ...own, name }, root, root, typeof item === "number" ? item : null, isTrainable);
    }
    const tile = { ...own, shape, entries, op: isLiteral ? null : "list", inside: null, span, isFilled };
    this.made.push({ tile, operands: isLiteral ? [] : operands });
    return namedValue(own.name, shape, entries);
  }

  private statement({ name, isAutomatic }: Named, first: number, root: number, literal: number | null, trainable: boolean): void {
    const { from, to } = this.span;
    const span = { from, to };
    const { around } = this;
    const whole = literal === null ? around.span : span;
    this.statements.push({
      kind: "value", name, isAutomatic, nameSpan: span, trainable, literal, expression: { first, root, from, to }, from: whole.from, to: whole.to,
    }); // biome-ignore format: a list of short fields
  }

  /**
   * All tiles. Views that something is made of are tiles, too; they have no nodes of their own, so they are numbered behind those that have.
   */
  tiles(): Tile[] {
    const tiles: Tile[] = [];
    const names = new Map<Value, string>();
    const calledOf = (value: Value): Entry | undefined => value.called ?? names.get(value);
    /** By a list of what is to be done, not by recursion: a view may be one of a view of a view, as long as a text is. */
    const nameViews = (values: readonly Value[]): void => {
      const waiting = [...values];
      for (let value = waiting.at(-1); value; value = waiting.at(-1)) {
        const { shape, entries, view } = value;
        const unnamed =
          view && calledOf(value) === undefined ? view.operands.filter((operand) => calledOf(operand) === undefined) : [];
        waiting.push(...unnamed);
        if (unnamed.length > 0) continue;
        waiting.pop();
        if (!view || calledOf(value) !== undefined) continue;
        const own = this.freshName();
        const operands = view.operands.map((operand) => calledOf(operand) ?? Number.NaN);
        names.set(value, own.name);
        tiles.push({ ...own, shape, entries, op: view.op, operands, inside: null, span: view.span, isFilled: false });
      }
    };
    for (const { tile, operands } of this.made) {
      nameViews(operands);
      tiles.push({ ...tile, operands: operands.map((operand) => calledOf(operand) ?? Number.NaN) });
    }
    return tiles;
  }

  number(value: number): number {
    return this.nodes.push({ kind: "number", value, from: this.span.from, to: this.span.to }) - 1;
  }

  /** A use of what stands elsewhere. */
  use(entry: Entry | undefined): number {
    if (typeof entry !== "string") return this.number(entry ?? Number.NaN);
    return this.nodes.push({ kind: "name", name: entry, from: this.span.from, to: this.span.to }) - 1;
  }

  apply(op: OperationName, ...operands: number[]): number {
    return this.nodes.push({ kind: "operation", op, operands, from: this.span.from, to: this.span.to }) - 1;
  }

  call(name: string, ...operands: number[]): number {
    const { from, to } = this.span;
    return this.nodes.push({ kind: "call", name, nameSpan: { from, to }, operands, from, to }) - 1;
  }

  /** `a + b + c`, from the left. */
  sum(count: number, term: (at: number) => number): number {
    let root = term(0);
    for (let at = 1; at < count; at++) root = this.apply("add", root, term(at));
    return root;
  }

  /** Copies an expression of numbers alone. */
  copy(nodes: readonly SyntaxNode[], statement: ValueStatement): void {
    const { first, root } = statement.expression;
    const shift = this.nodes.length - first;
    for (const node of nodes.slice(first, root + 1))
      this.nodes.push("operands" in node ? { ...node, operands: node.operands.map((operand) => operand + shift) } : node);
    this.statements.push({ ...statement, expression: { ...statement.expression, first: first + shift, root: root + shift } });
  }
}
