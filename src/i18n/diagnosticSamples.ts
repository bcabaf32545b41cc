/** Facts to try the sentence of every diagnostic with, for the tests. */
import type { DiagnosticCode, DiagnosticOf } from "../lang/diagnostic.ts";

const of = <C extends DiagnosticCode>(code: C) => ({ code, severity: "error", span: { from: 0, to: 1 } }) as const;

type Samples = { readonly [C in DiagnosticCode]: readonly [DiagnosticOf<C>, ...DiagnosticOf<C>[]] };

const [W, x] = [
  { text: "W", shape: [2, 3] },
  { text: "x", shape: [3] },
];

export const DIAGNOSTIC_SAMPLES: Samples = {
  empty: [of("empty")],
  "no-output": [of("no-output")],
  "too-long": [{ ...of("too-long"), length: 123_456, limit: 100_000 }],
  "too-large": [{ ...of("too-large"), limit: 100_000 }],
  "unknown-character": [{ ...of("unknown-character"), character: "@" }],
  "invisible-character": [{ ...of("invisible-character"), codePoint: "U+200B" }],
  "other-brackets": [
    { ...of("other-brackets"), character: "{", isList: false },
    { ...of("other-brackets"), character: "{", isList: true },
  ],
  latex: [{ ...of("latex"), command: "\\frac" }],
  "malformed-number": [{ ...of("malformed-number"), text: "1.2.3", suggestion: "1.23" }],
  "broken-exponent": [
    { ...of("broken-exponent"), text: "1e++4", suggestion: "1e+4" },
    { ...of("broken-exponent"), text: "1e5e3", suggestion: null },
  ],
  "digit-separator": [{ ...of("digit-separator"), text: "1_000", suggestion: "1000" }],
  "not-decimal": [
    { ...of("not-decimal"), text: "0x10", suggestion: "16" },
    { ...of("not-decimal"), text: "0b12", suggestion: "0*b12" },
  ],
  "number-too-large": [{ ...of("number-too-large"), text: "1e999" }],
  "number-too-small": [{ ...of("number-too-small"), text: "1e-999" }],
  "decimal-comma": [{ ...of("decimal-comma"), suggestion: "1.5" }],
  "missing-operand": [
    { ...of("missing-operand"), near: "+" },
    { ...of("missing-operand"), near: "()" },
    { ...of("missing-operand"), near: "" },
  ],
  "missing-operator": [of("missing-operator")],
  "missing-call-brackets": [{ ...of("missing-call-brackets"), name: "sin" }],
  "unclosed-bracket": [
    { ...of("unclosed-bracket"), count: 1, bracket: "(" },
    { ...of("unclosed-bracket"), count: 2, bracket: "|" },
    { ...of("unclosed-bracket"), count: 2, bracket: "[" },
    { ...of("unclosed-bracket"), count: 50_000, bracket: "(" },
  ],
  "unclosed-bar": [of("unclosed-bar")],
  "unopened-bracket": [of("unopened-bracket")],
  "ambiguous-bars": [of("ambiguous-bars")],
  "power-of-function": [{ ...of("power-of-function"), name: "sin", suggestion: "sin(…)^2" }],
  "unexpected-symbol": [
    { ...of("unexpected-symbol"), symbol: "=" },
    { ...of("unexpected-symbol"), symbol: "," },
    { ...of("unexpected-symbol"), symbol: "!" },
  ],
  "not-a-definition": [of("not-a-definition")],
  "assignment-sign": [{ ...of("assignment-sign"), sign: ":=", suggestion: "f(x) = …" }],
  "declaration-word": [{ ...of("declaration-word"), word: "let", suggestion: "x = 3" }],
  "derivative-notation": [{ ...of("derivative-notation"), name: "x", suggestion: "f = x^2" }],
  "not-a-function": [{ ...of("not-a-function"), name: "x" }],
  "hidden-function": [{ ...of("hidden-function"), name: "sin" }],
  "unknown-function": [
    { ...of("unknown-function"), name: "sigmoud", suggestion: "sigmoid" },
    { ...of("unknown-function"), name: "foo", suggestion: null },
  ],
  "wrong-operand-count": [
    { ...of("wrong-operand-count"), name: "sin", least: 1, most: 1, found: 2 },
    { ...of("wrong-operand-count"), name: "elu", least: 1, most: 2, found: 4 },
    { ...of("wrong-operand-count"), name: "max", least: 1, most: Number.POSITIVE_INFINITY, found: 0 },
  ],
  redefined: [{ ...of("redefined"), name: "x" }],
  "duplicate-parameter": [{ ...of("duplicate-parameter"), name: "x" }],
  cycle: [
    { ...of("cycle"), names: ["a", "b"] },
    { ...of("cycle"), names: ["a"] },
  ],
  recursion: [{ ...of("recursion"), names: ["f"] }],
  "missing-comma": [of("missing-comma")],
  "spare-comma": [of("spare-comma")],
  "output-not-name": [{ ...of("output-not-name"), suggestion: "y = x^2" }],
  "duplicate-output": [{ ...of("duplicate-output"), name: "f" }],
  "unknown-output": [
    { ...of("unknown-output"), name: "los", suggestion: "loss" },
    { ...of("unknown-output"), name: "g", suggestion: null },
  ],
  "second-out": [{ ...of("second-out"), suggestion: "out f, g" }],
  "cell-not-number": [{ ...of("cell-not-number"), text: "1/2" }],
  "ragged-row": [
    { ...of("ragged-row"), row: 3, found: 1, wanted: 2 },
    { ...of("ragged-row"), row: 1200, found: 2, wanted: 1 },
  ],
  "column-count": [
    { ...of("column-count"), found: 3, wanted: 2 },
    { ...of("column-count"), found: 0, wanted: 1 },
    { ...of("column-count"), found: 1, wanted: 2 },
  ],
  "data-without-rows": [of("data-without-rows")],
  "second-data": [of("second-data")],
  "inner-sizes": [
    { ...of("inner-sizes"), left: W, right: x, suggestion: "W.T @ x" },
    { ...of("inner-sizes"), left: x, right: { text: "v", shape: [5] }, suggestion: null },
    { ...of("inner-sizes"), left: W, right: { text: "B", shape: [1, 2] }, suggestion: null },
  ],
  "product-of-number": [
    { ...of("product-of-number"), left: W, right: { text: "c", shape: [] } },
    { ...of("product-of-number"), left: { text: "Q", shape: [], isFree: true }, right: x },
  ],
  "entrywise-shapes": [
    { ...of("entrywise-shapes"), sign: "+", left: W, right: { text: "V", shape: [3, 2] }, columns: null, suggestion: "W + V.T" },
    { ...of("entrywise-shapes"), sign: "dot", left: x, right: { text: "v", shape: [1] }, columns: null, suggestion: null },
    { ...of("entrywise-shapes"), sign: "+", left: W, right: { text: "v", shape: [2] }, columns: 3, suggestion: null },
  ],
  "vector-needed": [{ ...of("vector-needed"), name: "dot", found: W }],
  "one-array": [{ ...of("one-array"), name: "mean" }],
  "not-an-array": [
    { ...of("not-an-array"), text: "c", isName: true, isFree: false },
    { ...of("not-an-array"), text: "Q", isName: true, isFree: true },
    { ...of("not-an-array"), text: "x[1]", isName: false, isFree: false },
  ],
  "ragged-list": [
    { ...of("ragged-list"), row: 2, found: [1], wanted: [3] },
    { ...of("ragged-list"), row: 2, found: [2], wanted: [] },
    { ...of("ragged-list"), row: 3, found: [], wanted: [2] },
  ],
  "empty-list": [of("empty-list")],
  "too-many-axes": [of("too-many-axes")],
  "index-zero": [{ ...of("index-zero"), suggestion: "x[1]" }],
  "index-range": [
    { ...of("index-range"), ...x, found: 4, size: 3, axis: 0 },
    { ...of("index-range"), ...W, found: 4, size: 2, axis: 0 },
    { ...of("index-range"), ...W, found: 4, size: 3, axis: 1 },
    { ...of("index-range"), ...W, found: -1, size: 2, axis: 0 },
  ],
  "index-count": [
    { ...of("index-count"), ...x, found: 2 },
    { ...of("index-count"), ...W, found: 3 },
  ],
  "index-not-whole": [{ ...of("index-not-whole"), text: "n" }],
  "fill-size": [
    { ...of("fill-size"), name: "zeros" },
    { ...of("fill-size"), name: "normal" },
    { ...of("fill-size"), name: "identity" },
  ],
  "borrowed-transpose": [
    { ...of("borrowed-transpose"), found: "^T", suggestion: "W.T" },
    { ...of("borrowed-transpose"), found: "'", suggestion: "W.T" },
  ],
  "dotted-name": [
    { ...of("dotted-name"), suggestion: "sum(x)" },
    { ...of("dotted-name"), suggestion: null },
  ],
  "rows-by-semicolon": [{ ...of("rows-by-semicolon"), suggestion: "[[1, 2], [3, 4]]" }],
  slice: [
    { ...of("slice"), text: "W", suggestion: "W.T[1]", isColumn: true },
    { ...of("slice"), text: "W", suggestion: "W[1]", isColumn: false },
    { ...of("slice"), text: "x", suggestion: null, isColumn: false },
  ],
  "inverse-by-entry": [{ ...of("inverse-by-entry"), text: "W" }],
  "statement-too-large": [
    { ...of("statement-too-large"), name: "Z", size: 1_000_000, total: 1_000_000, limit: 100_000 },
    { ...of("statement-too-large"), name: "Z", size: 60_000, total: 110_000, limit: 100_000 },
  ],
  "output-is-array": [{ ...of("output-is-array"), text: "a", entries: 2 }],
  "star-for-product": [{ ...of("star-for-product"), left: W, right: x }],
  "transposed-vector": [{ ...of("transposed-vector"), text: "x" }],
  "param-needs-number": [{ ...of("param-needs-number"), name: "w" }],
  "hides-function": [{ ...of("hides-function"), name: "log" }],
  "implicit-after-division": [of("implicit-after-division")],
  "joined-names": [{ ...of("joined-names"), name: "bc", parts: ["b", "c"] }],
};
