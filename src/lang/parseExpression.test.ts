import { describe, expect, test } from "vitest";
import { outputTree, parsed } from "./testing.ts";

type Table = readonly (readonly [source: string, tree: string])[];

const PRECEDENCE: Table = [
  ["1 + 2*x", "(+ 1 (* 2 x))"],
  ["a - b - c", "(- (- a b) c)"],
  ["a - (b - c)", "(- a (- b c))"],
  ["a/b*c", "(* (/ a b) c)"],
  ["a/b/c", "(/ (/ a b) c)"],
  ["a/(b*c)", "(/ a (* b c))"],
  ["2^3^2", "(^ 2 (^ 3 2))"],
  ["2**3**2", "(^ 2 (^ 3 2))"],
  ["(2^3)^2", "(^ (^ 2 3) 2)"],
  ["a*b^c", "(* a (^ b c))"],
  ["a + b*c^d - e", "(- (+ a (* b (^ c d))) e)"],
  ["x*x", "(* x x)"],
  ["((x))", "x"],
];

const SIGNS: Table = [
  ["-x^2", "(- (^ x 2))"],
  ["(-x)^2", "(^ (- x) 2)"],
  ["2^-x", "(^ 2 (- x))"],
  ["2^-x^2", "(^ 2 (- (^ x 2)))"],
  ["2^-x*3", "(* (^ 2 (- x)) 3)"],
  ["2^-3^-x", "(^ 2 (- (^ 3 (- x))))"],
  ["a*-b", "(* a (- b))"],
  ["a*-b*c", "(* (* a (- b)) c)"],
  ["a/-b^2", "(/ a (- (^ b 2)))"],
  ["a - -b", "(- a (- b))"],
  ["a--b", "(- a (- b))"],
  ["a+-b", "(+ a (- b))"],
  ["--x", "(- (- x))"],
  ["-x*y", "(* (- x) y)"],
  ["-x + y", "(+ (- x) y)"],
  ["+x", "x"],
  ["a + +b", "(+ a b)"],
  ["--2", "(- -2)"],
  ["-2^2", "(- (^ 2 2))"],
  ["(-2)^2", "(^ -2 2)"],
  ["-(2) - -0", "(- -2 -0)"],
  ["-+-x", "(- (- x))"],
  ["-sin(x)^2", "(- (^ (sin x) 2))"],
];

const IMPLICIT: Table = [
  ["5x+3", "(+ (* 5 x) 3)"],
  ["2x", "(* 2 x)"],
  ["2x^2", "(* 2 (^ x 2))"],
  ["-2x", "(* -2 x)"],
  ["2^3x", "(* (^ 2 3) x)"],
  ["2^-3x", "(* (^ 2 -3) x)"],
  ["3(a+b)", "(* 3 (+ a b))"],
  ["(a)(b)", "(* a b)"],
  ["(a)(b)(c)", "(* (* a b) c)"],
  ["(a+b)c", "(* (+ a b) c)"],
  ["(a)b^2", "(* a (^ b 2))"],
  ["2sin(x)", "(* 2 (sin x))"],
  ["sin(x)cos(x)", "(* (sin x) (cos x))"],
  ["f(x)(y)", "(* (f x) y)"],
  ["2x*3y", "(* (* (* 2 x) 3) y)"],
  ["x^2y", "(* (^ x 2) y)"],
  ["2e^x", "(* 2 (^ e x))"],
  ["2exp(x)", "(* 2 (exp x))"],
  ["1e-3x", "(* 0.001 x)"],
  ["2 x", "(* 2 x)"],
];

const SPELLINGS: Table = [
  ["a × b · c ⋅ d", "(* (* (* a b) c) d)"],
  ["a − b – c", "(- (- a b) c)"],
  ["−x", "(- x)"],
  ["a ÷ b", "(/ a b)"],
  ["x² + y³", "(+ (^ x 2) (^ y 3))"],
  ["-x²", "(- (^ x 2))"],
  ["2^x²", "(^ 2 (^ x 2))"],
  ["(a+b)²", "(^ (+ a b) 2)"],
  ["f(x)²y", "(* (^ (f x) 2) y)"],
  ["2x²", "(* 2 (^ x 2))"],
  ["x¹⁰", "(^ x 10)"],
  ["√(x+1)", "(√ (+ x 1))"],
  ["2√(x)", "(* 2 (√ x))"],
  ["-√(x)", "(- (√ x))"],
  ["√(x)²", "(^ (√ x) 2)"],
  ["2π", "(* 2 π)"],
  ["1e-3 + .5", "(+ 0.001 0.5)"],
  ["1E3 - 2.", "(- 1000 2)"],
  ["σ(w₀*x₀ + b)", "(σ (+ (* w₀ x₀) b))"],
  ["a\t*\u00a0b", "(* a b)"],
];

const BARS: Table = [
  ["|x|", "(abs x)"],
  ["|x|*|y|", "(* (abs x) (abs y))"],
  ["|x||y|", "(* (abs x) (abs y))"],
  ["2|x|", "(* 2 (abs x))"],
  ["2|x|y", "(* (* 2 (abs x)) y)"],
  ["|x - |y||", "(abs (- x (abs y)))"],
  ["||x| - 1|", "(abs (- (abs x) 1))"],
  ["|||x|||", "(abs (abs (abs x)))"],
  ["-|x|^2", "(- (^ (abs x) 2))"],
  ["|-x|²", "(^ (abs (- x)) 2)"],
  ["a/|b|", "(/ a (abs b))"],
  ["max(|a|, |b|)", "(max (abs a) (abs b))"],
  ["|max(a, b)|", "(abs (max a b))"],
  ["(|x|)(|y|)", "(* (abs x) (abs y))"],
  ["|a| + b*|c|", "(+ (abs a) (* b (abs c)))"],
];

