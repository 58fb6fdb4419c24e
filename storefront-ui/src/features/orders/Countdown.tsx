import { useEffect, useState } from "react";

type CountdownProps = { until: string; clockLag: number; onEnd?: () => void };

/** Minutes and seconds left by the server's clock. */
export function Countdown({ until, clockLag, onEnd }: CountdownProps) {
  const end = Date.parse(until) - clockLag;
  const [left, setLeft] = useState(() => secondsTo(end));
  useEffect(() => {
    const tick = () => setLeft(secondsTo(end));
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [end]);
  const over = left === 0;
  useEffect(() => {
    if (over) onEnd?.();
  }, [over, onEnd]);
  const text = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  return (
    <time className="tabular" dateTime={`PT${left}S`}>
      {text}
    </time>
  );
}

function secondsTo(end: number): number {
  return Math.max(0, Math.ceil((end - Date.now()) / 1_000));
}
