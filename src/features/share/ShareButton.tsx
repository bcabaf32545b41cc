/** Copies a link to what is on the screen. */
import { linkForOthers } from "../../store/address.ts";
import { useBackstep } from "../../ui/context.ts";
import { useFlash } from "../../ui/kit/useFlash.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./texts.ts";

export const ShareButton = () => {
  const backstep = useBackstep();
  const { share, copyLink, copied, copyFailed } = useTexts(texts);
  const [isCopied, flashCopied] = useFlash();
  const [isFailed, flashFailed] = useFlash();
  const copy = (): void => {
    const link = new URL(linkForOthers(backstep), location.href).href;
    navigator.clipboard.writeText(link).then(flashCopied, flashFailed);
  };
  return (
    <button type="button" className="quiet" title={copyLink} onClick={copy}>
      <span aria-live="polite">{isCopied ? copied : isFailed ? copyFailed : share}</span>
    </button>
  );
};
