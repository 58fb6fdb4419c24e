import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask, asked } from "@/shared/api/ask";
import type { PartnerPartsFragment } from "@/shared/api/generated/graphql";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { partnerTone } from "@/shared/parts/tones";
import { Badge, Fact, Facts, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { Clients } from "./clients";
import { Credits } from "./credits";
import { PartnerDocument, SetPartner } from "./documents";
import { Prices } from "./prices";

export function PartnerPage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/partners/$id").useParams();
  const query = useQuery(asked(PartnerDocument, { id }));
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  if (!query.data.partner) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return <PartnerView key={id} partner={query.data.partner} />;
}

/** One partner: its programs and their keys, its prices, and its money. */
function PartnerView({ partner }: { partner: PartnerPartsFragment }) {
  const { t } = useTranslation();
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const active = partner.state === "ACTIVE";
  return (
    <Page
      title={partner.name}
      above={<Link to="/partners">{t("rail.screens.partners")}</Link>}
      beside={<Badge tone={partnerTone[partner.state]}>{t(`supplier.state.${partner.state}`)}</Badge>}
      note={<span className="mono">{partner.code}</span>}
      acts={
        can("PARTNERS_WRITE") && (
          <Button danger={active} onClick={() => setEditing(true)}>
            {t(active ? "partner.pause" : "partner.resume")}
          </Button>
        )
      }
    >
      <div className="columns">
        <div className="stack">
          <Clients partner={partner} />
          <Prices partner={partner} />
        </div>
        <div className="stack">
          <Card title={t("partner.money")}>
            <Facts>
              <Fact label={t("partner.available")}>
                <Money value={partner.balance.available} large />
              </Fact>
              <Fact label={t("partner.held")}>
                <Money value={partner.balance.held} />
              </Fact>
              <Fact label={t("partner.posted")}>
                <Money value={partner.balance.posted} />
              </Fact>
              <Fact label={t("partner.since")}>
                <When at={partner.createdAt} />
              </Fact>
              <Fact label={t("rail.screens.webhooks")}>
                <Link to="/webhooks" search={{ owner: partner.id }}>
                  {t("partner.webhooks")}
                </Link>
              </Fact>
            </Facts>
          </Card>
          <Credits partner={partner} />
        </div>
      </div>
      {editing && <PauseOrResume partner={partner} onClose={() => setEditing(false)} />}
    </Page>
  );
}

function PauseOrResume({ partner, onClose }: { partner: PartnerPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const active = partner.state === "ACTIVE";
  return (
    <ActDialog
      title={t(active ? "partner.pause" : "partner.resume")}
      act={t(active ? "partner.pause" : "partner.resume")}
      danger={active}
      about={t(active ? "partner.pauseAbout" : "partner.resumeAbout")}
      initial={{ name: partner.name }}
      run={({ name, reason }: { name: string; reason: string }) =>
        ask(SetPartner, {
          input: {
            id: partner.id,
            version: partner.version,
            name: name.trim(),
            state: active ? "PAUSED" : "ACTIVE",
            reason: reason.trim(),
          },
        }).then((data) => data.setPartner)
      }
      done={t("partner.saved")}
      stale={["Partner", "Partners"]}
      onClose={onClose}
    >
      <Form.Item name="name" hidden>
        <Input />
      </Form.Item>
      <WordsField label={t("act.reason")} focus />
    </ActDialog>
  );
}
