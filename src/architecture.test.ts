/** Layers, each importing only from lower ones. The reasons stand in docs/architecture.md; this test reads every import and holds us to them. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

/** A folder under src, or a file in it: what it may import from the others, and which packages. */
interface Part {
  readonly parts: readonly string[];
  readonly packages: readonly string[];
}

const ENGINE = ["ops", "lang", "graph"];
const CORE = [...ENGINE, "api", "choices", "moment", "tex", "layout", "i18n", "share", "lessons", "code"];

const PARTS: Readonly<Record<string, Part>> = {
  ops: { parts: [], packages: [] },
  lang: { parts: ["ops"], packages: [] },
  graph: { parts: ["ops", "lang"], packages: [] },
  api: { parts: ENGINE, packages: [] },
  lab: { parts: ENGINE, packages: [] },
  data: { parts: [...ENGINE, "lab"], packages: ["papaparse"] },
  moment: { parts: ENGINE, packages: [] },
  choices: { parts: [...ENGINE, "lessons"], packages: [] },
  tex: { parts: [...ENGINE, "moment"], packages: ["katex"] },
  layout: { parts: ENGINE, packages: ["d3-dag", "d3"] },
  i18n: { parts: [...ENGINE, "choices", "lessons"], packages: [] },
  share: { parts: [...ENGINE, "choices"], packages: [] },
  lessons: { parts: ENGINE, packages: [] },
  code: { parts: ENGINE, packages: [] },
  store: { parts: CORE, packages: ["zustand"] },
  explain: { parts: [...ENGINE, "lab", "moment", "tex", "i18n"], packages: [] },
  picture: { parts: [...ENGINE, "moment", "tex", "layout"], packages: [] },
  view: { parts: [...ENGINE, "moment", "tex", "layout", "picture"], packages: ["d3"] },
  ui: {
    parts: [...CORE, "store", "explain", "picture", "view"],
    packages: [
      "react",
      "react-dom",
      "zustand",
      "@codemirror/autocomplete",
      "@codemirror/commands",
      "@codemirror/lint",
      "@codemirror/state",
      "@codemirror/view",
    ],
  },
  features: { parts: [...CORE, "lab", "data", "store", "explain", "picture", "view", "ui"], packages: ["react"] },
  app: { parts: [...CORE, "store", "explain", "ui", "features"], packages: ["react"] },
  main: { parts: [...CORE, "store", "features", "app", "ui"], packages: ["react", "react-dom"] },
};

/** Tests and their helpers may also use the tools of testing. */
const TEST_PACKAGES = ["vitest", "vitest-browser-react", "fast-check", "vite"];
const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const isTesting = (path: string) => isTest(path) || posix.basename(path) === "testing.ts";

/** Lessons are data; what they say about graphs, and the mistakes that they know, are checked by those who compute them. */
const testsMayRead = (part: string, other: string) =>
  other === "api" ||
  (part === "lessons" && (other === "lab" || other === "data")) ||
  (["explain", "picture", "code", "lab"].includes(part) && other === "lessons");

const MOST_LINES = 250;

/** `graph` for graph/frame.ts, `api` for api.ts and api.test.ts. */
const partOf = (path: string): string => path.split("/")[0]?.replace(/(\.test)?\.tsx?$/, "") ?? "";

const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

const TYPE_IMPORT = /\bimport\(\s*["']([^"']+)["']\s*\)/g;
const WORKER_URL = /\bnew URL\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url/g;

/** Everything that a file imports: statically, for its types, as a re-export, dynamically, or as a worker. Null: it cannot be told. */
const importsOf = (path: string, source: string): (string | null)[] => {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, source).module;
  const found = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => /^["'](.*)["']$/.exec(source.slice(start, end))?.[1] ?? null),
    ...[TYPE_IMPORT, WORKER_URL].flatMap((pattern) => [...source.matchAll(pattern)].flatMap(([, specifier]) => specifier ?? [])),
  ];
  return [...new Set(found)];
};

/** Features never import each other; only `features/index.ts` knows them. */
const isNeighbour = (path: string, imported: string): boolean => {
  const [[part, own, file], [other, another, theirs]] = [path.split("/"), imported.split("/")];
  return part === "features" && other === "features" && file !== undefined && theirs !== undefined && own !== another;
};

const complaintAbout = (path: string, specifier: string | null): string | null => {
  const part = partOf(path);
  const rules = PARTS[part];
  if (!rules) return `${path} belongs to no layer`;
  if (specifier === null) return `${path} imports what cannot be told beforehand`;
  if (!specifier.startsWith(".")) {
    const name = packageOf(specifier);
    const isTool = isTesting(path) && (name.startsWith("node:") || TEST_PACKAGES.includes(name));
    return isTool || rules.packages.includes(name) ? null : `${path} imports the package ${name}`;
  }
  const imported = posix.join(posix.dirname(path), specifier);
  const other = partOf(imported);
  if (!isTesting(path) && isTesting(imported)) return `${path} imports ${imported}, which is for tests`;
  if (isNeighbour(path, imported)) return `${path} imports ${imported}, of another feature`;
  if (other === part || rules.parts.includes(other) || (isTest(path) && testsMayRead(part, other))) return null;
  return `${path} imports ${imported}`;
};

