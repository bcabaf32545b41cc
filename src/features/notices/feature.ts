import { feature } from "../feature.ts";
import { Notices } from "./Notices.tsx";
import { texts } from "./texts.ts";

export const notices = feature({ id: "notices", slot: "notice", texts, Panel: Notices });
