import { useQuery } from "@tanstack/react-query";
import { Form, Input, InputNumber, Select, Slider } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import { translated } from "@/shared/parts/translated";
import { CampaignChannelsDocument } from "./documents";
import type { SettingsValues } from "./settings-values";

const MINUTE_MS = 60_000;

/** Name, theme, time, where, for whom, how much, and when it pauses by itself. */
export function SettingsFields({ currencyFixed }: { currencyFixed: boolean }) {
  const { t, i18n } = useTranslation();
  const form = Form.useFormInstance<SettingsValues>();
  const currency = Form.useWatch("currency", form) ?? "";
  const { data } = useQuery({ ...asked(CampaignChannelsDocument, {}), staleTime: MINUTE_MS });
  const channels = data?.channels ?? [];
  const required = { required: true, whitespace: true, message: t("field.required") };
  return (
    <>
      <div className="pair">
        <Form.Item
          name={["names", "zhCn"]}
          label={`${t("campaign.name")} · ${t("settings.languages.zh-CN")}`}
          rules={[required]}
        >
          <Input maxLength={60} lang="zh-CN" autoFocus />
        </Form.Item>
        <Form.Item
          name={["names", "en"]}
          label={`${t("campaign.name")} · ${t("settings.languages.en")}`}
          rules={[required]}
        >
          <Input maxLength={60} lang="en" />
        </Form.Item>
        <Form.Item name="startsAt" label={t("campaign.from")} extra={t("campaign.zone")} rules={[required]}>
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="endsAt" label={t("campaign.until")} rules={[required]}>
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="currency" label={t("field.currency")} rules={[required]}>
          <Select
            disabled={currencyFixed}
            options={[...new Set(channels.map((one) => one.currency))].map((value) => ({
              value,
              label: value,
            }))}
          />
        </Form.Item>
        <Form.Item name="channelIds" label={t("campaign.channels")} extra={t("campaign.channelsHint")}>
          <Select
            mode="multiple"
            placeholder={t("campaign.everywhere")}
            options={channels
              .filter((one) => one.currency === currency)
              .map((one) => ({ value: one.id, label: one.name }))}
          />
        </Form.Item>
        <Form.Item name="tierIds" label={t("campaign.tiers")} extra={t("campaign.audienceHint")}>
          <Select
            mode="multiple"
            placeholder={t("campaign.everybody")}
            options={(data?.memberTiers ?? [])
              .filter((one) => one.active)
              .map((one) => ({ value: one.id, label: translated(one.names, i18n.language) }))}
          />
        </Form.Item>
        <Form.Item name="tags" label={t("campaign.tags")}>
          <Select mode="tags" maxCount={20} placeholder={t("campaign.everybody")} />
        </Form.Item>
        <Form.Item
          name="budget"
          label={t("campaign.budget")}
          extra={t("campaign.budgetHint")}
          rules={[moneyRule(currency, t("field.money"), false)]}
        >
          <MoneyInput currency={currency} placeholder={t("campaign.unlimited")} />
        </Form.Item>
        <Form.Item name="budgetUses" label={t("campaign.budgetUses")}>
          <InputNumber
            min={1}
            precision={0}
            style={{ width: "100%" }}
            placeholder={t("campaign.unlimited")}
          />
        </Form.Item>
      </div>
      <fieldset className="days" style={{ display: "block" }}>
        <legend className="soft">{t("campaign.stops")}</legend>
        <div className="pair">
          <Form.Item name={["stops", "budgetBps"]} label={t("campaign.stopBudget")}>
            <InputNumber
              min={1}
              max={100}
              suffix="%"
              style={{ width: "100%" }}
              placeholder={t("campaign.never")}
            />
          </Form.Item>
          <Form.Item name={["stops", "stock"]} label={t("campaign.stopStock")}>
            <InputNumber min={0} precision={0} style={{ width: "100%" }} placeholder={t("campaign.never")} />
          </Form.Item>
          <Form.Item name={["stops", "marginBps"]} label={t("campaign.stopMargin")}>
            <InputNumber
              min={-100}
              max={100}
              suffix="%"
              style={{ width: "100%" }}
              placeholder={t("campaign.never")}
            />
          </Form.Item>
          <Form.Item name="hue" label={t("campaign.hue")}>
            <Slider min={0} max={359} ariaLabelForHandle={t("campaign.hue")} />
          </Form.Item>
        </div>
      </fieldset>
    </>
  );
}
