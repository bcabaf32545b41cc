/** The graph that stands in the page's source, so that it is seen before any script has come. */

let opening: readonly Element[] = [];

/** Takes it out of the page, before React replaces what is there. One that shows something else than the page will is left to go. */
export const saveOpeningPicture = (root: Element): void => {
  if (!document.documentElement.hasAttribute("data-elsewhere")) opening = [...root.querySelectorAll(".opening")];
};

/** Shows it until the returned function is called; not a second time. */
export const showOpeningPicture = (host: Element): (() => void) => {
  const pictures = opening;
  opening = [];
  host.append(...pictures);
  return () => {
    for (const picture of pictures) picture.remove();
  };
};
