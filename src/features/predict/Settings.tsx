/** What is asked for, and how it is answered. */
import { useBackstep, useChoice } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { ASK, ASKED, FORM, FORMS } from "./asking.ts";
import { texts } from "./panelTexts.ts";

export const Settings = () => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const [asked, form] = [useChoice(ASK), useChoice(FORM)];
  return (
    <div className="predict-settings">
      <label className="choice">
        <span>{words.asked}</span>
        <select value={asked} onChange={(event) => actions.choose(ASK, ASK.read(event.target.value) ?? ASK.initial)}>
          {ASKED.map((option) => (
            <option key={option} value={option}>
              {words.askedOptions[option]}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <span>{words.form}</span>
        <select value={form} onChange={(event) => actions.choose(FORM, FORM.read(event.target.value) ?? FORM.initial)}>
          {FORMS.map((option) => (
            <option key={option} value={option}>
              {words.forms[option]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};
