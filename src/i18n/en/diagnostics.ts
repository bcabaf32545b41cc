import type { DiagnosticMessages, FixMessages } from "../messages.ts";
import { circle, grouped, listed, plural } from "../words.ts";

const operands = (count: number): string => plural(count, "operand", "operands");

/** How many operands a function takes. */
const range = (least: number, most: number): string => {
  if (least === most) return operands(least);
  return most === Number.POSITIVE_INFINITY ? `at least ${operands(least)}` : `${least} to ${operands(most)}`;
};

export const diagnostics: DiagnosticMessages = {
  empty: () => "There is no program yet. Write one, such as f = (x + y)*z.",
  "no-output": () => "Only functions are defined here. Add a line that computes something, such as y = f(2).",
  "too-long": ({ length, limit }) =>
    `The text has ${grouped(length)} characters; the limit is ${grouped(limit)}. Shorten it by ${grouped(length - limit)}.`,
  "too-large": ({ limit }) =>
    `With every call opened, the graph would have more than ${grouped(limit)} nodes. Use fewer calls, or calls of smaller functions.`,
  "unknown-character": ({ character }) => `“${character}” means nothing in this language. Remove it.`,
  "invisible-character": ({ codePoint }) =>
    `There is an invisible character here (${codePoint}), often left by copying. Remove it.`,
  "malformed-number": ({ text }) => `“${text}” is not a number: it has more than one decimal point. Write one, as in 1.5.`,
  "number-too-large": ({ text }) => `“${text}” is beyond the largest number, about 1.8e308. Write a smaller one.`,
  "decimal-comma": ({ suggestion }) => `Numbers have a decimal point: write ${suggestion}.`,
  "missing-operand": ({ near }) => {
    if (near === "") return "There is nothing to compute here. Write a number, a name or an expression.";
    if (near === "()") return "These brackets () are empty. Write a number, a name or an expression between them.";
    return `A value is missing next to “${near}”. Write a number or a name there.`;
  },
  "missing-operator": () => "Two values stand side by side. Write an operator between them, such as *.",
  "missing-call-brackets": ({ name }) => `${name} is a function. Put its operands in brackets, as in ${name}(x).`,
  "unclosed-bracket": ({ count }) =>
    count === 1 ? "This bracket is never closed. Add a “)”." : `${grouped(count)} brackets are never closed. Add a “)” for each.`,
  "unopened-bracket": () => "This bracket closes nothing. Remove it, or add a “(” before it.",
  "unexpected-symbol": ({ symbol }) => {
    if (symbol === "=") return "A second “=” in one statement. Give each name a line of its own.";
    if (symbol === ",") return "A “,” may only stand between the operands of a function, as in max(a, b).";
    return `“${symbol}” cannot stand here. Remove it.`;
  },
  "not-a-definition": () => "To the left of “=” there must be a name, as in y = 2*x, or a function, as in f(a, b) = a*b.",
  "not-a-function": ({ name }) => `${name} is a value, not a function. For a product write ${name}*( … ).`,
  "unknown-function": ({ name, suggestion }) =>
    suggestion === null
      ? `There is no function ${name}. Define it, as in ${name}(a) = 2*a, or choose one from the help.`
      : `There is no function ${name}. Did you mean ${suggestion}?`,
  "wrong-operand-count": ({ name, least, most, found }) =>
    `${name} takes ${range(least, most)}, but got ${found}. ${found < least ? `Add ${least - found}` : `Remove ${found - most}`}.`,
  redefined: ({ name }) => `${name} is defined more than once. Give each definition a name of its own.`,
  "duplicate-parameter": ({ name }) => `Two parameters are called ${name}. Give one of them another name.`,
  cycle: ({ names }) =>
    names.length === 1
      ? `${names[0]} needs itself to be computed: ${circle(names)}. Give the new value another name.`
      : `These need each other, so none can be computed first: ${circle(names)}. Break the circle.`,
  recursion: ({ names }) => `A function must not call itself: ${circle(names)}. Write it without that call.`,
  "param-needs-number": ({ name }) => `A trainable input needs a number: write param ${name} = 0.5.`,
  "implicit-after-division": () =>
    "The division comes first here: 1/2x means (1/2)*x. Write * to say so, or brackets for 1/(2x).",
  "joined-names": ({ name, parts }) =>
    `${name} is read as one name. For the product of ${listed(parts, "and")} write ${parts.join("*")}.`,
};

export const fixes: FixMessages = {
  remove: "Remove it",
  brackets: "Put in brackets",
  insert: ({ text }) => `Insert ${text}`,
  replace: ({ text }) => `Replace by ${text}`,
};
