/** The whole page. */
import { useCallback, useEffect, useState } from "react";
import { written } from "../choices/choice.ts";
import type { Backstep } from "../store/store.ts";
import { BackstepContext, useBackstep, useMessages, useSelected } from "./context.ts";
import { FormulaPanel } from "./formula/FormulaPanel.tsx";
import { GraphPanel } from "./graph/GraphPanel.tsx";
import { Header } from "./Header.tsx";
import { HelpDialog } from "./HelpDialog.tsx";
import { InputsPanel } from "./inputs/InputsPanel.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { Notices } from "./Notices.tsx";
import { ProgramPanel } from "./ProgramPanel.tsx";
import { Transport } from "./Transport.tsx";
import { useKeys } from "./useKeys.ts";

/** What style sheets and screen readers go by, on the root of the page. */
const useRootAttributes = (): void => {
  const { app } = useMessages();
  const { choices } = useBackstep();
  const chosen = useSelected((state) => state.chosen);
  useEffect(() => {
    document.title = `${app.title}: ${app.tagline}`;
    const root = document.documentElement;
    const attributes = new Map(written(chosen, choices, ({ attribute }) => attribute));
    for (const { attribute } of choices) {
      if (attribute === undefined) continue;
      const value = attributes.get(attribute);
      if (value === undefined) root.removeAttribute(attribute);
      else root.setAttribute(attribute, value);
    }
  }, [chosen, choices, app]);
};

const Page = ({ backstep }: { readonly backstep: Backstep }) => {
  useRootAttributes();
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
