/** The place of the tools, beside the stage: the open one under its title. */
import { type RefObject, Suspense, use, useEffect, useRef } from "react";
import type { Feature } from "../features/feature.ts";
import { FeaturesContext } from "../features/featuresContext.ts";
import { closeTool } from "../features/tools.ts";
import { LOCALE } from "../i18n/locales.ts";
import { useBackstep, useChoice, useMessages, useSelected } from "../ui/context.ts";
import { Icon } from "../ui/kit/Icon.tsx";
import { Splitter } from "../ui/kit/Splitter.tsx";
import { TOOL_WIDTH } from "./widths.ts";
import "./dock.css";

/** Whoever opens a tool goes on in it; with a link's tool the page begins where it always does. */
const useFocusOnOpening = (hasBegun: RefObject<boolean>) => {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (hasBegun.current) panel.current?.focus({ preventScroll: true });
  }, [hasBegun]);
  return panel;
};

interface Props extends Feature {
  /** The page has been shown. */
  readonly hasBegun: RefObject<boolean>;
}

const Tool = ({ id, texts, opener, Panel, hasBegun }: Props) => {
  const backstep = useBackstep();
  const { app } = useMessages();
  const locale = useChoice(LOCALE);
  const panel = useFocusOnOpening(hasBegun);
  return (
    <section ref={panel} className="dock" data-tool={id} tabIndex={-1} aria-labelledby="tool-title">
      <header className="dock-header">
        <h2 id="tool-title">{opener?.(texts?.[locale])}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={app.buttons.close}
          title={app.buttons.close}
          onClick={() => closeTool(backstep)}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="dock-body">
        <Suspense>
          <Panel />
        </Suspense>
      </div>
    </section>
  );
};

export const Dock = () => {
  const { app } = useMessages();
  const chosen = useSelected((state) => state.chosen);
  const open = use(FeaturesContext).find(({ slot, isOpen }) => slot === "tool" && isOpen?.(chosen));
  const hasBegun = useRef(false);
  useEffect(() => {
    hasBegun.current = true;
  }, []);
  return (
    open && (
      <>
        <Splitter label={app.widths.tool} width={TOOL_WIDTH} side="right" />
        <Tool key={open.id} {...open} hasBegun={hasBegun} />
      </>
    )
  );
};
