/** What is said of arrays that do not go together, and how it is repaired. */
import { shortened } from "../borrowed.ts";
import { insertAt, type Report, type ShapedText, type Span, type TextEdit } from "../diagnostic.ts";
import type { SyntaxNode } from "../syntax.ts";
import type { Shape } from "../tiles.ts";
import { PRODUCT } from "./calls.ts";
import type { Value } from "./emitter.ts";
import { broadcast, productShape, transposed } from "./shape.ts";

/** An operand, and where it stands. */
export interface Operand {
  readonly node: SyntaxNode;
  readonly value: Value;
}

/** What an edit behind the operand belongs to all of: a name, a call, an index. */
const isWhole = (node: SyntaxNode): boolean => node.kind === "name" || (node.kind === "call" && node.name !== PRODUCT);

interface Cure {
  readonly suggestion: string;
  readonly fix: readonly TextEdit[] | undefined;
}

export class Complaints {
  readonly report: Report;
  private readonly text: string;

  constructor(text: string, report: Report) {
    this.text = text;
    this.report = report;
  }

  textOf({ from, to }: Span): string {
    return shortened(this.text.slice(from, to));
  }

  shaped({ node, value: { shape } }: Operand): ShapedText {
    return { text: this.textOf(node), shape };
  }

  /** Where the sign stands between two operands, and how it is written. */
  private signBetween(left: Operand, right: Operand, sign: RegExp): TextEdit | null {
    const { to } = left.node;
    const found = sign.exec(this.text.slice(to, right.node.from));
    return found ? { from: to + found.index, to: to + found.index + found[0].length, insert: found[0] } : null;
  }

  /** The operands with another sign between them, or one of them transposed, where that fits. */
  private cureOf(left: Operand, right: Operand, sign: string, fits: (a: Shape, b: Shape) => boolean): Cure | null {
    const [a, b] = [this.textOf(left.node), this.textOf(right.node)];
    const [left2, right2] = [left, right].map(({ value: { shape } }) => shape);
    if (!left2 || !right2) return null;
    const turn = ({ node }: Operand): readonly TextEdit[] | undefined => (isWhole(node) ? [insertAt(node.to, ".T")] : undefined);
    const turned = ({ node }: Operand, text: string): string => (isWhole(node) ? `${text}.T` : `transpose(${text})`);
    if (left2.length === 2 && fits(transposed(left2), right2))
      return { suggestion: `${turned(left, a)} ${sign} ${b}`, fix: turn(left) };
    if (right2.length === 2 && fits(left2, transposed(right2)))
      return { suggestion: `${a} ${sign} ${turned(right, b)}`, fix: turn(right) };
    return null;
  }

  /** `a @ b` */
  product(span: Span, left: Operand, right: Operand): void {
    const facts = { left: this.shaped(left), right: this.shaped(right) };
    const sign = this.signBetween(left, right, /@/);
    if (left.value.shape.length === 0 || right.value.shape.length === 0) {
      this.report("product-of-number", span, facts, sign ? [{ ...sign, insert: "*" }] : undefined);
      return;
    }
    const cure = this.cureOf(left, right, PRODUCT, (a, b) => productShape(a, b) !== null);
    this.report("inner-sizes", span, { ...facts, suggestion: cure?.suggestion ?? null }, cure?.fix);
  }

  /** Two operands that are to be taken entry by entry. @param sign `+`, or the name of a function */
  entrywise(span: Span, sign: string, left: Operand, right: Operand): void {
    const facts = { sign, left: this.shaped(left), right: this.shaped(right) };
    const times = sign === "*" ? this.signBetween(left, right, /[*×·⋅⊙]/) : null;
    if (times && productShape(left.value.shape, right.value.shape)) {
      const suggestion = `${this.textOf(left.node)} @ ${this.textOf(right.node)}`;
      this.report("entrywise-shapes", span, { ...facts, suggestion }, [{ ...times, insert: PRODUCT }]);
      return;
    }
    const cure = /\w/.test(sign) ? null : this.cureOf(left, right, sign, (a, b) => broadcast([a, b]) !== null);
    this.report("entrywise-shapes", span, { ...facts, suggestion: cure?.suggestion ?? null }, cure?.fix);
  }

  /** `W * x` stretches x over the rows of W, which somebody may want; most want `@`. */
  hintAtProduct(span: Span, left: Operand, right: Operand): void {
    const [a, b] = [left.value.shape, right.value.shape];
    const sign = this.signBetween(left, right, /[*×·⋅]/);
    if (!sign || a.length + b.length !== 3 || !productShape(a, b)) return;
    const facts = { left: this.shaped(left), right: this.shaped(right) };
    this.report("star-for-product", span, facts, [{ ...sign, insert: PRODUCT }]);
  }

  index(span: Span, operand: Operand, indices: readonly SyntaxNode[], index: number): void {
    const { text, shape } = this.shaped(operand);
    const node = indices[index];
    const size = shape[index] ?? 0;
    const found = node?.kind === "number" ? node.value : Number.NaN;
    if (shape.length === 0) this.report("not-an-array", operand.node, { text });
    else if (indices.length > shape.length || !node) this.report("index-count", span, { text, shape, found: indices.length });
    else if (found === 0) {
      const rest = indices.map((other) => (other === node ? "1" : this.textOf(other)));
      this.report("index-zero", node, { suggestion: `${text}[${rest.join(", ")}]` }, [
        { from: node.from, to: node.to, insert: "1" },
      ]);
    } else if (!Number.isInteger(found)) this.report("index-not-whole", node, { text: this.textOf(node) });
    else this.report("index-range", node, { text, shape, found, size, axis: index });
  }
}
