import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Card } from "@/shared/parts/page";
import { Bone } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Badge } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./home.module.css";

interface Named {
  id: string;
  names: { zhCn: string; en: string };
  product: { id: string; names: { zhCn: string; en: string } };
}

/** What is left of a variant, and for how many days at the pace it sells: null when nobody buys it, not said when
 * nobody counted. */
interface Ending {
  variant: Named;
  left: number;
  daysLeft?: number | null | undefined;
}

const URGENT_DAYS = 3;
const WORTH_SAYING_DAYS = 14;
const MOST = 6;

/** Goods that run out soon, the first to end on top. */
export function RunningOut({ rows }: { rows: Ending[] | undefined }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const ending = rows
    ?.filter(
      ({ left, daysLeft }) =>
        left === 0 || daysLeft === undefined || (daysLeft !== null && daysLeft < WORTH_SAYING_DAYS),
    )
    .slice(0, MOST);
  return (
    <Card title={t("home.runningOut")} flush>
      {ending?.length === 0 && (
        <p className="soft" style={{ padding: "4px 20px 20px" }}>
          {t("home.lowStockNone")}
        </p>
      )}
      <ul className={styles.low}>
        {ending
          ? ending.map(({ variant, left, daysLeft }) => (
              <li key={variant.id}>
                <span>
                  <Link to="/products/$id" params={{ id: variant.product.id }}>
                    {translated(variant.product.names, i18n.language)}
                  </Link>
                  <br />
                  <span className="faint">{translated(variant.names, i18n.language)}</span>
                </span>
                <span className="row">
                  <span className="faint">
                    {t("home.left")} <b className="numeral">{left}</b>
                  </span>
                  {left > 0 && daysLeft != null && (
                    <Badge tone={daysLeft < URGENT_DAYS ? "bad" : "caution"}>
                      {t("home.lasts", { days: number.format(daysLeft) })}
                    </Badge>
                  )}
                  {can("VAULT_READ") && (
                    <Link to="/batches" search={{ variant: variant.id }}>
                      {t("home.refill")}
                    </Link>
                  )}
                </span>
              </li>
            ))
          : ["a", "b", "c", "d"].map((key) => (
              <li key={key}>
                <Bone width="60%" height={30} />
                <Bone width={60} />
              </li>
            ))}
      </ul>
    </Card>
  );
}
