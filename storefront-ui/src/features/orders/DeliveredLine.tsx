import { useTranslation } from "react-i18next";
import { CodeCard } from "./CodeCard";
import classes from "./DeliveredLine.module.css";
import { MembershipCard } from "./MembershipCard";
import { deliverables, type Order, type Unit } from "./order";

type DeliveredLineProps = {
  line: Order["lines"][number];
  paid: boolean;
  mayReveal: boolean;
  lookupToken?: string | undefined;
};

/** What was bought on one line, and each of its things as it arrives. */
export function DeliveredLine({ line, paid, mayReveal, lookupToken }: DeliveredLineProps) {
  const { t } = useTranslation();
  const units = deliverables(line);
  return (
    <section className={`card ${classes.line}`} aria-labelledby={`line-${line.id}`}>
      <header className={classes.head}>
        <img className={classes.art} src={line.imageUrl} alt="" width={56} height={56} />
        <div>
          <h2 id={`line-${line.id}`} className={classes.name}>
            {line.name}
          </h2>
          <p className="muted">
            {line.kind === "BUNDLE" ? t("bundle.name") : line.variantName}
            {line.quantity > 1 && ` ×${line.quantity}`}
          </p>
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
                lookupToken={lookupToken}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type UnitCardProps = { unit: Unit; named: boolean; mayReveal: boolean; lookupToken?: string | undefined };

function UnitCard({ unit, named, mayReveal, lookupToken }: UnitCardProps) {
  const { t } = useTranslation();
  return (
    <article className={classes.unit} data-state={unit.state}>
      <div className={classes.unitHead}>
        {named && (
          <h3 className={classes.unitName}>
            <img src={unit.imageUrl} alt="" width={32} height={32} />
            {unit.name} {unit.variantName}
          </h3>
        )}
        <span className={classes.state} data-state={unit.state}>
          {t(`unit.state.${unit.state}`)}
        </span>
      </div>
      {unit.state === "DUE" && <p className={classes.coming}>{t("unit.coming")}</p>}
      {unit.membership && <MembershipCard membership={unit.membership} />}
      {unit.codes.map((code) => (
        <CodeCard
          key={code.id}
          code={code}
          rules={unit.rules}
          mayReveal={mayReveal}
          lookupToken={lookupToken}
        />
      ))}
    </article>
  );
}
