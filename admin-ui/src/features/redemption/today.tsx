import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { RedemptionPartsFragment, StorePartsFragment } from "@/shared/api/generated/graphql";
import { shopHour } from "@/shared/format/time";
import { type Column, Records } from "@/shared/lists/records";
import { useTrail } from "@/shared/lists/trail";
import { Card } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Badge, Count } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./counter.module.css";
import { StoreDayDocument } from "./documents";
import { useGoods } from "./goods";
import { RedemptionsExport } from "./redemptions-export";
import { Undo } from "./undo";

const PAGE = 20;
// Other tills of the store take vouchers too.
const ASK_AGAIN_MS = 30_000;

/** What this store took today: how many in all, of what, and each. */
export function Today({ store }: { store: StorePartsFragment }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const goods = useGoods();
  const { after, paging } = useTrail();
  const query = useQuery({
    ...asked(StoreDayDocument, { storeId: store.id, first: PAGE, after }),
    placeholderData: keepPreviousData,
    refetchInterval: ASK_AGAIN_MS,
  });
  const day = query.data?.storeDay;
  const columns: Column<RedemptionPartsFragment>[] = [
    {
      key: "at",
      title: t("counter.at"),
      tight: true,
      cell: (row) => (
        <time dateTime={row.at} className="numeral">
          {shopHour(row.at, i18n.language)}
        </time>
      ),
    },
    {
      key: "goods",
      title: t("counter.goods"),
      bone: 180,
      cell: (row) => (
        <>
          {goods(row.variant)}
          <small className="faint" style={{ display: "block" }}>
            {t("counter.left", { left: row.usesLeft, uses: row.voucher.uses })} · {row.takenBy}
          </small>
        </>
      ),
    },
    {
      key: "undo",
      title: t("counter.stands"),
      end: true,
      tight: true,
      cell: (row) =>
        row.undoneAt ? (
          <Badge tone="quiet">{t("counter.undoneAt", { at: shopHour(row.undoneAt, i18n.language) })}</Badge>
        ) : (
          <span className={styles.standing}>
            <Undo use={row} />
            <Badge tone="good">{t("counter.stood")}</Badge>
          </span>
        ),
    },
  ];
  return (
    <Card
      title={t("counter.today", { store: translated(store.names, i18n.language) })}
      acts={can("JOBS_READ") && <RedemptionsExport store={store} />}
      flush
    >
      {day && day.uses + day.undone > 0 && (
        <div className={styles.sums}>
          <div className={styles.sum}>
            <b>
              <Count value={day.uses} />
            </b>
            {t("counter.usesToday")}
          </div>
          <div className={styles.sum}>
            <b>
              <Count value={day.undone} />
            </b>
            {t("counter.undoneToday")}
          </div>
          <ul className={styles.kinds} aria-label={t("counter.byGoods")}>
            {day.goods.map((one) => (
              <li key={one.variant.id}>
                <span>{goods(one.variant)}</span>
                <span className="numeral">×{one.uses}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Records
        label={t("counter.list")}
        query={query}
        connection={(data) => data.redemptions}
        paging={paging}
        rowKey={(row) => row.id}
        columns={columns}
        bones={3}
        empty={<Nothing title={t("counter.empty")} advice={t("counter.emptyAdvice")} />}
      />
    </Card>
  );
}
