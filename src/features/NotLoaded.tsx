/** In the place of a part that did not arrive. */
import { useMessages } from "../ui/context.ts";

export const NotLoaded = () => <p role="alert">{useMessages().app.loadFailed}</p>;
