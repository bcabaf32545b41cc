/** Looks again whenever something may have come to stand elsewhere: the camera, the window, the fonts, the picture itself. */
import { type RefObject, useEffect } from "react";

/** @param card what is to be placed, itself of changing size */
export const useLookAgain = (look: () => void, card: RefObject<Element | null>): void => {
  useEffect(() => {
    let asked = 0;
    /** Once for all that changes in a frame. */
    const ask = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(look);
    };
    const pictures = new MutationObserver(ask);
    const sizes = new ResizeObserver(ask);
    for (const part of document.querySelectorAll(".stage > .graph, .stage > .formula, .transport")) sizes.observe(part);
    if (card.current) sizes.observe(card.current);
    const viewport = document.querySelector(".graph .viewport");
    if (viewport) pictures.observe(viewport, { subtree: true, childList: true, attributeFilter: ["style", "transform"] });
    addEventListener("resize", ask);
    document.fonts.addEventListener("loadingdone", ask);
    ask();
    return () => {
      cancelAnimationFrame(asked);
      pictures.disconnect();
      sizes.disconnect();
      removeEventListener("resize", ask);
      document.fonts.removeEventListener("loadingdone", ask);
    };
  }, [look, card]);
};
