// How smoothly the built page runs in a real browser: frames per second while stepping, dragging an input, panning and zooming.
// A headless browser on a machine without a graphics card paints in software, so the time that the page itself uses in each frame is told too.
import { chromium } from "playwright";
import { build, preview } from "vite";
import { chromiumArgs, findChromium } from "../scripts/browsers.mjs";
import { networkText } from "./networkText.mjs";

const PORT = 4188;
const SECONDS = 3;

/** A network of nine parameters, and XOR. */
const XOR = `data x1, x2, y = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]
param a1 = 0.7
param a2 = -0.4
param a0 = 0.1
param b1 = -0.6
param b2 = 0.9
param b0 = -0.2
param v1 = 0.8
param v2 = 0.5
param v0 = -0.3
h1 = tanh(a1*x1 + a2*x2 + a0)
h2 = tanh(b1*x1 + b2*x2 + b0)
p = sigmoid(v1*h1 + v2*h2 + v0)
L = bce(p, y)`;

/**
 * Runs `act` in every frame for some seconds.
 * @param {import("playwright").Page} page
 * @param {(frame: number) => Promise<void>} act
 */
const measure = async (page, act) => {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  const before = await busy();
  await page.evaluate(() => {
    /** @type {number[]} */
    const frames = [];
    Object.assign(window, { frameTimes: frames, isMeasuring: true });
    const tick = (/** @type {number} */ now) => {
      frames.push(now);
      if (Reflect.get(window, "isMeasuring")) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const start = Date.now();
  for (let frame = 0; Date.now() - start < SECONDS * 1000; frame++) await act(frame);
  /** @type {number[]} */
  const frames = await page.evaluate(() => {
    Reflect.set(window, "isMeasuring", false);
    return /** @type {number[]} */ (Reflect.get(window, "frameTimes"));
  });
  const gaps = frames
    .slice(1)
    .map((time, i) => time - (frames[i] ?? 0))
    .toSorted((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)] ?? Number.NaN;
  const late = gaps[Math.floor(gaps.length * 0.95)] ?? Number.NaN;
  return { fps: 1000 / median, late, busy: (((await busy()) - before) * 1000) / frames.length };
};

await build({ logLevel: "warn" });
const server = await preview({ preview: { port: PORT }, logLevel: "warn" });
const executablePath = findChromium(chromium.executablePath());
const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath ? { executablePath } : {}) });
/** @param {string} what @param {number} budget fps; 0: none @param {{ fps: number, late: number, busy: number }} measured */
const tell = (what, budget, { fps, late, busy }) => {
  const verdict = budget === 0 ? "" : fps >= budget * 0.95 ? `≥ ${budget} ok` : `≥ ${budget} missed`;
  console.log(
    what.padEnd(44),
    `${fps.toFixed(0).padStart(5)} ${`${late.toFixed(0)} ms`.padStart(20)} ${`${busy.toFixed(1)} ms`.padStart(18)}   ${verdict}`,
  );
};
console.log("in the browser".padEnd(44), "fps, median   95 % of frames within   busy per frame");
for (const nodes of [200, 1000, 5000]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`http://127.0.0.1:${PORT}/#program=${encodeURIComponent(networkText(nodes))}&step=1`);
  await page.locator("svg[data-settled]").waitFor({ timeout: 60_000 });
  const viewport = await page.locator(".viewport").boundingBox();
  const firstSlider = page.locator(".input-row input[type=range]").first();
  await firstSlider.scrollIntoViewIfNeeded();
  const slider = await firstSlider.boundingBox();
  if (!viewport || !slider) throw new Error("the page has no graph or no slider");
  const [cx, cy] = [viewport.x + viewport.width / 2, viewport.y + viewport.height / 2];
  /** @type {[string, number, (frame: number) => Promise<void>, [number, number]][]} */
  const rows = [
    [
      "step",
      nodes === 200 ? 60 : 0,
      async (frame) => (frame % 40 === 0 ? page.keyboard.press("ArrowRight") : page.waitForTimeout(16)),
      [cx, cy],
    ],
    [
      "drag an input",
      nodes === 200 ? 60 : 30,
      (frame) => page.mouse.move(slider.x + slider.width * (0.5 + 0.4 * Math.sin(frame / 10)), slider.y + 8),
      [slider.x + slider.width / 2, slider.y + 8],
    ],
    ["pan", 60, (frame) => page.mouse.move(cx + 120 * Math.sin(frame / 12), cy + 60 * Math.cos(frame / 12)), [cx, cy]],
    ["zoom", 60, (frame) => page.mouse.wheel(0, frame % 60 < 30 ? -12 : 12), [cx, cy]],
  ];
  for (const [what, budget, act, [x, y]] of rows) {
    await page.mouse.move(x, y);
    const isDrag = what === "pan" || what.startsWith("drag");
    if (isDrag) await page.mouse.down();
    const before = await firstSlider.inputValue();
    const measured = await measure(page, act);
    if (what.startsWith("drag") && before === (await firstSlider.inputValue()))
      throw new Error("the drag did not move the input");
    if (isDrag) await page.mouse.up();
    tell(`${what}, ${nodes} nodes`, budget, measured);
  }
  await page.close();
}

