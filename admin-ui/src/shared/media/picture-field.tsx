import { useQuery } from "@tanstack/react-query";
import { Button, Modal } from "antd";
import { type Ref, useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { SearchBox } from "@/shared/lists/search-box";
import { useTrail } from "@/shared/lists/trail";
import { translated } from "@/shared/parts/translated";
import { MediaPictureDocument } from "./documents";
import { Library } from "./library";
import styles from "./media.module.css";
import { UploadDialog } from "./upload-dialog";

interface PictureFieldProps {
  /** The picture's id; null: none. */
  value?: string | null;
  onChange?: (id: string | null) => void;
  disabled?: boolean;
  /** Lets a form find the field, to say beside it what is wrong. */
  ref?: Ref<HTMLFieldSetElement>;
}

/** A picture out of the library, or a new one that goes there. */
export function PictureField({ value, onChange, disabled, ref }: PictureFieldProps) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState<"library" | "upload" | null>(null);
  const query = useQuery({ ...asked(MediaPictureDocument, { id: value ?? "" }), enabled: Boolean(value) });
  const picture = value ? query.data?.mediaPicture : null;
  const take = (id: string | null) => {
    onChange?.(id);
    setOpen(null);
  };
  return (
    <fieldset ref={ref} className={styles.field} aria-label={t("catalog.picture")}>
      {value && query.isSuccess && !picture && <span className="soft">{t("media.gone")}</span>}
      {picture && (
        <img
          className={styles.chosen}
          src={picture.tileUrl}
          alt={translated(picture.altTexts, i18n.language)}
          width={120}
          height={120}
        />
      )}
      {!disabled && (
        <span className="row">
          <Button onClick={() => setOpen("library")}>{t("media.choose")}</Button>
          <Button onClick={() => setOpen("upload")}>{t("media.upload")}</Button>
          {value && (
            <Button type="text" onClick={() => take(null)}>
              {t("media.drawnInstead")}
            </Button>
          )}
        </span>
      )}
      {open === "library" && <Chooser onClose={() => setOpen(null)} onTake={take} />}
      {open === "upload" && <UploadDialog onClose={() => setOpen(null)} onDone={take} />}
    </fieldset>
  );
}

function Chooser({ onClose, onTake }: { onClose: () => void; onTake: (id: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState<string | undefined>(undefined);
  return (
    <Modal open title={t("media.choose")} footer={null} onCancel={onClose} width={820}>
      <SearchBox value={text} label={t("media.find")} onChange={setText} />
      <Choices key={text ?? ""} text={text} onTake={onTake} />
    </Modal>
  );
}

/** The pages of one search; another search begins at its first page. */
function Choices({ text, onTake }: { text: string | undefined; onTake: (id: string) => void }) {
  const { i18n } = useTranslation();
  const { after, paging } = useTrail();
  return (
    <Library
      text={text}
      after={after}
      paging={paging}
      card={(picture) => {
        const said = translated(picture.altTexts, i18n.language);
        return (
          <button type="button" className={styles.pick} onClick={() => onTake(picture.id)}>
            <img src={picture.tileUrl} alt="" width={320} height={320} loading="lazy" />
            <span className={styles.said}>{said}</span>
          </button>
        );
      }}
    />
  );
}
