/** Small build steps of our own. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import { openingHtml } from "./openingHtml.ts";

/** KaTeX lists woff2, woff and ttf for each face; every browser we support takes woff2. */
export const katexWoff2Only = (): Plugin => ({
  name: "katex-woff2-only",
  enforce: "pre",
  transform: {
    filter: { id: /katex(\.min)?\.css$/ },
    handler: (code) => ({ code: code.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, ""), map: null }),
  },
});

/** Nothing runs and nothing styles but our own files, and of what stands in the page itself exactly that. */
const policy = (inline: { readonly script: string; readonly style: string }): string =>
  [
    "default-src 'none'",
    `script-src 'self' '${digest(inline.script)}'`,
    `style-src 'self' '${digest(inline.style)}'`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const digest = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** What the first walk needs, in the order in which it is needed: fetched at once, not when the script before it has run. */
const EARLY = [
  /KaTeX_Main-Regular-.*\.woff2$/,
  /KaTeX_Math-Italic-.*\.woff2$/,
  /start-.*\.js$/,
  /rolldown-runtime-.*\.js$/,
  /painter-.*\.js$/,
  /layoutGraph-.*\.js$/,
  /walk-.*\.js$/,
];

const preload = (file: string): string =>
  file.endsWith(".js")
    ? `<link rel="modulepreload" crossorigin${/start-|runtime-/.test(file) ? "" : ' fetchpriority="low"'} href="./${file}">`
    : `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin>`;

const EARLY_SCRIPT = "<!--early-->";
const STYLES = /^ *<link rel="stylesheet".* href="\.\/(.*)">\n/gm;

const earlyScript = (): string => readFileSync(new URL("../src/early.js", import.meta.url), "utf8");

/** What stands before the first paint is in the page itself: over a slow line each file more is a way there and back. */
const withFirstPaint = (html: string, bundle: Rolldown.OutputBundle): string => {
  const script = earlyScript();
  const sheets = [...html.matchAll(STYLES)].map(([, file = ""]) => {
    const sheet = bundle[file];
    if (sheet?.type !== "asset") throw new Error(`the style sheet ${file} is not in the bundle`);
    return sheet.source.toString().replaceAll("url(./", "url(./assets/");
  });
  const style = sheets.join("");
  const files = Object.keys(bundle);
  const preloads = EARLY.flatMap((pattern) => files.filter((file) => pattern.test(file))).map(preload);
  return html
    .replace(STYLES, "")
    .replace(EARLY_SCRIPT, () => `<script>${script}</script>\n    <style>${style}</style>\n    ${preloads.join("\n    ")}`)
    .replace(
      '<meta charset="utf-8" />',
      (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy({ script, style })}" />`,
    );
};

/** Writes what the first paint needs into the page's source; in development the early script only, where styles and policy would be in the way. */
export const prerender = (): Plugin => ({
  name: "prerender",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle }) =>
      bundle
        ? withFirstPaint(html, bundle).replace("<!--opening-->", openingHtml)
        : html.replace(EARLY_SCRIPT, () => `<script>${earlyScript()}</script>`),
  },
});
