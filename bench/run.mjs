// `npm run bench`: installs the libraries to compare with, bundles the benchmark (Node 20 does not read TypeScript) and runs it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const bench = fileURLToPath(new URL(".", import.meta.url));
const outDir = `${bench}node_modules/.bench`;

/**
 * @param {string} command
 * @param {string[]} parameters
 */
const run = (command, parameters, shell = false) => {
  const { status } = spawnSync(command, parameters, { cwd: bench, stdio: "inherit", shell });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync(`${bench}node_modules/mathjs`)) run("npm", ["ci"], process.platform === "win32");
await build({
  configFile: false,
  root: bench,
  logLevel: "warn",
  ssr: { noExternal: [/^@tensorflow/] }, // in its CommonJS form, tfjs-core has no gradients
  build: {
    ssr: "main.ts",
    outDir,
    emptyOutDir: true,
    rolldownOptions: { external: /^(mathjs|simplegrad|adnn)/, output: { entryFileNames: "main.mjs" } },
  },
});
run(process.execPath, ["--expose-gc", "--single-threaded-gc", `${outDir}/main.mjs`, ...process.argv.slice(2)]);
