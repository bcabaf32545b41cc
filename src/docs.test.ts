/**
 * The examples in README.md and docs/ are executed.
 *
 * A block marked `backstep` is a program and must parse without errors. A block marked `ts` is read line by line, and each line must be one of
 *
 *     import { differentiate } from "./src/api.ts";
 *     differentiate("<program>").gradients; // → { x: -4, f: 1 }
 *
 * where `.gradients` may be `.values`, and the record behind the arrow must be the result: all of it, in any order, or a part of it if it ends in `...`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { differentiate } from "./api.ts";
import { parseProgram } from "./lang/parseProgram.ts";

interface Block {
  readonly file: string;
  readonly kind: string;
  readonly text: string;
}

const DOCS = "docs";
const files = ["README.md", ...readdirSync(DOCS, { recursive: true, encoding: "utf8" }).map((path) => `${DOCS}/${path}`)].filter(
  (path) => path.endsWith(".md"),
);

const blocks: readonly Block[] = files.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/^```(\S+).*\n([^]*?)^```$/gm)].map(([, kind = "", text = ""]) => ({
    file,
    kind,
    text,
  })),
);

const blocksOf = (kind: string): readonly Block[] => blocks.filter((block) => block.kind === kind);

test.each(["backstep", "ts"])("README.md has an example in %s", (kind) => {
  expect(blocksOf(kind).filter(({ file }) => file === "README.md")).not.toEqual([]);
});

test.each(blocksOf("backstep"))("a program in $file is valid", ({ text }) => {
  const { diagnostics } = parseProgram(text);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

const IMPORT = 'import { differentiate } from "./src/api.ts";';
const CALL = /^differentiate\((".*?")(?:, \{ target: "(\w+)" \}|, \{ row: (\d+) \})?\)\.(gradients|values); \/\/ → \{ (.+) \}$/;

/** `x: -4, f: 1` */
const numbersIn = (record: string): Record<string, number> =>
  Object.fromEntries(
    record.split(", ").map((entry) => {
      const [name = "", number = ""] = entry.split(": ");
      return [name, Number(number)];
    }),
  );

test.each(blocksOf("ts"))("a script in $file does what it says", ({ text }) => {
  const [first, ...lines] = text.split("\n").filter((line) => line !== "");
  expect(first).toBe(IMPORT);
  expect(lines).not.toEqual([]);
  for (const line of lines) {
    const [, program = '""', target, row = "1", field, record = ""] = CALL.exec(line) ?? [];
    if (field !== "gradients" && field !== "values") throw new Error(`not of the form that is checked: ${line}`);
    const result = differentiate(String(JSON.parse(program)), { row: Number(row), ...(target !== undefined && { target }) });
    if (!result.ok) throw new Error(`${result.diagnostics.map(({ code }) => code).join(", ")} in ${line}`);
    const isPart = record.endsWith(", ...");
    const wanted = numbersIn(isPart ? record.slice(0, -", ...".length) : record);
    const found = Object.entries(result[field]).filter(([name]) => !isPart || name in wanted);
    expect(Object.fromEntries(found)).toEqual(wanted);
  }
});
