import { feature } from "../feature.ts";
import { Notices } from "./Notices.tsx";

export const notices = feature({ id: "notices", slot: "notice", Panel: Notices });
