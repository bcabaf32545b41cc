import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { chooseLocale } from "./i18n/locales.ts";
import { EXAMPLES } from "./lessons/examples.ts";
import { createBackstep } from "./store/store.ts";
import { App } from "./ui/App.tsx";
import { addressAtStart, openAddress } from "./ui/useAddress.ts";
import { loadStored } from "./ui/useStorage.ts";
import "./ui/styles/index.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");

const { stored, isCorrupt } = loadStored();
const { text, locale, ...choices } = stored ?? {};
const backstep = createBackstep({ ...choices, locale: chooseLocale(locale ?? null, navigator.languages) });
openAddress(backstep, addressAtStart(), text ?? EXAMPLES[0]?.program ?? "");
if (isCorrupt) backstep.actions.notify([{ code: "stored-program-unreadable", facts: null }]);
backstep.store.setState({ past: [], future: [] });

createRoot(root).render(
  <StrictMode>
    <App backstep={backstep} />
  </StrictMode>,
);
