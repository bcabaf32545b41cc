/** Small build steps of our own. */
import type { HtmlTagDescriptor, Plugin } from "vite";
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

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Nothing runs but our own files. In the build only: the development server injects inline scripts and styles. */
export const contentSecurityPolicy = (): Plugin => ({
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html) =>
      html.replace(
        '<meta charset="utf-8" />',
        (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
      ),
  },
});

/** What the first picture needs, from the fonts to the code that paints it: fetched at once, not when the script before it has run. */
const EARLY = [
  /start-.*\.js$/,
  /rolldown-runtime-.*\.js$/,
  /KaTeX_Main-Regular-.*\.woff2$/,
  /KaTeX_Math-Italic-.*\.woff2$/,
  /graphPainter-.*\.js$/,
  /layoutGraph-.*\.js$/,
  /FormulaPanel-.*\.js$/,
  /inputs-.*\.js$/,
  /messagesFor-.*\.js$/,
];

const preload = (file: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: file.endsWith(".js")
    ? { rel: "modulepreload", href: `./${file}`, fetchpriority: "low" }
    : { rel: "preload", href: `./${file}`, as: "font", type: "font/woff2", crossorigin: "" },
  injectTo: "head",
});

const STYLES = /^ *<link rel="stylesheet".*\n/m;
const LAST_BEFORE_STYLES = '<meta name="viewport"';

/** The picture in the page's source needs its style sheet only: that comes first, and no script takes the line from it. */
const stylesFirst = (html: string): string => {
  const [styles = ""] = STYLES.exec(html) ?? [];
  return html
    .replace(STYLES, "")
    .replace(LAST_BEFORE_STYLES, `${styles.trim()}\n    ${LAST_BEFORE_STYLES}`)
    .replace('<script type="module" ', '<script type="module" fetchpriority="low" ');
};

/** Writes the opening example into the page's source. */
export const prerender = (): Plugin => ({
  name: "prerender",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle = {} }) => ({
      html: stylesFirst(html).replace("<!--opening-->", openingHtml),
      tags: Object.keys(bundle)
        .filter((file) => EARLY.some((pattern) => pattern.test(file)))
        .map(preload),
    }),
  },
});
