/** Names and functions that may be meant by what is being typed. Works on text, so that it needs no correct program. */
import { ARRAY_SIGNATURES } from "../../lang/arrays/calls.ts";
import { isOutStatement } from "../../lang/outStatement.ts";
import { type Token, tokenize } from "../../lang/tokenize.ts";
import { CONSTANTS, DATA, OUTPUTS, TRAINABLE } from "../../lang/vocabulary.ts";
import { knownSignatures, type ProgramNames } from "./programNames.ts";

export interface CompletionOption {
  readonly name: string;
  /** What a person reads behind the name: the operands of a function, the value of a constant, the shape of an array. */
  readonly detail: string;
  readonly isFunction: boolean;
}

export interface Completions {
  /** Where the word begins that an option replaces. */
  readonly from: number;
  readonly options: readonly CompletionOption[];
}

/** A list at every single letter would be in the way where names are single letters. */
const LEAST_LETTERS = 2;

const plain = (name: string, detail = ""): CompletionOption => ({ name, detail, isFunction: false });

/** √ is called like a function but is no word. */
const isWord = (name: string): boolean => /^\p{L}/u.test(name);

const isWordOfTheLanguage = (name: string, next: Token | undefined): boolean =>
  name === TRAINABLE || ((name === OUTPUTS || name === DATA) && next?.kind === "name");

const namesIn = (text: string): ReadonlySet<string> =>
  new Set(
    tokenize(text).flatMap(({ kind, text: name }, i, tokens) =>
      kind === "name" && !isWordOfTheLanguage(name, tokens[i + 1]) ? [name] : [],
    ),
  );

/** The program's own first, then what every program has. `others` are the names of the text without the word that is being typed. */
const everything = (names: ProgramNames, others: ReadonlySet<string>, startsStatement: boolean): CompletionOption[] => {
  const signatures = new Map([...knownSignatures(), ...ARRAY_SIGNATURES]);
  for (const [name, parameters] of names.functions) if (others.has(name)) signatures.set(name, `(${parameters.join(", ")})`);
  const asOption = (name: string): CompletionOption => {
    const signature = signatures.get(name);
    const shape = names.shapes.get(name);
    if (shape) return plain(name, ` ${shape.join("×")}`);
    return signature === undefined ? plain(name) : { name, detail: signature, isFunction: true };
  };
  const offered = [
    ...[...others].map(asOption),
    ...(startsStatement ? [plain(TRAINABLE), plain(OUTPUTS), plain(DATA)] : []),
    ...[...signatures.keys()].filter(isWord).map(asOption),
    ...[...CONSTANTS].map(([name, value]) => plain(name, ` = ${value.toPrecision(4)}`)),
  ];
  return [...new Map(offered.toReversed().map((option) => [option.name, option])).values()].toReversed();
};

const isAmongOutputs = (tokens: readonly Token[]): boolean =>
  isOutStatement(tokens.slice(tokens.findLastIndex(({ kind }) => kind === "end") + 1), 0, -1);

/** Those that begin with the word, then those with a part that does: `relu` finds leaky_relu. */
const matching = (options: readonly CompletionOption[], word: string): CompletionOption[] => {
  const typed = word.toLowerCase();
  const isPrefix = ({ name }: CompletionOption) => name.toLowerCase().startsWith(typed);
  const isPart = (option: CompletionOption) => !isPrefix(option) && option.name.toLowerCase().includes(`_${typed}`);
  return [...options.filter(isPrefix), ...options.filter(isPart)];
};

/** @param isAsked somebody asked for the list; else there is none for a single letter, nor for a whole name, where Enter means a new line */
export const completionsAt = (text: string, caret: number, names: ProgramNames, isAsked: boolean): Completions | null => {
  const lineStart = Math.max(text.lastIndexOf("\n", caret - 1), text.lastIndexOf("\r", caret - 1)) + 1;
  const tokens = tokenize(text.slice(lineStart, caret));
  const last = tokens.at(-1);
  if (last?.kind === "comment") return null;
  const isInWord = last?.kind === "name" && lineStart + last.to === caret;
  const word = isInWord ? last.text : "";
  if (!isAsked && word.length < LEAST_LETTERS) return null;
  const before = isInWord ? tokens.at(-2) : last;
  const from = caret - word.length;
  const others = namesIn(`${text.slice(0, from)} ${text.slice(caret)}`);
  const offered = everything(names, others, before === undefined || before.kind === "end");
  const isOutput = ({ name, isFunction }: CompletionOption) => !isFunction && others.has(name);
  const options = matching(isAmongOutputs(tokens) ? offered.filter(isOutput) : offered, word);
  const isWhole = options.some(({ name }) => name === word);
  return options.length === 0 || (isWhole && !isAsked) ? null : { from, options };
};
