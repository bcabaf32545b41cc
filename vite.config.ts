import { existsSync, readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { katexWoff2Only, prerender } from "./scripts/vitePlugins.ts";

/** What the page needs from its first moment on, and its lazy parts too. */
const START =
  /node_modules\/(react|react-dom|scheduler|zustand)\/|\/src\/((app|ops|choices|store|share)\/|(lang|graph|moment)\/(?!rules\.|openings\.|meaning\.|longWork\.|memoizeNumbers\.)|layout\/room|ui\/kit\/(Icon|useFlash)\.)|\/src\/(features\/(?!lateTexts|openStop)[a-zA-Z]+|ui\/context|i18n\/(firstMessagesFor|locales|sentence|words|(en|ptBR)\/app))\.tsx?$/;

/** The graph, and what it shares with the formulas and sentences beside it. */
const PAINTER =
  /\/src\/(features\/graph\/|view\/(?!plot)|moment\/|picture\/|i18n\/(graphWordsFor|(en|ptBR)\/(graph|trouble))|explain\/(spokenLabels|trouble|names)|tex\/(name|nameText|number|signedNumber)\.)/;

/** What the first walk shows beside the graph. */
const WALK =
  /\/src\/(features\/(formula|inputs|announcements|notices|program)\/|lang\/|graph\/|i18n\/|explain\/|ui\/kit\/(Dialog|MathName|range|useInputField|createNumberField|explanationBlock)\.|tex\/(?!render))/;

/** What tools are called: read in the menu, the help and over an open tool. */
const isToolWords = (id: string): boolean => {
  const record = id.replace(/texts\.ts$/, "feature.ts");
  return record !== id && existsSync(record) && /\btool\(\{/.test(readFileSync(record, "utf8"));
};

export default defineConfig({
  base: "./",
  plugins: [katexWoff2Only(), react(), prerender()],
  build: {
    target: ["chrome123", "firefox128", "safari17.5"],
    manifest: true,
    minify: "terser", // the built-in minifier leaves the layout library 10 kB larger
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3, keep_fargs: false } },
    modulePreload: false, // the lazy parts are single files: there is nothing to preload with them
    rolldownOptions: {
      checks: { pluginTimings: false }, // terser takes its time; there is nothing to warn of
      // What the start and its lazy parts share would be a dozen files, each with its own way over a slow line.
      output: {
        codeSplitting: {
          groups: [
            { name: "start", test: START, priority: 1 },
            { name: "painter", test: PAINTER, priority: 0.5 },
            { name: "walk", test: WALK },
            { name: "tools", test: isToolWords, priority: 2 },
          ],
        },
      },
    },
    assetsInlineLimit: 0, // a small font as a data: URI would break font-src 'self'
  },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true },
  // Long enough for the random tests on a machine that has other work to do: a hang still fails.
  test: { include: ["src/**/*.test.ts"], environment: "node", isolate: false, testTimeout: 30_000 },
});
