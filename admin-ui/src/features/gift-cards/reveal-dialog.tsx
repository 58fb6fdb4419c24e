import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Form, Input, Modal, Typography } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { GiftCardBatchPartsFragment } from "@/shared/api/generated/graphql";
import { RevealGiftCards } from "./documents";

interface Shown {
  codes: { id: string; code: string }[];
  after: string | null;
}

/** Show a batch's codes to hand them out. They live in this dialog only, in no cache and no draft. */
export function RevealDialog({ batch, onClose }: { batch: GiftCardBatchPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [shown, setShown] = useState<Shown | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const reveal = useMutation({
    mutationFn: () =>
      ask(RevealGiftCards, {
        input: { batchId: batch.id, after: shown?.after ?? null, reason: reason.trim() },
      }).then((data) => data.revealGiftCards),
    gcTime: 0,
    onMutate: () => setRefusal(null),
    onSuccess: (answer) => {
      if (answer.__typename === "RevealedGiftCards")
        setShown({ codes: [...(shown?.codes ?? []), ...answer.cards], after: answer.after });
      else setRefusal(answer.message);
    },
    onError: (error) => setRefusal(t(`trouble.${troubleOf(error)}.title`)),
  });
  const close = () => {
    reveal.reset();
    onClose();
  };
  const more = shown === null || shown.after !== null;
  return (
    <Modal
      open
      title={t("giftCard.revealTitle", { name: batch.name })}
      onCancel={close}
      mask={{ closable: shown === null }}
      footer={
        more ? (
          <Button
            type="primary"
            disabled={reason.trim() === ""}
            loading={reveal.isPending}
            onClick={() => reveal.mutate()}
          >
            {t(shown ? "giftCard.revealMore" : "giftCard.reveal")}
          </Button>
        ) : (
          <Button type="primary" onClick={close}>
            {t("giftCard.done")}
          </Button>
        )
      }
    >
      {refusal && <Alert type="error" role="alert" title={refusal} style={{ marginBottom: 12 }} />}
      {shown ? (
        <Codes codes={shown.codes} />
      ) : (
        <>
          <p style={{ marginBottom: 12 }}>{t("giftCard.revealAbout")}</p>
          <Form layout="vertical">
            <Form.Item label={t("act.reason")} htmlFor="reveal-reason" style={{ marginBottom: 0 }}>
              <Input
                id="reveal-reason"
                maxLength={200}
                autoFocus
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </Form.Item>
          </Form>
        </>
      )}
    </Modal>
  );
}

function Codes({ codes }: { codes: Shown["codes"] }) {
  const { t } = useTranslation();
  const text = codes.map(({ code }) => code).join("\n");
  return (
    <div className="stack" style={{ gap: 12 }}>
      <Alert type="warning" showIcon title={t("giftCard.revealOnce")} />
      <Typography.Text copyable={{ text }}>{t("giftCard.codes", { count: codes.length })}</Typography.Text>
      <ol className="mono" style={{ maxHeight: 320, overflow: "auto", paddingInlineStart: 28 }}>
        {codes.map(({ id, code }) => (
          <li key={id} translate="no">
            {code}
          </li>
        ))}
      </ol>
    </div>
  );
}
