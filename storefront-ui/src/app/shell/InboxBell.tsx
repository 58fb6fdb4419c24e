import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useUnread } from "@/shared/inbox/unread";
import { BellIcon } from "@/shared/ui/icons";
import classes from "./Header.module.css";

/** The way to the inbox, and how much is new in it; for who has an account. */
export function InboxBell() {
  const { t } = useTranslation();
  const unread = useUnread();
  if (unread === undefined) return null;
  return (
    <Link
      to="/inbox"
      className={`icon-button ${classes.bell}`}
      aria-label={unread > 0 ? t("shell.inboxNew", { count: unread }) : t("shell.inbox")}
    >
      <BellIcon size={22} />
      {unread > 0 && (
        <span className={classes.count} aria-hidden="true">
          {unread > 99 ? "99+" : unread}
        </span>
      )}
    </Link>
  );
}
