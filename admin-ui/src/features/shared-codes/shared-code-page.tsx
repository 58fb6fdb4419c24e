import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, asked } from "@/shared/api/ask";
import type { SharedCodePartsFragment, SharedCodeState } from "@/shared/api/generated/graphql";
import { day } from "@/shared/format/time";
import { Card, Page } from "@/shared/parts/page";
import { ShareBar } from "@/shared/parts/share-bar";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { sharedCodeTone } from "@/shared/parts/tones";
import { translated } from "@/shared/parts/translated";
import { Badge, Fact, Facts, Money, When } from "@/shared/parts/values";
import { RecallCard } from "@/shared/recall/recall-card";
import { useCan } from "@/shared/session/me";
import { RotateDialog, SeatsDialog, StateDialog, SupplierDialog } from "./dialogs";
import { SharedCodeDocument, SharedCodeRecall } from "./documents";
import { Holders } from "./holders";
import { RecallSharedCodeDialog } from "./recall-shared-code";
import { sharesOf } from "./shares";

/** One secret that many use: how full it is, who has it, and what can be done about it. */
export function SharedCodePage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/shared-codes/$id").useParams();
  const query = useQuery(asked(SharedCodeDocument, { id }));
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  if (!query.data.sharedCode) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return <SharedCodeView code={query.data.sharedCode} />;
}

type Doing = "rotate" | "seats" | "supplier" | "recall" | SharedCodeState | null;

function SharedCodeView({ code }: { code: SharedCodePartsFragment }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const [doing, setDoing] = useState<Doing>(null);
  const live = code.state !== "RECALLED";
  const write = can("VAULT_WRITE") && live;
  const close = () => setDoing(null);
  const { variant } = code;
  return (
    <Page
      title={code.label}
      above={<Link to="/shared-codes">{t("rail.screens.sharedCodes")}</Link>}
      beside={<Badge tone={sharedCodeTone[code.state]}>{t(`shared.state.${code.state}`)}</Badge>}
      note={`${translated(variant.product.names, i18n.language)} · ${translated(variant.names, i18n.language)}`}
      acts={
        <>
          {write &&
            code.nextStates.map((state) => (
              <Button key={state} danger={state === "CLOSED"} onClick={() => setDoing(state)}>
                {t(`shared.move.${state}`)}
              </Button>
            ))}
          {code.recallable && can("BATCHES_RECALL") && (
            <Button danger onClick={() => setDoing("recall")}>
              {t("shared.move.RECALLED")}
            </Button>
          )}
          {write && (
            <>
              <Button onClick={() => setDoing("seats")}>{t("shared.setSeats")}</Button>
              <Button type="primary" onClick={() => setDoing("rotate")}>
                {t("shared.rotate")}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="columns">
        <div className="stack">
          {code.recall && (
            <RecallCard
              id={code.id}
              recall={code.recall}
              look={() => ask(SharedCodeRecall, { id: code.id }).then((data) => data.sharedCode?.recall)}
              stale={["SharedCode", "SharedCodes", "Seats"]}
              supplied={code.supplier !== null}
            />
          )}
          {live && code.stillKnowing > 0 && (
            <Alert
              type="warning"
              showIcon
              title={t("shared.stillKnowing", { count: code.stillKnowing })}
              description={t("shared.stillKnowingAdvice")}
              action={
                write && (
                  <Button size="small" onClick={() => setDoing("rotate")}>
                    {t("shared.rotate")}
                  </Button>
                )
              }
            />
          )}
          {live && (
            <Card title={t("shared.seats")}>
              <ShareBar shares={sharesOf(code, t)} />
            </Card>
          )}
          <Holders code={code} />
        </div>
        <div className="stack">
          <Card title={t("shared.facts")}>
            <Facts>
              <Fact label={t("catalog.sku")}>
                <span className="mono">{variant.sku}</span>
              </Fact>
              <Fact label={t("shared.contains")}>
                {[
                  code.hasNumber && t("shared.number"),
                  code.hasSecret && t("shared.secret"),
                  code.hasUrl && t("shared.url"),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Fact>
              {can("COST_READ") && (
                <Fact label={t("shared.seatCost")}>
                  <Money value={code.seatCost} />
                </Fact>
              )}
              <Fact label={t("vault.supplier")}>
                <span className="row">
                  {code.supplier ? `${code.supplier} · ${code.purchaseOrder}` : t("shared.noSupplier")}
                  {can("VAULT_WRITE") && !code.recall?.supplierClaim && (
                    <Button size="small" onClick={() => setDoing("supplier")}>
                      {t("shared.setSupplier")}
                    </Button>
                  )}
                </span>
              </Fact>
              <Fact label={t("shared.expires")}>
                {code.expiresOn ? day(code.expiresOn, i18n.language) : t("shared.never")}
              </Fact>
              <Fact label={t("shared.created")}>
                <When at={code.createdAt} />
              </Fact>
              <Fact label={t("vault.by")}>{code.createdBy?.name}</Fact>
            </Facts>
          </Card>
          <Changes changes={code.changes} />
        </div>
      </div>
      {doing === "rotate" && <RotateDialog code={code} onClose={close} />}
      {doing === "seats" && <SeatsDialog code={code} onClose={close} />}
      {doing === "recall" && <RecallSharedCodeDialog code={code} onClose={close} />}
      {doing === "supplier" && <SupplierDialog code={code} onClose={close} />}
      {(doing === "OPEN" || doing === "PAUSED" || doing === "CLOSED") && (
        <StateDialog code={code} target={doing} onClose={close} />
      )}
    </Page>
  );
}

function Changes({ changes }: { changes: SharedCodePartsFragment["changes"] }) {
  const { t } = useTranslation();
  return (
    <Card title={t("shared.changes")}>
      {changes.length === 0 ? (
        <p className="faint">{t("shared.noChanges")}</p>
      ) : (
        <ol className="stack" style={{ gap: 12 }}>
          {changes.map((change) => (
            <li key={change.revision}>
              <span className="row">
                <Badge tone="calm">{t("shared.revision", { revision: change.revision })}</Badge>
                <When at={change.at} />
              </span>
              <span className="faint">{[change.by, change.reason].filter(Boolean).join(" · ")}</span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
