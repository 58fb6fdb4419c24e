import { useQuery } from "@tanstack/react-query";
import { Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import type { Answer } from "@/shared/acts/answer";
import { ask, asked } from "@/shared/api/ask";
import type { GroupOfferInput, GroupOfferPartsFragment } from "@/shared/api/generated/graphql";
import { minorUnits } from "@/shared/format/money";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import { Alone } from "@/shared/parts/alone";
import { VariantPicker } from "@/shared/parts/variant-picker";
import { AddGroupOffer, GroupChannelsDocument, UpdateGroupOffer } from "./documents";
import { Goods } from "./goods";

interface Values {
  variantId: string;
  prices: Record<string, string>;
  size: number;
  hours: number;
  mostGroups: number | null;
  mostAPerson: number;
  mostOpen: number;
  startsAt: string;
  endsAt: string;
}

type Usual = GroupOfferPartsFragment["variant"]["prices"];

const WEEK_MS = 7 * 86_400_000;
const MOST_SIZE = 50;
const USUAL_GROUPS = 20;
const MOST_HOURS = 168;

/** Offer goods to groups, or change an offer: groups that are open keep the terms they were opened at. */
export function OfferDialog({
  offer,
  onClose,
}: {
  offer: GroupOfferPartsFragment | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const channels = useQuery(asked(GroupChannelsDocument, {})).data?.channels ?? [];
  const [usual, setUsual] = useState<Usual>(offer?.variant.prices ?? []);
  const required = { required: true, message: t("field.required") };
  const run = (values: Values): Promise<Answer> => {
    const input: GroupOfferInput = {
      variantId: offer?.variant.id ?? values.variantId,
      prices: channels.flatMap(({ id, currency }) => {
        const amount = values.prices[id]?.trim();
        return amount ? [{ channelId: id, price: { amount, currency } }] : [];
      }),
      size: values.size,
      hours: values.hours,
      mostGroups: values.mostGroups ?? null,
      mostAPerson: values.mostAPerson,
      mostOpen: values.mostOpen,
      startsAt: instantOf(values.startsAt),
      endsAt: instantOf(values.endsAt),
    };
    return offer
      ? ask(UpdateGroupOffer, { id: offer.id, version: offer.version, input }).then(
          (data) => data.updateGroupOffer,
        )
      : ask(AddGroupOffer, { input }).then((data) => data.addGroupOffer);
  };
  const whole = (name: keyof Values, most: number, hint?: string) => (
    <Form.Item
      name={name}
      label={t(`groupBuy.${name as "size"}`)}
      {...(hint ? { extra: hint } : {})}
      rules={[required]}
    >
      <InputNumber min={name === "size" ? 2 : 1} max={most} precision={0} style={{ width: "100%" }} />
    </Form.Item>
  );
  const now = new Date();
  return (
    <ActDialog
      title={t(offer ? "groupBuy.change" : "groupBuy.add")}
      act={t("act.save")}
      about={<p className="soft">{t("groupBuy.about")}</p>}
      initial={{
        ...(offer ? { variantId: offer.variant.id } : {}),
        prices: Object.fromEntries(offer?.prices.map((one) => [one.channel.id, one.price.amount]) ?? []),
        size: offer?.size ?? 3,
        hours: offer?.hours ?? 24,
        mostGroups: offer ? offer.mostGroups : USUAL_GROUPS,
        mostAPerson: offer?.mostAPerson ?? 1,
        mostOpen: offer?.mostOpen ?? 1,
        startsAt: shopMinute(offer?.startsAt ?? now.toISOString()),
        endsAt: shopMinute(offer?.endsAt ?? new Date(now.getTime() + WEEK_MS).toISOString()),
      }}
      run={run}
      done={t("groupBuy.saved")}
      stale={["GroupOffers", "BuyingGroups"]}
      // The server counts the prices that were given; the form names them by their channel.
      fieldName={([name, place, ...rest]) => {
        const at = channels[Number(place)];
        return name === "prices" && at ? ["prices", at.id] : [name ?? "", ...(place ? [place] : []), ...rest];
      }}
      onClose={onClose}
      width={640}
    >
      {offer ? (
        <p style={{ marginBottom: 16 }}>
          <Goods variant={offer.variant} />
        </p>
      ) : (
        <Form.Item name="variantId" label={t("groupBuy.variantId")} rules={[required]}>
          <Picked onUsual={setUsual} />
        </Form.Item>
      )}
      <div className="pair">
        {channels.map((channel) => (
          <Form.Item
            key={channel.id}
            name={["prices", channel.id]}
            label={t("groupBuy.priceIn", { channel: channel.name })}
            extra={t("groupBuy.priceHint")}
            rules={[moneyRule(channel.currency, t("field.money"), channels.length === 1)]}
          >
            <MoneyInput currency={channel.currency} />
          </Form.Item>
        ))}
      </div>
      <div className="pair">
        {whole("size", MOST_SIZE)}
        {whole("hours", MOST_HOURS)}
        <Form.Item name="mostGroups" label={t("groupBuy.mostGroups")} extra={t("groupBuy.mostGroupsHint")}>
          <InputNumber min={1} max={1_000_000} precision={0} style={{ width: "100%" }} />
        </Form.Item>
        {whole("mostAPerson", 100, t("groupBuy.mostAPersonHint"))}
        {whole("mostOpen", 100, t("groupBuy.mostOpenHint"))}
      </div>
      <div className="pair">
        <Form.Item
          name="startsAt"
          label={t("groupBuy.startsAt")}
          extra={t("groupBuy.zone")}
          rules={[required]}
        >
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="endsAt" label={t("groupBuy.endsAt")} rules={[required]}>
          <Input type="datetime-local" />
        </Form.Item>
      </div>
      <Cost usual={usual} />
    </ActDialog>
  );
}

/** What all groups together may cost, as the form is filled in. */
function Cost({ usual }: { usual: Usual }) {
  const prices = Form.useWatch<Values["prices"] | undefined>("prices");
  const size = Form.useWatch<number | undefined>("size");
  const pieces = Form.useWatch<number | undefined>("mostAPerson");
  const groups = Form.useWatch<number | null | undefined>("mostGroups");
  const asked = usual.flatMap(({ channel, price: { amount, currency } }) => {
    const minor = minorUnits(prices?.[channel.id] ?? "", currency);
    return minor === null ? [] : [{ currency, off: (minorUnits(amount, currency) ?? 0n) - minor }];
  });
  const currency = asked[0]?.currency;
  if (!currency || !size || !pieces) return null;
  const each = asked.reduce((most, { off }) => (off > most ? off : most), 0n) * BigInt(size * pieces);
  return <Alone cost={each && groups == null ? null : each * BigInt(groups ?? 0)} currency={currency} />;
}

/** The picker as a field of the form; what is picked says what it costs otherwise. */
function Picked({
  id,
  onChange,
  onUsual,
}: {
  id?: string;
  onChange?: (id: string) => void;
  onUsual: (usual: Usual) => void;
}) {
  const { t } = useTranslation();
  return (
    <VariantPicker
      {...(id ? { id } : {})}
      keep
      label={t("groupBuy.variantId")}
      onPick={(variant) => {
        onChange?.(variant.id);
        onUsual(variant.prices);
      }}
    />
  );
}
