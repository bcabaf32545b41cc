/** Examples with vectors and matrices. */

export type ArrayExampleId = "b1-matrices" | "batch" | "softmax" | "eight-rows";

export const ARRAY_PROGRAMS: Readonly<Record<ArrayExampleId, string>> = {
  // As the lectures write it: a row of W1 for each input.
  "b1-matrices": `x = [1, 2, 3]; y = 1
param W1 = [
  [0.1, 0.2],
  [0.3, 0.4],
  [1, -0.5]
]
param W2 = [0.3, 0.5]
s1 = x @ W1
a1 = sigmoid(s1)
s2 = a1 @ W2
a2 = sigmoid(s2)
L = 1/2 * (a2 - y)^2`,
  batch: `X = [[1, -2], [2, 1], [-1, 1]]
T = [[1, 0], [0, 1], [1, 1]]
param W = [
  [0.5, -0.3],
  [0.2, 0.4]
]
param b = [0.1, -0.2]
# b is added to every row of X
Z = X @ W.T + b
L = mean((Z - T)^2)`,
  softmax: `X = [
  [1, -2], [2, 1],
  [-1, 1], [0.5, 0.5]
]
Y = [
  [1, 0, 0], [0, 1, 0],
  [0, 0, 1], [0, 1, 0]
]
param W = [
  [0.5, -0.3],
  [0.2, 0.4],
  [-0.6, 0.1]
]
param b = zeros(3)
Z = X @ W.T + b
P = softmax(Z)
L = cross_entropy(P, Y)`,
  "eight-rows": `X = [
  [0.5, -1.2], [1.5, 0.3],
  [-0.7, 0.8], [2, -0.4],
  [-1.1, -0.9], [0.2, 1.7],
  [-0.3, 0.6], [0.9, -2.1]
]
Y = [
  [1, 0, 0], [0, 1, 0],
  [0, 0, 1], [1, 0, 0],
  [0, 1, 0], [0, 0, 1],
  [0, 1, 0], [1, 0, 0]
]
param W1 = [
  [0.4, -0.3],
  [0.1, 0.8],
  [-0.6, 0.2]
]
param b1 = [0.1, -0.2, 0.05]
param W2 = [
  [0.7, -0.5, 0.3],
  [-0.2, 0.6, 0.9],
  [0.25, -0.35, -0.45]
]
param b2 = [0.05, 0, -0.1]
H = tanh(X @ W1.T + b1)
Z = H @ W2.T + b2
L = softmax_cross_entropy(Z, Y)`,
};
