import { ImportOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, asked } from "@/shared/api/ask";
import type { BatchPartsFragment, BatchState } from "@/shared/api/generated/graphql";
import { day } from "@/shared/format/time";
import { Table } from "@/shared/lists/records";
import { ButtonLink } from "@/shared/parts/button-link";
import { Card, Page } from "@/shared/parts/page";
import { ShareBar } from "@/shared/parts/share-bar";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { batchTone, jobTone } from "@/shared/parts/tones";
import { translated } from "@/shared/parts/translated";
import { Badge, Count, Fact, Facts, Money, When } from "@/shared/parts/values";
import { RecallCard } from "@/shared/recall/recall-card";
import { useCan } from "@/shared/session/me";
import { BatchDocument, RecallProgress } from "./documents";
import { RecallBatchDialog } from "./recall-batch";
import { StateChange } from "./state-change";

const TONES = { free: "open", held: "waiting", delivered: "gone", quarantined: "bad" } as const;
const KINDS = ["free", "held", "delivered", "quarantined"] as const;
const CLOSED: BatchState[] = ["RECALLED", "WITHDRAWN"];

export function BatchPage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/batches/$id").useParams();
  const query = useQuery(asked(BatchDocument, { id }));
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  if (!query.data.batch) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return <BatchView batch={query.data.batch} />;
}

function BatchView({ batch }: { batch: BatchPartsFragment }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const cache = useQueryClient();
  const [target, setTarget] = useState<BatchState | null>(null);
  const [recalling, setRecalling] = useState(false);
  const write = can("VAULT_WRITE");
  const { variant } = batch;
  return (
    <Page
      title={`${translated(variant.product.names, i18n.language)} · ${translated(variant.names, i18n.language)}`}
      above={<Link to="/batches">{t("rail.screens.batches")}</Link>}
      beside={<Badge tone={batchTone[batch.state]}>{t(`vault.state.${batch.state}`)}</Badge>}
      note={`${batch.supplier} · ${batch.purchaseOrder}`}
      acts={
        <>
          {write &&
            batch.nextStates.map((state) => (
              <Button key={state} danger={CLOSED.includes(state)} onClick={() => setTarget(state)}>
                {t(`vault.to.${state}`)}
              </Button>
            ))}
          {batch.recallable && can("BATCHES_RECALL") && (
            <Button danger onClick={() => setRecalling(true)}>
              {t("vault.to.RECALLED")}
            </Button>
          )}
          {write && batch.state === "RECEIVED" && (
            <ButtonLink
              to="/imports/new"
              search={{ batch: batch.id }}
              primary
              icon={<ImportOutlined aria-hidden="true" />}
            >
              {t("vault.importCodes")}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className="columns">
        <div className="stack">
          {batch.recall && (
            <RecallCard
              id={batch.id}
              recall={batch.recall}
              look={() => ask(RecallProgress, { id: batch.id }).then((data) => data.batch?.recall)}
              stale={["Batch", "Batches"]}
              supplied
              stocked
            />
          )}
          <Card title={t("vault.counts")}>
            <ShareBar
              shares={KINDS.map((kind) => ({
                label: t(`vault.${kind}`),
                tone: TONES[kind],
                count: batch.counts[kind],
              }))}
            />
          </Card>
          <Imports batch={batch} />
        </div>
        <div className="stack">
          <Card title={t("vault.facts")}>
            <Facts>
              <Fact label={t("catalog.sku")}>
                <span className="mono">{variant.sku}</span>
              </Fact>
              <Fact label={t("vault.supplier")}>{batch.supplier}</Fact>
              <Fact label={t("vault.purchaseOrder")}>
                <span className="mono">{batch.purchaseOrder}</span>
              </Fact>
              {can("COST_READ") && (
                <Fact label={t("vault.unitCost")}>
                  <Money value={batch.unitCost} />
                </Fact>
              )}
              <Fact label={t("vault.expires")}>
                {batch.expiresOn ? day(batch.expiresOn, i18n.language) : t("vault.never")}
              </Fact>
              <Fact label={t("vault.received")}>
                <When at={batch.createdAt} />
              </Fact>
              <Fact label={t("vault.by")}>{batch.createdBy?.name}</Fact>
              <Fact label={t("vault.noteLabel")}>{batch.note}</Fact>
            </Facts>
          </Card>
          <History history={batch.history} />
        </div>
      </div>
      {recalling && <RecallBatchDialog batch={batch} onClose={() => setRecalling(false)} />}
      {target && (
        <StateChange
          batch={batch}
          target={target}
          onClose={() => setTarget(null)}
          onChanged={(changed) => {
            cache.setQueryData(asked(BatchDocument, { id: batch.id }).queryKey, { batch: changed });
            void cache.invalidateQueries({ queryKey: ["Batches"] });
          }}
        />
      )}
    </Page>
  );
}

function Imports({ batch }: { batch: BatchPartsFragment }) {
  const { t } = useTranslation();
  const rows = batch.imports.edges.map((edge) => edge.node).filter((job) => job.kind === "VAULT_IMPORT");
  return (
    <Card title={t("vault.imports")} flush>
      {rows.length === 0 ? (
        <Nothing title={t("vault.noImports")} advice={t("vault.noImportsAdvice")} />
      ) : (
        <Table
          label={t("vault.imports")}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "file",
              title: t("job.file"),
              cell: (row) => (
                <Link to="/jobs/$id" params={{ id: row.id }}>
                  {row.fileName ?? row.id}
                </Link>
              ),
            },
            {
              key: "state",
              title: t("job.stateLabel"),
              tight: true,
              cell: (row) => <Badge tone={jobTone[row.state]}>{t(`job.state.${row.state}`)}</Badge>,
            },
            {
              key: "run",
              title: t("job.run"),
              tight: true,
              cell: (row) => t(row.dryRun ? "job.dryRun" : "job.realRun"),
            },
            {
              key: "accepted",
              title: t("job.accepted"),
              end: true,
              cell: (row) => <Count value={row.result?.accepted} />,
            },
            {
              key: "refused",
              title: t("job.refused"),
              end: true,
              cell: (row) => <Count value={row.result?.refused} />,
            },
            { key: "at", title: t("job.created"), tight: true, cell: (row) => <When at={row.createdAt} /> },
          ]}
        />
      )}
    </Card>
  );
}

function History({ history }: { history: BatchPartsFragment["history"] }) {
  const { t } = useTranslation();
  return (
    <Card title={t("vault.history")}>
      <ol className="stack" style={{ gap: 12 }}>
        {history.map((event) => (
          <li key={`${event.at}${event.state}`}>
            <span className="row">
              <Badge tone={batchTone[event.state]}>{t(`vault.state.${event.state}`)}</Badge>
              <When at={event.at} />
            </span>
            <span className="faint">{[event.by, event.reason].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
