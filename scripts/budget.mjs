// Fails when the built page grows beyond its budget (gzip, level 9). Run after `vite build`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const read = (/** @type {string} */ f) => readFileSync(new URL(`../dist/${f}`, import.meta.url));
/** @type {Record<string, { file: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[], css?: string[] }>} */
const manifest = JSON.parse(read(".vite/manifest.json").toString());
/** The files of some parts, with all that these import at once. */
const filesOf = (/** @type {readonly string[]} */ parts) => {
  /** @type {Set<string>} */
  const files = new Set();
  const add = (/** @type {string} */ key) => {
    const c = manifest[key];
    if (!c || files.has(c.file)) return;
    for (const file of [c.file, ...(c.css ?? [])]) files.add(file);
    for (const i of c.imports ?? []) add(i);
  };
  for (const part of parts) add(part);
  return files;
};
const initial = filesOf(Object.keys(manifest).filter((key) => manifest[key]?.isEntry));

const gz = (/** @type {Iterable<string>} */ files) => [...files].reduce((n, f) => n + gzipSync(read(f), { level: 9 }).length, 0);
const all = readdirSync(new URL("../dist/assets/", import.meta.url)).map((f) => `assets/${f}`);
/** A tool or a dialog, which a person asks for: its record says so. */
const isAskedFor = (/** @type {string} */ key) => {
  const record = new URL(`../${key.replace(/[^/]*$/, "feature.ts")}`, import.meta.url);
  return existsSync(record) && /\btool\(\{|\bisOpenDialog\(/.test(readFileSync(record, "utf8"));
};
/** Nor the workers, nor what reads and draws arrays, nor the rich editor, which takes over from a plain one when all else is there, nor the course. */
const LATER = /layoutWorker|initWorker|trainingWorker|readArrays|arrayParts|ArrayInput|createEditor|openStop|LessonStrip/;
const walkParts = Object.entries(manifest)
  .filter(([key, { isEntry, isDynamicEntry }]) => (isEntry || isDynamicEntry) && !isAskedFor(key) && !LATER.test(key))
  .map(([key]) => key);
const rows = [
  { what: "initial js", bytes: gz([...initial].filter((f) => f.endsWith(".js"))), budget: 110_000 },
  { what: "initial css", bytes: gz([...initial].filter((f) => f.endsWith(".css"))), budget: 12_000 },
  { what: "first walk js", bytes: gz([...filesOf(walkParts)].filter((f) => f.endsWith(".js"))), budget: 330_000 },
  { what: "editor js", bytes: gz(all.filter((file) => file.includes("createEditor"))), budget: 112_000 },
];
for (const r of rows)
  console.log(
    `${r.bytes > r.budget ? "OVER" : "ok  "} ${r.what.padEnd(14)} ${(r.bytes / 1000).toFixed(1)} / ${(r.budget / 1000).toFixed(0)} kB gzip`,
  );
if (rows.some((r) => r.bytes > r.budget)) process.exit(1);
