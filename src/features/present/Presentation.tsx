/** What only a presentation has: the strip with the program and the inputs of the step, full screen, a blank screen, controls that fade. */
import { useRef } from "react";
import { useBackstep, useChoice, useMessages } from "../../ui/context.ts";
import { Icon } from "../../ui/kit/Icon.tsx";
import { useTexts } from "../useTexts.ts";
import { Blank } from "./Blank.tsx";
import { ProgramStrip } from "./ProgramStrip.tsx";
import { texts as panelTexts } from "./panelTexts.ts";
import { BLANK, fillScreen, leave } from "./presenting.ts";
import { StepInputs } from "./StepInputs.tsx";
import { useIsUprightPhone } from "./TurnDevice.tsx";
import { texts } from "./texts.ts";
import { useFading } from "./useFading.ts";
import { useFullScreen } from "./useFullScreen.ts";
import { useRemote } from "./useRemote.ts";
import { useSteadyType } from "./useSteadyType.ts";

/** Where the formula panel stands, and as large. */
const Twin = () => {
  const twin = useRef<HTMLDivElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useSteadyType(twin, lines, words);
  return (
    <div ref={twin} className="formula twin" aria-hidden="true">
      <div ref={lines} className="formula-lines" />
      <div ref={words} className="explanation" />
    </div>
  );
};

const Strip = () => {
  useFading();
  useRemote();
  const backstep = useBackstep();
  const { leave: leaveText } = useTexts(texts);
  const words = useTexts(panelTexts);
  const { app } = useMessages();
  const isFull = useFullScreen();
  const isBlank = useChoice(BLANK);
  return (
    <>
      <h1 className="visually-hidden">{app.title}</h1>
      <Twin />
      <ProgramStrip />
      <StepInputs />
      <div className="presenting-controls" role="group" aria-label={words.controls}>
        {!isFull && document.fullscreenEnabled && (
          <button type="button" aria-label={words.fullScreen} title={words.fullScreen} onClick={fillScreen}>
            <Icon name="fullScreen" />
          </button>
        )}
        <button type="button" aria-label={leaveText} title={leaveText} onClick={() => leave(backstep)}>
          <Icon name="close" />
        </button>
      </div>
      {isBlank && <Blank />}
    </>
  );
};

export const Presentation = () => !useIsUprightPhone() && <Strip />;
