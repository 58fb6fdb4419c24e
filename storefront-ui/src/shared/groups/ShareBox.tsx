import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { currentLanguage } from "@/shared/i18n/language";
import { CopyButton } from "@/shared/ui/CopyButton";
import { QrCode } from "@/shared/ui/QrCode";
import classes from "./ShareBox.module.css";

type ShareBoxProps = {
  /** The page that is shared. */
  path: string;
  /** Its poster; the language is added. */
  poster: string;
  title: string;
};

/** The ways to share a page: its link, the device's own menu, a code to scan, and a poster to keep. */
export function ShareBox({ path, poster, title }: ShareBoxProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const link = `${location.origin}${path}`;
  const image = `${poster}?lang=${currentLanguage()}`;
  return (
    <section className={`card ${classes.box}`} aria-labelledby="share">
      <h2 id="share" className={classes.title}>
        {title}
      </h2>
      <div className={classes.row}>
        <QrCode text={link} label={t("share.code")} size={132} />
        <div className={classes.ways}>
          <CopyButton text={link} variant="filled">
            {t("share.copy")}
          </CopyButton>
          {typeof navigator.share === "function" && (
            <Button variant="default" onClick={() => void navigator.share({ url: link }).catch(() => {})}>
              {t("share.send")}
            </Button>
          )}
          <Button variant="default" onClick={() => setShown(!shown)} aria-expanded={shown}>
            {t(shown ? "share.hidePoster" : "share.poster")}
          </Button>
        </div>
      </div>
      {shown && (
        <figure className={classes.poster}>
          <img src={image} alt={t("share.posterAlt")} width={720} height={1080} />
          <figcaption>
            <a href={image} download="poster.jpg">
              {t("share.save")}
            </a>
            <span className="muted">{t("share.hold")}</span>
          </figcaption>
        </figure>
      )}
    </section>
  );
}
