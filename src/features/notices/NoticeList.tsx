import { useBackstep, useSelected } from "../../ui/context.ts";
import { Icon } from "../../ui/kit/Icon.tsx";
import { useTexts } from "../useTexts.ts";
import { noticeText } from "./noticeText.ts";
import { texts } from "./panelTexts.ts";

export const NoticeList = () => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const notices = useSelected((state) => state.notices);
  return notices.map((notice) => (
    <p key={notice.code}>
      {noticeText(words.notices, notice)}
      <button type="button" className="quiet" aria-label={words.dismiss} onClick={() => actions.dismiss(notice.code)}>
        <Icon name="close" />
      </button>
    </p>
  ));
};
