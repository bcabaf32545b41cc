import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { recall, remember } from "./app/memory.ts";
import { CORE_CHOICES } from "./choices/core.ts";
import { LOCALE } from "./i18n/locales.ts";
import { createBackstep } from "./store/store.ts";
import { App } from "./ui/App.tsx";
import { PALETTE, THEME } from "./ui/look.ts";
import "./ui/styles/index.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");

const backstep = createBackstep([...CORE_CHOICES, LOCALE, THEME, PALETTE]);
remember(backstep, recall(backstep));

createRoot(root).render(
  <StrictMode>
    <App backstep={backstep} />
  </StrictMode>,
);
