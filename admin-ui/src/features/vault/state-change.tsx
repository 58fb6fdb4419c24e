import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { BatchPartsFragment, BatchState } from "@/shared/api/generated/graphql";
import { formatMoney, times } from "@/shared/format/money";
import { count } from "@/shared/format/number";
import { SetBatchState } from "./documents";

interface StateChangeProps {
  batch: BatchPartsFragment;
  target: BatchState;
  onClose: () => void;
  onChanged: (batch: BatchPartsFragment) => void;
}

/** Move a batch along its life: what it does in numbers, and why, before it is done. */
export function StateChange({ batch, target, onClose, onChanged }: StateChangeProps) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const [form] = Form.useForm<{ reason: string }>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      ask(SetBatchState, {
        input: { batchId: batch.id, version: batch.version, state: target, reason: reason.trim() },
      }).then((data) => data.setBatchState),
    onSuccess: (answer) => {
      if (answer.__typename === "Batch") {
        onChanged(answer);
        void message.success(t("vault.changed", { state: t(`vault.state.${answer.state}`) }));
        onClose();
      } else {
        // Somebody or something moved it meanwhile: the numbers above are asked again with the words below.
        setRefusal(answer.message);
        void cache.invalidateQueries({ queryKey: ["Batch"] });
      }
    },
    onError: (error) => setRefusal(t(`trouble.${troubleOf(error)}.title`)),
  });

  const numbers = {
    free: count(batch.counts.free, i18n.language),
    held: count(batch.counts.held, i18n.language),
    delivered: count(batch.counts.delivered, i18n.language),
  };
  const worth =
    batch.unitCost && formatMoney(times(batch.unitCost, BigInt(batch.counts.free)), i18n.language);
  return (
    <Modal
      open
      title={t(`vault.to.${target}`)}
      okText={t(`vault.to.${target}`)}
      okButtonProps={{ danger: target === "RECALLED" || target === "WITHDRAWN", loading: change.isPending }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <p style={{ marginBottom: 12 }}>
        {t(`vault.consequence.${target}`, numbers)} {worth && t("vault.worth", { worth })}
      </p>
      {refusal && <Alert type="error" role="alert" title={refusal} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" onFinish={(values) => change.mutate(values)}>
        <Form.Item
          name="reason"
          label={t("vault.reason")}
          rules={[{ required: true, whitespace: true, message: t("field.required") }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
