import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { katexWoff2Only, prerender } from "./scripts/vitePlugins.ts";

const pathOf = (module: string): string => fileURLToPath(new URL(`src/${module}`, import.meta.url));

/** A few lines: its file says to the page what to load. */
const ENTRY = pathOf("main.tsx");

/** What loads as one file, by the modules that are asked for; each has all that these import, but for what stands in a file before it. */
const FILES: readonly (readonly [name: string, roots: readonly string[]])[] = [
  ["start", ["main.tsx"]],
  ["painter", ["features/graph/graphPainter.ts"]],
  [
    "walk",
    [
      "features/formula/FormulaPanel.tsx",
      "features/inputs/InputsPanel.tsx",
      "features/announcements/LiveRegion.tsx",
      "features/notices/NoticeList.tsx",
      "features/program/DiagnosticsList.tsx",
      "ui/kit/Splitter.tsx",
      "features/dock/ToolsMenu.tsx",
      "features/share/ShareButton.tsx",
      "features/present/PresentButton.tsx",
      "features/look/LookMenu.tsx",
    ],
  ],
];

interface Bundle {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** It imports all of D3, of which only what is used ends in a file. */
const D3 = /\/node_modules\/d3\//;

/** The modules and everything that they import, but for what they load later. */
const closure = (roots: readonly string[], bundle: Bundle): ReadonlySet<string> => {
  const reached = new Set(roots.map((root) => pathOf(root)));
  for (const id of reached)
    for (const imported of bundle.getModuleInfo(id)?.importedIds ?? []) if (!D3.test(imported)) reached.add(imported);
  return reached;
};

/** Without it, what the start and its lazy parts share would be a dozen files, each with its own way over a slow line. */
const groups = FILES.map(([name, roots], i) => {
  let members: ReadonlySet<string> | undefined;
  return {
    name: (id: string, bundle: Bundle): string | null => {
      members ??= closure(roots, bundle);
      return members.has(id) && id !== ENTRY ? name : null;
    },
    priority: FILES.length - i,
  };
});

/** What tools, and dialogs of their menu, are called: read in the menu, the help and over an open tool. */
const isToolWords = (id: string): boolean => {
  const record = id.replace(/texts\.ts$/, "feature.ts");
  return record !== id && existsSync(record) && /\btool\(\{|\bmenu: "tools"/.test(readFileSync(record, "utf8"));
};

export default defineConfig({
  base: "./",
  plugins: [katexWoff2Only(), react(), prerender()],
  build: {
    target: ["chrome123", "firefox128", "safari17.5"],
    manifest: true,
    minify: "terser", // the built-in minifier leaves the layout library 10 kB larger
    terserOptions: {
      ecma: 2020,
      module: true,
      compress: { passes: 4, keep_fargs: false, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    },
    modulePreload: false, // the lazy parts are single files: there is nothing to preload with them
    rolldownOptions: {
      checks: { pluginTimings: false }, // terser takes its time; there is nothing to warn of
      output: {
        codeSplitting: {
          groups: [...groups, { name: "tools", test: isToolWords, priority: FILES.length + 1 }],
        },
      },
    },
    assetsInlineLimit: 0, // a small font as a data: URI would break font-src 'self'
  },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true },
  // Long enough for the random tests on a machine that has other work to do: a hang still fails.
  test: {
    include: ["src/**/*.test.ts"],
    environment: "node",
    setupFiles: "src/features/arrayParts.ts",
    isolate: false,
    testTimeout: 30_000,
  },
});
