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
    document.body.style.overflowY = "hidden";
    return () => {
      locks -= 1;
      if (locks === 0) document.body.style.overflowY = "";
    };
  }, [lock]);
}
