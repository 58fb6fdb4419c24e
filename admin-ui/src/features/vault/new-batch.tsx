import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { CostField } from "@/shared/forms/cost-field";
import { useDraft } from "@/shared/forms/draft";
import { DraftNotice } from "@/shared/forms/draft-notice";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { showAtField } from "@/shared/forms/refusal";
import { Card, Page } from "@/shared/parts/page";
import { VariantField } from "@/shared/parts/variant-field";
import { CreateBatch } from "./documents";

interface BatchValues {
  variantId: string;
  /** Name of the picked variant as shown; not sent. */
  variantLabel: string;
  supplier: string;
  purchaseOrder: string;
  unitCost: string;
  currency: string;
  expiresOn: string;
  note: string;
}

const blank: BatchValues = {
  variantId: "",
  variantLabel: "",
  supplier: "",
  purchaseOrder: "",
  unitCost: "",
  currency: "",
  expiresOn: "",
  note: "",
};

/** Take in a delivery from a supplier; its codes are imported afterwards. */
export function NewBatch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<BatchValues>();
  const draft = useDraft("batch.new", form, blank);
  const keyFor = useIdempotencyKey();
  const [refusal, setRefusal] = useState<string | null>(null);
  const picked = Form.useWatch("variantLabel", { form, preserve: true });
  const required = { required: true, whitespace: true, message: t("field.required") };

  const create = useMutation({
    mutationFn: (values: BatchValues) => {
      const input = {
        variantId: values.variantId,
        supplier: values.supplier.trim(),
        purchaseOrder: values.purchaseOrder.trim(),
        unitCost: { amount: values.unitCost.trim(), currency: values.currency },
        expiresOn: values.expiresOn || null,
        note: values.note.trim() || null,
      };
      return ask(CreateBatch, { input, idempotencyKey: keyFor(input) }).then((data) => data.createBatch);
    },
    onMutate: () => setRefusal(null),
    onSuccess: (answer) => {
      if (answer.__typename === "Batch") {
        draft.forget();
        void navigate({ to: "/imports/new", search: { batch: answer.id } });
      } else if (!showAtField(form, answer, (name) => (name[0] === "unitCost" ? ["unitCost"] : name))) {
        setRefusal(answer.message);
      }
    },
    onError: (error) => setRefusal(`${t(`trouble.${troubleOf(error)}.title`)} ${t("draft.kept")}`),
  });

  return (
    <Page
      title={t("vault.newBatch")}
      above={<Link to="/batches">{t("rail.screens.batches")}</Link>}
      note={t("vault.newBatchNote")}
    >
      <Form<BatchValues>
        form={form}
        layout="vertical"
        initialValues={blank}
        onValuesChange={draft.touched}
        onFinish={() => create.mutate(form.getFieldsValue(true) as BatchValues)}
        scrollToFirstError={{ block: "center", focus: true }}
        style={{ maxWidth: 720 }}
      >
        <div className="stack">
          <DraftNotice restoredAt={draft.restoredAt} onDiscard={draft.discard} />
          {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
          <Card>
            <Form.Item
              name="variantId"
              label={t("vault.goods")}
              extra={picked || undefined}
              rules={[{ required: true, message: t("field.required") }]}
            >
              <VariantField
                kind="CODE"
                onLabel={(label) => {
                  form.setFieldsValue({ variantLabel: label });
                  draft.touched();
                }}
              />
            </Form.Item>
            <div className="pair">
              <Form.Item name="supplier" label={t("vault.supplier")} rules={[required]}>
                <Input maxLength={120} />
              </Form.Item>
              <Form.Item name="purchaseOrder" label={t("vault.purchaseOrder")} rules={[required]}>
                <Input maxLength={64} className="mono" />
              </Form.Item>
              <CostField name="unitCost" label={t("vault.unitCost")} hint={t("vault.unitCostHint")} />
              <Form.Item name="expiresOn" label={t("vault.expires")} extra={t("vault.expiresHint")}>
                <Input type="date" />
              </Form.Item>
            </div>
            <Form.Item name="note" label={t("vault.noteLabel")}>
              <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={create.isPending}>
              {t("vault.createAndImport")}
            </Button>
          </Card>
        </div>
      </Form>
    </Page>
  );
}
