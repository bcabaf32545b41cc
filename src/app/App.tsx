/** The whole page: its places, and what of the choices style sheets and screen readers go by. */
import { useEffect } from "react";
import { written } from "../choices/choice.ts";
import type { Feature } from "../features/feature.ts";
import { FeaturesContext } from "../features/featuresContext.ts";
import type { Backstep } from "../store/store.ts";
import { BackstepContext, useBackstep, useMessages, useSelected } from "../ui/context.ts";
import { Header } from "./Header.tsx";
import { Slot } from "./Slot.tsx";

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

const Page = () => {
  useRootAttributes();
  return (
    <>
      <Header />
      <Slot name="notice" />
      <main>
        <div className="side">
          <Slot name="side" />
        </div>
        <div className="stage">
          <Slot name="stage" />
        </div>
      </main>
      <Slot name="below" />
      <Slot name="dialog" />
    </>
  );
};

interface Props {
  readonly backstep: Backstep;
  readonly features: readonly Feature[];
}

export const App = ({ backstep, features }: Props) => (
  <BackstepContext value={backstep}>
    <FeaturesContext value={features}>
      <Page />
    </FeaturesContext>
  </BackstepContext>
);
