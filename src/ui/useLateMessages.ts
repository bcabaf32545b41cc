import { useEffect, useState } from "react";
import { LOCALE, type Locale } from "../i18n/locales.ts";
import type { Messages } from "../i18n/messages.ts";
import { useChoice } from "./context.ts";

/** For parts that are there from the start: null until every sentence has come, behind the first paint. */
export const useLateMessages = (): Messages | null => {
  const locale = useChoice(LOCALE);
  const [messagesFor, setMessagesFor] = useState<((locale: Locale) => Messages) | null>(null);
  useEffect(() => {
    let isWanted = true;
    import("../i18n/messagesFor.ts").then(
      (loaded) => isWanted && setMessagesFor(() => loaded.messagesFor),
      () => undefined, // without them the graph still says that the text has errors
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return messagesFor && messagesFor(locale);
};
