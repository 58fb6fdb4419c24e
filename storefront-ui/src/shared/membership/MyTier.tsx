import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { formatMoney } from "@/shared/money/money";
import classes from "./MyTier.module.css";

const MyTierDocument = graphql(`
  query MyTier {
    me {
      membership {
        tier { id name benefits threshold { amount currency } }
        next { id name benefits threshold { amount currency } }
        spent { amount currency }
        remaining { amount currency }
        windowDays
      }
    }
  }
`);

/** Where somebody with an account stands among the tiers, what it brings, and how far the next one is. */
export function MyTier() {
  const { t, i18n } = useTranslation();
  const { data, isPending, error } = useQuery({
    queryKey: ["me", "tier"],
    queryFn: ({ signal }) =>
      ask(MyTierDocument, {}, { signal }).then((answer) => answer.me?.membership ?? null),
    staleTime: 60_000,
  });
  if (isPending) return <Skeleton height={132} radius="xl" />;
  // A shop without tiers has nothing to show; a lost answer is no reason to hide the orders below.
  if (error || !data || (!data.tier && !data.next)) return null;
  const { tier, next, spent, remaining, windowDays } = data;
  const amount = (money: { amount: string; currency: string }) => formatMoney(money, i18n.language);
  return (
    <section className={`card ${classes.tier}`} aria-labelledby="my-tier">
      <header className={classes.head}>
        <h2 id="my-tier" className={classes.title}>
          <span className={classes.label}>{t("tier.mine")}</span>
          {tier?.name ?? t("tier.none")}
        </h2>
        <p className={classes.spent}>{t("tier.spent", { amount: amount(spent), count: windowDays })}</p>
      </header>
      {tier && tier.benefits.length > 0 && (
        <ul className={classes.benefits}>
          {tier.benefits.map((benefit) => (
            <li key={benefit}>{benefit}</li>
          ))}
        </ul>
      )}
      {next && remaining ? (
        <div className={classes.next}>
          <progress
            className={classes.bar}
            value={Number(spent.amount)}
            max={Number(next.threshold.amount)}
            aria-label={t("tier.progress", { tier: next.name })}
          />
          <p className={classes.away}>{t("tier.away", { amount: amount(remaining), tier: next.name })}</p>
          {next.benefits.length > 0 && (
            <p className="muted">
              {t("tier.brings", { tier: next.name, benefits: next.benefits.join(t("tier.comma")) })}
            </p>
          )}
        </div>
      ) : (
        <p className={classes.away}>{t("tier.top")}</p>
      )}
    </section>
  );
}
