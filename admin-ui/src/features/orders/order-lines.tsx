import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrderPartsFragment, UnitPartsFragment } from "@/shared/api/generated/graphql";
import { Card } from "@/shared/parts/page";
import { Tile } from "@/shared/parts/tile";
import { progressTone, unitTone, voucherTone } from "@/shared/parts/tones";
import { Badge, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./orders.module.css";
import { Replace } from "./replace";

type Line = OrderPartsFragment["lines"][number];

/** What was bought and how far each unit is; codes show their state, never their content. */
export function Lines({ lines, acts }: { lines: Line[]; acts?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Card title={t("order.lines")} acts={acts} flush>
      {lines.map((line) => (
        <div key={line.id} className={styles.line}>
          <div className={styles.lineHead}>
            <Tile src={line.imageUrl} size={40} />
            <span className={styles.lineName}>
              <LineName line={line} />
              <small>
                {line.variantName}
                {line.variant && ` · ${line.variant.sku}`}
                {line.account && (
                  <>
                    {" · "}
                    {t("order.account")} <span className="mono">{line.account}</span>
                    {line.server && ` · ${line.server}`}
                  </>
                )}
              </small>
            </span>
            <span className="numeral soft">
              <Money value={line.unitPrice} /> × {line.quantity}
            </span>
            <b>
              <Money value={line.total} />
            </b>
          </div>
          <div className={styles.units}>
            {line.units.map((unit) => (
              <div key={unit.id}>
                <Unit unit={unit} />
                {unit.components.length > 0 && (
                  <div className={styles.units}>
                    {unit.components.map((component) => (
                      <Unit key={component.id} unit={component} />
                    ))}
                  </div>
                )}
              </div>
            ))}
          </div>
        </div>
      ))}
    </Card>
  );
}

function LineName({ line }: { line: Line }) {
  const can = useCan();
  const product = line.variant?.product;
  if (!product || !can("CATALOG_READ")) return line.name;
  return (
    <Link to={product.isBundle ? "/bundles/$id" : "/products/$id"} params={{ id: product.id }}>
      {line.name}
    </Link>
  );
}

/** What the buyer still has to choose, until when, and what of it can be had. */
function OpenChoice({ choice }: { choice: NonNullable<UnitPartsFragment["openChoice"]> }) {
  const { t } = useTranslation();
  const left = choice.options.filter(({ availability }) => availability.state !== "SOLD_OUT").length;
  return (
    <>
      <Badge tone="caution">{t("order.toChoose")}</Badge>
      <span>
        {t("order.optionsLeft", { picks: choice.picks, left, of: choice.options.length })}
        {choice.chooseBy && (
          <>
            {" · "}
            {t("order.chooseBy")} <When at={choice.chooseBy} exact />
          </>
        )}
      </span>
    </>
  );
}

function Unit({ unit }: { unit: UnitPartsFragment }) {
  const { t } = useTranslation();
  const can = useCan();
  const [replacing, setReplacing] = useState(false);
  const revealed = unit.codes.filter((code) => code.revealedAt).length;
  return (
    <div className={styles.unit}>
      <span>
        {unit.name} <span className="faint">{unit.variantName}</span>
        {unit.choice && <small className="soft"> · {t("order.chosen", { name: unit.choice })}</small>}
        {unit.note && <small className="soft"> · {unit.note}</small>}
      </span>
      {unit.openChoice && unit.state === "DUE" ? (
        <OpenChoice choice={unit.openChoice} />
      ) : (
        <Badge tone={unitTone[unit.state]}>{t(`order.unit.${unit.state}`)}</Badge>
      )}
      {unit.progress && (
        <Badge tone={progressTone[unit.progress]}>{t(`order.progress.${unit.progress}`)}</Badge>
      )}
      {unit.voucher && (
        <>
          <Badge tone={voucherTone[unit.voucher.state]}>{t(`order.voucher.${unit.voucher.state}`)}</Badge>
          <span>{t("order.voucherUses", { left: unit.voucher.usesLeft, uses: unit.voucher.uses })}</span>
        </>
      )}
      {unit.codes.length > 0 && (
        <span>{revealed > 0 ? t("order.codesRevealed", { count: revealed }) : t("order.codesHidden")}</span>
      )}
      {unit.gift && (unit.gift.state === "OPEN" || unit.gift.state === "CLAIMED") && (
        <Badge tone={unit.gift.state === "CLAIMED" ? "caution" : "calm"}>
          {t(`order.gift.${unit.gift.state}`, { who: unit.gift.claimedBy ?? "" })}
        </Badge>
      )}
      {unit.membership && <span>{t("order.daysLeft", { count: unit.membership.daysLeft })}</span>}
      {unit.batch &&
        (can("VAULT_READ") ? (
          <Link to="/batches/$id" params={{ id: unit.batch.id }}>
            {unit.batch.purchaseOrder}
          </Link>
        ) : (
          <span>{unit.batch.purchaseOrder}</span>
        ))}
      {unit.kind === "CODE" && unit.state === "DELIVERED" && can("ORDERS_REFUND") && (
        <Button size="small" onClick={() => setReplacing(true)}>
          {t("order.replace")}
        </Button>
      )}
      <span className={styles.unitMoney}>
        <Money value={unit.paid} />
        {Number(unit.givenBack.amount) > 0 && (
          <small className={styles.back}>
            −<Money value={unit.givenBack} />
          </small>
        )}
      </span>
      {replacing && <Replace unit={unit} onClose={() => setReplacing(false)} />}
    </div>
  );
}
