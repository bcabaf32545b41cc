// Makes docs/screenshot.png from the built page: the sigmoid neuron in the middle of its backward pass.
import { chromium } from "playwright";
import { build, preview } from "vite";
import { chromiumArgs, findChromium } from "./browsers.mjs";

const PORT = 4189;
const PROGRAM = `param w0 = 2;  x0 = -1
param w1 = -3; x1 = -2
param w2 = -3
s = w0*x0 + w1*x1 + w2
f = sigmoid(s)`;

await build({ logLevel: "warn" });
const server = await preview({ preview: { port: PORT }, logLevel: "warn" });
const executablePath = findChromium(chromium.executablePath());
const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath ? { executablePath } : {}) });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" });
await page.goto(`http://127.0.0.1:${PORT}/#program=${encodeURIComponent(PROGRAM)}&step=13&expand=f&lang=en`);
await page.locator("svg[data-settled]").waitFor();
await page.locator(".formula .katex").first().waitFor();
await page.locator(".cm-editor").waitFor();
await page.screenshot({ path: "docs/screenshot.png" });
await browser.close();
await server.close();
