/**
 * The address follows the state, and the state a new address: a link in the page, the Back button, an edited address.
 * Opening an example makes an entry in the history; single steps do not.
 */
import { useEffect } from "react";
import { expansionKey } from "../graph/graph.ts";
import type { Notice } from "../i18n/facts.ts";
import { chooseLocale, localeOf } from "../i18n/locales.ts";
import { EXAMPLES } from "../lessons/examples.ts";
import type { Structure } from "../moment/moment.ts";
import { type LinkProblem, readLink, writeLink } from "../share/link.ts";
import type { Derivations } from "../store/derive.ts";
import type { State } from "../store/state.ts";
import type { Backstep } from "../store/store.ts";
import { isExpandable } from "../view/paintNodes.ts";

/** Browsers limit how often an address may change. */
const SETTLE_MS = 250;

/** As many as a person would read: a hostile link could name fifty thousand gates. */
const MAX_UNKNOWN = 10;

const noticeOf = ({ parameter, reason }: LinkProblem): Notice => ({ code: reason, facts: { name: parameter } });

const firstProgram = EXAMPLES[0]?.program ?? "";

/** A text with errors leaves the graph of another one on the screen, which says nothing about names in a link. */
const structureOf = (derive: Derivations, state: State): Structure | null =>
  derive.isStale(state) ? null : derive.structure(state);

/** What `expand` can name: gates that are open, and those that could be. */
const openable = ({ graph: { groups, nodes } }: Structure): ReadonlySet<string> =>
  new Set([...groups.map(({ key }) => key), ...nodes.filter(isExpandable).map((node) => expansionKey(groups, node))]);

/** Opens what the address asks for, and says what of it could not be used. */
export const openAddress = ({ store, derive, actions }: Backstep, hash: string, otherwise: string): void => {
  const { link, problems } = readLink(hash);
  const notices: Notice[] = problems.map(noticeOf);
  if (link.lang !== undefined) {
    if (localeOf(link.lang) === null) notices.push({ code: "unknown-language", facts: { tag: link.lang } });
    else actions.choose({ locale: chooseLocale(link.lang, []) });
  }
  actions.choose({ isPresenting: link.present ?? false });
  const start = { step: link.step ?? 0, target: link.target ?? null, expand: link.expand ?? [] };
  actions.open(link.program ?? otherwise, start);
  const structure = structureOf(derive, store.getState());
  if (structure && link.target !== undefined && !structure.graph.byName.has(link.target)) {
    const used = structure.graph.nodes[structure.walk.target]?.name ?? "";
    notices.push({ code: "unknown-target", facts: { target: link.target, used } });
    actions.setTarget(null);
  }
  if (structure) {
    const known = openable(structure);
    const unknown = start.expand.filter((name) => !known.has(name));
    notices.push(...unknown.slice(0, MAX_UNKNOWN).map((gate): Notice => ({ code: "unknown-gate", facts: { gate } })));
    if (unknown.length > 0) store.setState({ expanded: new Set(start.expand.filter((name) => known.has(name))) });
  }
  const { cursor } = store.getState();
  if (structure && link.step !== undefined && link.step !== cursor)
    notices.push({ code: "step-out-of-range", facts: { asked: link.step, used: cursor } });
  store.setState({ notices: [] });
  actions.notify(notices);
};

/** The shortest link that shows what is on the screen: without names from an earlier text. */
export const addressOf = ({ store, derive }: Backstep, isForSharing: boolean): string => {
  const state = store.getState();
  const structure = structureOf(derive, state);
  const target = structure && !structure.graph.byName.has(state.target ?? "") ? null : state.target;
  const known = structure && openable(structure);
  const isUntouched = state.text === firstProgram && !isForSharing;
  const link = {
    step: state.cursor,
    ...(isUntouched ? {} : { program: state.text }),
    ...(target === null ? {} : { target }),
    expand: [...state.expanded].filter((key) => known?.has(key) ?? true),
    ...(isForSharing ? {} : { lang: state.locale }),
    present: state.isPresenting,
  };
  return writeLink(link);
};

/** Two addresses of the same program are one entry in the history. */
const programIn = (hash: string): string => readLink(hash).link.program ?? firstProgram;

const UNWRITTEN_KEY = "backstep-address";

/** The address that a page left behind before it could be written: a reload right after a keystroke must not lose the key. */
export const addressAtStart = (): string => {
  try {
    const [written, meant] = (sessionStorage.getItem(UNWRITTEN_KEY) ?? "").split("\n");
    return written === location.hash && meant !== undefined ? meant : location.hash;
  } catch {
    return location.hash; // storage is forbidden here
  }
};

const leaveBehind = (meant: string): void => {
  try {
    if (meant === location.hash) sessionStorage.removeItem(UNWRITTEN_KEY);
    else sessionStorage.setItem(UNWRITTEN_KEY, `${location.hash}\n${meant}`);
  } catch {
    // storage is full or forbidden
  }
};

export const useAddress = (backstep: Backstep): void => {
  useEffect(() => {
    const { store } = backstep;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let opened = store.getState().text;
    const write = (): void => {
      timer = undefined;
      const state = store.getState();
      const hash = addressOf(backstep, false);
      if (hash === location.hash) return;
      const isAnother =
        EXAMPLES.some(({ program }) => program === state.text) &&
        programIn(location.hash) !== state.text &&
        opened !== state.text;
      opened = state.text;
      if (isAnother) history.pushState(null, "", hash);
      else history.replaceState(null, "", hash);
    };
    const unsubscribe = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, SETTLE_MS);
    });
    const read = (): void => {
      clearTimeout(timer);
      timer = undefined;
      openAddress(backstep, location.hash, firstProgram);
      opened = store.getState().text;
    };
    // Only what the timer has not written yet: an address may also be open that says the same in other words.
    const leave = (): void => leaveBehind(timer === undefined ? location.hash : addressOf(backstep, false));
    addEventListener("hashchange", read);
    addEventListener("pagehide", leave);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener("hashchange", read);
      removeEventListener("pagehide", leave);
    };
  }, [backstep]);
};
