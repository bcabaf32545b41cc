/** Measures the engine against its budgets (docs/performance.md). Wrong results end it; a missed budget does so with `--strict` only. */
import { allocationRows } from "./allocation.ts";
import { hostileRows } from "./hostile.ts";
import { largeRows } from "./large.ts";
import { neuronRows } from "./neuron.ts";
import { sweepRows } from "./sweeps.ts";
import { formatMarkdown, formatTable } from "./table.ts";
import { trainingRows } from "./training.ts";

const rows = [...neuronRows(), ...sweepRows(), ...largeRows(), ...hostileRows(), ...allocationRows(), ...trainingRows()];
console.log(process.argv.includes("--markdown") ? formatMarkdown(rows) : formatTable(rows));
const missed = rows.filter(({ budget }) => budget && !budget.isMet).length;
if (missed > 0) console.log(`\n${missed} missed`);
if (missed > 0 && process.argv.includes("--strict")) process.exitCode = 1;
