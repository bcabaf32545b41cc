/** The place of the tools, beside the stage: the open one under its title. */
import { Suspense, use, useEffect, useRef } from "react";
import { useBackstep, useChoice, useMessages } from "../../ui/context.ts";
import { Icon } from "../../ui/kit/Icon.tsx";
import { Splitter } from "../../ui/kit/Splitter.tsx";
import type { Feature } from "../feature.ts";
import { FeaturesContext } from "../featuresContext.ts";
import { useFeatureTexts } from "../lateTexts.ts";
import { closeTool, TOOL } from "../tools.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./texts.ts";
import { TOOL_WIDTH } from "./toolWidth.ts";
import "./dock.css";

/** Whoever opens a tool goes on in it; with a link's tool the page begins where it always does. */
const useFocusOnOpening = () => {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (navigator.userActivation.hasBeenActive) panel.current?.focus({ preventScroll: true });
  }, []);
  return panel;
};

const Tool = ({ tool: { id, opener, Panel }, words }: { readonly tool: Feature; readonly words: unknown }) => {
  const backstep = useBackstep();
  const { app } = useMessages();
  const panel = useFocusOnOpening();
  return (
    <section ref={panel} className="dock" data-tool={id} tabIndex={-1} aria-labelledby="tool-title">
      <header className="dock-header">
        <h2 id="tool-title">{opener?.(words)}</h2>
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
  const { width } = useTexts(texts);
  const wordsOf = useFeatureTexts();
  const open = useChoice(TOOL);
  const rem = useChoice(TOOL_WIDTH);
  useEffect(() => document.documentElement.style.setProperty("--tool-width", `${rem}rem`), [rem]);
  const tool = use(FeaturesContext).find(({ slot, id }) => slot === "dock" && id === open);
  return (
    tool && (
      <>
        <Splitter label={width} width={TOOL_WIDTH} side="right" />
        <Tool key={tool.id} tool={tool} words={wordsOf(tool)} />
      </>
    )
  );
};
