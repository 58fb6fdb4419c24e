import { useEffect, useState } from "react";

/** Whole seconds until a moment (milliseconds since 1970), counted down; 0 when it is past or there is none. */
export function useSecondsUntil(moment: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  const left = moment === undefined ? 0 : Math.max(0, Math.ceil((moment - now) / 1_000));
  const counting = left > 0;
  useEffect(() => {
    setNow(Date.now());
    if (moment === undefined || moment <= Date.now()) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [moment]);
  return counting ? left : 0;
}
