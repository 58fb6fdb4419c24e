import { useTranslation } from "react-i18next";

type CouponTimeProps = { startsAt: string | null; endsAt: string | null; validDays?: number | null };

/** From when until when a coupon may be used, as far as that is bounded. */
export function CouponTime({ startsAt, endsAt, validDays }: CouponTimeProps) {
  const { t, i18n } = useTranslation();
  const told = (at: string) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
  if (startsAt && new Date(startsAt) > new Date()) return <>{t("coupon.from", { at: told(startsAt) })}</>;
  return (
    <>
      {validDays && t("coupon.days", { count: validDays })}
      {validDays && endsAt && " · "}
      {endsAt && t("coupon.until", { at: told(endsAt) })}
    </>
  );
}
