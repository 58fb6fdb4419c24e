import { useQuery } from "@tanstack/react-query";
import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { translated } from "@/shared/parts/translated";
import { useCan } from "@/shared/session/me";
import { RewardCouponsDocument } from "./documents";

interface RewardCouponProps {
  name: "inviterCouponId" | "friendCouponId";
  /** What it is now, which may be one that is sent no more. */
  chosen: { id: string; name: string; headline: string } | null | undefined;
}

/** A coupon that somebody gets beside the money, or instead of it: one of those that the shop sends. */
export function RewardCoupon({ name, chosen }: RewardCouponProps) {
  const { t, i18n } = useTranslation();
  const may = useCan()("COUPONS_READ");
  const query = useQuery({ ...asked(RewardCouponsDocument, {}), enabled: may });
  const currency = Form.useWatch("currency") as string | undefined;
  const options = (query.data?.coupons.edges ?? [])
    .map(({ node }) => node)
    .filter((one) => !currency || one.currency === currency)
    .map((one) => ({ value: one.id, label: `${translated(one.names, i18n.language)} · ${one.headline}` }));
  if (chosen && !options.some((one) => one.value === chosen.id))
    options.unshift({ value: chosen.id, label: `${chosen.name} · ${chosen.headline}` });
  return (
    <Form.Item name={name} label={t(`referral.${name}`)} extra={t("referral.couponHint")}>
      <Select
        allowClear
        disabled={!may && !chosen}
        loading={may && query.isPending}
        placeholder={t("referral.noCoupon")}
        options={options}
        notFoundContent={t("referral.noneToSend")}
      />
    </Form.Item>
  );
}
