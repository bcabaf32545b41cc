/** What to press, until the formulas have come: as the page's source says it, so that nothing changes meanwhile. */
import { useMessages } from "../../ui/context.ts";

export const FirstSentence = () => {
  const { app } = useMessages();
  const isOpening = !document.documentElement.hasAttribute("data-elsewhere");
  return (
    <section className="formula">
      <div className="formula-lines" />
      <div className="explanation">{isOpening && <p className="guidance">{app.firstRun.start}</p>}</div>
    </section>
  );
};
