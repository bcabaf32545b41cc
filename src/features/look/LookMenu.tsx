/** Language, theme and colours. */
import { useId } from "react";
import { LOCALE, LOCALES, localeOf } from "../../i18n/locales.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { Icon } from "../../ui/kit/Icon.tsx";
import { useTexts } from "../useTexts.ts";
import { PALETTE, PALETTES, THEME, THEMES } from "./look.ts";
import { texts } from "./texts.ts";

const Language = () => {
  const { actions } = useBackstep();
  const messages = useTexts(texts);
  const locale = useChoice(LOCALE);
  return (
    <label className="choice language">
      <span className="visually-hidden">{messages.language}</span>
      <select
        value={locale}
        title={messages.language}
        onChange={(event) => actions.choose(LOCALE, localeOf(event.target.value) ?? "en")}
      >
        {Object.entries(LOCALES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};

/** Theme and colours, in a popover of the browser's own. */
const Colours = () => {
  const { actions } = useBackstep();
  const messages = useTexts(texts);
  const theme = useChoice(THEME);
  const palette = useChoice(PALETTE);
  const id = useId();
  return (
    <>
      <button type="button" className="quiet" popoverTarget={id} aria-label={messages.label} title={messages.label}>
        <Icon name="look" />
      </button>
      <div id={id} popover="auto" className="look-menu">
        <fieldset>
          <legend>{messages.label}</legend>
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
      </div>
    </>
  );
};

export const LookMenu = () => (
  <>
    <Language />
    <Colours />
  </>
);
