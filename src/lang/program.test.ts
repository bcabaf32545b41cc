import { describe, expect, test } from "vitest";
import { parseProgram } from "./parseProgram.ts";
import { outputTree } from "./testing.ts";

const codesIn = (source: string) => parseProgram(source).diagnostics.map(({ code }) => code);

const understood = (source: string) => {
  const { program } = parseProgram(source);
  if (!program) throw new Error(`has an error: ${source}`);
  return program;
};

/** The first value's signed literal; null if it is computed. */
const literalOf = (source: string): number | null => {
  const [statement] = understood(source).statements;
  return statement?.kind === "value" ? statement.literal : null;
};

describe("programs", () => {
  test("every kind of statement", () => {
    const program = understood(
      "x = -2   # an input\nparam w = 0.5\nneuron(a, b) = sigmoid(w*a + b)\nq = x + y // y is free\nf = q * neuron(x, z)",
    );
    expect(program.statements.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "value x",
      "value w",
      "function neuron",
      "value q",
      "value f",
    ]);
    expect(program.free).toEqual(["y", "z"]);
    expect(outputTree(program.text)).toBe("(* q (neuron x z))");
  });

  test("an input is a literal with or without a sign; everything else is computed", () => {
    expect(["x = 2", "x = -2", "x = +2", "x = −.5", "x = 1e-3", "x = (-2)"].map(literalOf)).toEqual([2, -2, 2, -0.5, 0.001, -2]);
    expect(["x = 2*3", "x = --2", "x = -y", "x = pi", "x = 2²"].map(literalOf)).toEqual([null, null, null, null, null]);
  });

  test("the last value is the output, wherever functions stand", () => {
    const program = understood("x = -2; y = 3\nf = x*y\ng(a) = 2a");
    expect([...program.values.keys()]).toEqual(["x", "y", "f"]);
    expect([...program.functions.keys()]).toEqual(["g"]);
    expect(program.statements[program.output]).toMatchObject({ name: "f" });
  });

  test("a bare expression is an output without a name", () => {
    const program = understood("(x+y)*z");
    expect(program.statements[program.output]).toMatchObject({ name: null });
    expect(program.free).toEqual(["x", "y", "z"]);
  });

  test("a name that nothing assigns is an input; pi, π and e are not", () => {
    expect(understood("q*x + pi*π*e + alpha + σ").free).toEqual(["q", "x", "alpha", "σ"]);
    expect(understood("e = 5; f = e*x").free).toEqual(["x"]);
    expect(understood("σ((x - μ)/σ)").free).toEqual(["x", "μ", "σ"]);
  });

  test("a name of a function is free where it is not called, if the program assigns it", () => {
    expect(outputTree("log = 2; f = log*x")).toBe("(* log x)");
  });

  test("param marks a trainable input and is a name elsewhere", () => {
    const { statements } = understood("param w = -0.5; param = 2; w*param");
    expect(statements.map((s) => s.kind === "value" && [s.name, s.trainable])).toEqual([
      ["w", true],
      ["param", false],
      [null, false],
    ]);
  });

  test("values may be used before the line that defines them", () => {
    const { order } = understood("f = q*z; q = x + y; z = 2");
    expect(order).toEqual([1, 2, 0]);
  });

  test("functions may be used before the line that defines them, and read names of the program", () => {
    const { functions } = understood("f = g(3); g(a) = w*h(a); h(a) = a + b + pi; param w = 2");
    expect(functions.get("h")).toMatchObject({ parameters: ["a"], captured: ["b"] });
    expect(functions.get("g")).toMatchObject({ parameters: ["a"], captured: ["w", "b"] });
  });

  test("a parameter hides a name of the program", () => {
    expect(understood("a = 1; g(a) = a^2; g(a)").functions.get("g")).toMatchObject({ captured: [] });
  });

  test("names are told apart by case", () => {
    expect(understood("X = 2; x*X").free).toEqual(["x"]);
  });

  test("a program may define a function of its own by a built-in name", () => {
    expect(codesIn("silu(x) = x; silu(2) + relu(1)")).toEqual([]);
    expect(codesIn("relu(x, y) = x*y; relu(1)")).toEqual(["wrong-operand-count"]);
  });

  test.each(["silu(x)", "gelu(x)", "mse(x, y)", "squared_error(x, y)", "bce(p, y)", "hinge(s, y)", "logistic_loss(s, y)"])(
    "the prelude has %s",
    (source) => expect(codesIn(source)).toEqual([]),
  );

  test("every built-in function can be called with one operand, some with more", () => {
    for (const source of ["leaky_relu(x, a)", "elu(x, a)", "max(a, b)", "min(a, b, c, d)"]) expect(codesIn(source)).toEqual([]);
    const trigonometry = ["sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh"];
    const activations = ["sigmoid", "σ", "logistic", "relu", "leaky_relu", "elu", "softplus"];
    const names = ["exp", "log", "ln", "sqrt", "√", "abs", ...trigonometry, ...activations, "max", "min"];
    for (const name of names) expect(codesIn(`${name}(x)`)).toEqual([]);
  });

  test("a name that is a product by chance gets no hint unless its factors are names of the program", () => {
    expect(codesIn("b + bc")).toEqual([]);
    expect(codesIn("b = 1; c = 2; bc = 3; b*c*bc")).toEqual([]);
  });
});
