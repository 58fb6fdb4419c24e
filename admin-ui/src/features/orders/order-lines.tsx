import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OrderPartsFragment, UnitPartsFragment } from "@/shared/api/generated/graphql";
import { Card } from "@/shared/parts/page";
import { Tile } from "@/shared/parts/tile";
import { unitTone } from "@/shared/parts/tones";
import { Badge, Money } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./orders.module.css";

type Line = OrderPartsFragment["lines"][number];

/** What was bought and how far each unit is; codes show their state, never their content. */
export function Lines({ lines }: { lines: Line[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t("order.lines")} flush>
      {lines.map((line) => (
        <div key={line.id} className={styles.line}>
          <div className={styles.lineHead}>
            <Tile src={line.imageUrl} size={40} />
            <span className={styles.lineName}>
              <LineName line={line} />
              <small>
                {line.variantName}
                {line.variant && ` · ${line.variant.sku}`}
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

function Unit({ unit }: { unit: UnitPartsFragment }) {
  const { t } = useTranslation();
  const can = useCan();
  const revealed = unit.codes.filter((code) => code.revealedAt).length;
  return (
    <div className={styles.unit}>
      <span>
        {unit.name} <span className="faint">{unit.variantName}</span>
      </span>
      <Badge tone={unitTone[unit.state]}>{t(`order.unit.${unit.state}`)}</Badge>
      {unit.codes.length > 0 && (
        <span>{revealed > 0 ? t("order.codesRevealed", { count: revealed }) : t("order.codesHidden")}</span>
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
      <span className={styles.unitMoney}>
        <Money value={unit.paid} />
      </span>
    </div>
  );
}
