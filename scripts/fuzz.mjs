// Many more random programs, and random events in the built page, than `npm test` tries, with a new seed each time.
// FUZZ_CASES and RANDOM_EVENTS (100 000 each), FUZZ_SEED can be set.
import { spawnSync } from "node:child_process";

const seed = process.env["FUZZ_SEED"] ?? String(Date.now() % 2 ** 31);
const env = {
  ...process.env,
  FUZZ_CASES: process.env["FUZZ_CASES"] ?? "100000",
  FUZZ_SEED: seed,
  RANDOM_EVENTS: process.env["RANDOM_EVENTS"] ?? "100000",
  RANDOM_SEED: seed,
};
console.log(`${env.FUZZ_CASES} cases of each kind, ${env.RANDOM_EVENTS} events, seed ${seed}`);
const run = (/** @type {string[]} */ ...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
};
run("node_modules/vitest/vitest.mjs", "run", "fuzz", "--testTimeout=0");
run("node_modules/vite/bin/vite.js", "build", "--logLevel", "warn");
run("node_modules/@playwright/test/cli.js", "test", "--config", "e2e", "--project", "chromium", "random");