/** A product of matrices: 8 000 numbers in three tiles. */
const PRODUCT = "W = normal(16, 16, 1)\nX = normal(16, 16, 2)\nZ = W @ X\nL = sum(Z)";
{
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const times = [];
  for (let run = 0; run < 5; run++) {
    // What reads arrays is there: only the program is new.
    await page.goto(`http://127.0.0.1:${PORT}/#program=${encodeURIComponent(`start = [1, ${run + 2}]`)}`);
    await page.locator("[data-node=start]").waitFor();
    times.push(
      await page.evaluate(
        async (hash) => {
          const start = performance.now();
          location.hash = hash;
          while (!document.querySelector("[data-node=Z]")) await new Promise(requestAnimationFrame);
          return performance.now() - start;
        },
        `program=${encodeURIComponent(`${PRODUCT} + ${run}`)}`,
      ),
    );
  }
  const median = times.toSorted((a, b) => a - b)[2] ?? Number.NaN;
  const verdict = median <= 300 ? "≤ 300 ms ok" : "≤ 300 ms missed";
  console.log(
    "open 16×16 @ 16×16, closed into tiles".padEnd(44),
    `${median.toFixed(0)} ms, median of 5`.padStart(45),
    ` ${verdict}`,
  );
  await page.locator("svg[data-settled]").waitFor();
  const viewport = await page.locator(".viewport").boundingBox();
  await page.mouse.move((viewport?.x ?? 0) + 400, (viewport?.y ?? 0) + 20);
  tell("step, 16×16 @ 16×16", 60, await measure(page, (i) => (i % 40 === 0 ? page.keyboard.press("ArrowRight") : page.waitForTimeout(16)))); // biome-ignore format: one thought
  const slider = await page.locator(".inputs input[type=range]").first().boundingBox();
  if (!slider) throw new Error("the page has no slider");
  await page.mouse.move(slider.x + slider.width / 2, slider.y + 8);
  await page.mouse.down();
  tell("drag an entry, 16×16 @ 16×16", 30, await measure(page, (i) => page.mouse.move(slider.x + slider.width * (0.5 + 0.4 * Math.sin(i / 10)), slider.y + 8))); // biome-ignore format: one thought
  await page.mouse.up();
  await page.close();
}
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(`http://127.0.0.1:${PORT}/#program=${encodeURIComponent(XOR)}&step=46&tool=training&rate=0.5&lang=en`);
await page.locator("[data-tool=training]").getByRole("button", { name: "Run", exact: true }).click();
tell("learn XOR, the walk at its end", 60, await measure(page, () => page.waitForTimeout(16)));
const updates = Number(await page.locator("[data-updates]").getAttribute("data-updates"));
if (updates < SECONDS) throw new Error("nothing was trained");
await browser.close();
await server.close();
