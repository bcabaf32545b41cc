// Lighthouse on the built page, mobile and desktop: npm run lighthouse. Its version is pinned here; it is no dependency of the project.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright";
import { chromiumArgs, findChromium } from "./browsers.mjs";
import { serveDist } from "./staticServer.mjs";

const LIGHTHOUSE = "lighthouse@12.8.2";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** @typedef {{ categories: Record<string, { score: number, auditRefs: { id: string, weight: number }[] }>, audits: Record<string, { title: string, score: number | null, numericValue?: number, displayValue?: string }> }} Report */

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const server = await serveDist();
const executable = findChromium(chromium.executablePath()) ?? chromium.executablePath();

const run = promisify(execFile);

/** @param {"mobile" | "desktop"} device */
const audit = async (device) => {
  const file = join(folder, `${device}.json`);
  const args = [
    "--yes",
    LIGHTHOUSE,
    server.url,
    "--quiet",
    "--output=json",
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(",")}`,
    `--chrome-flags=${["--headless=new", ...chromiumArgs].join(" ")}`,
    ...(device === "desktop" ? ["--preset=desktop"] : []),
  ];
  await run("npx", args, { env: { ...process.env, CHROME_PATH: executable } });
  /** @type {Report} */
  const report = JSON.parse(readFileSync(file, "utf8"));
  const scores = CATEGORIES.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
  console.log(`| ${device} | ${scores.join(" | ")} |`);
  const weighed = CATEGORIES.flatMap((name) => report.categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  for (const { id } of weighed) {
    const { title, score, displayValue } = report.audits[id] ?? { title: id, score: null };
    if (score !== null && score < 0.9) console.log(`    ${title} (${id}): ${displayValue ?? score}`);
  }
};

console.log(`${LIGHTHOUSE}, served compressed\n| | ${CATEGORIES.join(" | ")} |\n|---|---|---|---|---|`);
await audit("mobile"); // not both at once: they would slow each other down
await audit("desktop");
server.close();
