// Runs before the first paint: the look that was chosen, and whether the picture in the page's source is what the page will show.
/** @type {(storage: () => Storage, key: string) => Map<string, unknown>} */
const readRecord = (storage, key) => {
  try {
    /** @type {unknown} */
    const kept = JSON.parse(storage().getItem(key) ?? "{}");
    return new Map(typeof kept === "object" && kept !== null ? Object.entries(kept) : []);
  } catch {
    return new Map(); // storage is forbidden, or holds something else
  }
};
{
  const root = document.documentElement;
  const stored = readRecord(() => localStorage, "backstep");
  for (const name of ["theme", "palette"]) if (stored.has(name)) root.dataset[name] = String(stored.get(name));
  const sideWidth = Number(stored.get("side-width"));
  if (sideWidth > 0) root.style.setProperty("--side-width", `${sideWidth}rem`);
  const asked = /[#&]lang=([^&]*)/.exec(location.hash)?.[1] ?? stored.get("locale");
  const LANGUAGES = new Map([
    ["en", "en"],
    ["pt", "pt-BR"],
  ]);
  const known = [asked, ...navigator.languages].map((tag) => LANGUAGES.get(String(tag).toLowerCase().slice(0, 2)));
  root.lang = known.find((tag) => tag !== undefined) ?? "en";
  const isReturn = performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type !== "navigate");
  const tab = isReturn ? readRecord(() => sessionStorage, "backstep-tab") : new Map();
  const places = ["program", "step", "stage", "target", "expand", "select", "present", "tool"];
  const isLinked = places.some((name) => tab.has(name) || location.hash.includes(`${name}=`));
  root.toggleAttribute("data-elsewhere", isLinked || stored.has("text"));
}
