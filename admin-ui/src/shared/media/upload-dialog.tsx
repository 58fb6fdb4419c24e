import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Form, Modal, Progress } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { refused } from "@/shared/acts/answer";
import { ask, asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { TranslatedInput } from "@/shared/api/generated/graphql";
import { put } from "@/shared/api/put";
import { bytes, count } from "@/shared/format/number";
import { FileDrop } from "@/shared/forms/file-drop";
import { showAtField } from "@/shared/forms/refusal";
import { AltFields } from "./alt-fields";
import { MediaLimitsDocument, OfferMediaPicture } from "./documents";
import { fileName } from "./file-name";
import styles from "./media.module.css";

const TYPES = "image/png,image/jpeg,image/webp";

interface UploadDialogProps {
  onClose: () => void;
  onDone: (id: string) => void;
}

/** Put one picture into the library: seen, described in both languages, then sent. Closed early, it sends no more. */
export function UploadDialog({ onClose, onDone }: UploadDialogProps) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const [form] = Form.useForm<{ altTexts: TranslatedInput }>();
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const limits = useQuery({ ...asked(MediaLimitsDocument, {}), staleTime: Number.POSITIVE_INFINITY }).data
    ?.mediaLimits;
  const seen = usePreview(file);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);

  const tooLarge = (most: number) => t("media.tooLarge", { most: bytes(most, i18n.language) });
  const drop = (why: string) => {
    setFile(null);
    setTrouble(why);
  };
  const choose = (chosen: File) => {
    setTrouble(null);
    if (!TYPES.split(",").includes(chosen.type)) setTrouble(t("media.wrongType"));
    else if (limits && chosen.size > limits.mostBytes) setTrouble(tooLarge(limits.mostBytes));
    else setFile(chosen);
  };
  const send = async ({ altTexts }: { altTexts: TranslatedInput }) => {
    if (!file) {
      setTrouble(t("media.noFile"));
      return;
    }
    setTrouble(null);
    setSent(0);
    const stop = new AbortController();
    sending.current = stop;
    try {
      const { offerMediaPicture: offered } = await ask(OfferMediaPicture, {
        input: { fileName: fileName(file.name), altTexts },
      });
      if (stop.signal.aborted) return;
      if (refused(offered)) {
        if (!showAtField(form, offered)) setTrouble(offered.message);
        return;
      }
      if (offered.__typename !== "MediaTicket") return;
      if (file.size > offered.mostBytes) {
        drop(tooLarge(offered.mostBytes));
        return;
      }
      const { ok, answer, message: words } = await put(offered.uploadUrl, file, setSent, stop.signal);
      if (stop.signal.aborted) return;
      if (!ok || typeof answer?.id !== "string") {
        setTrouble(words ?? t("media.broken"));
        return;
      }
      void cache.invalidateQueries({ queryKey: ["MediaPictures"] });
      if (answer.known === true) void message.info(t("media.known"));
      else void message.success(t("media.added"));
      onDone(answer.id);
    } catch (error) {
      setTrouble(`${t(`trouble.${troubleOf(error)}.title`)} ${t("draft.kept")}`);
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
          hint={t("media.dropHint", { most: limits ? bytes(limits.mostBytes, i18n.language) : "…" })}
          disabled={sent !== null}
          onChange={choose}
        />
        {seen && (
          <img
            src={seen}
            alt={t("catalog.preview")}
            className={styles.preview}
            onError={() => drop(t("media.unreadable"))}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
              if (limits && naturalWidth * naturalHeight > limits.mostPixels)
                drop(t("media.tooManyPixels", { most: count(limits.mostPixels, i18n.language) }));
            }}
          />
        )}
        {file && sent !== null && (
          <div className={styles.sending}>
            <Progress percent={percent(sent, file.size)} aria-label={t("media.sending")} />
            <span role="status" className="faint">
              {t(sent < file.size ? "media.sending" : "media.preparing")}
            </span>
          </div>
        )}
        <div style={{ marginTop: 16 }}>
          <AltFields />
        </div>
        {/* Lets Enter in a field send it; the button that is seen stands in the window's foot. */}
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}

const percent = (sent: number, whole: number) => Math.min(100, Math.floor((sent / Math.max(whole, 1)) * 100));

/** An address under which this tab sees a file that is not sent yet. */
function usePreview(file: File | null): string | null {
  const [seen, setSeen] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return;
    const url = URL.createObjectURL(file);
    setSeen(url);
    return () => {
      setSeen(null);
      URL.revokeObjectURL(url);
    };
  }, [file]);
  return seen;
}
