/** A formula. KaTeX arrives behind the first paint; until then, and without it, the place is empty. */
import { useEffect, useRef } from "react";

interface Props {
  readonly tex: string;
  readonly className?: string;
  /** Wider than its place, it is set smaller. */
  readonly isFitted?: boolean;
}

const fit = (host: HTMLElement): void => {
  host.style.fontSize = "";
  const ratio = host.clientWidth / host.scrollWidth;
  if (ratio < 1) host.style.fontSize = `${ratio * 0.98}em`;
};

export const Tex = ({ tex, className = "tex", isFitted = false }: Props) => {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isWanted = true;
    import("../../tex/render.ts").then(
      ({ renderFormula }) => {
        if (!isWanted || !host.current) return undefined;
        renderFormula(tex, host.current);
        return isFitted ? fit(host.current) : undefined;
      },
      () => undefined, // whatever stands around it says the same in words
    );
    return () => {
      isWanted = false;
    };
  }, [tex, isFitted]);
  return <div ref={host} className={className} />;
};
