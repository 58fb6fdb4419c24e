import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { VariantValues } from "./product-values";

const FORMATS = ["PHONE", "GAME_ID", "EMAIL", "FREE"] as const;
const MOST = 2147483647;

/** What a variant must say of itself by the way it is handed over. */
export function KindFields({ name, kind }: { name: number; kind: VariantValues["kind"] }) {
  const { t } = useTranslation();
  const required = { required: true, message: t("field.required") };
  const days = (
    <InputNumber min={1} max={3660} precision={0} style={{ width: "100%" }} suffix={t("catalog.days")} />
  );
  const promised = kind === "TOPUP" || kind === "MANUAL";
  return (
    <>
      {kind === "MEMBERSHIP" && (
        <Form.Item name={[name, "membershipDays"]} label={t("catalog.membershipDays")} rules={[required]}>
          {days}
        </Form.Item>
      )}
      {(kind === "CODE" || kind === "VOUCHER") && (
        <Form.Item
          name={[name, "validityDays"]}
          label={t("catalog.validityDays")}
          extra={t(kind === "CODE" ? "catalog.validityOfCode" : "catalog.validityOfVoucher")}
        >
          {days}
        </Form.Item>
      )}
      {kind === "CODE" && (
        <Form.Item
          name={[name, "minDaysLeft"]}
          label={t("catalog.minDaysLeft")}
          extra={t("catalog.minDaysLeftHint")}
        >
          {days}
        </Form.Item>
      )}
      {kind === "VOUCHER" && (
        <Form.Item name={[name, "redeemBy"]} label={t("catalog.redeemBy")} extra={t("catalog.redeemByHint")}>
          <Input type="date" />
        </Form.Item>
      )}
      {kind === "TOPUP" && (
        <Form.Item name={[name, "topupSpeed"]} label={t("catalog.speedLabel")} rules={[required]}>
          <Select
            options={(["FAST", "SLOW"] as const).map((value) => ({
              value,
              label: t(`catalog.speed.${value}`),
            }))}
          />
        </Form.Item>
      )}
      {promised && (
        <>
          <Form.Item
            name={[name, "accountFormat"]}
            label={t("catalog.accountLabel")}
            rules={kind === "TOPUP" ? [required] : []}
          >
            <Select
              allowClear={kind === "MANUAL"}
              placeholder={t("catalog.accountNone")}
              options={FORMATS.map((value) => ({ value, label: t(`catalog.account.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name={[name, "promisedMinutes"]} label={t("catalog.promised")} rules={[required]}>
            <InputNumber min={1} max={43200} style={{ width: "100%" }} suffix={t("catalog.minutes")} />
          </Form.Item>
        </>
      )}
      {kind === "VOUCHER" && (
        <Form.Item name={[name, "uses"]} label={t("catalog.uses")} rules={[required]}>
          <InputNumber min={1} max={1000} precision={0} style={{ width: "100%" }} />
        </Form.Item>
      )}
      {(kind === "MEMBERSHIP" || kind === "VOUCHER" || kind === "MANUAL") && (
        <Form.Item
          name={[name, "cap"]}
          label={t("catalog.cap")}
          rules={kind === "MEMBERSHIP" ? [required] : []}
        >
          <InputNumber min={0} max={MOST} precision={0} style={{ width: "100%" }} />
        </Form.Item>
      )}
    </>
  );
}
