import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { orderLink } from "@/shared/recent/recent";
import { useMe } from "@/shared/session/me";
import { CopyButton } from "@/shared/ui/CopyButton";
import classes from "./KeepOrder.module.css";

/** A guest's ways to find the order again: an account made in one step, or its link. */
export function KeepOrder({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const link = orderLink(orderId);
  const guest = me === null || me?.isGuest;
  if (!guest && !link) return null;
  return (
    <section className={`card ${classes.keep}`} aria-labelledby="keep">
      <h2 id="keep" className={classes.title}>
        {t("keep.title")}
      </h2>
      <p className={classes.text}>{guest ? t("keep.guestText") : t("keep.linkText")}</p>
      <div className={classes.acts}>
        {guest && (
          <Button
            renderRoot={(props) => <Link to="/register" search={{ back: `/orders/${orderId}` }} {...props} />}
          >
            {t("keep.register")}
          </Button>
        )}
        {link && <CopyButton text={link}>{t("keep.copyLink")}</CopyButton>}
      </div>
    </section>
  );
}
