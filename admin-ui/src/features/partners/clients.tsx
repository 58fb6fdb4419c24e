import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { PartnerPartsFragment } from "@/shared/api/generated/graphql";
import { Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { keyTone, partnerTone } from "@/shared/parts/tones";
import { Badge, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { ClientDialog } from "./client-dialog";
import { RetireApiKey } from "./documents";
import { IssueKey } from "./issue-key";

type Partner = PartnerPartsFragment;
export type Client = Partner["clients"][number];
type Key = Client["keys"][number];

/** The partner's programs, what each may do, and its keys. */
export function Clients({ partner }: { partner: Partner }) {
  const { t } = useTranslation();
  const can = useCan();
  const [edited, setEdited] = useState<Client | "new" | null>(null);
  const add = can("PARTNERS_WRITE") && (
    <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEdited("new")}>
      {t("client.new")}
    </Button>
  );
  return (
    <Card title={t("partner.clients")} acts={add} flush>
      {partner.clients.length === 0 && <Nothing title={t("client.empty")} advice={t("client.emptyAdvice")} />}
      {partner.clients.map((client) => (
        <OneClient key={client.id} client={client} edit={() => setEdited(client)} />
      ))}
      {edited && (
        <ClientDialog
          partnerId={partner.id}
          client={edited === "new" ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Card>
  );
}

function OneClient({ client, edit }: { client: Client; edit: () => void }) {
  const { t } = useTranslation();
  const can = useCan();
  const [issuing, setIssuing] = useState(false);
  const [retired, setRetired] = useState<Key | null>(null);
  const write = can("PARTNERS_WRITE");
  return (
    <section style={{ paddingBottom: 12 }} aria-label={client.name}>
      <div className="row" style={{ padding: "8px 20px" }}>
        <b>{client.name}</b>
        <Badge tone={partnerTone[client.state]}>{t(`supplier.state.${client.state}`)}</Badge>
        <span style={{ flex: 1 }} />
        {write && (
          <>
            <Button size="small" onClick={edit}>
              {t("act.edit")}
            </Button>
            <Button size="small" onClick={() => setIssuing(true)}>
              {t("client.issue")}
            </Button>
          </>
        )}
      </div>
      <p className="soft" style={{ padding: "0 20px 8px" }}>
        {client.scopes.map((scope) => t(`client.scope.${scope}`)).join(" · ")}
        <br />
        <small className="faint">
          {client.addresses.length > 0 ? client.addresses.join(", ") : t("client.anywhere")}
        </small>
      </p>
      {client.keys.length > 0 && (
        <Table
          label={t("client.keys")}
          rows={client.keys}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "key",
              title: t("client.key"),
              tight: true,
              cell: (row) => <span className="mono clip">{row.keyId}</span>,
            },
            {
              key: "state",
              title: t("partner.stateLabel"),
              tight: true,
              cell: (row) => (
                <span className="row" style={{ flexWrap: "nowrap" }}>
                  <Badge tone={keyTone[row.state]}>{t(`client.keyState.${row.state}`)}</Badge>
                  {write && row.state === "LIVE" && (
                    <Button size="small" danger onClick={() => setRetired(row)}>
                      {t("client.retire")}
                    </Button>
                  )}
                </span>
              ),
            },
            {
              key: "used",
              title: t("client.lastUsed"),
              tight: true,
              cell: (row) => <When at={row.lastUsedAt} />,
            },
            { key: "made", title: t("client.made"), tight: true, cell: (row) => <When at={row.createdAt} /> },
            {
              key: "until",
              title: t("client.expires"),
              tight: true,
              cell: (row) => <When at={row.expiresAt} />,
            },
          ]}
        />
      )}
      {issuing && <IssueKey client={client} onClose={() => setIssuing(false)} />}
      {retired && <Retire apiKey={retired} onClose={() => setRetired(null)} />}
    </section>
  );
}

function Retire({ apiKey, onClose }: { apiKey: Key; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ActDialog
      title={t("client.retireTitle")}
      act={t("client.retire")}
      danger
      about={
        <>
          {t("client.retireAbout")} <span className="mono">{apiKey.keyId}</span>
        </>
      }
      run={({ reason }: { reason: string }) =>
        ask(RetireApiKey, { input: { id: apiKey.id, reason: reason.trim() } }).then(
          (data) => data.retireApiKey,
        )
      }
      done={t("client.retired")}
      stale={["Partner"]}
      onClose={onClose}
    >
      <WordsField label={t("act.reason")} focus />
    </ActDialog>
  );
}
