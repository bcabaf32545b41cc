import { LOCALE } from "../i18n/locales.ts";
import type { Messages } from "../i18n/messages.ts";
import { messagesFor } from "../i18n/messagesFor.ts";
import { useChoice } from "./context.ts";

/** For parts that load behind the first paint: it brings every sentence with it. */
export const useAllMessages = (): Messages => messagesFor(useChoice(LOCALE));
