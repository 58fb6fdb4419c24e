/**
 * A served page is read by the few rules in its own document; the app's files of styles are fetched beside its scripts
 * and hold nothing up (`backend/web/served/document.py` sets them aside for a medium that no screen is).
 */
const ASIDE = 'link[rel="stylesheet"][media="print"]';

function aside(): HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>(ASIDE)];
}

/** Resolves when every file of styles is there, or will not come. */
export async function stylesCame(): Promise<void> {
  const coming = aside().filter((link) => !link.sheet);
  await Promise.all(
    coming.map(
      (link) =>
        new Promise((resolve) => {
          for (const end of ["load", "error"]) link.addEventListener(end, resolve, { once: true });
        }),
    ),
  );
}

/** Lets the app's styles hold, all at once and together with its first drawing. */
export function restyle(): void {
  for (const link of aside()) link.media = "all";
}
