import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useNewVersion } from "@/shared/installed/worker";
import classes from "./NewVersion.module.css";

/** A new version is offered, never forced: somebody may be in the middle of paying. */
export function NewVersion() {
  const { t } = useTranslation();
  const take = useNewVersion();
  return (
    <div role="status">
      {take && (
        <div className={classes.offer}>
          <span>{t("version.ready")}</span>
          <Button size="xs" onClick={take}>
            {t("version.take")}
          </Button>
        </div>
      )}
    </div>
  );
}
