import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Modal, Typography } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { Fact, Facts } from "@/shared/parts/values";
import type { Client } from "./clients";
import { IssueApiKey } from "./documents";

interface Issued {
  keyId: string;
  secret: string;
}

/** Make a key and show its secret this once: it lives in this dialog only, in no cache and no draft. */
export function IssueKey({ client, onClose }: { client: Client; onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [issued, setIssued] = useState<Issued | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const issue = useMutation({
    mutationFn: () =>
      ask(IssueApiKey, { input: { clientId: client.id, expiresAt: null } }).then((data) => data.issueApiKey),
    gcTime: 0,
    onMutate: () => setRefusal(null),
    onSuccess: (answer) => {
      if (answer.__typename !== "IssuedApiKey") {
        setRefusal(answer.message);
        return;
      }
      setIssued({ keyId: answer.key.keyId, secret: answer.secret });
      void cache.invalidateQueries({ queryKey: ["Partner"] });
    },
    onError: (error) => setRefusal(t(`trouble.${troubleOf(error)}.title`)),
  });
  const close = () => {
    issue.reset();
    onClose();
  };
  return (
    <Modal
      open
      title={t("client.issueTitle", { name: client.name })}
      onCancel={close}
      mask={{ closable: issued === null }}
      footer={
        issued ? (
          <Button type="primary" onClick={close}>
            {t("client.stored")}
          </Button>
        ) : (
          <Button type="primary" loading={issue.isPending} onClick={() => issue.mutate()}>
            {t("client.issue")}
          </Button>
        )
      }
    >
      {refusal && <Alert type="error" role="alert" title={refusal} style={{ marginBottom: 12 }} />}
      {issued ? (
        <div className="stack" style={{ gap: 16 }}>
          <Alert type="warning" showIcon title={t("client.onceTitle")} description={t("client.onceAdvice")} />
          <Facts>
            <Fact label={t("client.key")}>
              <Typography.Text copyable className="mono">
                {issued.keyId}
              </Typography.Text>
            </Fact>
            <Fact label={t("client.secret")}>
              <Typography.Text copyable className="mono" style={{ wordBreak: "break-all" }}>
                {issued.secret}
              </Typography.Text>
            </Fact>
          </Facts>
        </div>
      ) : (
        <p>{t("client.issueAbout")}</p>
      )}
    </Modal>
  );
}
