/**
 * Operations on Python's floats that follow IEEE 754 where Python raises an error: what does not exist is NaN, what is too large is infinite. Whatever
 * Python has no function for is derived from the operations' records.
 */
import type { Rule } from "../lang/rules.ts";
import { operandNames } from "../ops/operation.ts";
import { OPERATIONS, type OperationName } from "../ops/registry.ts";
import { atom, called, nameIn, operatorOf, type Piece, returnLines, type Words, withOperator } from "./piece.ts";
import { soundValueOf } from "./soundRules.ts";

const IEEE = `def _ieee(f):
    """f with infinity and NaN where Python raises an error."""
    def safe(x):
        try:
            return f(x)
        except OverflowError:
            return math.copysign(math.inf, f(math.copysign(1.0, x)))
        except ValueError:
            return -math.inf if x == 0 else math.nan  # log 0, log -1
    return safe`;

const DIVIDE = `def _divide(a, b):
    if b != 0: return a / b
    if a == 0 or a != a: return math.nan
    return math.copysign(math.inf, a) * math.copysign(1.0, b)`;

const POWER = `def _power(a, b):
    if b != b or abs(a) == 1 and abs(b) == math.inf: return math.nan
    is_negative = math.copysign(1.0, a) < 0 and b % 2 == 1
    try:
        return math.pow(a, b)
    except OverflowError:
        return -math.inf if is_negative else math.inf
    except ValueError:
        if a != 0: return math.nan
        return -math.inf if is_negative else math.inf`;

const BY_HAND: Partial<Record<OperationName, string>> = { divide: DIVIDE, power: POWER };

/** What Python's `math` has under our name. */
export const IN_MATH: ReadonlySet<string> = new Set(
  "exp log log2 log10 sqrt sin cos tan asin acos atan sinh cosh tanh expm1 log1p asinh acosh atanh erf erfc".split(" "),
);

const isOperation = (name: string): name is OperationName => Object.hasOwn(OPERATIONS, name);

/** The same on Python's floats. */
const isPlain = (op: OperationName): boolean => {
  if (op in BY_HAND) return false;
  return op === "abs" || OPERATIONS[op].syntax.kind === "alias" || operatorOf(op) !== null;
};

/** Collects the functions that a program's code needs, each behind those that it calls. */
export class PythonNumbers {
  private readonly texts = new Map<string, string>();

  /** An operation on floats. */
  readonly operation = (op: OperationName, operands: readonly Piece[]): Piece => {
    const [, divisor] = operands;
    if (isPlain(op) || (op === "divide" && divisor?.value)) return withOperator(op, operands) ?? called(op, operands);
    const isFold = OPERATIONS[op].arity === "many";
    return isFold ? operands.reduce((left, right) => this.call(op, [left, right])) : this.call(op, operands);
  };

  readonly call = (name: string, operands: readonly Piece[]): Piece => called(this.functionFor(name), operands);

  /** How code calls the operation as a function of floats, of two where it takes any number. */
  functionFor(name: string): string {
    const own = `_${name}`;
    if (!this.texts.has(own)) {
      const text = this.textOf(own, name);
      this.texts.set(own, text);
    }
    return own;
  }

  words(names: ReadonlyMap<string, Piece>): Words {
    return { name: nameIn(names), operation: this.operation, call: this.call };
  }

  text(): string {
    const functions = [...this.texts.values()];
    const wrapped = functions.filter((text) => !text.startsWith("def"));
    const others = functions.filter((text) => text.startsWith("def"));
    return [...(wrapped.length > 0 ? [IEEE, wrapped.join("\n")] : []), ...others].join("\n\n");
  }

  private textOf(own: string, name: string): string {
    if (IN_MATH.has(name)) return `${own} = _ieee(math.${name})`;
    if (!isOperation(name)) throw new Error(`neither our language nor Python knows ${name}`);
    const rule = soundValueOf(name);
    const text = BY_HAND[name] ?? (rule && this.definition(own, name, rule));
    if (text === null) throw new Error(`${name} has no definition, and Python does not know it`);
    return text;
  }

  private definition(own: string, op: OperationName, rule: Rule): string {
    const record = OPERATIONS[op];
    const parameters = record.arity === "many" ? ["a", "b"] : operandNames(record);
    const words = this.words(new Map(parameters.map((name) => [name, atom(name)])));
    return [`def ${own}(${parameters.join(", ")}):`, ...returnLines(words, rule).map((line) => `    ${line}`)].join("\n");
  }
}
