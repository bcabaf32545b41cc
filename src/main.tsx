import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { listenToKeys } from "./app/keys.ts";
import { recall, remember } from "./app/memory.ts";
import { playMotions } from "./app/motion.ts";
import { SIDE_WIDTH } from "./app/widths.ts";
import { CORE_CHOICES } from "./choices/core.ts";
import { saveOpeningPicture } from "./features/graph/openingPicture.ts";
import { FEATURES } from "./features/index.ts";
import { bringWithArrays } from "./lang/parts.ts";
import { createBackstep } from "./store/store.ts";
import "./ui/styles/index.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");

bringWithArrays(() => import("./features/arrayParts.ts"));
const backstep = createBackstep([...CORE_CHOICES, SIDE_WIDTH, ...FEATURES.flatMap(({ choices = [] }) => choices)]);
remember(backstep, await recall(backstep));
listenToKeys(backstep, FEATURES);
playMotions(backstep);

saveOpeningPicture(root);
createRoot(root).render(
  <StrictMode>
    <App backstep={backstep} features={FEATURES} />
  </StrictMode>,
);
