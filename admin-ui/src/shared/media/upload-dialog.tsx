import { useQueryClient } from "@tanstack/react-query";
import { Alert, App, Form, Modal, Progress } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { refused } from "@/shared/acts/answer";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { TranslatedInput } from "@/shared/api/generated/graphql";
import { put } from "@/shared/api/put";
import { bytes } from "@/shared/format/number";
import { FileDrop } from "@/shared/forms/file-drop";
import { showAtField } from "@/shared/forms/refusal";
import { AltFields } from "./alt-fields";
import { OfferMediaPicture } from "./documents";
import styles from "./media.module.css";

const TYPES = "image/png,image/jpeg,image/webp";
const MOST_BYTES = 20 * 1024 * 1024;

interface UploadDialogProps {
  onClose: () => void;
  onDone: (id: string) => void;
}

/** Put one picture into the library: seen, described in both languages, then sent. */
export function UploadDialog({ onClose, onDone }: UploadDialogProps) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const [form] = Form.useForm<{ altTexts: TranslatedInput }>();
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const seen = usePreview(file);

  const choose = (chosen: File) => {
    setTrouble(null);
    if (!TYPES.split(",").includes(chosen.type)) setTrouble(t("media.wrongType"));
    else if (chosen.size > MOST_BYTES)
      setTrouble(t("media.tooLarge", { most: bytes(MOST_BYTES, i18n.language) }));
    else setFile(chosen);
  };
  const send = async ({ altTexts }: { altTexts: TranslatedInput }) => {
    if (!file) {
      setTrouble(t("media.noFile"));
      return;
    }
    setTrouble(null);
    setSent(0);
    try {
      const { offerMediaPicture: offered } = await ask(OfferMediaPicture, {
        input: { fileName: file.name, altTexts },
      });
      if (refused(offered)) {
        if (!showAtField(form, offered)) setTrouble(offered.message);
        return;
      }
      if (offered.__typename !== "MediaTicket") return;
      const { ok, answer, message: words } = await put(offered.uploadUrl, file, setSent);
      if (!ok || typeof answer?.id !== "string") {
        setTrouble(words ?? t("media.broken"));
        return;
      }
      void cache.invalidateQueries({ queryKey: ["MediaPictures"] });
      if (answer.known === true) void message.info(t("media.known"));
      else void message.success(t("media.added"));
      onDone(answer.id);
    } catch (error) {
      setTrouble(t(`trouble.${troubleOf(error)}.title`));
    } finally {
      setSent(null);
    }
  };
  return (
    <Modal
      open
      title={t("media.upload")}
      okText={t("media.upload")}
      okButtonProps={{ loading: sent !== null }}
      onCancel={onClose}
      onOk={() => form.submit()}
      width={560}
    >
      {trouble && <Alert type="error" role="alert" title={trouble} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" disabled={sent !== null} onFinish={(values) => void send(values)}>
        <FileDrop
          file={file}
          accept={TYPES}
          title={t("media.drop")}
          hint={t("media.dropHint", { most: bytes(MOST_BYTES, i18n.language) })}
          onChange={choose}
        />
        {seen && <img src={seen} alt={t("catalog.preview")} className={styles.preview} />}
        {file && sent !== null && (
          <Progress
            percent={Math.floor((sent / Math.max(file.size, 1)) * 100)}
            aria-label={t("media.sending")}
          />
        )}
        <div style={{ marginTop: 16 }}>
          <AltFields />
        </div>
      </Form>
    </Modal>
  );
}

/** An address under which this tab sees a file that is not sent yet. */
function usePreview(file: File | null): string | null {
  const [seen, setSeen] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return;
    const url = URL.createObjectURL(file);
    setSeen(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return seen;
}
