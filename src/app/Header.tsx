/** The name of the page, and everything that is about the page as a whole; on a narrow screen most of it in a menu. */
import { Suspense, use, useId } from "react";
import { DIALOG } from "../features/dialogs.ts";
import type { Feature } from "../features/feature.ts";
import { FeaturesContext } from "../features/featuresContext.ts";
import { LOCALE } from "../i18n/locales.ts";
import { useBackstep, useChoice, useMessages } from "../ui/context.ts";
import { Icon } from "../ui/kit/Icon.tsx";
import "./header.css";

const Opener = ({ id, texts, opener }: Feature) => {
  const { actions } = useBackstep();
  const locale = useChoice(LOCALE);
  return (
    <button type="button" className="quiet" data-opens={id} aria-haspopup="dialog" onClick={() => actions.choose(DIALOG, id)}>
      {opener?.(texts?.[locale])}
    </button>
  );
};

const Part = (record: Feature) => (record.slot === "header" ? <record.Panel /> : <Opener {...record} />);

export const Header = () => {
  const { app } = useMessages();
  const [first, ...others] = use(FeaturesContext).filter(
    ({ slot, opener, menu }) => slot === "header" || (slot === "dialog" && opener && !menu),
  );
  const id = useId();
  return (
    <header className="page-header">
      <h1>
        <span aria-hidden="true">∂</span> {app.title}
      </h1>
      {first && <Part {...first} />}
      <button type="button" className="quiet more" popoverTarget={id} aria-label={app.menu} title={app.menu}>
        <Icon name="more" />
      </button>
      <div id={id} popover="auto" className="header-menu">
        {/* All of them at once, so that none moves the others. */}
        <Suspense>
          {others.map((record) => (
            <Part key={record.id} {...record} />
          ))}
        </Suspense>
      </div>
    </header>
  );
};
