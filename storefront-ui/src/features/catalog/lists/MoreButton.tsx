import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./MoreButton.module.css";

type MoreButtonProps = { more: boolean; busy: boolean; failed: boolean; onMore: () => void };

/** Fetches the next page; says so when it could not, and keeps what is there. */
export function MoreButton({ more, busy, failed, onMore }: MoreButtonProps) {
  const { t } = useTranslation();
  if (!more) return null;
  return (
    <div className={classes.more}>
      {failed && <p role="alert">{t("list.moreFailed")}</p>}
      <Button variant="default" size="md" loading={busy} onClick={onMore}>
        {failed ? t("action.retry") : t("list.more")}
      </Button>
    </div>
  );
}
