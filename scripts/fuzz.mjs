// Many more random programs than `npm test` tries, with a new seed each time: FUZZ_CASES (100 000) and FUZZ_SEED can be set.
import { spawnSync } from "node:child_process";

const env = {
  ...process.env,
  FUZZ_CASES: process.env["FUZZ_CASES"] ?? "100000",
  FUZZ_SEED: process.env["FUZZ_SEED"] ?? String(Date.now() % 2 ** 31),
};
console.log(`${env.FUZZ_CASES} cases of each kind, seed ${env.FUZZ_SEED}`);
const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "fuzz", "--testTimeout=0"], {
  stdio: "inherit",
  env,
});
process.exit(status ?? 1);
