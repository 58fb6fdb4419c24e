import { DeleteOutlined } from "@ant-design/icons";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Form, Input, InputNumber, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Answer, refused } from "@/shared/acts/answer";
import { ask, asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { FlashSalePartsFragment } from "@/shared/api/generated/graphql";
import type { Amount } from "@/shared/format/money";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { MoneyInput } from "@/shared/forms/money-input";
import { Alone } from "@/shared/parts/alone";
import { Card } from "@/shared/parts/page";
import { Tile } from "@/shared/parts/tile";
import { translated } from "@/shared/parts/translated";
import { VariantPicker } from "@/shared/parts/variant-picker";
import { CreateFlashSale, FlashChannelsDocument, UpdateFlashSale } from "./documents";
import styles from "./flash.module.css";
import { blank, costsOf, inputOf, type SaleValues, valuesOf } from "./input";

interface SaleFormProps {
  /** The sale to change; null: a new one. */
  sale: FlashSalePartsFragment | null;
  onDone: (id: string) => void;
}

const said = (price: Amount | undefined) => (price ? `${price.amount} ${price.currency}` : "");

/** When, what, how many and how buyers come in. Of a sale that has begun only what may still change can be typed. */
export function SaleForm({ sale, onDone }: SaleFormProps) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [form] = Form.useForm<SaleValues>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const channels = useQuery(asked(FlashChannelsDocument, {})).data?.channels ?? [];
  const currencies = Object.fromEntries(channels.map((channel) => [channel.id, channel.currency]));
  const begun = sale !== null && sale.state !== "SCHEDULED";
  const goods = Form.useWatch("goods", { form, preserve: true }) ?? [];
  const waitingRoom = Form.useWatch("waitingRoom", form);
  const required = { required: true, whitespace: true, message: t("field.required") };
  const number = { required: true, message: t("field.required") };

  const saving = useMutation({
    mutationFn: (values: SaleValues): Promise<Answer> => {
      const input = inputOf(values, currencies, begun ? sale.startsAt : undefined);
      return sale
        ? ask(UpdateFlashSale, { id: sale.id, version: sale.version, input }).then(
            (data) => data.updateFlashSale,
          )
        : ask(CreateFlashSale, { input, idempotencyKey: keyFor(input) }).then((data) => data.createFlashSale);
    },
    onMutate: () => setRefusal(null),
    onSuccess: (answer) => {
      for (const name of ["FlashSales", "FlashSale"]) void cache.invalidateQueries({ queryKey: [name] });
      if (refused(answer)) return setRefusal(answer.message);
      void message.success(t("flash.saved"));
      if ("id" in answer) onDone(String(answer.id));
    },
    onError: (error) => setRefusal(`${t(`trouble.${troubleOf(error)}.title`)} ${t("draft.kept")}`),
  });

  return (
    <Form<SaleValues>
      form={form}
      layout="vertical"
      initialValues={sale ? valuesOf(sale, (names) => translated(names, i18n.language)) : blank()}
      // What is only shown of goods is no field, and is sent all the same.
      onFinish={() => saving.mutate(form.getFieldsValue(true) as SaleValues)}
      className={styles.form}
    >
      <Card title={t("flash.when")}>
        <div className="pair">
          <Form.Item
            name={["names", "zhCn"]}
            label={`${t("flash.name")} · ${t("settings.languages.zh-CN")}`}
            rules={[required]}
          >
            <Input maxLength={60} lang="zh-CN" />
          </Form.Item>
          <Form.Item
            name={["names", "en"]}
            label={`${t("flash.name")} · ${t("settings.languages.en")}`}
            rules={[required]}
          >
            <Input maxLength={60} lang="en" />
          </Form.Item>
          <Form.Item
            name="startsAt"
            label={t("flash.startsAt")}
            extra={t("pricing.list.zone")}
            rules={[required]}
          >
            <Input type="datetime-local" disabled={begun} />
          </Form.Item>
          <Form.Item name="endsAt" label={t("flash.endsAt")} rules={[required]}>
            <Input type="datetime-local" />
          </Form.Item>
        </div>
      </Card>
      <Card title={t("flash.goods")}>
        <Form.List
          name="goods"
          rules={[
            {
              validator: (_, value: unknown[]) =>
                value?.length ? Promise.resolve() : Promise.reject(new Error(t("flash.goodsNeeded"))),
            },
          ]}
        >
          {(rows, { add, remove }, { errors }) => (
            <>
              {rows.map((row) => {
                const good = goods[row.name];
                return (
                  <div key={row.key} className={styles.good}>
                    <div className={styles.what}>
                      {good?.imageUrl && <Tile src={good.imageUrl} size={36} />}
                      <strong>{good?.label}</strong>
                      {!begun && (
                        <Button
                          type="text"
                          icon={<DeleteOutlined />}
                          aria-label={t("flash.remove", { name: good?.label ?? "" })}
                          onClick={() => remove(row.name)}
                        />
                      )}
                    </div>
                    <div className={styles.numbers}>
                      <Form.Item name={[row.name, "quota"]} label={t("flash.quota")} rules={[number]}>
                        <InputNumber min={1} max={1_000_000} precision={0} style={{ width: "100%" }} />
                      </Form.Item>
                      <Form.Item name={[row.name, "perPerson"]} label={t("flash.perPerson")} rules={[number]}>
                        <InputNumber
                          min={1}
                          max={1000}
                          precision={0}
                          disabled={begun}
                          style={{ width: "100%" }}
                        />
                      </Form.Item>
                      {channels.map((channel) => (
                        <Form.Item
                          key={channel.id}
                          name={[row.name, "prices", channel.id]}
                          label={t("flash.priceIn", { channel: channel.name })}
                          extra={
                            good?.usual[channel.id]
                              ? t("flash.usual", { price: said(good.usual[channel.id]) })
                              : undefined
                          }
                        >
                          <MoneyInput currency={channel.currency} disabled={begun} />
                        </Form.Item>
                      ))}
                    </div>
                  </div>
                );
              })}
              {!begun && (
                <VariantPicker
                  label={t("flash.addGood")}
                  taken={goods.map((good) => good.variantId)}
                  onPick={(variant) =>
                    add({
                      variantId: variant.id,
                      label: `${translated(variant.product.names, i18n.language)} · ${translated(variant.names, i18n.language)}`,
                      imageUrl: variant.product.imageUrl,
                      usual: Object.fromEntries(
                        variant.prices.map(({ channel, price }) => [channel.id, price]),
                      ),
                      quota: null,
                      perPerson: 1,
                      prices: {},
                    })
                  }
                />
              )}
              <Form.ErrorList errors={errors} />
              {Object.entries(costsOf(goods)).map(([currency, cost]) => (
                <Alone key={currency} cost={cost} currency={currency} />
              ))}
            </>
          )}
        </Form.List>
      </Card>
      <Card title={t("flash.entrance")}>
        <div className="pair">
          <Form.Item name="holdMinutes" label={t("flash.hold")} extra={t("flash.holdHint")} rules={[number]}>
            <InputNumber min={1} max={30} style={{ width: "100%" }} />
          </Form.Item>
          <Form.Item
            name="openCap"
            label={t("flash.openCap")}
            extra={t("flash.openCapHint")}
            rules={[number]}
          >
            <InputNumber min={1} max={1000} precision={0} style={{ width: "100%" }} />
          </Form.Item>
          <Form.Item name="waitingRoom" label={t("flash.room")} extra={t("flash.roomHint")}>
            <Select
              options={(["BY_LOAD", "ALWAYS", "NEVER"] as const).map((value) => ({
                value,
                label: t(`flash.rooms.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item
            name="challenge"
            label={t("flash.challenge")}
            extra={t("flash.challengeHint")}
            valuePropName="checked"
          >
            <Switch />
          </Form.Item>
          {waitingRoom !== "NEVER" && (
            <>
              <Form.Item name="roomFrom" label={t("flash.roomFrom")} rules={[number]}>
                <InputNumber
                  min={1}
                  max={1_000_000}
                  precision={0}
                  disabled={waitingRoom === "ALWAYS"}
                  style={{ width: "100%" }}
                />
              </Form.Item>
              <Form.Item name="letIn" label={t("flash.letIn")} rules={[number]}>
                <InputNumber min={1} max={1_000_000} precision={0} style={{ width: "100%" }} />
              </Form.Item>
            </>
          )}
        </div>
      </Card>
      {refusal && <Alert type="error" role="alert" title={refusal} />}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {t("act.save")}
        </Button>
      </div>
    </Form>
  );
}
