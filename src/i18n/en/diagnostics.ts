import type { FixMessages, PlainDiagnosticMessages } from "../messages.ts";
import { circle, grouped, listed, plural } from "../words.ts";

const operands = (count: number): string => plural(count, "operand", "operands");

/** How many operands a function takes. */
const range = (least: number, most: number): string => {
  if (least === most) return operands(least);
  return most === Number.POSITIVE_INFINITY ? `at least ${operands(least)}` : `${least} to ${operands(most)}`;
};

export const diagnostics: PlainDiagnosticMessages = {
  empty: () => "There is no program yet. Write one, such as f = (x + y)*z.",
  "no-output": () => "Only functions are defined here. Add a line that computes something, such as y = f(2).",
  "too-long": ({ length, limit }) =>
    `The text has ${grouped(length)} characters; the limit is ${grouped(limit)}. Shorten it by ${grouped(length - limit)}.`,
  "too-large": ({ limit }) =>
    `With every call opened, the graph would have more than ${grouped(limit)} nodes. Use fewer calls, or calls of smaller functions.`,
  "unknown-character": ({ character }) => `“${character}” means nothing in this language. Remove it.`,
  "invisible-character": ({ codePoint }) =>
    `There is an invisible character here (${codePoint}), often left by copying. Remove it.`,
  "other-brackets": ({ character, isList }) =>
    isList
      ? `A list has square brackets: write [ and ] instead of “${character}”.`
      : `Brackets are round here: write ( and ) instead of “${character}”.`,
  latex: ({ command }) => `LaTeX such as ${command} is not read here. Write it plainly, as in (a + b)/c or sqrt(x).`,
  "malformed-number": ({ text, suggestion }) =>
    `“${text}” is not a number: it has more than one decimal point. Write one, as in ${suggestion ?? "1.5"}.`,
  "broken-exponent": ({ text, suggestion }) =>
    `“${text}” is not a number: behind e there is one whole number, as in 1e-3. ${suggestion === null ? "Write it so." : `Did you mean ${suggestion}?`}`,
  "digit-separator": ({ text, suggestion }) => `“${text}” is not a number: digits stand together, as in ${suggestion ?? "1000"}.`,
  "not-decimal": ({ text, suggestion }) =>
    `“${text}” is not a number: numbers are decimal here.${suggestion === null ? "" : ` Did you mean ${suggestion}?`}`,
  "number-too-large": ({ text }) => `“${text}” is beyond the largest number, about 1.8e308. Write a smaller one.`,
  "number-too-small": ({ text }) => `“${text}” is closer to 0 than any number but 0, about 4.9e-324. Write 0 or a larger one.`,
  "decimal-comma": ({ suggestion }) => `Numbers have a decimal point: write ${suggestion}.`,
  "missing-operand": ({ near }) => {
    if (near === "") return "There is nothing to compute here. Write a number, a name or an expression.";
    if (near === "()") return "These brackets () are empty. Write a number, a name or an expression between them.";
    return `A value is missing next to “${near}”. Write a number or a name there.`;
  },
  "missing-operator": () => "Two values stand side by side. Write an operator between them, such as *.",
  "missing-call-brackets": ({ name }) => `${name} is a function. Put its operands in brackets, as in ${name}(x).`,
  "unclosed-bracket": ({ count, bracket }) =>
    count === 1
      ? `This “${bracket}” is not closed yet: it is read as if it were, at the end of the line.`
      : `${grouped(count)} brackets are not closed yet, the last is “${bracket}”: they are read as if they were, at the end of the line.`,
  "unclosed-bar": () => "This “|” is not closed before the bracket is. Add a “|”, or write abs(x).",
  "unopened-bracket": () => "This bracket closes nothing. Remove it, or open one before it.",
  "ambiguous-bars": () => "Nobody can tell whether this “|” opens or closes. Write a * between the factors, or abs(x).",
  "power-of-function": ({ name, suggestion }) =>
    `The power of ${name} is written behind its brackets, where it belongs to the result: ${suggestion}.`,
  "unexpected-symbol": ({ symbol }) => {
    if (symbol === "=") return "A second “=” in one statement. Give each name a line of its own.";
    if (symbol === ",")
      return "A “,” may only stand between the operands of a function, as in max(a, b), or in a list, as in [1, 2].";
    return `“${symbol}” cannot stand here. Remove it.`;
  },
  "not-a-definition": () => "To the left of “=” there must be a name, as in y = 2*x, or a function, as in f(a, b) = a*b.",
  "assignment-sign": ({ sign, suggestion }) => `A definition is written with = instead of ${sign}, as in ${suggestion}.`,
  "declaration-word": ({ word, suggestion }) => `A definition needs no “${word}”. Write ${suggestion}.`,
  "derivative-notation": ({ name, suggestion }) =>
    `Write only the function: ${suggestion}. The walk then shows its derivative with respect to ${name}.`,
  "not-a-function": ({ name }) => `${name} is a value, not a function. For a product write ${name}*( … ).`,
  "hidden-function": ({ name }) =>
    `The program assigns ${name}, so the function ${name} cannot be called. Give the value another name.`,
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
  "missing-comma": () => "Two entries of a list stand side by side. Write a comma between them.",
  "spare-comma": () => "There is nothing beside this comma. Write what is missing, or remove the comma.",
  "output-not-name": ({ suggestion }) => `Only names stand behind out. Compute this in a statement of its own: ${suggestion}.`,
  "duplicate-output": ({ name }) => `${name} is named as an output twice. Once is enough.`,
  "unknown-output": ({ name, suggestion }) =>
    suggestion === null
      ? `Nothing defines a value ${name}. Behind out stand names that the program defines, as in f = x^2; out f.`
      : `Nothing defines a value ${name}. Did you mean ${suggestion}?`,
  "second-out": ({ suggestion }) => `A program has one out, which names all outputs: ${suggestion}.`,
  "cell-not-number": ({ text }) =>
    `“${text}” is not a number. Rows hold numbers as they are, such as 2 or -1.5, nothing to compute.`,
  "ragged-row": ({ row, found, wanted }) =>
    `Row ${grouped(row)} has ${plural(found, "number", "numbers")}, but there ${wanted === 1 ? "is 1 name" : `are ${grouped(wanted)} names`}. Give each name its number.`,
  "column-count": ({ found, wanted }) =>
    `There ${wanted === 1 ? "is 1 name" : `are ${grouped(wanted)} names`} for rows of ${plural(found, "number", "numbers")}. Each number of a row needs a name, and each name a number.`,
  "data-without-rows": () =>
    "Behind the names stand the rows, each in square brackets: data x, y = [[1, 3], [2, 5]]. For one name, data x = [1, 2] is enough.",
  "second-data": () => "A program has one data statement. Put all columns into the first.",
  "param-needs-number": ({ name }) => `A trainable input needs a number: write param ${name} = 0.5.`,
  "hides-function": ({ name }) =>
    `${name} is also a built-in function, which this program cannot call any more. Give the value another name to keep it.`,
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
