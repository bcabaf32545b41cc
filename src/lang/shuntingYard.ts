/**
 * Dijkstra's shunting yard: two explicit stacks instead of recursion, so that no nesting can overflow, and postfix order falls out of it.
 * It knows what binds how tightly, and nothing of tokens that do not fit together.
 */
import type { Binding } from "../ops/operation.ts";
import type { OperationName } from "../ops/registry.ts";
import type { Report } from "./diagnostic.ts";
import type { SyntaxNode } from "./syntax.ts";
import type { Token } from "./tokenize.ts";
import type { OperatorEntry } from "./vocabulary.ts";

/** An operator that waits for its right operand, or an open bracket; `name` is the function that the bracket belongs to. */
type Pending =
  | { readonly kind: "prefix"; readonly op: OperationName; readonly binding: Binding; readonly from: number }
  | { readonly kind: "infix"; readonly op: OperationName | Token; readonly binding: Binding; readonly from: number }
  | {
      readonly kind: "group";
      readonly bracket: Token;
      readonly name: Token | null;
      readonly base: number;
      readonly from: number;
    };

type Group = Pending & { kind: "group" };

export const isBar = (bracket: Token | undefined): boolean => bracket?.text === "|";

/** Where an expression is being read, for whoever reads a sign in it. */
interface SignPlace {
  readonly yard: ShuntingYard;
  readonly multiplyImplicitly: (token: Token) => void;
  readonly closeBracket: (token: Token) => void;
  readonly fillGap: (token: Token) => void;
}

/** Reads a sign that only programs with vectors and matrices have. @returns whether it is one */
export type SignReader = (parser: SignPlace, token: Token, report: Report) => boolean;

export class ShuntingYard {
  private readonly nodes: SyntaxNode[];
  /** Finished operands that wait for an operation, and where the text of each begins, its brackets included. */
  private readonly operands: number[] = [];
  private readonly starts: number[] = [];
  private readonly pending: Pending[] = [];
  readonly groups: Group[] = [];
  /** How many of the groups are bars. */
  openBars = 0;
  wantsOperand = true;
  /** The token before the current one: where the text of an operation that is completed now ends. */
  previous: Token | null = null;

  constructor(nodes: SyntaxNode[]) {
    this.nodes = nodes;
  }

  pushPrefix({ op, binding }: OperatorEntry, from: number): void {
    this.pending.push({ kind: "prefix", op, binding, from });
  }

  /** @param op a token: what it applies to becomes a call of its text */
  pushInfix({ op, binding, rightToLeft }: Omit<OperatorEntry, "op"> & { op: OperationName | Token }, from: number): void {
    this.reduce(rightToLeft ? binding + 1 : binding);
    this.pending.push({ kind: "infix", op, binding, from });
    this.wantsOperand = true;
  }

  /** @param taken how many operands before the bracket belong into it: 1 in `x[2]` */
  openGroup(bracket: Token, name: Token | null, taken = 0): void {
    const base = this.operands.length - taken;
    const group: Group = { kind: "group", bracket, name, base, from: this.starts[base] ?? (name ?? bracket).from };
    this.pending.push(group);
    this.groups.push(group);
    if (isBar(bracket)) this.openBars++;
    this.wantsOperand = true;
  }

  closeGroup(to: number): void {
    this.reduce(0);
    const group = this.groups.pop();
    this.pending.pop();
    if (!group) return;
    const { name, bracket } = group;
    if (name) {
      const operands = this.operands.slice(group.base);
      this.operands.length = group.base;
      this.starts.length = group.base;
      this.call(name, operands, group.from, to);
    } else if (isBar(bracket)) {
      this.openBars--;
      const operand = this.operands.pop() ?? 0;
      this.starts.pop();
      this.operand({ kind: "operation", op: "abs", operands: [operand], from: bracket.from, to });
    } else this.starts[this.starts.length - 1] = bracket.from;
    this.wantsOperand = false;
  }

  /** Completes the waiting operators that bind at least as tightly as `binding`, back to the innermost open bracket. */
  reduce(binding: number): void {
    const to = this.previous?.to ?? 0;
    for (let top = this.pending.at(-1); top && top.kind !== "group" && top.binding >= binding; top = this.pending.at(-1)) {
      this.pending.pop();
      const right = this.operands.pop() ?? 0;
      this.starts.pop();
      if (top.kind === "prefix") this.applyPrefix(top.op, right, top.from, to);
      else {
        const left = this.operands.pop() ?? 0;
        const from = this.starts.pop() ?? 0;
        if (typeof top.op === "object") this.call(top.op, [left, right], from, to);
        else this.operand({ kind: "operation", op: top.op, operands: [left, right], from, to });
      }
    }
  }

  private call(name: Token, operands: readonly number[], from: number, to: number): void {
    this.operand({ kind: "call", name: name.text, nameSpan: { from: name.from, to: name.to }, operands, from, to });
  }

  /** A minus in front of a literal belongs to the number, once: `-2`, but not the outer one of `--2`. */
  private applyPrefix(op: OperationName, right: number, from: number, to: number): void {
    const node = this.nodes[right];
    const isUnsigned = node?.kind === "number" && (node.value > 0 || Object.is(node.value, 0));
    if (op !== "negate" || !isUnsigned) {
      this.operand({ kind: "operation", op, operands: [right], from, to });
      return;
    }
    this.nodes[right] = { kind: "number", value: -node.value, from, to };
    this.operands.push(right);
    this.starts.push(from);
  }

  /** `x²` binds as tightly as anything can. */
  raise(exponent: SyntaxNode, to: number): void {
    const right = this.push(exponent);
    const base = this.operands.pop() ?? 0;
    const from = this.starts.pop() ?? 0;
    this.operand({ kind: "operation", op: "power", operands: [base, right], from, to });
  }

  /** What waits for the operand that comes next. */
  get waiting(): Pending | undefined {
    return this.pending.at(-1);
  }

  /** The only operand that is left when everything has been reduced. */
  takeResult(): number {
    this.starts.pop();
    return this.operands.pop() ?? 0;
  }

  operand(node: SyntaxNode): void {
    this.operands.push(this.push(node));
    this.starts.push(node.from);
    this.wantsOperand = false;
  }

  private push(node: SyntaxNode): number {
    return this.nodes.push(node) - 1;
  }
}
