// How the built page takes large and hostile programs, by link and by paste: the time until the picture or what is wrong is there, and for how long
// the page is ever deaf. `node bench/opening.mjs [part of a name]`: medians of three, with the processor's own time behind: other work on the machine
// shows in the first only. BASE_URL tells of a page that is served already.
import { loadavg } from "node:os";
import { chromium } from "playwright";
import { build, preview } from "vite";
import { chromiumArgs, findChromium } from "../scripts/browsers.mjs";
import { networkText } from "./networkText.mjs";
import { traceTasks } from "./traceTasks.mjs";

const PORT = 4189;
const RUNS = 3;
/** A program that is there before another is pasted over it. */
const SMALL = "#program=f%3Dx*y";

/** @typedef {{ what: string, text: string, opensIn?: number, longest?: number }} Sample ms that a budget allows */

/** @type {Sample[]} */
const SAMPLES = [
  { what: "a network of 12 nodes", text: networkText(12) }, // what the page takes by itself
  { what: "a network of 1 000 nodes", text: networkText(1000), opensIn: 500, longest: 100 },
  { what: "a network of 5 000 nodes", text: networkText(5000), opensIn: 2000, longest: 100 },
  { what: "brackets, 10 000 deep", text: `f = ${"(".repeat(10_000)}x${")".repeat(10_000)}` },
  { what: "brackets, 49 000 deep", text: `f = ${"(".repeat(49_000)}x${")".repeat(49_000)}` },
  { what: "open brackets", text: "(".repeat(100_000) },
  { what: "a sum of 49 000", text: `f=${"x+".repeat(49_000)}x` },
  { what: "99 000 gates", text: `f = ${"-".repeat(99_000)}x` },
  { what: "a tower of powers", text: `${"x^".repeat(49_999)}x` },
  { what: "nested calls", text: `${"exp(".repeat(19_999)}x${")".repeat(19_999)}` },
  { what: "8 000 inputs", text: Array.from({ length: 8_000 }, (_, i) => `a${i}=${i % 9}`).join("\n") },
  { what: "blanks", text: " ".repeat(100_000) },
  { what: "line ends", text: "\n".repeat(100_000) },
  { what: "comment lines", text: "#\n".repeat(50_000) },
  { what: "one comment", text: `#${"x".repeat(99_000)}` },
  { what: "unknown characters", text: "@ ".repeat(50_000) },
  { what: "one long name", text: "a".repeat(100_000) },
  { what: "140 000 characters", text: "x+".repeat(70_000) },
];

/** In the page: tells when the picture of a program, or what is wrong with it, is there. */
const watch = () => {
  const said = () => document.querySelector("section.graph svg[data-settled]")?.getAttribute("aria-label") ?? null;
  const isRefused = () => document.querySelector("[data-testid=diagnostics], [data-testid=notices] p, .undrawn") !== null;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const opening = async (/** @type {string | null} */ pasted) => {
    const start = pasted === null ? 0 : performance.now();
    const before = pasted === null ? null : said();
    if (pasted !== null) {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }
    const isThere = () => isRefused() || (said() !== null && said() !== before);
    while (!isThere() && performance.now() - start < 20_000) await frame();
    await frame();
    return performance.now() - start;
  };
  Object.assign(window, { opening });
};

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** @param {number} ms @param {number | undefined} limit */
const told = (ms, limit) => `${ms.toFixed(0)} ms${limit === undefined ? "" : ms <= limit ? ` ≤ ${limit}` : ` > ${limit} missed`}`;

const serve = async () => {
  const url = process.env["BASE_URL"];
  if (url) return { url, close: () => undefined };
  await build({ logLevel: "warn" });
  const server = await preview({ preview: { port: PORT }, logLevel: "warn" });
  return { url: `http://127.0.0.1:${PORT}/`, close: () => server.close() };
};

const server = await serve();
const executablePath = findChromium(chromium.executablePath());
const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath ? { executablePath } : {}) });

/** @param {string} text @param {boolean} isPaste */
const open = async (text, isPaste) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  if (isPaste) {
    await page.goto(server.url + SMALL);
    await page.locator("svg[data-settled]").waitFor();
    await page.locator(".cm-content").click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.waitForTimeout(500);
  }
  const endTrace = await traceTasks(browser);
  if (!isPaste) await page.goto(`${server.url}#program=${encodeURIComponent(text)}`, { waitUntil: "commit" });
  const opened = await page.evaluate(
    (pasted) => /** @type {(pasted: string | null) => Promise<number>} */ (Reflect.get(window, "opening"))(pasted),
    isPaste ? text : null,
  );
  await page.waitForTimeout(2500); // what comes after the picture
  const tasks = await endTrace();
  const drawn = await page.locator("g[data-node]").count();
  await context.close();
  return { opened, drawn, ...tasks };
};

console.log("opening".padEnd(36), "there after".padEnd(22), "longest task".padEnd(22), "of it busy".padEnd(22), "drawn   load");
for (const { what, text, opensIn, longest = 200 } of SAMPLES.filter((sample) => sample.what.includes(process.argv[2] ?? "")))
  for (const how of ["link", "paste"]) {
    const runs = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    for (let i = 0; i < RUNS; i++) runs.push(await open(text, how === "paste"));
    console.log(
      `${what}, ${how}`.padEnd(36),
      told(median(runs.map(({ opened }) => opened)), opensIn).padEnd(22),
      told(median(runs.map((run) => run.longest)), longest).padEnd(22),
      told(median(runs.map((run) => run.busiest)), longest).padEnd(22),
      String(runs[0]?.drawn).padEnd(7),
      loadavg()[0]?.toFixed(1),
    );
  }
await browser.close();
await server.close();
