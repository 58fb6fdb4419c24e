import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Root } from "./app/root";
import { start } from "./shared/i18n/i18n";
import "./shared/theme/base.css";

const place = document.getElementById("root");
if (!place) throw new Error("index.html has no #root");

await start();
createRoot(place).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
