import { Alert, Button, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { MediaPicturePartsFragment, TranslatedInput } from "@/shared/api/generated/graphql";
import { AltFields } from "@/shared/media/alt-fields";
import { translated } from "@/shared/parts/translated";
import { DescribeMediaPicture } from "./documents";
import styles from "./media.module.css";

type Words = MediaPicturePartsFragment["altTexts"];

/** The whole picture, and what it is said to show. Saved words of somebody else are shown before they are replaced. */
export function DescribeDialog({
  picture,
  onClose,
}: {
  picture: MediaPicturePartsFragment;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation();
  const { zhCn, en } = picture.altTexts;
  const [version, setVersion] = useState(picture.version);
  const [theirs, setTheirs] = useState<Words | null>(null);
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
          version,
          input: { altTexts },
        }).then(({ describeMediaPicture: answer }) => {
          if (answer.__typename === "MediaPictureChanged") {
            setVersion(answer.current.version);
            setTheirs(answer.current.altTexts);
          }
          return answer;
        })
      }
      done={t("media.described")}
      stale={["MediaPictures", "MediaPicture"]}
      onClose={onClose}
    >
      {theirs && <Theirs words={theirs} />}
      <AltFields />
    </ActDialog>
  );
}

/** What somebody else saved meanwhile. Saving again puts one's own words in its place. */
function Theirs({ words }: { words: Words }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<{ altTexts: TranslatedInput }>();
  return (
    <Alert
      type="warning"
      style={{ marginBottom: 12 }}
      title={t("media.theirs")}
      description={
        <>
          <span lang="zh-CN">{words.zhCn}</span>
          <br />
          <span lang="en">{words.en}</span>
        </>
      }
      action={
        <Button
          size="small"
          onClick={() => form.setFieldsValue({ altTexts: { zhCn: words.zhCn, en: words.en } })}
        >
          {t("media.takeTheirs")}
        </Button>
      }
    />
  );
}
