/**
 * Dijkstra's shunting yard: two explicit stacks instead of recursion, so that no nesting can overflow, and postfix order falls out of it.
 * It knows what binds how tightly, and nothing of tokens that do not fit together.
 */
import type { Binding } from "../ops/operation.ts";
import type { OperationName } from "../ops/registry.ts";
import type { SyntaxNode } from "./syntax.ts";
import type { Token } from "./tokenize.ts";
import type { OperatorEntry } from "./vocabulary.ts";

/** An operator that waits for its right operand, or an open bracket; `name` is the function that the bracket belongs to. */
type Pending =
  | { readonly kind: "infix" | "prefix"; readonly op: OperationName; readonly binding: Binding; readonly from: number }
  | { readonly kind: "group"; readonly bracket: Token; readonly name: Token | null; readonly base: number };

type Group = Pending & { kind: "group" };

export const isBar = (bracket: Token | undefined): boolean => bracket?.text === "|";

export class ShuntingYard {
  protected readonly nodes: SyntaxNode[];
  /** Finished operands that wait for an operation, and where the text of each begins, its brackets included. */
  protected readonly operands: number[] = [];
  protected readonly starts: number[] = [];
  protected readonly pending: Pending[] = [];
  protected readonly groups: Group[] = [];
  /** How many of the groups are bars. */
  protected openBars = 0;
  protected wantsOperand = true;
  /** The token before the current one: where the text of an operation that is completed now ends. */
  protected previous: Token | null = null;

  constructor(nodes: SyntaxNode[]) {
    this.nodes = nodes;
  }

  protected pushPrefix({ op, binding }: OperatorEntry, from: number): void {
    this.pending.push({ kind: "prefix", op, binding, from });
  }

  protected pushInfix({ op, binding, rightToLeft }: OperatorEntry, from: number): void {
    this.reduce(rightToLeft ? binding + 1 : binding);
    this.pending.push({ kind: "infix", op, binding, from });
    this.wantsOperand = true;
  }

  protected openGroup(bracket: Token, name: Token | null): void {
    const group: Group = { kind: "group", bracket, name, base: this.operands.length };
    this.pending.push(group);
    this.groups.push(group);
    if (isBar(bracket)) this.openBars++;
    this.wantsOperand = true;
  }

  protected closeGroup(to: number): void {
    this.reduce(0);
    const group = this.groups.pop();
    this.pending.pop();
    if (!group) return;
    const { name, bracket } = group;
    if (name) {
      const operands = this.operands.slice(group.base);
      this.operands.length = group.base;
      this.starts.length = group.base;
      const nameSpan = { from: name.from, to: name.to };
      this.operand({ kind: "call", name: name.text, nameSpan, operands, from: name.from, to });
    } else if (isBar(bracket)) {
      this.openBars--;
      const operand = this.operands.pop() ?? 0;
      this.starts.pop();
      this.operand({ kind: "operation", op: "abs", operands: [operand], from: bracket.from, to });
    } else this.starts[this.starts.length - 1] = bracket.from;
    this.wantsOperand = false;
  }

  /** Completes the waiting operators that bind at least as tightly as `binding`, back to the innermost open bracket. */
  protected reduce(binding: number): void {
    const to = this.previous?.to ?? 0;
    for (let top = this.pending.at(-1); top && top.kind !== "group" && top.binding >= binding; top = this.pending.at(-1)) {
      this.pending.pop();
      const right = this.operands.pop() ?? 0;
      this.starts.pop();
      if (top.kind === "prefix") this.operand({ kind: "operation", op: top.op, operands: [right], from: top.from, to });
      else {
        const left = this.operands.pop() ?? 0;
        const from = this.starts.pop() ?? 0;
        this.operand({ kind: "operation", op: top.op, operands: [left, right], from, to });
      }
    }
  }

  /** The only operand that is left when everything has been reduced. */
  protected takeResult(): number {
    this.starts.pop();
    return this.operands.pop() ?? 0;
  }

  protected operand(node: SyntaxNode): void {
    this.operands.push(this.push(node));
    this.starts.push(node.from);
    this.wantsOperand = false;
  }

  protected push(node: SyntaxNode): number {
    return this.nodes.push(node) - 1;
  }
}
