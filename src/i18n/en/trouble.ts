import type { FaultFacts } from "../facts.ts";
import type { FaultMessages, KinkMessages, Messages } from "../messages.ts";

/** The convention for all faults: IEEE arithmetic. */
const then = ({ node, value }: FaultFacts): string => `${node} holds ${value}, and what depends on it is computed with that.`;

export const faults: FaultMessages = {
  "division-by-zero": (facts) => `Division by 0 at ${facts.node}: there is no value. ${then(facts)}`,
  "log-of-zero": (facts) => `Logarithm of 0 at ${facts.node}: log needs a positive number. ${then(facts)}`,
  "log-of-negative": (facts) => `Logarithm of a negative number at ${facts.node}: log needs a positive one. ${then(facts)}`,
  "root-of-negative": (facts) => `Square root of a negative number at ${facts.node}: there is no real value. ${then(facts)}`,
  "outside-unit-interval": (facts) => `The operand at ${facts.node} lies outside −1 … 1, where asin and acos end. ${then(facts)}`,
  "negative-power-of-zero": (facts) => `0 to a negative power at ${facts.node} is a division by 0. ${then(facts)}`,
  "fractional-power-of-negative": (facts) =>
    `A negative number to a fractional power at ${facts.node}: there is no real value. ${then(facts)}`,
  overflow: (facts) => `The result at ${facts.node} is beyond the largest number, about 1.8×10³⁰⁸. ${then(facts)}`,
  "not-a-number-input": (facts) => `${facts.node} is given a value that is not a finite number. ${then(facts)}`,
};

export const kinks: KinkMessages = {
  corner: ({ node, operand, used }) =>
    `${node} has a corner here: two slopes meet at this value of ${operand}. By convention the slope used is ${used}.`,
  tie: ({ node, operand, used }) =>
    `Operands of ${node} tie, so no single one decides. By convention they share equally: the slope used for ${operand} is ${used}.`,
  "infinite-slope": ({ node, operand, used }) =>
    `${node} rises or falls vertically at this value of ${operand}: its slope is infinite. The slope used is ${used}.`,
  "no-slope": ({ node, operand, used }) =>
    `${node} has a value here, but no slope in ${operand}: beside this point the value jumps or is not real. The slope used is ${used}.`,
  "zero-log-zero": ({ node, operand, used }) =>
    `0 · log 0 at ${node} is taken as 0, its limit, and so is its part of the slope. The slope used for ${operand} is ${used}.`,
};

export const openings: Messages["openings"] = {
  outside: ({ gate, inner, closed }) =>
    `${gate} is open: its gates show the textbook form, whose numbers leave their range at ${inner}. Closed, ${gate} is computed in a form that holds here: ${closed}.`,
  digits: ({ gate, opened, closed }) =>
    `${gate} is open: its gates lose digits here and give ${opened}. Closed, it gives ${closed}.`,
};
