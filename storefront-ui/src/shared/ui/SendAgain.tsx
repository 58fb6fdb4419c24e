import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSecondsUntil } from "./useSecondsUntil";

/** A message takes a moment to arrive: asking again at once would only make the first code worthless. */
const PATIENCE_MS = 60_000;

type SendAgainProps = {
  /** When the last code was sent, in milliseconds since 1970; long ago when it is not known. */
  sentAt: number | undefined;
  loading: boolean;
  onSend: () => void;
};

/** Asks for another code, once the first has had its time. */
export function SendAgain({ sentAt, loading, onSend }: SendAgainProps) {
  const { t } = useTranslation();
  const left = useSecondsUntil(sentAt === undefined ? undefined : sentAt + PATIENCE_MS);
  return (
    <Button variant="subtle" fullWidth disabled={left > 0} loading={loading} onClick={onSend}>
      {left > 0 ? t("verify.againIn", { count: left }) : t("verify.again")}
    </Button>
  );
}
