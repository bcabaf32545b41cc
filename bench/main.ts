/** Measures the engine against its budgets (docs/architecture.md). Wrong results end it; a missed budget does so with `--strict` only. */
import { allocationRows } from "./allocation.ts";
import { hostileRows } from "./hostile.ts";
import { neuronRows } from "./neuron.ts";
import { sweepRows } from "./sweeps.ts";
import { formatTable } from "./table.ts";

const rows = [...neuronRows(), ...sweepRows(), ...hostileRows(), ...allocationRows()];
console.log(formatTable(rows));
const missed = rows.filter(({ budget }) => budget && !budget.isMet).length;
if (missed > 0) console.log(`\n${missed} over budget`);
if (missed > 0 && process.argv.includes("--strict")) process.exitCode = 1;
