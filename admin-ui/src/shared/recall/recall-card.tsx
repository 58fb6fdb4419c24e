import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Progress } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { RecallPartsFragment } from "@/shared/api/generated/graphql";
import { Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { Badge, Count, Fact, Facts, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";

const REFRESH_MS = 2_000;

interface RecallCardProps {
  /** What is recalled. */
  id: string;
  recall: RecallPartsFragment;
  look: () => Promise<RecallPartsFragment | null | undefined>;
  /** Names of the queries that show something else once it is over. */
  stale: string[];
  /** It came from a supplier, who is asked for what it cost. */
  supplied?: boolean;
  /** Whether there were pieces that nobody had. */
  stocked?: boolean;
}

/** How far a recall is, who got what, and what a supplier owes for it; asked again until it is done. */
export function RecallCard({
  id,
  recall: first,
  look,
  stale,
  supplied = false,
  stocked = false,
}: RecallCardProps) {
  const { t } = useTranslation();
  const can = useCan();
  const query = useQuery({
    queryKey: ["RecallProgress", id],
    queryFn: () => look().then((found) => found ?? null),
    enabled: first.doneAt === null,
    refetchInterval: (now) => (now.state.data?.doneAt ? false : REFRESH_MS),
  });
  // Once it is over only the page's own answer tells what came after, such as a claim.
  const recall = first.doneAt === null ? (query.data ?? first) : first;
  const done = settled(recall);
  const whole = done + BigInt(recall.due);
  const running = recall.doneAt === null;
  const cache = useQueryClient();
  const over = first.doneAt === null && !running;
  // What was recalled is not what it was: the page is told anew.
  const names = stale.join(" ");
  useEffect(() => {
    if (!over) return;
    for (const name of names.split(" ")) void cache.invalidateQueries({ queryKey: [name] });
  }, [over, cache, names]);
  return (
    <Card
      title={t("recall.card")}
      acts={
        <Badge tone={running ? "caution" : "good"}>{t(running ? "recall.running" : "recall.over")}</Badge>
      }
    >
      <div className="stack" style={{ gap: 16 }}>
        <div aria-live="polite">
          <Progress
            aria-label={t("recall.card")}
            percent={whole === 0n ? (running ? 0 : 100) : Number((done * 100n) / whole)}
            status={running ? "active" : "success"}
          />
          <p className="faint">
            {t(`recall.mode.${recall.mode}`)} · {recall.reason} · <When at={recall.beganAt} />
          </p>
        </div>
        <Split recall={recall} />
        <Facts>
          {can("JOBS_READ") && (
            <Fact label={t("recall.job")}>
              <Link to="/jobs/$id" params={{ id: recall.jobId }}>
                <span className="mono">{recall.jobId}</span>
              </Link>
            </Fact>
          )}
          {stocked && (
            <Fact label={t("recall.setAside")}>
              <Count value={recall.setAside} />
            </Fact>
          )}
          <Fact label={t("recall.due")}>
            <Count value={recall.due} />
          </Fact>
          <Fact label={t("recall.unheld")}>
            <Count value={recall.unheld} />
          </Fact>
          {supplied && (
            <Fact label={t("recall.claimLabel")}>
              {recall.supplierClaim && (
                <>
                  {recall.supplierClaim.supplier} · <Count value={recall.supplierClaim.codes} />{" "}
                  {t(stocked ? "recall.codesOf" : "recall.seatsOf", {
                    order: recall.supplierClaim.purchaseOrder,
                  })}
                  {recall.supplierClaim.amount && (
                    <>
                      {" · "}
                      <Money value={recall.supplierClaim.amount} />
                    </>
                  )}
                </>
              )}
            </Fact>
          )}
        </Facts>
      </div>
    </Card>
  );
}

function Split({ recall }: { recall: RecallPartsFragment }) {
  const { t } = useTranslation();
  const rows = [
    { key: "revealed", replaced: recall.replacedRevealed, refunded: recall.refundedRevealed },
    { key: "unrevealed", replaced: recall.replacedUnrevealed, refunded: recall.refundedUnrevealed },
    { key: "held", replaced: recall.replacedHeld, refunded: recall.refundedHeld },
  ] as const;
  return (
    <Table
      label={t("recall.card")}
      rows={[...rows]}
      rowKey={(row) => row.key}
      columns={[
        { key: "holders", title: t("recall.holders"), cell: (row) => t(`recall.who.${row.key}`) },
        {
          key: "replaced",
          title: t("recall.replaced"),
          end: true,
          cell: (row) => <Count value={row.replaced} />,
        },
        {
          key: "refunded",
          title: t("recall.refunded"),
          end: true,
          cell: (row) => <Count value={row.refunded} />,
        },
      ]}
    />
  );
}

const settled = (recall: RecallPartsFragment): bigint =>
  [
    recall.replacedRevealed,
    recall.replacedUnrevealed,
    recall.replacedHeld,
    recall.refundedRevealed,
    recall.refundedUnrevealed,
    recall.refundedHeld,
  ].reduce((sum, part) => sum + BigInt(part), 0n);
