import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ChevronIcon, GiftIcon, PeopleIcon } from "@/shared/ui/icons";
import classes from "./MyBalance.module.css";

/** The ways to the groups one bought with, and to one's invitation. */
export function MyGroups() {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/groups" className={`card ${classes.row}`}>
        <PeopleIcon size={22} />
        <span className={classes.label}>{t("group.mine")}</span>
        <ChevronIcon size={18} />
      </Link>
      <Link to="/invite" className={`card ${classes.row}`}>
        <GiftIcon size={22} />
        <span className={classes.label}>{t("invite.title")}</span>
        <ChevronIcon size={18} />
      </Link>
    </>
  );
}
