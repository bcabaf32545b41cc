/** The graph that stands in the page's source, so that it is seen before any script has come. */

let opening: Element | null = null;

/** Takes it out of the page, before React replaces what is there. One that shows something else than the page will is left to go. */
export const saveOpeningPicture = (root: Element): void => {
  if (!document.documentElement.hasAttribute("data-elsewhere")) opening = root.querySelector(".opening");
};

/** Shows it until the returned function is called; not a second time. */
export const showOpeningPicture = (host: Element): (() => void) => {
  const picture = opening;
  opening = null;
  if (picture) host.append(picture);
  return () => picture?.remove();
};
