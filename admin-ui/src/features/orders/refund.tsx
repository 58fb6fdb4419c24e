import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Alert, Checkbox, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask, asked } from "@/shared/api/ask";
import type {
  OrderPartsFragment,
  RefundDestination,
  RefundPreviewQuery,
  UnitPartsFragment,
} from "@/shared/api/generated/graphql";
import { formatMoney, minus, plus } from "@/shared/format/money";
import { shopTime } from "@/shared/format/time";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { Bone, Failed } from "@/shared/parts/states";
import { Money } from "@/shared/parts/values";
import { RefundPreview, RefundUnits } from "./documents";
import styles from "./orders.module.css";

type Preview = Extract<RefundPreviewQuery["refundPreview"], { __typename: "RefundPreview" }>;
type Told = Preview["units"][number];

interface Piece {
  unit: UnitPartsFragment;
  inner: boolean;
}

/** Single pieces, and those inside bundles beneath their bundle's name. */
function pieces(order: OrderPartsFragment): Piece[] {
  return order.lines.flatMap((line) =>
    line.units.flatMap((unit): Piece[] =>
      unit.components.length > 0
        ? unit.components.map((component) => ({ unit: component, inner: true }))
        : [{ unit, inner: false }],
    ),
  );
}

/** Choose what goes back; what each piece would bring and why is asked of the server at every change. */
export function RefundDialog({ order, onClose }: { order: OrderPartsFragment; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const keyFor = useIdempotencyKey();
  const [chosen, setChosen] = useState<string[]>([]);
  const [refundTo, setRefundTo] = useState<RefundDestination>("ORIGINAL");
  const all = useQuery({ ...asked(RefundPreview, { orderId: order.id, unitIds: null }), staleTime: 0 });
  const picked = useQuery({
    ...asked(RefundPreview, { orderId: order.id, unitIds: chosen }),
    enabled: chosen.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const told = previewOf(all.data);
  const sum = chosen.length > 0 ? previewOf(picked.data) : null;
  const byUnit = new Map(told?.units.map((unit) => [unit.unitId, unit]));
  const toggle = (id: string, on: boolean) =>
    setChosen((before) => (on ? [...before, id] : before.filter((other) => other !== id)));

  return (
    <ActDialog
      title={t("order.refundTitle", { number: order.number })}
      act={
        sum
          ? t(sum.needsApproval ? "order.refundAsk" : "order.refundNow", {
              amount: formatMoney(sum.total, i18n.language),
            })
          : t("order.refund")
      }
      danger
      width={620}
      disabled={!sum || picked.isFetching}
      about={
        all.error ? (
          <Failed error={all.error} retry={() => void all.refetch()} />
        ) : (
          <>
            <p className="soft" style={{ marginBottom: 8 }}>
              {t("order.refundAbout")}
            </p>
            {all.data?.refundPreview.__typename !== "RefundPreview" && all.data && (
              <Alert type="error" role="alert" title={all.data.refundPreview.message} />
            )}
            {pieces(order).map(({ unit, inner }) => {
              const said = byUnit.get(unit.id);
              const possible =
                said && !said.inFlight && said.outcome !== "REFUSED" && Number(said.amount.amount) > 0;
              return (
                <div key={unit.id} className={`${styles.choice} ${inner ? styles.inner : ""}`}>
                  <Checkbox
                    disabled={!possible}
                    checked={chosen.includes(unit.id)}
                    onChange={(event) => toggle(unit.id, event.target.checked)}
                  >
                    {unit.name} <span className="faint">{unit.variantName}</span>
                    <small>{said ? <Rule told={said} /> : <Bone width={180} />}</small>
                  </Checkbox>
                  {said ? <Money value={said.amount} /> : <Bone width={60} />}
                </div>
              );
            })}
            <div className={styles.sum} aria-live="polite">
              <span>
                {sum
                  ? t(sum.needsApproval ? "order.refundSecond" : "order.refundAtOnce", {
                      count: sum.units.length,
                    })
                  : t("order.refundNone")}
              </span>
              {sum && <Money value={sum.total} large />}
            </div>
            {sum?.aboveAlone && <p className="soft">{t("order.refundAboveAlone")}</p>}
            {sum && Number(sum.keptForGifts.amount) > 0 && (
              <Alert
                type="warning"
                role="status"
                title={t("order.refundKept", { amount: formatMoney(sum.keptForGifts, i18n.language) })}
              />
            )}
            {told && (
              <Destination
                wallet={told.wallet}
                total={sum?.total ?? null}
                share={sum?.walletShare ?? null}
                value={refundTo}
                onChange={setRefundTo}
              />
            )}
          </>
        )
      }
      run={({ reason }: { reason: string }) => {
        const input = { orderId: order.id, unitIds: chosen, reason: reason.trim(), refundTo };
        return ask(RefundUnits, { input, idempotencyKey: keyFor(input) }).then((data) => data.refundUnits);
      }}
      done={t("order.caseOpened")}
      stale={["Order", "RefundPreview", "Cases", "Person", "WalletEntries"]}
      onClose={onClose}
    >
      <WordsField label={t("act.reason")} />
    </ActDialog>
  );
}

/** Where the money goes: the way it came, or at once to the balance of the account that bought. */
function Destination({
  wallet,
  total,
  share,
  value,
  onChange,
}: {
  wallet: Preview["wallet"];
  total: Preview["total"] | null;
  /** What of it goes to the balance even the way it was paid. */
  share: Preview["walletShare"] | null;
  value: RefundDestination;
  onChange: (to: RefundDestination) => void;
}) {
  const { t, i18n } = useTranslation();
  if (!wallet)
    return (
      <p className="faint" style={{ marginTop: 12 }}>
        {t("order.refundTo.noWallet")}
      </p>
    );
  return (
    <div className="stack" style={{ gap: 4, marginTop: 12 }}>
      <Radio.Group
        aria-label={t("order.refundTo.label")}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        options={[
          { value: "ORIGINAL", label: t("order.refundTo.ORIGINAL") },
          { value: "WALLET", label: t("order.refundTo.WALLET") },
        ]}
      />
      {value === "ORIGINAL" && total && share && Number(share.amount) > 0 && (
        <small className="soft" aria-live="polite">
          {t("order.refundTo.shared", {
            rest: formatMoney(minus(total, share), i18n.language),
            share: formatMoney(share, i18n.language),
          })}
        </small>
      )}
      {value === "WALLET" && total && (
        <small className="soft" aria-live="polite">
          {t("order.refundTo.wallet", {
            amount: formatMoney(total, i18n.language),
            before: formatMoney(wallet, i18n.language),
            after: formatMoney(plus(wallet, total), i18n.language),
          })}
        </small>
      )}
    </div>
  );
}

const previewOf = (data: RefundPreviewQuery | undefined): Preview | null =>
  data?.refundPreview.__typename === "RefundPreview" ? data.refundPreview : null;

/** The rule in words: how far the piece is, what follows of it, until when, and who bears the cost. */
function Rule({ told }: { told: Told }) {
  const { t, i18n } = useTranslation();
  if (told.inFlight) return t("order.rule.inFlight");
  const words = [t(`policy.stage.${told.stage}`), t(`policy.refund.${told.outcome}`)];
  if (told.windowEndsAt && told.outcome !== "REFUSED")
    words.push(t("order.rule.until", { at: shopTime(told.windowEndsAt, i18n.language) }));
  if (Number(told.back.amount) > 0)
    words.push(t("order.rule.back", { amount: formatMoney(told.back, i18n.language) }));
  if (told.outcome !== "REFUSED") words.push(t(`policy.bears.${told.rule.bearer}`));
  return words.join(" · ");
}
