/** The name of the page, and everything that is about the page as a whole. */
import { useId, useState } from "react";
import { PRESENTING } from "../choices/core.ts";
import { LOCALE, LOCALES, localeOf } from "../i18n/locales.ts";
import { linkForOthers } from "../store/address.ts";
import { useBackstep, useChoice, useMessages } from "./context.ts";
import { ExamplesDialog } from "./ExamplesDialog.tsx";
import { Icon } from "./Icon.tsx";
import { PALETTE, PALETTES, THEME, THEMES } from "./look.ts";
import { useFlash } from "./useFlash.ts";

const ShareButton = () => {
  const backstep = useBackstep();
  const { app, share } = useMessages();
  const [isCopied, flashCopied] = useFlash();
  const [isFailed, flashFailed] = useFlash();
  const copy = (): void => {
    const link = new URL(linkForOthers(backstep), location.href).href;
    navigator.clipboard.writeText(link).then(flashCopied, flashFailed);
  };
  return (
    <button type="button" className="quiet" title={share.copyLink} onClick={copy}>
      <span aria-live="polite">{isCopied ? share.copied : isFailed ? share.copyFailed : app.buttons.share}</span>
    </button>
  );
};

const Language = () => {
  const { actions } = useBackstep();
  const { theme: messages } = useMessages();
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
const Look = () => {
  const { actions } = useBackstep();
  const { theme: messages } = useMessages();
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

export const Header = ({ onHelp }: { readonly onHelp: () => void }) => {
  const { actions } = useBackstep();
  const { app, examples } = useMessages();
  const isPresenting = useChoice(PRESENTING);
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
      <button
        type="button"
        className="quiet"
        aria-pressed={isPresenting}
        onClick={() => actions.choose(PRESENTING, !isPresenting)}
      >
        {isPresenting ? buttons.leavePresent : buttons.present}
      </button>
      <button type="button" className="quiet" onClick={onHelp} aria-haspopup="dialog">
        {buttons.help}
      </button>
      <Language />
      <Look />
      {isChoosing && <ExamplesDialog onClose={() => setChoosing(false)} />}
    </header>
  );
};
