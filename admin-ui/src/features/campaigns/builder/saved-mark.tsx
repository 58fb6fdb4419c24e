import { useTranslation } from "react-i18next";
import { Badge, type Tone } from "@/shared/parts/values";
import type { Saved } from "./use-builder";

const TONES: Record<Saved, Tone> = {
  saved: "good",
  saving: "quiet",
  unsaved: "quiet",
  refused: "bad",
  offline: "caution",
  conflict: "caution",
};

/** How safe what was typed is. */
export function SavedMark({ saved }: { saved: Saved }) {
  const { t } = useTranslation();
  return (
    <span role="status">
      <Badge tone={TONES[saved]}>{t(`builder.saved.${saved}`)}</Badge>
    </span>
  );
}
