import { chromium, defineConfig, devices } from "@playwright/test";
import { chromiumArgs, findChromium, findFirefox } from "../scripts/browsers.mjs";

const executablePath = findChromium(chromium.executablePath());
const firefoxPath = findFirefox();
/** Where a build is served already; without it, `dist` is served here. */
const served = process.env["BASE_URL"];
const baseURL = served ?? "http://127.0.0.1:4173/";

/** Tests whose subject is motion; all others see each step at its end. Firefox is told so for a whole browser. */
const MOTION = /@motion/;

/** Specs whose subject is the same in every browser: what is measured, what the engine, the layout or the words decide. */
const SAME =
  /(accessibility|arrayFormulas|arrayInputs|arrays|code|course|csv|curves|data|decision|firstVisit|forward|help|init|jacobian|landscape|language|large|leaks|lessons|map|nudge|opening|order|overlaps|paths|predict|random|sizes|tiles|training|why)\.spec/;

/** Tests of the same in the specs that Firefox runs: those on keys, pointers, the editor, memory, addresses and the look. */
const ONCE = /@once/;

const chrome = {
  ...devices["Desktop Chrome"],
  launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
};

const firefox = (path: string, firefoxUserPrefs: Record<string, number>) => ({
  ...devices["Desktop Firefox"],
  channel: "moz-firefox",
  launchOptions: { executablePath: path, firefoxUserPrefs },
});

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: process.env["CI"] ? 1 : 0, // a machine that does other work as well may miss a frame
  workers: 2,
  timeout: 60_000, // two browsers on two busy cores
  expect: { timeout: 10_000 },
  reporter: "list",
  // No trace: recording one makes every key press three times as slow. To hunt a failure: --trace retain-on-failure.
  // One browser context per worker, emptied before each test: a new one costs a second, most of it compiling the page again.
  use: { baseURL, colorScheme: "light", reuseContext: true },
  projects: [
    { name: "chromium", grepInvert: MOTION, use: { ...chrome, contextOptions: { reducedMotion: "reduce" } } },
    { name: "chromium-motion", grep: MOTION, use: chrome },
    ...(firefoxPath
      ? [
          {
            name: "firefox",
            grepInvert: [MOTION, ONCE],
            testIgnore: SAME,
            use: firefox(firefoxPath, { "ui.prefersReducedMotion": 1 }),
          },
          { name: "firefox-motion", grep: MOTION, grepInvert: ONCE, testIgnore: SAME, use: firefox(firefoxPath, {}) },
        ]
      : []),
  ],
  ...(served === undefined && {
    webServer: {
      command: "node ../node_modules/vite/bin/vite.js preview --config ../vite.config.ts ..",
      url: baseURL,
      reuseExistingServer: !process.env["CI"],
    },
  }),
});
