import { useLayoutEffect } from "react";

let locks = 0;

/**
 * Keeps the page still behind a dialog. Stands in for the kit's own lock, which injects a style element
 * without the page's nonce and is refused by the content security policy.
 */
export default function useScrollLocker(lock?: boolean): void {
  useLayoutEffect(() => {
    if (!lock) return;
    locks += 1;
    if (locks === 1) {
      // The scroll bar leaves with the scrolling: what it took is kept free, so that nothing moves.
      document.body.style.paddingInlineEnd = `${window.innerWidth - document.documentElement.clientWidth}px`;
      document.body.style.overflowY = "hidden";
    }
    return () => {
      locks -= 1;
      if (locks > 0) return;
      document.body.style.overflowY = "";
      document.body.style.paddingInlineEnd = "";
    };
  }, [lock]);
}
