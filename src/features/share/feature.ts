import { feature } from "../feature.ts";
import { ShareButton } from "./ShareButton.tsx";
import { texts } from "./texts.ts";

export const share = feature({ id: "share", slot: "header", texts, Panel: ShareButton });
