/** What was ignored, said once, until dismissed. The place is there from the start, so that a screen reader hears what comes into it. */
import { Suspense } from "react";
import { useSelected } from "../../ui/context.ts";
import { loaded } from "../feature.ts";

const NoticeList = loaded(async () => (await import("./NoticeList.tsx")).NoticeList);

export const Notices = () => {
  const hasAny = useSelected(({ notices }) => notices.length > 0);
  return (
    <div className="notices" role="status" data-testid="notices">
      <Suspense>{hasAny && <NoticeList />}</Suspense>
    </div>
  );
};
