import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { FulfilmentKind } from "@/shared/api/generated/graphql";
import classes from "./ContinueStrip.module.css";

const EndingSoonQuery = graphql(`
  query EndingSoon {
    me {
      id
      endingSoon {
        endsAt
        unit { id name variantName kind imageUrl }
      }
    }
  }
`);

const TABS: Partial<Record<FulfilmentKind, "vouchers" | "memberships">> = {
  VOUCHER: "vouchers",
  MEMBERSHIP: "memberships",
};
const DAY_MS = 86_400_000;

/** What one holds unused and can use for a few days only; nothing where there is none. */
export function EndingSoon() {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ["me", "ending-soon"],
    queryFn: ({ signal }) => ask(EndingSoonQuery, {}, { signal }).then(({ me }) => me?.endingSoon ?? []),
    staleTime: 60_000,
  });
  if (!data?.length) return null;
  return (
    <section aria-labelledby="ending-soon" className={classes.section}>
      <h2 id="ending-soon" className={classes.title}>
        {t("home.endingSoon")}
      </h2>
      <ul className={classes.list}>
        {data.map(({ endsAt, unit }) => (
          <li key={unit.id}>
            <Link to="/mine" search={{ tab: TABS[unit.kind] }} className={`card ${classes.item}`}>
              <img className={classes.art} src={unit.imageUrl} alt="" width={40} height={40} loading="lazy" />
              <span>
                <span className={classes.text}>
                  {unit.name} {unit.variantName}
                </span>
                <span className={classes.ends}>
                  {t("home.endsIn", { count: Math.ceil((Date.parse(endsAt) - Date.now()) / DAY_MS) })}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
