import { Form, Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import { formatMoney, minorUnits, times } from "@/shared/format/money";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { MoneyField, type MoneyValues, moneyOf } from "@/shared/forms/money-field";
import { useCurrencies } from "@/shared/shop/currencies";
import { IssueGiftCards } from "./documents";

const MOST = 5000;
const LONGEST_DAYS = 3650;
const THREE_YEARS = 1095;

interface Values extends MoneyValues {
  name: string;
  count: number;
  validDays: number;
  reason: string;
}

/** Make a batch of cards; what all of them are worth together is said before. */
export function IssueDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  const currencies = useCurrencies();
  const required = { required: true, message: t("field.required") };
  return (
    <ActDialog
      title={t("giftCard.issueTitle")}
      act={t("giftCard.issue")}
      about={<p className="soft">{t("giftCard.issueAbout")}</p>}
      initial={{ count: 10, validDays: THREE_YEARS }}
      disabled={currencies.length === 0}
      run={({ name, count, validDays, reason, ...money }: Values) => {
        const input = {
          name: name.trim(),
          count,
          faceValue: moneyOf(money, currencies),
          validDays,
          reason: reason.trim(),
        };
        return ask(IssueGiftCards, { input, idempotencyKey: keyFor(input) }).then(
          (data) => data.issueGiftCards,
        );
      }}
      fieldName={(name) => (name[0] === "faceValue" ? ["amount"] : name)}
      done={t("giftCard.issued")}
      stale={["GiftCardBatches", "GiftCards"]}
      onClose={onClose}
    >
      <Form.Item name="name" label={t("giftCard.name")} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={80} autoFocus />
      </Form.Item>
      <div className="pair">
        <Form.Item name="count" label={t("giftCard.count")} rules={[required]}>
          <InputNumber min={1} max={MOST} precision={0} style={{ width: "100%" }} />
        </Form.Item>
        <MoneyField label={t("giftCard.faceValue")} currencies={currencies} accepts={(minor) => minor > 0n} />
      </div>
      <Worth currencies={currencies} />
      <Form.Item
        name="validDays"
        label={t("giftCard.validDays")}
        extra={t("giftCard.validDaysHint")}
        rules={[required]}
      >
        <InputNumber min={1} max={LONGEST_DAYS} precision={0} />
      </Form.Item>
      <WordsField label={t("act.reason")} />
    </ActDialog>
  );
}

/** What the shop promises with all of them. */
function Worth({ currencies }: { currencies: string[] }) {
  const { t, i18n } = useTranslation();
  const form = Form.useFormInstance<Values>();
  const count = Form.useWatch("count", form) ?? 0;
  const amount = Form.useWatch("amount", form) ?? "";
  const face = moneyOf({ amount, currency: Form.useWatch("currency", form) }, currencies);
  if (!face.currency || !minorUnits(face.amount, face.currency)) return null;
  const all = times(face, BigInt(count));
  return (
    <p className="soft" aria-live="polite" style={{ marginBottom: 16 }}>
      {t("giftCard.worth", { amount: formatMoney(all, i18n.language), count })}
    </p>
  );
}
