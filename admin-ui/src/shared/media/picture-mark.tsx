import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { translated } from "@/shared/parts/translated";
import { MediaPictureDocument } from "./documents";
import styles from "./media.module.css";

/** A picture of the library by its id: small, with what it shows beside it. */
export function PictureMark({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const query = useQuery(asked(MediaPictureDocument, { id }));
  const picture = query.data?.mediaPicture;
  if (!picture) return <span className="faint">{query.isSuccess ? t("media.gone") : "…"}</span>;
  return (
    <span className="row" style={{ flexWrap: "nowrap" }}>
      <img className={styles.small} src={picture.tileUrl} alt="" width={40} height={40} />
      {translated(picture.altTexts, i18n.language)}
    </span>
  );
}
