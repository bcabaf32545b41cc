// Serves `dist` as a common static host does: compressed, named assets cached for ever. `vite preview` does neither.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** @type {Map<string, Buffer>} */
const zipped = new Map();

/** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
const answer = async (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const file = join(DIST, normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
  const body = await readFile(file);
  const isText = extname(file) !== ".woff2";
  const sent = isText ? (zipped.get(file) ?? gzipSync(body, { level: 9 })) : body;
  if (isText) zipped.set(file, sent);
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": sent.length,
    "cache-control": pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    ...(isText && { "content-encoding": "gzip" }),
  });
  response.end(sent);
};

/** @returns {Promise<{ url: string, close: () => void }>} */
export const serveDist = async (port = 0) => {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(null)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
};
