import { useTranslation } from "react-i18next";
import type { Line } from "@/shared/api/live";
import { Badge, type Tone } from "./values";

const tones: Record<Line, Tone> = {
  connecting: "quiet",
  live: "good",
  polling: "caution",
  offline: "bad",
  closed: "quiet",
};

/** How fresh what one sees is. Nothing is said once there is nothing more to come. */
export function LineState({ line }: { line: Line }) {
  const { t } = useTranslation();
  if (line === "closed") return null;
  return (
    <span role="status">
      <Badge tone={tones[line]}>{t(`line.${line}`)}</Badge>
    </span>
  );
}
