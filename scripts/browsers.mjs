// Which Chromium to drive: $CHROMIUM_PATH, else Playwright's own download, else one the system has.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** @param {string} file */
const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @param {string[]} names */
const onPath = (names) => {
  for (const dir of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const name of names) {
      const file = join(dir, name);
      if (dir !== "" && runs(file)) return file;
    }
  }
  return undefined;
};

/**
 * @param {string} own Playwright's own path, chromium.executablePath()
 * @returns {string | undefined | null} undefined: Playwright's own is there, use its default. null: none found.
 */
export const findChromium = (own) => {
  const told = process.env["CHROMIUM_PATH"];
  if (told) return told;
  if (own !== "" && runs(own)) return undefined;
  const fixed =
    process.platform === "darwin"
      ? ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"]
      : process.platform === "win32"
        ? [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]].flatMap((p) =>
            p ? [join(p, "Google/Chrome/Application/chrome.exe"), join(p, "Microsoft/Edge/Application/msedge.exe")] : [],
          )
        : [];
  return (
    onPath(["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"]) ??
    fixed.find(runs) ??
    null
  );
};

/** Flags for a container or CI machine: root has no user-namespace sandbox. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Firefox ESR of the system, driven over WebDriver BiDi (channel "moz-firefox"). undefined: none here. */
export const findFirefox = () => process.env["FIREFOX_PATH"] ?? onPath(["firefox-esr", "firefox"]);
