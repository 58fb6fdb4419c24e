import { useEffect, useState } from "react";

/** How far this device's clock is behind the server's, in milliseconds, as an answer made at `serverTime` says. */
export const lagOf = (serverTime: string, now = Date.now()): number => Date.parse(serverTime) - now;

/** The server's time (milliseconds since 1970), anew every second. */
export function useServerNow(lag: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now + lag;
}

/** What is left until a moment, as clocks show it: "1:02:03", or "2:03" below an hour; days are hours. */
export function clockFace(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  const parts = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60), seconds % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, place) => (place ? String(part).padStart(2, "0") : String(part))).join(":");
}
