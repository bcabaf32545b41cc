/** What the first walk needs comes first: what can wait for it does, since it would take the line from it. */
export const pageLoaded = async (): Promise<void> => {
  if (document.readyState !== "complete")
    await new Promise((resolve) => {
      addEventListener("load", resolve, { once: true });
    });
};
