/** What was ignored, said once, until dismissed. */
import { noticeText } from "../i18n/sentence.ts";
import { useBackstep, useMessages, useSelected } from "./context.ts";
import { Icon } from "./Icon.tsx";

export const Notices = () => {
  const { actions } = useBackstep();
  const messages = useMessages();
  const notices = useSelected((state) => state.notices);
  return (
    <div className="notices" role="status" data-testid="notices">
      {notices.map((notice) => (
        <p key={notice.code}>
          {noticeText(messages, notice)}
          <button
            type="button"
            className="quiet"
            aria-label={messages.share.dismiss}
            onClick={() => actions.dismiss(notice.code)}
          >
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
};