const complaints = (path: string, source: string): string[] => {
  const { staticExports } = parseSync(path, source).module;
  const hasDefault = staticExports.some(({ entries }) =>
    entries.some(({ exportName }) => exportName.kind === "Default" || exportName.name === "default"),
  );
  const lines = source.trimEnd().split("\n").length;
  return [
    ...(lines > MOST_LINES ? [`${path} has ${lines} lines`] : []),
    ...(hasDefault ? [`${path} has a default export`] : []),
    ...importsOf(path, source).flatMap((specifier) => complaintAbout(path, specifier) ?? []),
  ];
};

/** Of all TypeScript under src; but not of this file and others at the top that test the project as a whole. */
const FILES = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
  .filter((path) => path.includes("/") || !isTest(path) || partOf(path) in PARTS);

describe("every file keeps to its layer", () => {
  it.each(FILES)("%s", (path) => expect(complaints(path, readFileSync(join(import.meta.dirname, path), "utf8"))).toEqual([]));
});

describe("the rules", () => {
  it("let nothing import upward, or both ways", () => {
    const order = Object.keys(PARTS);
    const reaches = (from: string, to: string): boolean =>
      (PARTS[from]?.parts ?? []).some((part) => part === to || reaches(part, to));
    expect(order.filter((part) => reaches(part, part))).toEqual([]);
    expect(Object.values(PARTS).flatMap(({ parts }) => parts.filter((part) => !(part in PARTS)))).toEqual([]);
  });

  const table: [string, string, string, string[]][] = [
    ["an import from below passes", "graph/frame.ts", 'import { x } from "../lang/program.ts";', []],
    ["and one from beside", "graph/frame.ts", 'import { x } from "./tape.ts";', []],
    ["an upward one does not", "lang/a.ts", 'import { x } from "../graph/graph.ts";', ["lang/a.ts imports graph/graph.ts"]],
    ["nor of a type", "ops/a.ts", 'import type { X } from "../lang/b.ts";', ["ops/a.ts imports lang/b.ts"]],
    ["nor in an expression for a type", "ops/a.ts", 'type X = import("../lang/b.ts").X;', ["ops/a.ts imports lang/b.ts"]],
    ["nor a dynamic one", "tex/a.ts", 'const x = await import("../ui/b.tsx");', ["tex/a.ts imports ui/b.tsx"]],
    ["nor one whose target is computed", "tex/a.ts", "await import(name);", ["tex/a.ts imports what cannot be told beforehand"]],
    ["nor a re-export", "graph/a.ts", 'export * from "../tex/b.ts";', ["graph/a.ts imports tex/b.ts"]],
    ["nor a worker", "layout/a.ts", 'new Worker(new URL("../view/b.ts", import.meta.url));', ["layout/a.ts imports view/b.ts"]],
    ["nor one around the corner", "ops/a.ts", 'import "./../ops/../store/b.ts";', ["ops/a.ts imports store/b.ts"]],
    ["sideways neither", "tex/a.ts", 'import { t } from "../i18n/en.ts";', ["tex/a.ts imports i18n/en.ts"]],
    ["the view does not know the store", "view/a.ts", 'import { x } from "../store/b.ts";', ["view/a.ts imports store/b.ts"]],
    ["nor the store the view", "store/a.ts", 'import { x } from "../view/b.ts";', ["store/a.ts imports view/b.ts"]],
    ["the view knows no sentences", "view/a.ts", 'import { t } from "../i18n/en.ts";', ["view/a.ts imports i18n/en.ts"]],
    ["nor do explanations know who shows them", "explain/a.ts", 'import { x } from "../ui/b.tsx";', ["explain/a.ts imports ui/b.tsx"]],
    ["and no React", "view/a.ts", 'import { x } from "react";', ["view/a.ts imports the package react"]],
    ["but D3", "view/a.ts", 'import { select } from "d3";', []],
    ["the door to KaTeX is one", "ui/a.tsx", 'import "katex/dist/katex.css";', ["ui/a.tsx imports the package katex"]],
    ["the engine needs no package", "graph/a.ts", 'import { max } from "d3";', ["graph/a.ts imports the package d3"]],
    ["and no Node", "graph/a.ts", 'import { x } from "node:fs";', ["graph/a.ts imports the package node:fs"]],
    ["tests may use the tools of testing", "ops/a.test.ts", 'import fc from "fast-check";\nimport "node:fs";', []],
    ["and the engine as a whole", "lessons/a.test.ts", 'import { differentiate } from "../api.ts";', []],
    ["others may not use what is for tests", "api.ts", 'import "./graph/testing.ts";', ["api.ts imports graph/testing.ts, which is for tests"]],
    ["a new folder needs a layer", "helpers/a.ts", 'import "./b.ts";', ["helpers/a.ts belongs to no layer"]],
    ["what only looks like an import is none", "ops/a.ts", '// import "../ui/a.tsx"\nconst text = `import "../ui/a.tsx"`;', []],
    ["no default exports", "ops/a.ts", "export default 1;", ["ops/a.ts has a default export"]],
    ["features do not know each other", "features/help/a.ts", 'import "../look/b.ts";', ["features/help/a.ts imports features/look/b.ts, of another feature"]],
    ["but what all features share", "features/help/a.ts", 'import "../feature.ts";\nimport "./b.ts";', []],
    ["their list knows all", "features/index.ts", 'import "./help/feature.ts";', []],
    ["under no other guise", "ops/a.ts", "const a = 1;\nexport { a as default };", ["ops/a.ts has a default export"]],
    ["250 lines and no more", "ops/a.ts", "export const a = 1;\n".repeat(251), ["ops/a.ts has 251 lines"]],
  ]; // biome-ignore format: one rule a line
  it.each(table)("%s", (_, path, source, expected) => expect(complaints(path, source)).toEqual(expected));
});
