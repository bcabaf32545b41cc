/** The whole page: its places, and what of the choices style sheets and screen readers go by. */
import { type ComponentProps, type ComponentType, lazy, Suspense, useEffect } from "react";
import { written } from "../choices/choice.ts";
import type { Feature } from "../features/feature.ts";
import { FeaturesContext } from "../features/featuresContext.ts";
import type { Backstep } from "../store/store.ts";
import { BackstepContext, useBackstep, useChoice, useMessages, useSelected } from "../ui/context.ts";
import type { Splitter as LoadedSplitter } from "../ui/kit/Splitter.tsx";
import { Header } from "./Header.tsx";
import { Slot } from "./Slot.tsx";
import { SIDE_WIDTH } from "./widths.ts";

type SplitterPart = ComponentType<ComponentProps<typeof LoadedSplitter>>;

/** Nobody moves it before there is something on both sides. */
const Splitter = lazy<SplitterPart>(() =>
  import("../ui/kit/Splitter.tsx").then(
    ({ Splitter: part }) => ({ default: part }),
    () => ({ default: () => null }),
  ),
);

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
  const side = useChoice(SIDE_WIDTH);
  useEffect(() => document.documentElement.style.setProperty("--side-width", `${side}rem`), [side]);
};

const Page = () => {
  useRootAttributes();
  const { app } = useMessages();
  return (
    <>
      <Header />
      <Slot name="notice" />
      <main>
        <div className="side">
          <Slot name="side" />
        </div>
        <Suspense>
          <Splitter label={app.sideWidth} width={SIDE_WIDTH} side="left" />
        </Suspense>
        <div className="stage">
          <Slot name="stage" />
        </div>
        <Slot name="beside" />
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
