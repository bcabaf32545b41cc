// prestart / pretest: makes a fresh clone runnable. Node built-ins only: nothing is installed yet when this runs.
//   node scripts/bootstrap.mjs             install packages when the lock file changed
//   node scripts/bootstrap.mjs --browser   also make sure that there is a Chromium to test with
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./browsers.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const say = (/** @type {string} */ text) => console.error(`[bootstrap] ${text}`);
const fail = (/** @type {string} */ text) => {
  say(text);
  process.exit(1);
};
const run = (
  /** @type {string} */ cmd,
  /** @type {string[]} */ args,
  /** @type {{timeout?: number, env?: Record<string, string>}} */ { timeout, env } = {},
) =>
  spawnSync(cmd, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...env },
    ...(timeout ? { timeout } : {}),
  }).status === 0;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or newer is needed, this is ${process.versions.node}.`);

// 1. packages
const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .update(process.platform + process.arch)
  .digest("hex");
const stamp = join(root, "node_modules", ".bootstrap-stamp");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  say("installing packages (npm ci) …");
  const npm = process.env["npm_execpath"];
  const args = ["ci", "--no-audit", "--no-fund"];
  const ok =
    npm?.endsWith(".js") || npm?.endsWith(".cjs")
      ? run(process.execPath, [npm, ...args])
      : spawnSync("npm", args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" }).status === 0;
  if (!ok) fail("npm ci failed; see above.");
  writeFileSync(stamp, lock);
}

// 2. a browser for the tests
if (process.argv.includes("--browser")) {
  const require = createRequire(join(root, "package.json"));
  /** @type {{ chromium: { executablePath(): string } }} */
  const { chromium } = require("playwright");
  const find = () => findChromium(chromium.executablePath());
  if (find() === null) {
    say("no Chromium found: trying Playwright's download …");
    const cli = join(dirname(require.resolve("playwright/package.json")), "cli.js");
    // A blocked network otherwise costs minutes: three tries of 30 s for each file and mirror.
    run(process.execPath, [cli, "install", "--no-shell", "chromium"], {
      timeout: 180_000,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "8000" },
    });
  }
  if (find() === null && process.platform === "linux" && existsSync("/usr/bin/apt-get")) {
    const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
    const apt = (/** @type {string[]} */ ...args) => {
      const [cmd = "apt-get", ...rest] = [...sudo, "apt-get", "-o", "DPkg::Lock::Timeout=300", "-qq", ...args];
      return run(cmd, rest, { env: { DEBIAN_FRONTEND: "noninteractive" } });
    };
    say("trying apt-get install chromium …");
    if (apt("update")) apt("install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
  }
  const found = find();
  if (found === null) fail("no Chromium. Install Chrome or Chromium, or set CHROMIUM_PATH to one.");
  say(`browser: ${found ?? chromium.executablePath()}`);
}
