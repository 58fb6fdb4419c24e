import { Link } from "@tanstack/react-router";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import type { MediaPicturePartsFragment } from "@/shared/api/generated/graphql";
import { translated } from "@/shared/parts/translated";
import { When } from "@/shared/parts/values";
import { RemoveMediaPicture } from "./documents";
import styles from "./media.module.css";

const places = {
  PRODUCT: "/products/$id",
  BUNDLE: "/bundles/$id",
  CATEGORY: "/categories",
  CAMPAIGN: "/campaigns/$id",
} as const;

/** One picture: what it shows, who brought it, where it is used. One in use cannot be removed. */
export function PictureCard({
  picture,
  describe,
}: {
  picture: MediaPicturePartsFragment;
  describe: (() => void) | null;
}) {
  const { t, i18n } = useTranslation();
  const { modal } = App.useApp();
  const said = translated(picture.altTexts, i18n.language);
  const removing = useAct({
    run: () =>
      ask(RemoveMediaPicture, { id: picture.id, version: picture.version }).then(
        (data) => data.removeMediaPicture,
      ),
    done: t("media.removed"),
    stale: ["MediaPictures"],
  });
  const remove = () =>
    modal.confirm({
      title: t("media.removeAsk"),
      content: t("media.removeAbout"),
      okText: t("act.remove"),
      okButtonProps: { danger: true },
      onOk: () => removing.mutateAsync(undefined).catch(() => undefined),
    });
  const more = picture.useCount - picture.uses.length;
  return (
    <figure className={styles.card}>
      <img src={picture.tileUrl} alt={said} width={320} height={320} loading="lazy" />
      <figcaption>
        <b className={styles.said}>{said}</b>
        <span className="faint clip" title={picture.fileName}>
          {picture.fileName}
        </span>
        <span className="faint">
          {picture.uploadedBy?.name} · <When at={picture.uploadedAt} />
        </span>
        {picture.useCount === 0 ? (
          <span className="soft">{t("media.unused")}</span>
        ) : (
          <span className="soft">
            {t("media.usedIn")}{" "}
            {picture.uses.map((use, place) => (
              <span key={use.id}>
                {place > 0 && " · "}
                <Link to={places[use.kind]} params={{ id: use.id }}>
                  {translated(use.names, i18n.language)}
                </Link>
              </span>
            ))}
            {more > 0 && ` ${t("media.usedMore", { count: more })}`}
          </span>
        )}
        {describe && (
          <span className="row" style={{ gap: 8 }}>
            <Button size="small" onClick={describe}>
              {t("act.edit")}
            </Button>
            {picture.useCount === 0 && (
              <Button size="small" danger loading={removing.isPending} onClick={remove}>
                {t("act.remove")}
              </Button>
            )}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
