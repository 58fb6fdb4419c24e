import { useQuery } from "@tanstack/react-query";
import { Form, Input, InputNumber, Select, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import type { Answer } from "@/shared/acts/answer";
import { ask, asked } from "@/shared/api/ask";
import type { PriceListInput, PriceListPartsFragment, TranslatedInput } from "@/shared/api/generated/graphql";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { translated } from "@/shared/parts/translated";
import { CreatePriceList, PriceChannelsDocument, UpdatePriceList } from "./documents";
import { useTiers } from "./tiers-query";

interface Values {
  names: TranslatedInput;
  channelId: string;
  tierId: string | null;
  startsAt: string;
  endsAt: string;
  priority: number;
  active: boolean;
}

/** A list as the server takes it, with changes of its entries or without. */
export function inputOf(list: PriceListPartsFragment, entries: PriceListInput["entries"]): PriceListInput {
  return {
    channelId: list.channel.id,
    tierId: list.tier?.id ?? null,
    names: { zhCn: list.names.zhCn, en: list.names.en },
    priority: list.priority,
    active: list.active,
    startsAt: list.startsAt,
    endsAt: list.endsAt,
    entries,
  };
}

interface PriceListDialogProps {
  /** The list to change; null: a new one. */
  list: PriceListPartsFragment | null;
  onDone?: (id: string) => void;
  onClose: () => void;
}

/** Where, for whom, from when until when a price list holds. */
export function PriceListDialog({ list, onDone, onClose }: PriceListDialogProps) {
  const { t, i18n } = useTranslation();
  const keyFor = useIdempotencyKey();
  const channels = useQuery(asked(PriceChannelsDocument, {})).data?.channels ?? [];
  const tiers = useTiers();
  const required = { required: true, whitespace: true, message: t("field.required") };
  const run = (values: Values): Promise<Answer> => {
    const input: PriceListInput = {
      channelId: list?.channel.id ?? values.channelId,
      tierId: values.tierId || null,
      names: { zhCn: values.names.zhCn.trim(), en: values.names.en.trim() },
      priority: values.priority,
      active: values.active,
      startsAt: instantOf(values.startsAt),
      endsAt: values.endsAt ? instantOf(values.endsAt) : null,
      entries: [],
    };
    return list
      ? ask(UpdatePriceList, { id: list.id, version: list.version, input }).then(
          (data) => data.updatePriceList,
        )
      : ask(CreatePriceList, { input, idempotencyKey: keyFor(input) }).then((data) => data.createPriceList);
  };
  return (
    <ActDialog
      title={t(list ? "pricing.list.change" : "pricing.list.new")}
      act={t("act.save")}
      initial={{
        names: list ? { zhCn: list.names.zhCn, en: list.names.en } : { zhCn: "", en: "" },
        ...(list ? { channelId: list.channel.id } : {}),
        tierId: list?.tier?.id ?? "",
        startsAt: shopMinute(list?.startsAt ?? new Date().toISOString()),
        endsAt: list?.endsAt ? shopMinute(list.endsAt) : "",
        priority: list?.priority ?? 0,
        active: list?.active ?? true,
      }}
      run={run}
      done={t("pricing.list.saved")}
      stale={["PriceLists", "PriceList", "PricedVariants", "PriceChannels"]}
      onDone={(made) => "id" in made && onDone?.(String(made.id))}
      onClose={onClose}
      width={640}
    >
      <div className="pair">
        <Form.Item
          name={["names", "zhCn"]}
          label={`${t("pricing.list.name")} · ${t("settings.languages.zh-CN")}`}
          extra={t("pricing.list.nameHint")}
          rules={[required]}
        >
          <Input maxLength={60} lang="zh-CN" autoFocus />
        </Form.Item>
        <Form.Item
          name={["names", "en"]}
          label={`${t("pricing.list.name")} · ${t("settings.languages.en")}`}
          rules={[required]}
        >
          <Input maxLength={60} lang="en" />
        </Form.Item>
        <Form.Item name="channelId" label={t("catalog.channel")} rules={[required]}>
          <Select
            disabled={list !== null}
            options={channels.map((channel) => ({ value: channel.id, label: channel.name }))}
          />
        </Form.Item>
        <Form.Item name="tierId" label={t("pricing.list.for")}>
          <Select
            options={[
              { value: "", label: t("pricing.list.everybody") },
              ...tiers.map((tier) => ({ value: tier.id, label: translated(tier.names, i18n.language) })),
            ]}
          />
        </Form.Item>
        <Form.Item
          name="startsAt"
          label={t("pricing.list.from")}
          extra={t("pricing.list.zone")}
          rules={[required]}
        >
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="endsAt" label={t("pricing.list.until")} extra={t("pricing.list.untilHint")}>
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="priority" label={t("pricing.list.priority")} extra={t("pricing.list.priorityHint")}>
          <InputNumber min={-1000} max={1000} precision={0} style={{ width: "100%" }} />
        </Form.Item>
        <Form.Item name="active" label={t("pricing.list.active")} valuePropName="checked">
          <Switch />
        </Form.Item>
      </div>
    </ActDialog>
  );
}
