import { Alert, Button, Form } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { SuppliersQuery } from "@/shared/api/generated/graphql";
import { minorUnits } from "@/shared/format/money";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import { Money } from "@/shared/parts/values";
import { FundSupplier, SetLowBalance } from "./documents";

export type Supplier = SuppliersQuery["suppliers"]["edges"][number]["node"];

interface AboutSupplier {
  supplier: Supplier;
  onClose: () => void;
}

/** What was sent to a supplier from the bank, or came back from there. */
export function Fund({ supplier, onClose }: AboutSupplier) {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  const { currency } = supplier.lowBalance;
  return (
    <ActDialog
      title={t("supplier.fundTitle", { name: supplier.name })}
      act={t("supplier.fund")}
      about={t("supplier.fundAbout")}
      run={({ amount, reason }: { amount: string; reason: string }) => {
        const input = {
          supplierId: supplier.id,
          amount: { amount: amount.trim(), currency },
          reason: reason.trim(),
        };
        return ask(FundSupplier, { input, idempotencyKey: keyFor(input) }).then((data) => data.fundSupplier);
      }}
      fieldName={(name) => (name[0] === "amount" ? ["amount"] : name)}
      done={t("supplier.funded")}
      stale={["LedgerAccounts", "LedgerEntries"]}
      onClose={onClose}
    >
      <Form.Item
        name="amount"
        label={t("supplier.fundAmount")}
        extra={t("supplier.fundAmountHint")}
        rules={[
          {
            validator: (_, value: string | undefined) =>
              minorUnits(value ?? "", currency)
                ? Promise.resolve()
                : Promise.reject(new Error(t("field.money"))),
          },
        ]}
      >
        <MoneyInput currency={currency} autoFocus />
      </Form.Item>
      <WordsField label={t("supplier.fundReason")} />
    </ActDialog>
  );
}

/** From which balance on there is too little at a supplier. */
export function WarnBelow({ supplier, onClose }: AboutSupplier) {
  const { t } = useTranslation();
  const { amount, currency } = supplier.lowBalance;
  return (
    <ActDialog
      title={t("supplier.warnTitle", { name: supplier.name })}
      act={t("act.save")}
      about={t("supplier.warnAbout")}
      initial={{ lowBalance: amount }}
      run={({ lowBalance }: { lowBalance: string }) =>
        ask(SetLowBalance, { id: supplier.id, lowBalance: { amount: lowBalance.trim(), currency } }).then(
          (data) => data.setLowBalance,
        )
      }
      fieldName={(name) => (name[0] === "lowBalance" ? ["lowBalance"] : name)}
      done={t("supplier.warnSet")}
      stale={["Suppliers", "Overview"]}
      onClose={onClose}
    >
      <Form.Item
        name="lowBalance"
        label={t("supplier.warnBelow")}
        extra={t("supplier.warnHint")}
        rules={[moneyRule(currency, t("field.money"))]}
      >
        <MoneyInput currency={currency} autoFocus />
      </Form.Item>
    </ActDialog>
  );
}

/** Suppliers at which too little is left, each with the way to mend it; nothing when there is none. */
export function LowBalances({
  suppliers,
  onFund,
}: {
  suppliers: Supplier[];
  onFund?: (of: Supplier) => void;
}) {
  const { t } = useTranslation();
  return suppliers
    .filter(({ isLow, state }) => isLow && state === "ACTIVE")
    .map((supplier) => (
      <Alert
        key={supplier.id}
        type="warning"
        showIcon
        role="status"
        title={t("supplier.lowAt", { name: supplier.name })}
        description={
          <>
            {t("supplier.balance")} <Money value={supplier.balance} /> · {t("supplier.warnBelow")}{" "}
            <Money value={supplier.lowBalance} />
          </>
        }
        action={
          onFund && (
            <Button size="small" onClick={() => onFund(supplier)}>
              {t("supplier.fund")}
            </Button>
          )
        }
      />
    ));
}
