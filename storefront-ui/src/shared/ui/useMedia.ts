import { useSyncExternalStore } from "react";

/** Whether the media query holds, followed as the window changes. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/** A device that pays in its own browser rather than by scanning another screen. */
export function useHandheld(): boolean {
  return useMedia("(max-width: 767px), (pointer: coarse) and (max-width: 1024px)");
}
