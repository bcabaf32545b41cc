import type { NamedNumber, RoleFacts } from "../facts.ts";
import type { FormulaMessages, RoleMessages } from "../messages.ts";
import { listed } from "../words.ts";

export const formula: FormulaMessages = {
  copy: "Copy as LaTeX",
  copied: "LaTeX copied",
  labels: {
    upstream: "upstream",
    local: "local",
    via: "via",
    position: ({ position, count }) => (count === 2 ? `${position === 1 ? "left" : "right"} operand` : `operand ${position}`),
    convention: "by convention",
    floating: "IEEE 754",
  },
};

const namedNumbers = (numbers: readonly NamedNumber[]): string =>
  listed(
    numbers.map(({ name, value }) => `${name} = ${value}`),
    "and",
  );

type RouterFacts = RoleFacts["router"];

const ROUTES: { readonly [O in RouterFacts["outcome"]]: (facts: RouterFacts) => string } = {
  won: ({ operand }) => `${operand} decides the value, so it gets the whole gradient; the other operands get nothing.`,
  lost: ({ operand }) => `${operand} does not decide the value: nothing flows back to it. The winner gets the whole gradient.`,
  tied: ({ operand, local }) =>
    `${operand} ties with another operand: the gradient is shared equally, and ${operand} gets it times ${local}.`,
  on: ({ operand }) => `Here the gate passes everything: ${operand} gets the gradient unchanged.`,
  off: ({ operand }) => `Here the gate passes nothing: nothing flows back to ${operand}.`,
  scaled: ({ operand, local }) => `Here the gate passes a part: ${operand} gets the gradient times ${local}.`,
};

export const roles: RoleMessages = {
  headings: {
    distributor: ({ gate }) => `${gate} distributes.`,
    switcher: ({ gate }) => `${gate} switches.`,
    router: ({ gate }) => `${gate} routes.`,
    scaler: ({ gate }) => `${gate} scales.`,
    blocker: ({ gate }) => `${gate} blocks.`,
    composite: ({ gate }) => `${gate} is a function.`,
    identity: ({ gate }) => `${gate} is a second name.`,
  },
  sentences: {
    distributor: ({ operand, turned }) => {
      if (turned === "this") return `${operand} is subtracted, so it gets the gradient with its sign turned.`;
      if (turned === "other")
        return `${operand} gets the gradient unchanged; the operand that is subtracted gets it with its sign turned.`;
      return "The gradient passes on unchanged to both operands.";
    },
    switcher: ({ operand, part, other, local }) => {
      if (part === "dividend")
        return `${operand} is divided by ${other.name} = ${other.value}, and so is its gradient: times ${local}.`;
      if (part === "divisor") return `${operand} divides ${other.name} = ${other.value}: it gets the gradient times ${local}.`;
      return `Each operand gets the gradient times the other operand: ${operand} gets it times ${other.name} = ${other.value}.`;
    },
    router: (facts) => ROUTES[facts.outcome](facts),
    scaler: ({ operand, local, cached }) =>
      cached.length === 0
        ? `${operand} gets the gradient times the local slope ${local}, which is the same everywhere.`
        : `${operand} gets the gradient times the local slope ${local}, computed from the cached ${namedNumbers(cached)}.`,
    blocker: ({ operand, gate }) =>
      `${gate} jumps and is flat everywhere else: its slope is 0, so nothing flows back to ${operand} and nothing can learn through it.`,
  },
  composite: ({ callee, operand, local }) =>
    `${operand} gets the gradient times ${local}: the chain rule inside ${callee} yields this local derivative.`,
  identity: ({ name, operand }) => `${name} equals ${operand}, so the gradient passes through unchanged.`,
  seed: ({ target }) => `∂${target}/∂${target} = 1: ${target} changes exactly as much as itself. The way back starts here.`,
  forward: ({ name, operands }) =>
    `${name} is computed from its ${operands === 1 ? "operand" : "operands"} and kept: the way back may read it.`,
  fork: ({ name, arrived, expected }) =>
    arrived < expected
      ? `${name} is used ${expected} times: its contributions are added, ${arrived} of ${expected} so far.`
      : `${name} is used ${expected} times: all its contributions are added, and the gradient is complete.`,
  zero: {
    upstream: ({ gate }) => `The gradient at ${gate} is 0 already, so nothing flows back through it.`,
    factor: ({ operand, gate, other }) =>
      `${operand} is multiplied by ${other} = 0: it does not change ${gate}, so nothing flows back.`,
    off: ({ operand, gate }) => `${operand} is not positive, so ${gate} is held at 0: nothing flows back.`,
    lost: ({ operand, gate }) =>
      `Another operand decides ${gate}, so a small change of ${operand} has no effect: nothing flows back.`,
    flat: ({ operand, gate }) => `${gate} is flat in ${operand} here: its slope is 0, so nothing flows back.`,
  },
  arrival: ({ name, target, sign }) => {
    if (sign === "positive") return `A positive gradient: lowering ${name} a little lowers ${target}.`;
    if (sign === "negative") return `A negative gradient: raising ${name} a little lowers ${target}.`;
    return `A gradient of 0: very small changes of ${name} hardly move ${target}.`;
  },
};
