import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { useResting } from "@/shared/forms/resting";
import { useCan } from "@/shared/session/me";
import { translated } from "./translated";

const SentCoupons = graphql(`
  query SentCoupons {
    coupons(filter: { kind: { in: [SENT] }, state: { in: [ACTIVE] } }, first: 100) {
      edges { node { id currency names { zhCn en } headline } }
    }
  }
`);

const ChosenCoupon = graphql(`
  query ChosenCoupon($id: ID!) {
    coupon(id: $id) { id names { zhCn en } headline }
  }
`);

interface SentCouponProps {
  /** Given by the form that it is in. */
  id?: string;
  value?: string | null;
  onChange?: (id: string | undefined) => void;
  currency: string | undefined;
}

/** A choice of the coupons that the shop sends; what is chosen may be one that is sent no more. */
export function SentCoupon({ id, value, onChange, currency }: SentCouponProps) {
  const { t, i18n } = useTranslation();
  const may = useCan()("COUPONS_READ");
  const resting = useResting(!may);
  const query = useQuery({ ...asked(SentCoupons, {}), enabled: may });
  const sent = (query.data?.coupons.edges ?? [])
    .map(({ node }) => node)
    .filter((one) => !currency || one.currency === currency);
  const missing = Boolean(value) && !sent.some((one) => one.id === value);
  const chosen = useQuery({
    ...asked(ChosenCoupon, { id: value ?? "" }),
    enabled: may && missing && query.isSuccess,
  }).data?.coupon;
  const options = sent.map((one) => ({
    value: one.id,
    label: `${translated(one.names, i18n.language)} · ${one.headline}`,
  }));
  if (value && missing)
    options.unshift({
      value,
      label: chosen
        ? `${translated(chosen.names, i18n.language)} · ${chosen.headline}`
        : t("referral.coupon"),
    });
  return (
    <Select
      {...(id ? { id } : {})}
      allowClear
      disabled={resting}
      loading={may && query.isPending}
      placeholder={t("referral.noCoupon")}
      value={value ?? null}
      onChange={(next: string | null) => onChange?.(next ?? undefined)}
      options={options}
      notFoundContent={t("referral.noneToSend")}
    />
  );
}
