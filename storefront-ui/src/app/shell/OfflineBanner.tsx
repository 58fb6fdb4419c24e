import { useTranslation } from "react-i18next";
import { useSlowNetwork } from "@/shared/api/useSlowNetwork";
import { OfflineIcon } from "@/shared/ui/icons";
import { useOnline } from "@/shared/ui/useOnline";
import classes from "./OfflineBanner.module.css";

/** Offline is a state, not an error: what is on the screen stays, and goes on by itself. So is a slow network. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useOnline();
  const slow = useSlowNetwork();
  return (
    <div role="status">
      {(!online || slow) && (
        <p className={classes.banner}>
          <OfflineIcon size={18} />
          {online ? t("offline.slow") : t("offline.banner")}
        </p>
      )}
    </div>
  );
}
