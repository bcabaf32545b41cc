import { chromium, defineConfig, devices } from "@playwright/test";
import { chromiumArgs, findChromium, findFirefox } from "../scripts/browsers.mjs";

const executablePath = findChromium(chromium.executablePath());
const firefoxPath = findFirefox();
const baseURL = "http://127.0.0.1:4173/";

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  reporter: "list",
  use: { baseURL, trace: "retain-on-failure", colorScheme: "light" },
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
  webServer: {
    command: "node ../node_modules/vite/bin/vite.js preview --config ../vite.config.ts ..",
    url: baseURL,
    reuseExistingServer: !process.env["CI"],
  },
});
