/** With the answer, the tool that shows why. */
import { use } from "react";
import type { Lesson } from "../../lessons/course/lesson.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { FeaturesContext } from "../featuresContext.ts";
import { useFeatureTexts } from "../lateTexts.ts";
import { openAnswerTool } from "../openStop.ts";
import { TOOL } from "../tools.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

interface Props {
  readonly lesson: Lesson;
  /** From 1 on. */
  readonly n: number;
}

export const ThenTool = ({ lesson, n }: Props) => {
  const backstep = useBackstep();
  const words = useTexts(texts);
  const wordsOf = useFeatureTexts();
  const open = useChoice(TOOL);
  const id = lesson.stops[n - 1]?.question?.tool;
  const tool = use(FeaturesContext).find((record) => record.slot === "dock" && record.id === id);
  const title = tool?.opener?.(wordsOf(tool));
  return (
    title !== undefined &&
    open !== id && (
      <button type="button" className="boxed" data-then={id} onClick={() => openAnswerTool(backstep, lesson, n)}>
        {words.open({ title })}
      </button>
    )
  );
};
