/** NumPy: operations that it has under another name, or that the code brings along, and their slopes. */
import { namesIn, parseRule, type Rule, ruleOf, VALUE_NAME } from "../../lang/rules.ts";
import { operandNames } from "../../ops/operation.ts";
import { OPERATIONS, type OperationName } from "../../ops/registry.ts";
import { atom, called, numeral, type Piece, withOperator } from "../piece.ts";
import { isRewritten, soundSlopeOf, soundValueOf } from "../soundRules.ts";
import { among, entrywiseRule, type Helpers, type Kit, type Meaning, type RowFunction } from "./kit.ts";

const SAME = "exp log log2 log10 sqrt abs sign sin cos tan sinh cosh tanh";
const IN_NUMPY: ReadonlyMap<string, string> = new Map([
  ...SAME.split(" ").map((name): [string, string] => [name, name]),
  ["asin", "arcsin"],
  ["acos", "arccos"],
  ["atan", "arctan"],
]);

/** Of two operands. */
const FOLDS: Partial<Record<OperationName, string>> = { max: "np.maximum", min: "np.minimum", logsumexp: "np.logaddexp" };

const ROW_FUNCTIONS: Readonly<Record<RowFunction, readonly string[]>> = {
  log_softmax: [
    '    """Of a vector or of each row; nothing overflows, since the largest exponent is 0."""',
    "    z = z - np.max(z, axis=-1, keepdims=True)",
    "    return z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))",
  ],
  softmax: ["    z = np.exp(z - np.max(z, axis=-1, keepdims=True))", "    return z / np.sum(z, axis=-1, keepdims=True)"],
  logsumexp: [
    "    largest = np.max(z, axis=-1, keepdims=True)",
    "    return np.squeeze(largest, -1) + np.log(np.sum(np.exp(z - largest), axis=-1))",
  ],
};

const SHARES = [
  '    """Those that are the largest, or the smallest, share what comes back."""',
  "    is_it = [1.0 * (x == y) for x in xs]",
  "    return [each / sum(is_it) for each in is_it]",
];

export interface Slope {
  readonly piece: Piece;
  /** The rule that people read, where the code computes it in another way. */
  readonly remark: string;
}

/** Their sound slopes differ from the rules that people read only where there is no value. */
const READABLE: ReadonlySet<OperationName> = new Set(["divide", "log", "log2", "log10", "sign", "step"]);
const LOG_SLOPE = parseRule({ "|x| + |p| = 0": "0", else: "x / p" });

const soundRuleFor = (op: OperationName, slot: number, exponent: number | undefined): Rule => {
  if (op === "xlogy" && slot === 1) return LOG_SLOPE;
  const isPlainPower = op === "power" && slot === 0 && exponent !== undefined && exponent !== 0;
  return isPlainPower || READABLE.has(op) ? ruleOf(op, slot) : soundSlopeOf(op, slot);
};

export class NumpyKit implements Kit {
  readonly module = "np";
  readonly extreme = { max: "np.max", min: "np.min" };
  private readonly helpers: Helpers;
  private readonly rules: "sound" | "readable";

  /** @param rules sound for all numbers, or those that people read */
  constructor(helpers: Helpers, rules: "sound" | "readable" = "sound") {
    this.helpers = helpers;
    this.rules = rules;
  }

  readonly dialect = {
    input: (number: Piece): string => `np.float64(${number.text})`,
    constant: (number: Piece): Piece => called("np.float64", [number]),
    call: (op: OperationName, operands: readonly Piece[]): Piece => {
      const own = IN_NUMPY.get(op);
      const fold = FOLDS[op];
      if (own !== undefined) return called(`np.${own}`, operands);
      if (op === "relu") return called("np.maximum", [...operands, numeral(0)]);
      if (fold !== undefined) return operands.reduce((left, right) => called(fold, [left, right]));
      return called(this.value(op), operands);
    },
  };

  array(list: string): string {
    return `np.array(${list})`;
  }

  stack(items: readonly Piece[]): Piece {
    return atom(this.array(this.row(items).text));
  }

  row(items: readonly Piece[]): Piece {
    return atom(`[${items.map(({ text }) => text).join(", ")}]`);
  }

  ofRows(name: RowFunction, operand: Piece): Piece {
    return called(
      this.helpers.of(name, (own) => [`def ${own}(z):`, ...ROW_FUNCTIONS[name]]),
      [operand],
    );
  }

  /** @param operands asked only for what the slope reads. @param value the gate's own */
  slope(op: OperationName, slot: number, operands: readonly (() => Piece)[], value: () => Piece, exponent?: number): Slope {
    const record = OPERATIONS[op];
    if (record.arity === "many") return { piece: this.share(op, slot, operands, value), remark: "" };
    const parameters = operandNames(record);
    const meaning: Meaning = (name) => (name === VALUE_NAME ? value() : operands[parameters.indexOf(name)]?.());
    const readable = ruleOf(op, slot);
    const rule = this.rules === "sound" ? soundRuleFor(op, slot, exponent) : readable;
    if (rule.length > 1) return { piece: this.slopeByCases(op, slot, rule, meaning), remark: "" };
    const isOther = rule !== readable && isRewritten(op, slot) && readable.length === 1;
    const own = isOther ? entrywiseRule(this, meaning, readable).text : "";
    return { piece: entrywiseRule(this, meaning, rule), remark: own && `  # ${own}` };
  }

  /** `d_relu(z)` */
  private slopeByCases(op: OperationName, slot: number, rule: Rule, meaning: Meaning): Piece {
    const read = namesIn(rule);
    const all = operandNames(OPERATIONS[op]);
    const parameters = [...all, VALUE_NAME].filter((name) => read.has(name));
    const own = this.helpers.of(`d_${op}${all.length === 1 ? "" : `_${all[slot]}`}`, (name) => [
      `def ${name}(${parameters.join(", ")}):`,
      `    return ${entrywiseRule(this, among(parameters), rule).text}`,
    ]);
    return called(
      own,
      parameters.map((name) => meaning(name) ?? atom(name)),
    );
  }

  private share(op: OperationName, slot: number, operands: readonly (() => Piece)[], value: () => Piece): Piece {
    const own = operands[slot];
    if (operands.length === 1 || !own) return numeral(1);
    if (op === "logsumexp") return called("np.exp", [withOperator("subtract", [own(), value()]) ?? own()]);
    const shares = this.helpers.of("shares", (name) => [`def ${name}(y, *xs):`, ...SHARES]);
    return atom(`${called(shares, [value(), ...operands.map((operand) => operand())]).text}[${slot}]`);
  }

  /** What NumPy does not have is what its definition says. */
  private value(op: OperationName): string {
    const rule = soundValueOf(op);
    if (!rule) throw new Error(`${op} has no definition, and NumPy does not know it`);
    const parameters = operandNames(OPERATIONS[op]);
    return this.helpers.of(op, (name) => [
      `def ${name}(${parameters.join(", ")}):`,
      `    return ${entrywiseRule(this, among(parameters), rule).text}`,
    ]);
  }
}
