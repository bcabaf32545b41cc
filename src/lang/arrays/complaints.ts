/** What is said of arrays that do not go together, and how it is repaired. */
import { shortened } from "../borrowed.ts";
import { insertAt, type Report, type ShapedText, type Span, type TextEdit } from "../diagnostic.ts";
import type { SyntaxNode } from "../syntax.ts";
import type { Shape } from "../tiles.ts";
import { PRODUCT, TRANSPOSE } from "./calls.ts";
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

const isProduct = (a: Shape, b: Shape): boolean => productShape(a, b) !== null;

const areAlike = (a: Shape, b: Shape): boolean => a.length === b.length && broadcast([a, b]) !== null;

/** Without the sign of a transpose behind it; null if it has none. */
const unturned = (node: SyntaxNode, text: string): string | null =>
  node.kind === "call" && node.name === TRANSPOSE && /\.T$|ᵀ$/u.test(text) ? text.replace(/\.T$|ᵀ$/u, "") : null;

export class Complaints {
  readonly report: Report;
  private readonly text: string;
  /** Names that nothing defines. */
  private readonly free: readonly string[];

  constructor({ text, free }: { readonly text: string; readonly free: readonly string[] }, report: Report) {
    this.text = text;
    this.free = free;
    this.report = report;
  }

  textOf({ from, to }: Span): string {
    return shortened(this.text.slice(from, to));
  }

  shaped({ node, value: { shape } }: Operand): ShapedText {
    const shaped = { text: this.textOf(node), shape };
    return this.isFree(node) ? { ...shaped, isFree: true } : shaped;
  }

  private isFree(node: SyntaxNode): boolean {
    return node.kind === "name" && this.free.includes(node.name);
  }

  /** A number where an array is needed. */
  number({ node }: Operand): void {
    this.report("not-an-array", node, { text: this.textOf(node), isName: node.kind === "name", isFree: this.isFree(node) });
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
    const turn = ({ node }: Operand): readonly TextEdit[] | undefined => {
      const bare = unturned(node, this.text.slice(node.from, node.to));
      if (bare !== null) return [{ from: node.from + bare.length, to: node.to, insert: "" }];
      return isWhole(node) ? [insertAt(node.to, ".T")] : undefined;
    };
    const turned = ({ node }: Operand, text: string): string =>
      unturned(node, text) ?? (isWhole(node) ? `${text}.T` : `transpose(${text})`);
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
      const isMeant = sign && !facts.left.isFree && !facts.right.isFree;
      this.report("product-of-number", span, facts, isMeant ? [{ ...sign, insert: "*" }] : undefined);
      return;
    }
    const cure = this.cureOf(left, right, PRODUCT, isProduct);
    this.report("inner-sizes", span, { ...facts, suggestion: cure?.suggestion ?? null }, cure?.fix);
  }

  /** Two operands that are taken entry by entry, where a vector may be stretched. @param sign `+`, or the name of a function */
  entrywise(span: Span, sign: string, left: Operand, right: Operand): void {
    const [a, b] = [left.value.shape, right.value.shape];
    const columns = a.length + b.length === 3 ? ((a.length === 2 ? a : b)[1] ?? null) : null;
    const facts = { sign, left: this.shaped(left), right: this.shaped(right), columns };
    const times = sign === "*" ? this.signBetween(left, right, /[*×·⋅⊙]/) : null;
    const written: readonly TextEdit[] = times ? [{ ...times, insert: PRODUCT }] : [];
    if (times && isProduct(a, b)) {
      const suggestion = `${this.textOf(left.node)} @ ${this.textOf(right.node)}`;
      this.report("entrywise-shapes", span, { ...facts, suggestion }, written);
      return;
    }
    // Beside a vector, `*` is nearly always meant to be `@`.
    const product = times && columns !== null ? this.cureOf(left, right, PRODUCT, isProduct) : null;
    const cure = product ?? (/\w/.test(sign) ? null : this.cureOf(left, right, sign, areAlike));
    const fix = cure?.fix && [...cure.fix, ...(product ? written : [])];
    this.report("entrywise-shapes", span, { ...facts, suggestion: cure?.suggestion ?? null }, fix);
  }

  /** Two operands that must have one shape. */
  unlike(span: Span, name: string, left: Operand, right: Operand): void {
    const facts = { sign: name, left: this.shaped(left), right: this.shaped(right), columns: null, suggestion: null };
    this.report("entrywise-shapes", span, facts);
  }

  /** `W * x` stretches x over the rows of W, which somebody may want; most want `@`. */
  hintAtProduct(span: Span, left: Operand, right: Operand): void {
    const [a, b] = [left.value.shape, right.value.shape];
    const sign = this.signBetween(left, right, /[*×·⋅]/);
    if (!sign || a.length + b.length !== 3 || !productShape(a, b)) return;
    const facts = { left: this.shaped(left), right: this.shaped(right) };
    this.report("star-for-product", span, facts, [{ ...sign, insert: PRODUCT }]);
  }

  /** `W^-1` is 1/W, entry by entry: hardly what is meant. */
  hintAtInverse(span: Span, { value: { shape }, node }: Operand, { node: exponent }: Operand): void {
    if (shape.length !== 2 || shape[0] !== shape[1] || exponent.kind !== "number" || exponent.value !== -1) return;
    this.report("inverse-by-entry", span, { text: this.textOf(node) });
  }

  index(span: Span, operand: Operand, indices: readonly SyntaxNode[], index: number): void {
    const { text, shape } = this.shaped(operand);
    const node = indices[index];
    const size = shape[index] ?? 0;
    const found = node?.kind === "number" ? node.value : Number.NaN;
    if (shape.length === 0) this.number(operand);
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
