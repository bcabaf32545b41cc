import { chromium, defineConfig, devices } from "@playwright/test";
import { chromiumArgs, findChromium, findFirefox } from "../scripts/browsers.mjs";

const executablePath = findChromium(chromium.executablePath());
const firefoxPath = findFirefox();
/** Where a build is served already; without it, `dist` is served here. */
const served = process.env["BASE_URL"];
const baseURL = served ?? "http://127.0.0.1:4173/";

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  reporter: "list",
  // No trace: recording one makes every key press three times as slow. To hunt a failure: --trace retain-on-failure.
  use: { baseURL, screenshot: "only-on-failure", colorScheme: "light" },
  projects: [
    {
      name: "chromium",
      use: { ...devices["Desktop Chrome"], launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) } },
    },
    ...(firefoxPath
      ? [
          {
            name: "firefox",
            use: { ...devices["Desktop Firefox"], channel: "moz-firefox", launchOptions: { executablePath: firefoxPath } },
          },
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
