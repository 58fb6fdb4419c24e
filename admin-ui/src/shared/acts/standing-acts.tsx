import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";

interface StandingActsProps {
  paused: boolean;
  /** What the acts are called, and what ending it for good means. */
  words: { resume: string; pause: string; end: string; endAsk: string; endAbout: string };
  /** Absent where it is edited elsewhere. */
  onEdit?: (() => void) | undefined;
  onMove: (state: "LIVE" | "PAUSED" | "ENDED") => void;
}

/** What can be done with something that stands until it is ended: change it, let it rest or go on, end it for good. */
export function StandingActs({ paused, words, onEdit, onMove }: StandingActsProps) {
  const { t } = useTranslation();
  return (
    <span className="row" style={{ justifyContent: "flex-end" }}>
      {onEdit && (
        <Button size="small" onClick={onEdit}>
          {t("act.edit")}
        </Button>
      )}
      <Button size="small" onClick={() => onMove(paused ? "LIVE" : "PAUSED")}>
        {paused ? words.resume : words.pause}
      </Button>
      <Popconfirm
        title={words.endAsk}
        description={words.endAbout}
        okText={words.end}
        okButtonProps={{ danger: true }}
        onConfirm={() => onMove("ENDED")}
      >
        <Button size="small" danger>
          {words.end}
        </Button>
      </Popconfirm>
    </span>
  );
}
