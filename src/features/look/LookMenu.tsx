/** Language, theme and colours. */
import { LOCALE, LOCALES, localeOf } from "../../i18n/locales.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { Icon } from "../../ui/kit/Icon.tsx";
import { Menu } from "../../ui/kit/Menu.tsx";
import { loaded } from "../feature.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./texts.ts";

const Colours = loaded(async () => (await import("./Colours.tsx")).Colours);

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

export const LookMenu = () => {
  const { label } = useTexts(texts);
  return (
    <>
      <Language />
      <Menu label={<Icon name="look" />} title={label} className="look-menu">
        <Colours />
      </Menu>
    </>
  );
};
