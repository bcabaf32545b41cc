/** Theme and colours. */
import { useBackstep, useChoice } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { PALETTE, PALETTES, THEME, THEMES } from "./look.ts";
import { texts } from "./panelTexts.ts";
import "./look.css";

export const Colours = () => {
  const { actions } = useBackstep();
  const messages = useTexts(texts);
  const theme = useChoice(THEME);
  const palette = useChoice(PALETTE);
  return (
    <>
      <fieldset>
        <legend>{messages.theme}</legend>
        {THEMES.map((other) => (
          <label key={other}>
            <input type="radio" name="theme" checked={theme === other} onChange={() => actions.choose(THEME, other)} />
            {messages.themes[other]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{messages.palette}</legend>
        {PALETTES.map((other) => (
          <label key={other}>
            <input type="radio" name="palette" checked={palette === other} onChange={() => actions.choose(PALETTE, other)} />
            {messages.palettes[other]}
          </label>
        ))}
      </fieldset>
    </>
  );
};
