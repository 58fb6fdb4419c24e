import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Alert, Button, Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { CostField } from "@/shared/forms/cost-field";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { showAtField } from "@/shared/forms/refusal";
import { Card, Page } from "@/shared/parts/page";
import { VariantField } from "@/shared/parts/variant-field";
import { CreateSharedCode } from "./documents";
import { SecretFields, type SecretValues, secretField, secretOf } from "./secret-fields";

interface NewValues extends SecretValues {
  variantId: string;
  label: string;
  seats: number;
  seatCost: string;
  currency: string;
  expiresOn?: string;
  supplier?: string;
  purchaseOrder?: string;
}

/** Put an account, a key or a link on sale by the seat. No draft is kept of it: it holds a secret. */
export function NewSharedCode() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<NewValues>();
  const keyFor = useIdempotencyKey();
  const supplier = Form.useWatch("supplier", form);
  const [picked, setPicked] = useState<string>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const required = { required: true, whitespace: true, message: t("field.required") };
  const create = useMutation({
    mutationFn: (values: NewValues) => {
      const input = {
        variantId: values.variantId,
        label: values.label.trim(),
        secret: secretOf(values),
        seats: values.seats,
        seatCost: { amount: values.seatCost.trim(), currency: values.currency },
        expiresOn: values.expiresOn || null,
        supplier: values.supplier?.trim() || null,
        purchaseOrder: values.purchaseOrder?.trim() || null,
      };
      return ask(CreateSharedCode, { input, idempotencyKey: keyFor(input) }).then(
        (data) => data.createSharedCode,
      );
    },
    onMutate: () => setRefusal(null),
    onSuccess: (answer) => {
      if (answer.__typename === "SharedCode") {
        void navigate({ to: "/shared-codes/$id", params: { id: answer.id } });
      } else if (
        answer.__typename !== "StepUpRequired" &&
        !showAtField(form, answer, (name) => (name[0] === "seatCost" ? ["seatCost"] : secretField(name)))
      ) {
        setRefusal(answer.message);
      }
    },
    onError: (error) => setRefusal(t(`trouble.${troubleOf(error)}.title`)),
  });
  return (
    <Page
      title={t("shared.new")}
      above={<Link to="/shared-codes">{t("rail.screens.sharedCodes")}</Link>}
      note={t("shared.newNote")}
    >
      <Form<NewValues>
        form={form}
        layout="vertical"
        initialValues={{ seats: 5 }}
        onFinish={(values) => create.mutate(values)}
        scrollToFirstError={{ block: "center", focus: true }}
        style={{ maxWidth: 720 }}
      >
        <div className="stack">
          {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
          <Card>
            <Form.Item
              name="variantId"
              label={t("shared.goods")}
              extra={picked ?? t("shared.goodsHint")}
              rules={[{ required: true, message: t("field.required") }]}
            >
              <VariantField kind="SHARED" onLabel={setPicked} />
            </Form.Item>
            <div className="pair">
              <Form.Item
                name="label"
                label={t("shared.label")}
                extra={t("shared.labelHint")}
                rules={[required]}
              >
                <Input maxLength={80} />
              </Form.Item>
              <Form.Item
                name="seats"
                label={t("shared.seats")}
                rules={[{ required: true, message: t("field.required") }]}
              >
                <InputNumber min={1} max={100000} precision={0} style={{ width: "100%" }} />
              </Form.Item>
              <CostField name="seatCost" label={t("shared.seatCost")} hint={t("shared.seatCostHint")} />
              <Form.Item name="expiresOn" label={t("shared.expires")} extra={t("shared.expiresHint")}>
                <Input type="date" />
              </Form.Item>
              <Form.Item name="supplier" label={t("vault.supplier")} extra={t("shared.supplierHint")}>
                <Input maxLength={120} />
              </Form.Item>
              <Form.Item
                name="purchaseOrder"
                label={t("vault.purchaseOrder")}
                rules={[
                  { required: Boolean(supplier?.trim()), whitespace: true, message: t("field.required") },
                ]}
              >
                <Input maxLength={80} />
              </Form.Item>
            </div>
          </Card>
          <Card title={t("shared.whatHoldersSee")}>
            <SecretFields />
            <Button type="primary" htmlType="submit" loading={create.isPending}>
              {t("shared.create")}
            </Button>
          </Card>
        </div>
      </Form>
    </Page>
  );
}
