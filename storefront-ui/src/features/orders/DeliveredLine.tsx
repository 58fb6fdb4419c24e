import { useTranslation } from "react-i18next";
import { readable } from "@/shared/crediting/account";
import classes from "./DeliveredLine.module.css";
import type { AboutOrder } from "./evidence";
import { type Claim, deliverables, type Order } from "./order";
import { UnitCard } from "./UnitCard";

type DeliveredLineProps = {
  line: Order["lines"][number];
  paid: boolean;
  mayReveal: boolean;
  claims: readonly Claim[];
  about: AboutOrder;
  /** Asks anew how things stand. */
  onLook: () => void;
};

/** What was bought on one line, for whom, and each of its things as it arrives. */
export function DeliveredLine({ line, paid, mayReveal, claims, about, onLook }: DeliveredLineProps) {
  const { t } = useTranslation();
  const units = deliverables(line);
  return (
    <section className={`card ${classes.line}`} aria-labelledby={`line-${line.id}`}>
      <header className={classes.head}>
        <img className={classes.art} src={line.imageUrl} alt="" width={56} height={56} />
        <div className={classes.what}>
          <h2 id={`line-${line.id}`} className={classes.name}>
            {line.name}
          </h2>
          <p className="muted">
            {line.kind === "BUNDLE" ? t("bundle.name") : line.variantName}
            {line.quantity > 1 && ` ×${line.quantity}`}
          </p>
          {line.account && (
            <p className={classes.account}>
              {t("crediting.to")}{" "}
              <strong className="tabular" translate="no">
                {readable(line.account)}
              </strong>
              {line.server && ` · ${line.server}`}
            </p>
          )}
        </div>
      </header>
      {paid && (
        <ul className={classes.units}>
          {units.map((unit) => (
            <li key={unit.id}>
              <UnitCard
                unit={unit}
                named={line.kind === "BUNDLE"}
                mayReveal={mayReveal}
                claims={claims}
                about={about}
                onLook={onLook}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
