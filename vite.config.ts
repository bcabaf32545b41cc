import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { contentSecurityPolicy, katexWoff2Only, prerender } from "./scripts/vitePlugins.ts";

export default defineConfig({
  base: "./",
  plugins: [katexWoff2Only(), react(), prerender(), contentSecurityPolicy()],
  build: {
    target: ["chrome123", "firefox128", "safari17.5"],
    manifest: true,
    minify: "terser", // the built-in minifier leaves the layout library 10 kB larger
    modulePreload: false, // the lazy parts are single files: there is nothing to preload with them
    rolldownOptions: { checks: { pluginTimings: false } }, // terser takes its time; there is nothing to warn of
    assetsInlineLimit: 0, // a small font as a data: URI would break font-src 'self'
  },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true },
  // Long enough for the random tests on a machine that has other work to do: a hang still fails.
  test: { include: ["src/**/*.test.ts"], environment: "node", testTimeout: 30_000 },
});
