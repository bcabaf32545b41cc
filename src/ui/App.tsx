/** The whole page. */
import { useCallback, useEffect, useState } from "react";
import type { Backstep } from "../store/store.ts";
import { BackstepContext, useMessages, useSelected } from "./context.ts";
import { FormulaPanel } from "./formula/FormulaPanel.tsx";
import { GraphPanel } from "./graph/GraphPanel.tsx";
import { Header } from "./Header.tsx";
import { HelpDialog } from "./HelpDialog.tsx";
import { InputsPanel } from "./inputs/InputsPanel.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { Notices } from "./Notices.tsx";
import { ProgramPanel } from "./ProgramPanel.tsx";
import { Transport } from "./Transport.tsx";
import { useAddress } from "./useAddress.ts";
import { useKeys } from "./useKeys.ts";
import { useStorage } from "./useStorage.ts";

/** What style sheets and screen readers go by, on the root of the page. */
const useRootAttributes = (): void => {
  const { app } = useMessages();
  const locale = useSelected((state) => state.locale);
  const theme = useSelected((state) => state.theme);
  const palette = useSelected((state) => state.palette);
  const isPresenting = useSelected((state) => state.isPresenting);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    root.dataset["theme"] = theme;
    root.dataset["palette"] = palette;
    root.toggleAttribute("data-presenting", isPresenting);
    document.title = `${app.title}: ${app.tagline}`;
  }, [locale, theme, palette, isPresenting, app]);
};

const Page = ({ backstep }: { readonly backstep: Backstep }) => {
  useRootAttributes();
  useAddress(backstep);
  useStorage(backstep);
  const [isHelping, setHelping] = useState(false);
  const openHelp = useCallback(() => setHelping(true), []);
  useKeys(backstep, openHelp);
  return (
    <>
      <Header onHelp={openHelp} />
      <Notices />
      <main>
        <div className="side">
          <ProgramPanel />
          <InputsPanel />
        </div>
        <div className="stage">
          <GraphPanel />
          <FormulaPanel />
        </div>
      </main>
      <Transport />
      <LiveRegion />
      {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
    </>
  );
};

export const App = ({ backstep }: { readonly backstep: Backstep }) => (
  <BackstepContext value={backstep}>
    <Page backstep={backstep} />
  </BackstepContext>
);
