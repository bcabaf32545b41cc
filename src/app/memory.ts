/**
 * What is on the screen is kept in three places, written together: the address, which can be copied; a record of this tab, which is there at
 * once and takes any length; and the browser's storage, for the next visit. The address may change a hundred times in 30 s (Safari), so all
 * three follow within a third of a second; what happened since then is written when the page is left, to the tab's record alone.
 */
import { type Chosen, choosing, valueOf } from "../choices/choice.ts";
import { PLACE, PROGRAM } from "../choices/core.ts";
import { chooseLocale, LOCALE } from "../i18n/locales.ts";
import { bringParserOf } from "../lang/parts.ts";
import { readLink } from "../share/link.ts";
import { readStored, readTab, writeStored, writeTab } from "../share/storage.ts";
import { addressOf, openChosen, saidBy } from "../store/address.ts";
import type { State } from "../store/state.ts";
import type { Backstep } from "../store/store.ts";

const KEY = "backstep";
const TAB_KEY = "backstep-tab";
const REST_MS = 320;
const RETRY_MS = 2000;
/** A reload takes that long at most between making up its mind about the address and the end of the page. */
const LEAVING_MS = 5000;

const load = (storage: () => Storage, key: string): string | null => {
  try {
    return storage().getItem(key);
  } catch {
    return null; // storage is forbidden here; the page works without
  }
};

/** false if the storage is full or forbidden. */
const save = (storage: () => Storage, key: string, text: string): boolean => {
  try {
    storage().setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

const ofBrowser = () => localStorage;
const ofTab = () => sessionStorage;

/** The page is there again, not for the first time: what this tab was showing goes before what its address says. */
const isReturn = (): boolean =>
  performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type !== "navigate");

/** Without it, the program is opened all the same, and is read when it can be. */
const whatReads = (said: Chosen): Promise<void> => bringParserOf(valueOf(said, PROGRAM)).catch(() => undefined);

/**
 * Opens what the tab, the address or the last visit had.
 * @returns the address does not say what is on the screen
 */
export const recall = async (backstep: Backstep): Promise<boolean> => {
  const { actions, choices } = backstep;
  const { chosen: stored, isCorrupt } = readStored(load(ofBrowser, KEY), choices);
  actions.choose(LOCALE, chooseLocale(stored.has(LOCALE) ? valueOf(stored, LOCALE) : null, navigator.languages));
  for (const [choice, value] of stored) if (!PLACE.includes(choice) && choice !== LOCALE) actions.choose(choice, value);
  const shown = isReturn() ? readTab(load(ofTab, TAB_KEY), choices, location.hash) : null;
  const { chosen, unused } = readLink(location.hash, choices);
  const hasProgram = chosen.has(PROGRAM) || choices.some((choice) => choice.bringsProgram && chosen.has(choice));
  const said = choosing(chosen, PROGRAM, valueOf(hasProgram ? chosen : stored, PROGRAM));
  await whatReads(shown ?? said);
  if (shown) openChosen(backstep, shown);
  else openChosen(backstep, said, unused);
  if (isCorrupt) actions.notify({ code: "stored-program-unreadable", facts: null });
  return shown !== null || valueOf(said, PROGRAM) !== valueOf(chosen, PROGRAM);
};

/** From now on keeps what is on the screen, and opens what the address is changed to. */
export const remember = (backstep: Backstep, isAddressBehind: boolean): void => {
  const { store, derive, actions, choices } = backstep;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writtenAt = Number.NEGATIVE_INFINITY;
  let kept: Chosen | null = null;
  let wasLosing = false;
  let leavingSince = Number.NEGATIVE_INFINITY;
  let isReading = false;
  /** What the address of this page of the history was before, for the browser may not have heard of the change yet. */
  let replaced: string | undefined;
  /** As it was last written or read. Another one has been asked for, and is about to be told of. */
  let address = location.hash;

  const writeStorages = (): void => {
    const said = saidBy(backstep, store.getState());
    const isKept =
      save(ofTab, TAB_KEY, writeTab(said, choices, location.hash, replaced)) && save(ofBrowser, KEY, writeStored(said, choices));
    const isLosing = !isKept && valueOf(said, PROGRAM) !== PROGRAM.initial;
    if (isLosing && !wasLosing) actions.notify({ code: "not-stored", facts: null });
    wasLosing = isLosing;
    kept = said;
  };
  /** false if the browser has had enough of changes for the moment, or the page is being left. */
  const writeAddress = (state: State, how: "pushState" | "replaceState"): boolean => {
    const hash = addressOf(backstep, state);
    if (hash === location.hash) return true;
    if (location.hash !== address) return false;
    if (performance.now() - leavingSince < LEAVING_MS) return false; // the page comes back under the address that it has now
    const before = location.hash;
    try {
      history[how](null, "", hash);
      replaced = how === "replaceState" ? before : undefined;
      address = location.hash;
      return true;
    } catch {
      return false;
    }
  };
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (saidBy(backstep, store.getState()) === kept) return;
    writtenAt = performance.now();
    const isWritten = writeAddress(store.getState(), "replaceState");
    writeStorages();
    if (isWritten) return;
    kept = null;
    timer = setTimeout(write, RETRY_MS);
  };
  const follow = (state: State, before: State): void => {
    if (isReading) return;
    if (state.openings !== before.openings && state.text !== derive.text(before)) {
      // Another program is another page of the browser's history; the one before is left as it was last seen.
      writeAddress(before, "replaceState");
      writeAddress(state, "pushState");
    }
    timer ??= setTimeout(write, Math.max(0, writtenAt + REST_MS - performance.now()));
  };
  const read = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    isReading = true;
    const hash = location.hash;
    address = hash;
    const { chosen, unused } = readLink(hash, choices);
    await whatReads(chosen);
    if (address !== hash) return; // another one has been followed since
    openChosen(backstep, chosen, unused);
    replaced = undefined;
    isReading = false;
    writeStorages();
  };
  /** Too late for the address, of which a reload has made up its mind. */
  const leave = (): void => {
    if (timer !== undefined) writeStorages();
  };

  // An address written by hand stays as it was written until something changes.
  if (isAddressBehind) write();
  else writeStorages();
  store.subscribe(follow);
  addEventListener("hashchange", () => void read());
  addEventListener("beforeunload", () => {
    leavingSince = performance.now();
  });
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", write);
};
