import type { ExampleMessages } from "../messages.ts";

export const examples: ExampleMessages = {
  a1: { title: "(x + y) · z, step by step", about: "Two gates: a sum passes the gradient on, a product switches it." },
  "a1-composition": {
    title: "The same as a composition",
    about: "f = g(h(x, y), z): one gate per function, each of which opens.",
  },
  a2: { title: "(x + y) · z with other numbers", about: "x = 2, y = 3, z = 4: predict the gradients before you walk." },
  a3: { title: "J = 3(a + bc), three gates", about: "Three gates in a row: the chain rule from J down to a, b and c." },
  "a4-sum": { title: "Sum: y = a + b", about: "The smallest distributor: both operands get the gradient unchanged." },
  "a4-linear": { title: "Line: y = a·x − b", about: "What is subtracted gets the gradient with its sign turned." },
  "a4-square": { title: "Square: y = a²", about: "The local slope 2a depends on where a stands." },
  "a4-exp": { title: "Exponential: y = exp(a)", about: "The local slope of exp is its own value, already cached." },
  a5: { title: "Sigmoid neuron, gate by gate", about: "σ(w₀x₀ + w₁x₁ + w₂) broken into +, ×, exp and ÷." },
  "a5-sigmoid": {
    title: "Sigmoid neuron with one σ gate",
    about: "The last four gates folded into one: the same gradients in one step.",
  },
  a6: { title: "Linear neuron with squared loss", about: "A positive gradient says: lower the weight to lower the loss." },
  a7: { title: "Two layers of one neuron", about: "Sigmoid twice, then ½(a₂ − y)²: gradients shrink on the way back." },
  a8: { title: "Logistic regression", about: "Sigmoid and cross-entropy together: ∂L/∂z is simply ŷ − y." },
  b1: { title: "A 3–2–1 network", about: "Two sigmoid layers written out in scalars: every input is used twice." },
};
