import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { contentSecurityPolicy, katexWoff2Only, prerender } from "./scripts/vitePlugins.ts";

/** What the page needs from its first moment on, and its lazy parts too. */
const START =
  /node_modules\/(react|react-dom|scheduler|zustand)\/|\/src\/((ops|lang|graph|choices|moment|store|share)\/|ui\/kit\/(Dialog|Icon|useFlash)\.)|\/src\/(features\/[a-zA-Z]+|ui\/context|i18n\/(firstMessagesFor|locales|sentence|words|(en|ptBR)\/(app|graph|trouble))|explain\/(spokenLabels|trouble|names)|tex\/(name|nameText|number|signedNumber))\.ts$/;

/** The fields of the inputs, which presenting shows too. */
const INPUTS =
  /\/src\/(features\/inputs\/(InputsPanel|InputRow|panelTexts)|ui\/kit\/(MathName|range|useInputField|createNumberField))\.tsx?$/;

export default defineConfig({
  base: "./",
  plugins: [katexWoff2Only(), react(), prerender(), contentSecurityPolicy()],
  build: {
    target: ["chrome123", "firefox128", "safari17.5"],
    manifest: true,
    minify: "terser", // the built-in minifier leaves the layout library 10 kB larger
    modulePreload: false, // the lazy parts are single files: there is nothing to preload with them
    rolldownOptions: {
      checks: { pluginTimings: false }, // terser takes its time; there is nothing to warn of
      // What the start and its lazy parts share would be a dozen files, each with its own way over a slow line.
      output: {
        codeSplitting: {
          groups: [
            { name: "start", test: START, priority: 1 },
            { name: "inputs", test: INPUTS },
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
