import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import type { CouponPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { count } from "@/shared/format/number";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";
import { shopTime } from "@/shared/format/time";
import { useCan } from "@/shared/session/me";
import { ApproveCoupon, ExtendCoupon, PauseCoupon, ResumeCoupon, RevokeCoupon } from "./documents";

const STALE = ["Coupons", "Coupon"];
type Doing = "pause" | "resume" | "revoke" | "extend" | null;

/** What may be done to a coupon in its state; each says first what it means in numbers. */
export function CouponActs({ coupon }: { coupon: CouponPartsFragment }) {
  const { t } = useTranslation();
  const may = useCan()("COUPONS_WRITE");
  const [doing, setDoing] = useState<Doing>(null);
  const over = coupon.state === "REVOKED" || coupon.state === "ENDED";
  if (!may || over) return null;
  const close = () => setDoing(null);
  return (
    <>
      {coupon.state === "ACTIVE" && <Button onClick={() => setDoing("pause")}>{t("coupon.pause")}</Button>}
      {coupon.state === "PAUSED" && <Button onClick={() => setDoing("resume")}>{t("coupon.resume")}</Button>}
      {coupon.endsAt && coupon.state !== "WAITING" && (
        <Button onClick={() => setDoing("extend")}>{t("coupon.extend")}</Button>
      )}
      <Button danger onClick={() => setDoing("revoke")}>
        {t("coupon.revoke")}
      </Button>
      {doing === "extend" && <ExtendDialog coupon={coupon} onClose={close} />}
      {(doing === "pause" || doing === "resume" || doing === "revoke") && (
        <KeepDialog coupon={coupon} act={doing} onClose={close} />
      )}
    </>
  );
}

interface DialogProps {
  coupon: CouponPartsFragment;
  onClose: () => void;
}

function KeepDialog({ coupon, act, onClose }: DialogProps & { act: "pause" | "resume" | "revoke" }) {
  const { t, i18n } = useTranslation();
  const { worthless, held } = coupon.usage;
  const numbers = { worthless: count(worthless, i18n.language), held: count(held, i18n.language) };
  const run = ({ reason }: { reason: string }) => {
    const input = { id: coupon.id, reason: reason.trim() };
    if (act === "pause") return ask(PauseCoupon, { input }).then((data) => data.pauseCoupon);
    if (act === "resume") return ask(ResumeCoupon, { input }).then((data) => data.resumeCoupon);
    return ask(RevokeCoupon, { input }).then((data) => data.revokeCoupon);
  };
  return (
    <ActDialog
      title={t(`coupon.${act}Title`)}
      act={t(`coupon.${act}`)}
      danger={act === "revoke"}
      about={t(`coupon.${act}About`, numbers)}
      run={run}
      done={t(`coupon.${act}Done`)}
      stale={STALE}
      onClose={onClose}
    >
      <WordsField label={t("act.reason")} focus />
    </ActDialog>
  );
}

function ExtendDialog({ coupon, onClose }: DialogProps) {
  const { t, i18n } = useTranslation();
  const ends = coupon.endsAt ?? new Date().toISOString();
  return (
    <ActDialog
      title={t("coupon.extendTitle")}
      act={t("coupon.extend")}
      about={t("coupon.extendAbout", {
        until: shopTime(ends, i18n.language),
        owned: count(coupon.usage.owned, i18n.language),
      })}
      initial={{ endsAt: shopMinute(ends) }}
      run={({ endsAt, reason }: { endsAt: string; reason: string }) =>
        ask(ExtendCoupon, {
          input: { id: coupon.id, endsAt: instantOf(endsAt), reason: reason.trim() },
        }).then((data) => data.extendCoupon)
      }
      done={t("coupon.extendDone")}
      stale={STALE}
      onClose={onClose}
    >
      <Form.Item
        name="endsAt"
        label={t("coupon.until")}
        rules={[{ required: true, message: t("field.required") }]}
      >
        <Input type="datetime-local" autoFocus />
      </Form.Item>
      <WordsField label={t("act.reason")} />
    </ActDialog>
  );
}

/** A coupon that may cost much waits for somebody else than who made it. */
export function Waiting({ coupon }: { coupon: CouponPartsFragment }) {
  const { t, i18n } = useTranslation();
  const may = useCan()("COUPONS_WRITE");
  const approve = useAct({
    run: () => ask(ApproveCoupon, { id: coupon.id }).then((data) => data.approveCoupon),
    done: t("coupon.approveDone"),
    stale: STALE,
  });
  const { money: budget } = coupon.limits;
  return (
    <Alert
      type="warning"
      showIcon
      title={t("coupon.waiting")}
      description={
        budget
          ? t("coupon.waitingBudget", { amount: formatMoney(budget, i18n.language) })
          : t("coupon.waitingNoBudget")
      }
      action={
        may && (
          <Button type="primary" loading={approve.isPending} onClick={() => approve.mutate(undefined)}>
            {t("coupon.approve")}
          </Button>
        )
      }
    />
  );
}
