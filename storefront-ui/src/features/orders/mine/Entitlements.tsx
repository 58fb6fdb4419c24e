import { Button, Skeleton } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SearchIcon, TicketIcon } from "@/shared/ui/icons";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import { CodeCard } from "../CodeCard";
import { MembershipCard } from "../MembershipCard";
import { VoucherCard } from "../VoucherCard";
import classes from "./Entitlements.module.css";
import { useGoOn } from "./goOn";
import { MoreOfMine } from "./MoreOfMine";
import { matches } from "./matches";
import { myEntitlements } from "./mine";

type OfKind = "CODE" | "VOUCHER" | "MEMBERSHIP";

/** A seat in a shared account is shown among the codes: it is revealed like one. */
const listedAs = (kind: string) => (kind === "SHARED" ? "CODE" : kind);

/** Codes, vouchers or memberships that were delivered, newest first. */
export function Entitlements({ words, kind }: { words: string; kind: OfKind }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(myEntitlements);
  const units = list.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []);
  const ofKind = units?.filter((unit) => listedAs(unit.kind) === kind) ?? [];
  const shown = ofKind.filter((unit) => matches(words, unit.name, unit.variantName, unit.orderNumber));
  // A page may hold none of what is wanted although there are some further on.
  const goesOn = useGoOn(list, units !== undefined && shown.length === 0);
  if (list.error && !units) return <ProblemBlock error={list.error} onRetry={() => void list.refetch()} />;
  if (!units || goesOn) return <Skeleton height={220} radius="xl" />;
  return (
    <>
      {ofKind.length === 0 && !list.hasNextPage ? (
        <StateBlock
          icon={<TicketIcon size={28} />}
          title={t(`mine.none.${kind}`)}
          actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
        >
          {t("mine.noneText")}
        </StateBlock>
      ) : shown.length === 0 && words.trim() ? (
        <StateBlock icon={<SearchIcon size={28} />} title={t("mine.nothingFound", { words })}>
          {list.hasNextPage && t("mine.searchLoaded")}
        </StateBlock>
      ) : (
        <ul className={classes.list}>
          {shown.map((unit) => (
            <li key={unit.id} className={`card ${classes.unit}`}>
              <header className={classes.head}>
                <img src={unit.imageUrl} alt="" width={48} height={48} className={classes.art} />
                <div className={classes.what}>
                  <h2 className={classes.name}>
                    {unit.name} {unit.variantName}
                  </h2>
                  {unit.gift?.state === "CLAIMED" && unit.gift.token ? (
                    <Link to="/gift/$token" params={{ token: unit.gift.token }} className={classes.order}>
                      {t("gift.asGift")}
                    </Link>
                  ) : (
                    <Link to="/orders/$id" params={{ id: unit.orderId }} className={classes.order}>
                      {t("order.titleOf", { number: unit.orderNumber })}
                    </Link>
                  )}
                </div>
              </header>
              {unit.membership && <MembershipCard membership={unit.membership} />}
              {unit.gift?.state === "OPEN" && <p className="muted">{t("gift.waiting")}</p>}
              {unit.voucher && unit.gift?.state !== "OPEN" && (
                <VoucherCard
                  voucher={unit.voucher}
                  name={`${unit.name} ${unit.variantName}`}
                  mayReveal
                  onLook={list.refetch}
                />
              )}
              {unit.gift?.state !== "OPEN" &&
                unit.codes.map((code) => (
                  <CodeCard
                    key={`${code.id} ${code.renewedAt}`}
                    code={code}
                    rules={unit.rules}
                    mayReveal
                    keptAs={
                      unit.kind === "CODE"
                        ? { title: `${unit.name} ${unit.variantName}`, orderNumber: unit.orderNumber }
                        : undefined
                    }
                    compact
                  />
                ))}
            </li>
          ))}
        </ul>
      )}
      <MoreOfMine list={list} />
    </>
  );
}
