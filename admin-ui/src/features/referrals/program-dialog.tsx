import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import type { Answer } from "@/shared/acts/answer";
import { ask } from "@/shared/api/ask";
import type {
  ReferralProgramInput,
  ReferralProgramPartsFragment,
  TranslatedInput,
} from "@/shared/api/generated/graphql";
import { minorUnits } from "@/shared/format/money";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import { Alone } from "@/shared/parts/alone";
import { SentCoupon } from "@/shared/parts/sent-coupon";
import { useCurrencies } from "@/shared/shop/currencies";
import { AddReferralProgram, UpdateReferralProgram } from "./documents";

interface Values {
  names: TranslatedInput;
  currency: string;
  inviterReward: string;
  friendReward: string;
  leastOrder: string;
  inviterCouponId?: string | undefined;
  friendCouponId?: string | undefined;
  budget: string;
  waitDays: number;
  backDays: number;
  mostRewards: number;
  periodDays: number;
  startsAt: string;
  endsAt: string;
}

const MONTH_MS = 30 * 86_400_000;
type Program = ReferralProgramPartsFragment;

/** Let customers invite friends, or change on which terms. */
export function ProgramDialog({ program, onClose }: { program: Program | null; onClose: () => void }) {
  const { t } = useTranslation();
  const currencies = useCurrencies();
  const required = { required: true, message: t("field.required") };
  const first = program?.inviterReward.currency ?? currencies[0];
  const run = (values: Values): Promise<Answer> => {
    const currency = values.currency ?? first ?? "";
    const money = (amount: string) => ({ amount: amount.trim(), currency });
    const input: ReferralProgramInput = {
      names: { zhCn: values.names.zhCn.trim(), en: values.names.en.trim() },
      inviterReward: money(values.inviterReward),
      friendReward: money(values.friendReward),
      inviterCouponId: values.inviterCouponId ?? null,
      friendCouponId: values.friendCouponId ?? null,
      leastOrder: money(values.leastOrder),
      budget: values.budget?.trim() ? money(values.budget) : null,
      waitDays: values.waitDays,
      backDays: values.backDays,
      mostRewards: values.mostRewards,
      periodDays: values.periodDays,
      startsAt: instantOf(values.startsAt),
      endsAt: instantOf(values.endsAt),
    };
    return program
      ? ask(UpdateReferralProgram, { id: program.id, version: program.version, input }).then(
          (data) => data.updateReferralProgram,
        )
      : ask(AddReferralProgram, { input }).then((data) => data.addReferralProgram);
  };
  const now = new Date();
  if (!first) return null; // not known yet what the shop sells in
  const amount = (name: "inviterReward" | "friendReward" | "leastOrder" | "budget", hint?: string) => (
    <Form.Item
      name={name}
      label={t(`referral.${name}`)}
      {...(hint ? { extra: hint } : {})}
      rules={[moneyRule(first, t("field.money"), name !== "budget")]}
    >
      <MoneyInput currency={first} />
    </Form.Item>
  );
  const days = (
    name: "waitDays" | "backDays" | "mostRewards" | "periodDays",
    least: number,
    most: number,
    hint: string,
  ) => (
    <Form.Item name={name} label={t(`referral.${name}`)} extra={hint} rules={[required]}>
      <InputNumber min={least} max={most} precision={0} style={{ width: "100%" }} />
    </Form.Item>
  );
  return (
    <ActDialog
      title={t(program ? "referral.change" : "referral.add")}
      act={t("act.save")}
      about={<p className="soft">{t("referral.about")}</p>}
      initial={{
        names: { zhCn: program?.names.zhCn ?? "", en: program?.names.en ?? "" },
        currency: first,
        inviterReward: program?.inviterReward.amount ?? "0",
        friendReward: program?.friendReward.amount ?? "0",
        inviterCouponId: program?.inviterCoupon?.id,
        friendCouponId: program?.friendCoupon?.id,
        leastOrder: program?.leastOrder.amount ?? "0",
        budget: program?.budget?.amount ?? "",
        waitDays: program?.waitDays ?? 7,
        backDays: program?.backDays ?? 30,
        mostRewards: program?.mostRewards ?? 10,
        periodDays: program?.periodDays ?? 30,
        startsAt: shopMinute(program?.startsAt ?? now.toISOString()),
        endsAt: shopMinute(program?.endsAt ?? new Date(now.getTime() + MONTH_MS).toISOString()),
      }}
      run={run}
      done={t("referral.saved")}
      stale={["ReferralPrograms", "Referrals"]}
      onClose={onClose}
      width={640}
    >
      <div className="pair">
        <Form.Item
          name={["names", "zhCn"]}
          label={`${t("referral.name")} · ${t("settings.languages.zh-CN")}`}
          rules={[{ ...required, whitespace: true }]}
        >
          <Input maxLength={60} lang="zh-CN" />
        </Form.Item>
        <Form.Item
          name={["names", "en"]}
          label={`${t("referral.name")} · ${t("settings.languages.en")}`}
          rules={[{ ...required, whitespace: true }]}
        >
          <Input maxLength={60} lang="en" />
        </Form.Item>
        {currencies.length > 1 && (
          <Form.Item name="currency" label={t("referral.currency")}>
            <Select
              disabled={program !== null}
              options={currencies.map((value) => ({ value, label: value }))}
            />
          </Form.Item>
        )}
      </div>
      <div className="pair">
        {amount("inviterReward", t("referral.rewardHint"))}
        {amount("friendReward")}
        <RewardCoupon name="inviterCouponId" />
        <RewardCoupon name="friendCouponId" />
        {amount("leastOrder", t("referral.leastOrderHint"))}
        {amount("budget", t("referral.budgetHint"))}
        {days("waitDays", 0, 90, t("referral.waitDaysHint"))}
        {days("backDays", 0, 365, t("referral.backDaysHint"))}
        {days("mostRewards", 1, 1000, t("referral.mostRewardsHint"))}
        {days("periodDays", 1, 366, t("referral.periodDaysHint"))}
        <Form.Item
          name="startsAt"
          label={t("referral.startsAt")}
          extra={t("referral.zone")}
          rules={[required]}
        >
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="endsAt" label={t("referral.endsAt")} rules={[required]}>
          <Input type="datetime-local" />
        </Form.Item>
      </div>
      <Cost currency={first} />
    </ActDialog>
  );
}

/** What all rewards in money together may cost, as the form is filled in. */
function Cost({ currency: first }: { currency: string }) {
  const currency = Form.useWatch<string | undefined>("currency") ?? first;
  const rewards = [
    Form.useWatch<string | undefined>("inviterReward"),
    Form.useWatch<string | undefined>("friendReward"),
  ];
  const budget = Form.useWatch<string | undefined>("budget");
  const given = rewards.some((amount) => minorUnits(amount ?? "", currency));
  return <Alone cost={given ? minorUnits(budget ?? "", currency) : 0n} currency={currency} />;
}

/** What somebody gets beside the money, or instead of it. */
function RewardCoupon({ name }: { name: "inviterCouponId" | "friendCouponId" }) {
  const { t } = useTranslation();
  const currency = Form.useWatch("currency") as string | undefined;
  return (
    <Form.Item name={name} label={t(`referral.${name}`)} extra={t("referral.couponHint")}>
      <SentCoupon currency={currency} />
    </Form.Item>
  );
}
