import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { PartnerPartsFragment } from "@/shared/api/generated/graphql";
import { minorUnits } from "@/shared/format/money";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { MoneyInput } from "@/shared/forms/money-input";
import { Card } from "@/shared/parts/page";
import { Failed } from "@/shared/parts/states";
import { Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { CreditPartner, CreditsDocument } from "./documents";

const PAGE = 10;

/** What a partner paid in, newest first, and the way to enter more. */
export function Credits({ partner }: { partner: PartnerPartsFragment }) {
  const { t } = useTranslation();
  const can = useCan();
  const [adding, setAdding] = useState(false);
  const query = useInfiniteQuery({
    queryKey: ["PartnerCredits", partner.id],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask(CreditsDocument, { partnerId: partner.id, first: PAGE, after: pageParam }, signal),
    getNextPageParam: ({ partnerCredits: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
  });
  const rows = query.data?.pages.flatMap((page) => page.partnerCredits.edges.map((edge) => edge.node));
  return (
    <Card
      title={t("credit.title")}
      acts={
        can("LEDGER_WRITE") && (
          <Button size="small" onClick={() => setAdding(true)}>
            {t("credit.add")}
          </Button>
        )
      }
    >
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : (
        <ol className="stack" style={{ gap: 12 }}>
          {rows?.map((row) => (
            <li key={row.id}>
              <span className="row" style={{ justifyContent: "space-between" }}>
                <b>
                  <Money value={row.amount} />
                </b>
                <When at={row.createdAt} />
              </span>
              <span className="faint">{[row.reason, row.createdBy?.name].filter(Boolean).join(" · ")}</span>
            </li>
          ))}
        </ol>
      )}
      {rows?.length === 0 && <p className="faint">{t("credit.empty")}</p>}
      {query.hasNextPage && (
        <Button type="link" style={{ padding: 0 }} onClick={() => void query.fetchNextPage()}>
          {t("list.more")}
        </Button>
      )}
      {adding && <AddCredit partner={partner} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function AddCredit({ partner, onClose }: { partner: PartnerPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  const { currency } = partner;
  return (
    <ActDialog
      title={t("credit.addTitle", { name: partner.name })}
      act={t("credit.add")}
      about={t("credit.about")}
      run={({ amount, reason }: { amount: string; reason: string }) => {
        const input = {
          partnerId: partner.id,
          amount: { amount: amount.trim(), currency },
          reason: reason.trim(),
        };
        return ask(CreditPartner, { input, idempotencyKey: keyFor(input) }).then(
          (data) => data.creditPartner,
        );
      }}
      fieldName={(name) => (name[0] === "amount" ? ["amount"] : name)}
      done={t("credit.added")}
      stale={["Partner", "Partners", "PartnerCredits", "LedgerAccounts", "LedgerEntries"]}
      onClose={onClose}
    >
      <Form.Item
        name="amount"
        label={t("credit.amount")}
        extra={t("credit.amountHint")}
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
      <WordsField label={t("credit.reason")} />
    </ActDialog>
  );
}
