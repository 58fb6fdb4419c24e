import "@/shared/ui/global.css";
import "@mantine/core/styles/baseline.layer.css";
import "@mantine/core/styles/default-css-variables.layer.css";
import "@mantine/core/styles/global.layer.css";
import "@mantine/core/styles/UnstyledButton.layer.css";
import "@mantine/core/styles/Button.layer.css";
import "@mantine/core/styles/Loader.layer.css";
import "@mantine/core/styles/Skeleton.layer.css";
import "@mantine/core/styles/Input.layer.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startLanguage } from "@/shared/i18n/language";
import { App, router } from "./App";
import { fetchLikelyPages } from "./router";

const root = document.getElementById("root");
if (!root) throw new Error("The shell has no root.");

// The page and its words are fetched side by side.
void router.load();
await startLanguage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

if (document.readyState === "complete") fetchLikelyPages();
else window.addEventListener("load", fetchLikelyPages, { once: true });
