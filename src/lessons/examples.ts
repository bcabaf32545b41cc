/** The examples that lectures on backpropagation walk through, four in matrices, and three that learn from data, as programs. Their titles stand in `src/i18n`, under the same ids. */

import { ARRAY_PROGRAMS, type ArrayExampleId } from "./arrayPrograms.ts";
import { FIRST_PROGRAM } from "./firstProgram.ts";

export type ExampleId =
  | "a1"
  | "a1-composition"
  | "a2"
  | "a3"
  | "a4-sum"
  | "a4-linear"
  | "a4-square"
  | "a4-exp"
  | "a5"
  | "a5-sigmoid"
  | "a6"
  | "a7"
  | "a8"
  | "b1"
  | ArrayExampleId
  | "line"
  | "xor"
  | "moons";

export interface Example {
  readonly id: ExampleId;
  /** Lines fit a panel of some thirty characters. */
  readonly program: string;
  /** Where to begin, if not at the first step of the output with every composite gate closed. */
  readonly start?: {
    readonly step?: number;
    readonly target?: string;
    readonly expand?: readonly string[];
  };
}

export const EXAMPLES: readonly Example[] = [
  {
    id: "a1",
    program: FIRST_PROGRAM,
  },
  {
    id: "a1-composition",
    program: `x = -2; y = 5; z = -4
h(x, y) = x + y
g(a, b) = a * b
f = g(h(x, y), z)`,
  },
  {
    id: "a2",
    program: `x = 2; y = 3; z = 4
q = x + y
f = q * z`,
  },
  {
    id: "a3",
    program: `a = 5; b = 3; c = 2
u = b * c
v = a + u
J = 3v`,
  },
  { id: "a4-sum", program: "a = 2; b = 3\ny = a + b" },
  { id: "a4-linear", program: "a = 2; x = 3; b = 1\ny = a*x - b" },
  { id: "a4-square", program: "a = 3\ny = a^2" },
  { id: "a4-exp", program: "a = 1\ny = exp(a)" },
  {
    id: "a5",
    program: `param w0 = 2; x0 = -1
param w1 = -3; x1 = -2
param w2 = -3
s = w0*x0 + w1*x1 + w2
f = 1/(1 + exp(-s))`,
  },
  {
    id: "a5-sigmoid",
    program: `param w0 = 2; x0 = -1
param w1 = -3; x1 = -2
param w2 = -3
s = w0*x0 + w1*x1 + w2
f = sigmoid(s)`,
  },
  {
    id: "a6",
    program: `h = 1; k = -3; y = 10
param w1 = 5
param w2 = -1
param b = 3
# the prediction, then its loss
p = h*w1 + k*w2 + b
L = (y - p)^2`,
  },
  {
    id: "a7",
    program: `X = 1; y = 1
param w1 = -0.5
param w2 = 0.5
s1 = w1 * X
a1 = sigmoid(s1)
s2 = w2 * a1
a2 = sigmoid(s2)
L = 1/2 * (a2 - y)^2`,
  },
  {
    id: "a8",
    program: `x = 2; y = 1
param w = 0.5; param b = -0.5
z = w*x + b
y_hat = sigmoid(z)
hit = y * log(y_hat)
miss = (1 - y) * log(1 - y_hat)
L = -(hit + miss)`,
  },
  {
    id: "b1",
    program: `x1 = 1; x2 = 2; x3 = 3; y = 1
param w11 = 0.1
param w12 = 0.2
param w21 = 0.3
param w22 = 0.4
param w31 = 1
param w32 = -0.5
param v1 = 0.3; param v2 = 0.5
s1 = x1*w11 + x2*w21 + x3*w31
s2 = x1*w12 + x2*w22 + x3*w32
a1 = sigmoid(s1)
a2 = sigmoid(s2)
s = a1*v1 + a2*v2
a = sigmoid(s)
L = 1/2 * (a - y)^2`,
  },
  { id: "b1-matrices", program: ARRAY_PROGRAMS["b1-matrices"] },
  { id: "batch", program: ARRAY_PROGRAMS.batch },
  { id: "softmax", program: ARRAY_PROGRAMS.softmax },
  { id: "eight-rows", program: ARRAY_PROGRAMS["eight-rows"] },
  {
    id: "line",
    program: `data x, t = [
  [-1, -1], [0, 1],
  [1, 3], [2, 5]
]
param w = 0.5; param b = 0
y = w*x + b
L = (y - t)^2`,
  },
  {
    id: "xor",
    program: `data x1, x2, y = [
  [1, 1, 0], [1, 0, 1],
  [0, 1, 1], [0, 0, 0]
]
param a1 = 0.5; param b1 = 0.9
param a2 = -0.7; param a0 = 0
param b2 = -0.3; param b0 = 0
param w1 = 0.8; param w0 = 0
param w2 = -0.5
h1 = tanh(a1*x1 + a2*x2 + a0)
h2 = tanh(b1*x1 + b2*x2 + b0)
s = w1*h1 + w0 + w2*h2
p = sigmoid(s)
L = bce(p, y)`,
  },
  {
    id: "moons",
    program: `data x1, x2, y = [
[0.9, 0.2, 0], [0.1, 0.5, 1],
[0.8, 0.4, 0], [0.1, 0.1, 1],
[0.6, 0.7, 0], [0.3, -0.2, 1],
[0.3, 0.9, 0], [0.8, -0.6, 1],
[-0.3, 1, 0], [1.4, -0.5, 1],
[-0.9, 0.4, 0], [1.8, 0.2, 1],
[-0.9, 0, 0], [1.9, 0.5, 1],
[-0.9, 0.8, 0], [1.7, -0.4, 1]
]
param a1 = 0.3; param a2 = 0.1
param b1 = 0.5; param b2 = 0.7
param c1 = 0.9; param c2 = 0.8
param w1 = -0.7; param a0 = 0
param w2 = 0.1; param b0 = 0
param w3 = 0.8; param c0 = 0
h1 = tanh(a1*x1 + a0 + a2*x2)
h2 = tanh(b1*x1 + b0 + b2*x2)
h3 = tanh(c1*x1 + c0 + c2*x2)
s = w1*h1 + w2*h2 + w3*h3
p = sigmoid(s)
L = bce(p, y)`,
  },
];
