// How soon the page of `dist` can be seen and used on a slow machine and line: npm run first-load (after a build). Medians of RUNS loads.
import { chromium } from "playwright";
import { chromiumArgs, findChromium } from "./browsers.mjs";
import { serveDist } from "./staticServer.mjs";

const RUNS = 5;
const CPU = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** @typedef {{ largest: number, what: string, shifted: number }} Seen */

/** Runs in the page from its first moment on: notes the largest paint and what moves by itself. */
const watch = () => {
  /** @type {Seen} */
  const seen = { largest: 0, what: "", shifted: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const element = "element" in entry && entry.element instanceof Element ? entry.element : null;
      seen.largest = entry.startTime;
      seen.what = element ? `${element.tagName.toLowerCase()} ${element.textContent.slice(0, 30)}` : "";
    }
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shifted += "value" in entry ? Number(entry.value) : 0;
  }).observe({ type: "layout-shift", buffered: true });
};

/** Presses the key for "next" ten times a second, until the walk obeys. */
const pressNext = () => {
  const pressing = setInterval(() => dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" })), 100);
  const looking = setInterval(() => {
    if (!document.querySelector('svg[data-cursor]:not([data-cursor="0"])')) return;
    performance.mark("next works");
    clearInterval(pressing);
    clearInterval(looking);
  }, 10);
};

const executablePath = findChromium(chromium.executablePath());
const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath ? { executablePath } : {}) });
const server = await serveDist();

/** @param {boolean} isWalking whether to press "next" from the first graph on; else the page is left alone, for its largest paint */
const load = async (isWalking) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", LINE);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  await page.addInitScript(watch);
  if (isWalking) await page.addInitScript(pressNext);
  await page.goto(server.url, { waitUntil: "commit" });
  await page.locator(".cm-content").waitFor({ timeout: 60_000 });
  const found = await page.evaluate(() => {
    const at = (/** @type {string} */ name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const { seen } = /** @type {{ seen: Seen }} */ (/** @type {unknown} */ (window));
    return { ...seen, first: at("first-contentful-paint"), next: at("next works"), editor: performance.now() };
  });
  await context.close();
  return found;
};

/** @param {number[]} values */
const median = (values) => Math.round(values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN);

const loads = [];
const walks = [];
for (let i = 0; i < RUNS; i++) {
  // One after the other, or they would slow each other down.
  // oxlint-disable-next-line no-await-in-loop
  loads.push(await load(false));
  // oxlint-disable-next-line no-await-in-loop
  walks.push(await load(true));
}
console.log(`${CPU}x CPU, 1.6 Mbit/s, 150 ms; medians of ${RUNS}`);
console.log(`first paint        ${median(loads.map(({ first }) => first))} ms`);
console.log(`largest paint      ${median(loads.map(({ largest }) => largest))} ms (${loads[0]?.what})`);
console.log(`layout shift       ${Math.max(...loads.map(({ shifted }) => shifted)).toFixed(3)}`);
console.log(`"next" works       ${median(walks.map(({ next }) => next))} ms`);
console.log(`rich editor        ${median(loads.map(({ editor }) => editor))} ms`);
await browser.close();
server.close();
