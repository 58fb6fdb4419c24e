import { useTranslation } from "react-i18next";
import { OfflineIcon } from "@/shared/ui/icons";
import { useOnline } from "@/shared/ui/useOnline";
import classes from "./OfflineBanner.module.css";

/** Offline is a state, not an error: what is on the screen stays, and goes on by itself. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className={classes.banner}>
          <OfflineIcon size={18} />
          {t("offline.banner")}
        </p>
      )}
    </div>
  );
}
