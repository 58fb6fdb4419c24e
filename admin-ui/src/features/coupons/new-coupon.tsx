import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Alert, Button, Form, Input, InputNumber, Segmented, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import { showAtField } from "@/shared/forms/refusal";
import { Card, Page } from "@/shared/parts/page";
import { useCurrencies } from "@/shared/shop/currencies";
import { CreateCoupon } from "./documents";
import { couponKinds } from "./search";
import { type CouponValues, fieldOf, inputOf } from "./values";

/** A coupon that stands alone: what it does, how people come by it, and how far it goes. */
export function NewCoupon() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<CouponValues>();
  const keyFor = useIdempotencyKey();
  const [refusal, setRefusal] = useState<string | null>(null);
  const currencies = useCurrencies();
  const currency = currencies[0] ?? "";
  const kind = Form.useWatch("kind", form) ?? "CLAIM";
  const create = useMutation({
    mutationFn: (values: CouponValues) => {
      const input = inputOf(values, currency);
      return ask(CreateCoupon, { input, idempotencyKey: keyFor(input) }).then((data) => data.createCoupon);
    },
    onMutate: () => setRefusal(null),
    onSuccess: (answer) => {
      if (answer.__typename === "Coupon") void navigate({ to: "/coupons/$id", params: { id: answer.id } });
      else if (!showAtField(form, answer, fieldOf)) setRefusal(answer.message);
    },
    onError: (error) => setRefusal(t(`trouble.${troubleOf(error)}.title`)),
  });
  const required = { required: true, whitespace: true, message: t("field.required") };
  const money = (name: string, label: string, needed = false, extra?: string) => (
    <Form.Item
      name={name}
      label={label}
      {...(extra ? { extra } : {})}
      rules={[moneyRule(currency, t("field.money"), needed)]}
    >
      <MoneyInput currency={currency} />
    </Form.Item>
  );
  return (
    <Page
      title={t("coupon.new")}
      above={<Link to="/coupons">{t("rail.screens.coupons")}</Link>}
      note={t("coupon.newNote")}
    >
      <Form<CouponValues>
        form={form}
        layout="vertical"
        initialValues={{ kind: "CLAIM", effect: "AMOUNT", mostClaimsAPerson: 1, usesAPerson: 1 }}
        onFinish={(values) => create.mutate(values)}
        scrollToFirstError={{ block: "center", focus: true }}
        style={{ maxWidth: 760 }}
      >
        <div className="stack">
          {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
          <Card title={t("coupon.what")}>
            <div className="pair">
              <Form.Item
                name={["names", "zhCn"]}
                label={`${t("coupon.name")} · ${t("settings.languages.zh-CN")}`}
                extra={t("coupon.nameHint")}
                rules={[required]}
              >
                <Input maxLength={60} lang="zh-CN" autoFocus />
              </Form.Item>
              <Form.Item
                name={["names", "en"]}
                label={`${t("coupon.name")} · ${t("settings.languages.en")}`}
                rules={[required]}
              >
                <Input maxLength={60} lang="en" />
              </Form.Item>
            </div>
            <Form.Item name="effect" label={t("coupon.effect")}>
              <Segmented
                options={(["AMOUNT", "PERCENT"] as const).map((value) => ({
                  value,
                  label: t(`coupon.effects.${value}`),
                }))}
              />
            </Form.Item>
            <Form.Item noStyle dependencies={["effect"]}>
              {({ getFieldValue }) =>
                getFieldValue("effect") === "PERCENT" ? (
                  <div className="pair">
                    <Form.Item
                      name="percent"
                      label={t("coupon.percent")}
                      rules={[{ required: true, message: t("field.required") }]}
                    >
                      <InputNumber min={0.01} max={100} precision={2} suffix="%" style={{ width: "100%" }} />
                    </Form.Item>
                    {money("mostOff", t("coupon.mostOff"), true, t("coupon.mostOffHint"))}
                  </div>
                ) : (
                  money("off", t("coupon.off"), true)
                )
              }
            </Form.Item>
            {money("threshold", t("coupon.threshold"), false, t("coupon.thresholdHint"))}
            <div className="pair">
              <Form.Item name="startsAt" label={t("coupon.from")} extra={t("coupon.fromHint")}>
                <Input type="datetime-local" />
              </Form.Item>
              <Form.Item name="endsAt" label={t("coupon.until")} rules={[required]}>
                <Input type="datetime-local" />
              </Form.Item>
            </div>
          </Card>
          <Card title={t("coupon.how")}>
            <Form.Item name="kind" label={t("coupon.kindLabel")} extra={t(`coupon.kindHint.${kind}`)}>
              <Select options={couponKinds.map((value) => ({ value, label: t(`coupon.kind.${value}`) }))} />
            </Form.Item>
            {kind === "PUBLIC" && (
              <Form.Item name="code" label={t("coupon.code")} extra={t("coupon.codeHint")} rules={[required]}>
                <Input maxLength={20} className="mono" autoComplete="off" />
              </Form.Item>
            )}
            {kind !== "PUBLIC" && (
              <Form.Item name="validDays" label={t("coupon.validDays")} extra={t("coupon.validDaysHint")}>
                <InputNumber min={1} max={3650} precision={0} />
              </Form.Item>
            )}
            {kind === "CLAIM" && (
              <div className="pair">
                <Form.Item name="mostClaims" label={t("coupon.mostClaims")} extra={t("coupon.unlimitedHint")}>
                  <InputNumber min={1} precision={0} style={{ width: "100%" }} />
                </Form.Item>
                <Form.Item name="mostClaimsAPerson" label={t("coupon.claimsAPerson")}>
                  <InputNumber min={1} max={100} precision={0} style={{ width: "100%" }} />
                </Form.Item>
                <Form.Item name="claimFrom" label={t("coupon.claimFrom")}>
                  <Input type="datetime-local" />
                </Form.Item>
                <Form.Item name="claimUntil" label={t("coupon.claimUntil")}>
                  <Input type="datetime-local" />
                </Form.Item>
              </div>
            )}
          </Card>
          <Card title={t("coupon.limits")}>
            <p className="soft" style={{ marginBottom: 16 }}>
              {t("coupon.limitsHint")}
            </p>
            <div className="pair">
              {money("budget", t("coupon.budget"), false, t("coupon.budgetHint"))}
              <Form.Item name="uses" label={t("coupon.mostUses")} extra={t("coupon.unlimitedHint")}>
                <InputNumber min={1} precision={0} style={{ width: "100%" }} />
              </Form.Item>
              {money("budgetAnHour", t("coupon.budgetAnHour"))}
              <Form.Item name="usesAnHour" label={t("coupon.usesAnHour")}>
                <InputNumber min={1} precision={0} style={{ width: "100%" }} />
              </Form.Item>
              <Form.Item name="usesAPerson" label={t("coupon.usesAPerson")} extra={t("coupon.personHint")}>
                <InputNumber min={1} precision={0} style={{ width: "100%" }} />
              </Form.Item>
              <Form.Item name="personDays" label={t("coupon.personDays")} extra={t("coupon.personDaysHint")}>
                <InputNumber min={1} max={3650} precision={0} style={{ width: "100%" }} />
              </Form.Item>
            </div>
            <Form.Item name="comesBack" label={t("coupon.afterRefund")} extra={t("coupon.afterRefundHint")}>
              <Switch />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={create.isPending} disabled={!currency}>
              {t("coupon.create")}
            </Button>
          </Card>
        </div>
      </Form>
    </Page>
  );
}
