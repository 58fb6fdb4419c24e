import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";

/**
 * A served page is read by the few rules in its own document; the app's files of styles are fetched beside its scripts
 * and hold nothing up (`backend/web/served/document.py` sets them aside for a medium that no screen is).
 */
const ASIDE = 'link[rel="stylesheet"][media="print"]';
/** What the served page said is known to the app at once; what else it asks for, it may ask for in front of its reader. */
const PATIENCE_MS = 600;

/**
 * Draws the app. Where the server has served a page, it stays until the same page of the app is whole beside it, and one
 * takes the place of the other: nothing jumps under the reader's eyes.
 */
export async function arrive(root: HTMLElement, app: ReactNode, loaded: Promise<unknown>): Promise<void> {
  const whole = <StrictMode>{app}</StrictMode>;
  if (!root.firstElementChild) {
    createRoot(root).render(whole);
    return;
  }
  await Promise.all([loaded, stylesCame()]);
  const place = root.cloneNode(false) as HTMLElement;
  place.style.display = "none";
  root.after(place);
  createRoot(place).render(whole);
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until && waits(place)) await new Promise((resolve) => setTimeout(resolve));
  for (const link of aside()) link.media = "all";
  root.remove();
  place.style.display = "";
}

function waits(place: HTMLElement): boolean {
  return !place.querySelector("main > *") || place.querySelector(".mantine-Skeleton-root") !== null;
}

function aside(): HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>(ASIDE)];
}

/** Resolves when every file of styles is there, or will not come. */
async function stylesCame(): Promise<void> {
  const came = (link: HTMLLinkElement) =>
    new Promise((resolve) => {
      for (const end of ["load", "error"]) link.addEventListener(end, resolve, { once: true });
    });
  await Promise.all(
    aside()
      .filter((link) => !link.sheet)
      .map(came),
  );
}
