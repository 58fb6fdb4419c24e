import "@mantine/core/styles/default-css-variables.layer.css";
import "@mantine/core/styles/UnstyledButton.layer.css";
import "@mantine/core/styles/Button.layer.css";
import "@mantine/core/styles/Loader.layer.css";
import "@mantine/core/styles/Skeleton.layer.css";
import "@mantine/core/styles/Input.layer.css";
import { keepTold } from "@/shared/api/told";
import { startLanguage } from "@/shared/i18n/language";
import { keepInstallOffer } from "@/shared/installed/install";
import { startWorker } from "@/shared/installed/worker";
import { App, router } from "./App";
import { arrive } from "./arrival";
import { fetchLikelyPages } from "./router";
import { whenQuiet } from "./whenQuiet";

const root = document.getElementById("root");
if (!root) throw new Error("The shell has no root.");

keepTold();
keepInstallOffer();
// What the server said of the page it served is not true of the next one.
const arrived = location.pathname;
const unsubscribe = router.subscribe("onResolved", ({ toLocation }) => {
  if (toLocation.pathname === arrived) return;
  for (const served of document.querySelectorAll("[data-page]")) served.remove();
  unsubscribe();
});

// The page and its words are fetched side by side.
const loaded = router.load();
await startLanguage();
await arrive(root, <App />, loaded);

const afterwards = () => whenQuiet(() => Promise.all([fetchLikelyPages(), startWorker()]));
if (document.readyState === "complete") afterwards();
else window.addEventListener("load", afterwards, { once: true });
