/**
 * The address follows the state, and the state a new address: a link in the page, the Back button, an edited address.
 * Opening an example makes an entry in the history; single steps do not.
 */
import { useEffect } from "react";
import { expansionKey } from "../graph/graph.ts";
import type { Notice } from "../i18n/facts.ts";
import { chooseLocale, localeOf } from "../i18n/locales.ts";
import { EXAMPLES } from "../lessons/examples.ts";
import { type LinkProblem, readLink, writeLink } from "../share/link.ts";
import type { State } from "../store/state.ts";
import type { Backstep } from "../store/store.ts";
import { isExpandable } from "../view/paintNodes.ts";

/** Browsers limit how often an address may change. */
const SETTLE_MS = 250;

const noticeOf = ({ parameter, reason }: LinkProblem): Notice => ({ code: reason, facts: { name: parameter } });

const firstProgram = EXAMPLES[0]?.program ?? "";

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
  const structure = derive.structure(store.getState());
  if (structure && link.target !== undefined && !structure.graph.byName.has(link.target)) {
    const used = structure.graph.nodes[structure.walk.target]?.name ?? "";
    notices.push({ code: "unknown-target", facts: { target: link.target, used } });
    actions.setTarget(null);
  }
  if (structure) {
    const { graph } = structure;
    const known = new Set([
      ...graph.groups.map(({ key }) => key),
      ...graph.nodes.filter(isExpandable).map((node) => expansionKey(graph.groups, node)),
    ]);
    for (const gate of start.expand.filter((name) => !known.has(name))) {
      notices.push({ code: "unknown-gate", facts: { gate } });
      actions.toggle(gate);
    }
  }
  const { cursor } = store.getState();
  if (link.step !== undefined && link.step !== cursor)
    notices.push({ code: "step-out-of-range", facts: { asked: link.step, used: cursor } });
  store.setState({ notices: [] });
  actions.notify(notices);
};

/** The shortest link that shows what is on the screen. */
export const addressOf = (state: State, isForSharing: boolean): string => {
  const isUntouched = state.text === firstProgram && !isForSharing;
  const link = {
    step: state.cursor,
    ...(isUntouched ? {} : { program: state.text }),
    ...(state.target === null ? {} : { target: state.target }),
    expand: [...state.expanded],
    ...(isForSharing ? {} : { lang: state.locale }),
    present: state.isPresenting,
  };
  return writeLink(link);
};

/** Two addresses of the same program are one entry in the history. */
const programIn = (hash: string): string => readLink(hash).link.program ?? firstProgram;

export const useAddress = (backstep: Backstep): void => {
  useEffect(() => {
    const { store } = backstep;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let opened = store.getState().text;
    const write = (): void => {
      const state = store.getState();
      const hash = addressOf(state, false);
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
      openAddress(backstep, location.hash, firstProgram);
      opened = store.getState().text;
    };
    addEventListener("hashchange", read);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener("hashchange", read);
    };
  }, [backstep]);
};
