import type { ForwardFacts, NamedNumber, RoleFacts } from "../facts.ts";
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

/** Never broken between two lines. */
const one = ({ name, value }: NamedNumber): string => (value === null ? name : `${name}\u00A0=\u00A0${value}`);

const namedNumbers = (numbers: readonly NamedNumber[]): string => listed(numbers.map(one), "and");

const FORWARD: { readonly [D in ForwardFacts["does"]]: (a: string, b: string, all: string, callee: string) => string } = {
  sum: (a, b) => `adds ${a} and ${b}`,
  difference: (a, b) => `subtracts ${b} from ${a}`,
  product: (a, b) => `multiplies ${a} by ${b}`,
  quotient: (a, b) => `divides ${a} by ${b}`,
  power: (a, b) => `raises ${a} to the power ${b}`,
  sign: (a) => `turns the sign of ${a}`,
  name: (a) => `is a second name for ${a}`,
  choice: (_a, _b, all, callee) => `takes the ${callee === "min" ? "smallest" : "largest"} of ${all}`,
  function: (_a, _b, all, callee) => `applies ${callee} to ${all}`,
  call: (_a, _b, all, callee) => `calls ${callee} with ${all}`,
};

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
  from: ({ gate, glyph, operands }) => `From ${gate}, at ${glyph}, to ${listed(operands, "and")}.`,
  headings: {
    distributor: ({ gate }) => `${gate} distributes.`,
    switcher: ({ gate }) => `${gate} switches.`,
    quotient: ({ gate }) => `${gate} divides.`,
    router: ({ gate }) => `${gate} routes.`,
    scaler: ({ gate }) => `${gate} scales.`,
    blocker: ({ gate }) => `${gate} blocks.`,
    composite: ({ gate }) => `${gate} is a function.`,
    identity: ({ gate }) => `${gate} is a second name.`,
  },
  sentences: {
    distributor: ({ operand, turned, isShared }) => {
      if (turned === "this") return `${operand} is subtracted, so it gets the gradient with its sign turned.`;
      if (turned === "other" || !isShared) return `${operand} gets the gradient unchanged.`;
      return "The gradient passes on unchanged to both operands.";
    },
    switcher: ({ operand, part, other, local }) => {
      if (part === "dividend") return `${operand} is divided by ${one(other)}, and so is its gradient: times ${local}.`;
      if (part === "divisor") return `${operand} divides ${one(other)}: it gets the gradient times ${local}.`;
      return `${operand} gets the gradient times the other operand, ${one(other)}.`;
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
  agreed: ({ operand, local }) => `Here ${operand} gets the gradient times ${local}, by convention.`,
  seed: ({ target }) => `∂${target}/∂${target} = 1: ${target} changes exactly as much as itself. The way back starts here.`,
  forward: ({ name, does, callee, operands }) => {
    const [a = "", b = ""] = operands.map(one);
    return `${name} ${FORWARD[does](a, b, namedNumbers(operands), callee)}.`;
  },
  kept: "The result is kept: the way back may read it.",
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
  arrival: {
    slope: ({ name, target, sign, by, change }) =>
      `A ${sign} gradient: raising ${name} by ${by} changes ${target} by about ${change}.`,
    zero: ({ name, target, isStill }) =>
      `A gradient of 0: small changes of ${name} ${isStill ? "do not move" : "hardly move"} ${target}.`,
    sides: ({ name, target, by, up, down }) =>
      `No single slope: raising ${name} by ${by} changes ${target} by about ${up}, lowering it by as much by about ${down}.`,
    kink: ({ name, target }) => `No single slope: a kink lies on the way from ${name} to ${target}.`,
  },
  meaningless: {
    value: ({ origin, value, target, isTarget }) =>
      isTarget
        ? `No gradient means anything here: ${origin} is ${value}, not a finite number.`
        : `No gradient means anything here: ${origin} is ${value}, not a finite number, and ${target} is computed from it.`,
    slope: ({ gate, operand, local }) =>
      `No gradient means anything here: the slope of ${gate} in ${operand} is ${local}, not a finite number.`,
    product: ({ operand }) => `No gradient means anything here: the product at ${operand} is beyond the largest number.`,
  },
  asks: {
    value: ({ name }) => `What is ${name}?`,
    local: ({ operand, gate, upstream }) => `Upstream is ${upstream}. What is the slope of ${gate} in ${operand}?`,
    product: ({ upstream, local }) => `What is upstream ${upstream} times local ${local}?`,
    sum: ({ operand, before, contribution }) => `${contribution} joins ${before} at ${operand}. What is the sum?`,
  },
};