const CALLS: Table = [
  ["max(a, b, c)", "(max a b c)"],
  ["max(a+1, -b)", "(max (+ a 1) (- b))"],
  ["leaky_relu(x)", "(leaky_relu x)"],
  ["f(g(x), y)", "(f (g x) y)"],
  ["sin (x)", "(sin x)"],
  ["f((a)) + b", "(+ (f a) b)"],
  ["2^f(x)^3", "(^ 2 (^ (f x) 3))"],
  ["f()", "(f)"],
];

describe.each([
  ["operators by precedence", PRECEDENCE],
  ["a sign binds tighter than × and looser than ^", SIGNS],
  ["multiplication may be left unwritten where it cannot be a call", IMPLICIT],
  ["other spellings", SPELLINGS],
  ["bars mean the absolute value", BARS],
  ["calls", CALLS],
])("%s", (_title, table) => {
  test.each(table)("%s is %s", (source, tree) => {
    expect(parsed(source)).toEqual({ tree, codes: [] });
  });
});

describe("1/2x is (1/2)·x, with a hint", () => {
  test.each([
    ["1/2x", "(* (/ 1 2) x)"],
    ["1/2(x)", "(* (/ 1 2) x)"],
    ["1/(2)(x)", "(* (/ 1 2) x)"],
    ["a/2b^2", "(* (/ a 2) (^ b 2))"],
    ["1/2^3x", "(* (/ 1 (^ 2 3)) x)"],
    ["a/b²c", "(* (/ a (^ b 2)) c)"],
    ["a/f(x)y", "(* (/ a (f x)) y)"],
    ["1/-2x", "(* (/ 1 -2) x)"],
  ])("%s is %s", (source, tree) => {
    expect(parsed(source)).toEqual({ tree, codes: ["implicit-after-division"] });
  });

  test.each(["1/2*x", "(1/2)x", "1/(2x)", "x/2 + 3y", "1*2x"])("no hint for %s", (source) => {
    expect(parsed(source).codes).toEqual([]);
  });
});

describe("an expression with errors still has a tree", () => {
  test.each([
    ["", "?", ["missing-operand"]],
    ["x +", "(+ x ?)", ["missing-operand"]],
    ["* x", "(* ? x)", ["missing-operand"]],
    ["a * / b", "(/ (* a ?) b)", ["missing-operand"]],
    ["()", "?", ["missing-operand"]],
    ["(x+", "(+ x ?)", ["unclosed-bracket", "missing-operand"]],
    ["(x", "x", ["unclosed-bracket"]],
    ["x)", "x", ["unopened-bracket"]],
    ["x)) + (y", "(+ x y)", ["unopened-bracket", "unopened-bracket", "unclosed-bracket"]],
    ["x y", "(* x y)", ["missing-operator"]],
    ["x 2", "(* x 2)", ["missing-operator"]],
    ["(a) 2", "(* a 2)", ["missing-operator"]],
    ["2 3", "(* 2 3)", ["missing-operator"]],
    ["sin x", "(* sin x)", ["missing-call-brackets"]],
    ["√4", "4", ["missing-call-brackets"]],
    ["1,5 + x", "(+ (* 1 5) x)", ["decimal-comma"]],
    ["(a, b)", "(* a b)", ["unexpected-symbol"]],
    ["max(a,)", "(max a ?)", ["missing-operand"]],
    ["max(,a)", "(max ? a)", ["missing-operand"]],
    ["x == 2", "(* x 2)", ["unexpected-symbol", "unexpected-symbol"]],
    ["²", "(^ ? 2)", ["missing-operand"]],
    ["1.2.3", "NaN", ["malformed-number"]],
    ["2e", "NaN", ["broken-exponent"]],
    ["0x10*x", "(* 16 x)", ["not-decimal"]],
    ["1e-999", "0", ["number-too-small"]],
    ["0e-999 + 0.000", "(+ 0 0)", []],
    ["|x", "(abs x)", ["unclosed-bracket"]],
    ["(|x)", "(abs x)", ["unclosed-bar"]],
    ["|x) + y|", "(abs (+ x y))", ["unopened-bracket"]],
    ["||", "(abs (abs ?))", ["missing-operand", "unclosed-bracket"]],
    ["x|y|", "(* x (abs y))", ["missing-operator"]],
    ["|a|b|c|", "(* (* (abs a) b) (abs c))", ["ambiguous-bars"]],
    ["|a|(b + c)|d|", "(* (* (abs a) (+ b c)) (abs d))", ["ambiguous-bars"]],
    ["sin^2(x)", "(* ? x)", ["power-of-function"]],
    ["sin² x", "(* ? x)", ["power-of-function"]],
    ["1e999", "Infinity", ["number-too-large"]],
    [`x${"⁹".repeat(400)}`, "(^ x Infinity)", ["number-too-large"]],
  ])("%s", (source, tree, codes) => {
    expect(parsed(source)).toEqual({ tree, codes });
  });
});

test("a program's brackets survive a comment, a blank line and a semicolon", () => {
  expect(outputTree("# first\n\nq = x + y; f = q * z // last\n")).toBe("(* q z)");
});
