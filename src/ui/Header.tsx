/** The name of the page, and everything that is about the page as a whole. */
import { useState } from "react";
import { LOCALES, localeOf } from "../i18n/locales.ts";
import { PALETTES, THEMES, type Theme } from "../share/storage.ts";
import { useBackstep, useMessages, useSelected } from "./context.ts";
import { ExamplesDialog } from "./ExamplesDialog.tsx";
import { Icon } from "./Icon.tsx";
import { addressOf } from "./useAddress.ts";
import { useFlash } from "./useFlash.ts";

const ShareButton = () => {
  const { store } = useBackstep();
  const { app, share } = useMessages();
  const [isCopied, flashCopied] = useFlash();
  const [isFailed, flashFailed] = useFlash();
  const copy = (): void => {
    const link = new URL(addressOf(store.getState(), true), location.href).href;
    navigator.clipboard.writeText(link).then(flashCopied, flashFailed);
  };
  return (
    <button type="button" className="quiet" title={share.copyLink} onClick={copy}>
      <span aria-live="polite">{isCopied ? share.copied : isFailed ? share.copyFailed : app.buttons.share}</span>
    </button>
  );
};

const NEXT_THEME: { readonly [T in Theme]: Theme } = { system: "light", light: "dark", dark: "system" };

const Look = () => {
  const { actions } = useBackstep();
  const { theme: messages } = useMessages();
  const theme = useSelected((state) => state.theme);
  const palette = useSelected((state) => state.palette);
  const locale = useSelected((state) => state.locale);
  return (
    <>
      <label className="choice">
        <span className="visually-hidden">{messages.palette}</span>
        <select
          value={palette}
          title={messages.palette}
          onChange={(event) => actions.choose({ palette: PALETTES.find((other) => other === event.target.value) ?? "standard" })}
        >
          <option value="standard">{messages.palettes.standard}</option>
          <option value="lecture">{messages.palettes.lecture}</option>
        </select>
      </label>
      <label className="choice">
        <span className="visually-hidden">{messages.language}</span>
        <select
          value={locale}
          title={messages.language}
          onChange={(event) => actions.choose({ locale: localeOf(event.target.value) ?? "en" })}
        >
          {Object.entries(LOCALES).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="quiet"
        aria-label={`${messages.label}: ${messages.themes[theme]}`}
        title={`${messages.label}: ${messages.themes[theme]}`}
        onClick={() => actions.choose({ theme: THEMES.find((other) => other === NEXT_THEME[theme]) ?? "system" })}
      >
        <Icon name={theme} />
      </button>
    </>
  );
};

export const Header = ({ onHelp }: { readonly onHelp: () => void }) => {
  const { actions } = useBackstep();
  const { app, examples } = useMessages();
  const isPresenting = useSelected((state) => state.isPresenting);
  const [isChoosing, setChoosing] = useState(false);
  const { buttons } = app;
  return (
    <header className="page-header">
      <h1>
        <span aria-hidden="true">∂</span> {app.title}
      </h1>
      <button type="button" className="boxed" onClick={() => setChoosing(true)} aria-haspopup="dialog" title={examples.a1.title}>
        {buttons.examples}
      </button>
      <span className="spacer" />
      <ShareButton />
      <button type="button" className="quiet" aria-pressed={isPresenting} onClick={() => actions.choose({ isPresenting: !isPresenting })}>
        {isPresenting ? buttons.leavePresent : buttons.present}
      </button>
      <button type="button" className="quiet" onClick={onHelp} aria-haspopup="dialog">
        {buttons.help}
      </button>
      <Look />
      {isChoosing && <ExamplesDialog onClose={() => setChoosing(false)} />}
    </header>
  );
};
