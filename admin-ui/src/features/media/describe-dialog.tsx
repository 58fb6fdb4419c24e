import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { MediaPicturePartsFragment, TranslatedInput } from "@/shared/api/generated/graphql";
import { AltFields } from "@/shared/media/alt-fields";
import { translated } from "@/shared/parts/translated";
import { DescribeMediaPicture } from "./documents";
import styles from "./media.module.css";

/** The whole picture, and what it is said to show. */
export function DescribeDialog({
  picture,
  onClose,
}: {
  picture: MediaPicturePartsFragment;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation();
  const { zhCn, en } = picture.altTexts;
  return (
    <ActDialog
      title={t("media.describe")}
      act={t("act.save")}
      about={
        <img
          className={styles.whole}
          src={picture.pageUrl}
          alt={translated(picture.altTexts, i18n.language)}
          width={picture.width}
          height={picture.height}
        />
      }
      initial={{ altTexts: { zhCn, en } }}
      run={({ altTexts }: { altTexts: TranslatedInput }) =>
        ask(DescribeMediaPicture, {
          id: picture.id,
          version: picture.version,
          input: { altTexts },
        }).then((data) => data.describeMediaPicture)
      }
      done={t("media.described")}
      stale={["MediaPictures", "MediaPicture"]}
      onClose={onClose}
    >
      <AltFields />
    </ActDialog>
  );
}
