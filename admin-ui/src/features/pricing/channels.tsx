import { PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask, asked } from "@/shared/api/ask";
import type { CreateChannelInput } from "@/shared/api/generated/graphql";
import { Table } from "@/shared/lists/records";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { Count } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { useCurrencies } from "@/shared/shop/currencies";
import { CreateChannel, PriceChannelsDocument } from "./documents";

/** Where the shop sells, each with its own prices. */
export function Channels() {
  const { t } = useTranslation();
  const can = useCan();
  const [adding, setAdding] = useState(false);
  const query = useQuery(asked(PriceChannelsDocument, {}));
  const rows = query.data?.channels;
  const add = can("PRICES_WRITE") && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
      {t("pricing.channel.new")}
    </Button>
  );
  return (
    <Page title={t("rail.screens.channels")} note={t("pricing.channel.note")} acts={add}>
      <Card flush>
        {query.error && !rows ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : rows?.length === 0 ? (
          <Nothing title={t("pricing.channel.empty")} advice={t("pricing.channel.emptyAdvice")} act={add} />
        ) : (
          <Table
            label={t("rail.screens.channels")}
            rows={rows}
            bones={2}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "name",
                title: t("pricing.channel.name"),
                bone: 160,
                cell: (row) => (
                  <Link to="/channels/$id" params={{ id: row.id }} className="two">
                    {row.name}
                    <small className="mono">{row.code}</small>
                  </Link>
                ),
              },
              { key: "currency", title: t("partner.currency"), tight: true, cell: (row) => row.currency },
              {
                key: "priced",
                title: t("pricing.channel.priced"),
                end: true,
                cell: (row) => <Count value={row.counts.priced} />,
              },
              {
                key: "lists",
                title: t("pricing.channel.lists"),
                end: true,
                cell: (row) => <Count value={row.counts.priceLists} />,
              },
              {
                key: "inForce",
                title: t("pricing.channel.inForce"),
                end: true,
                cell: (row) => <Count value={row.counts.inForce} />,
              },
            ]}
          />
        )}
      </Card>
      {adding && <NewChannel onClose={() => setAdding(false)} />}
    </Page>
  );
}

function NewChannel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [own] = useCurrencies();
  const required = { required: true, whitespace: true, message: t("field.required") };
  return (
    <ActDialog
      title={t("pricing.channel.new")}
      act={t("act.save")}
      about={<p className="soft">{t("pricing.channel.newAbout")}</p>}
      {...(own ? { initial: { currency: own } } : {})}
      run={(input: CreateChannelInput) => ask(CreateChannel, { input }).then((data) => data.createChannel)}
      done={t("pricing.channel.saved")}
      stale={["PriceChannels", "Channels"]}
      onClose={onClose}
    >
      <Form.Item name="name" label={t("pricing.channel.name")} rules={[required]}>
        <Input maxLength={80} autoFocus />
      </Form.Item>
      <div className="pair">
        <Form.Item
          name="code"
          label={t("pricing.channel.code")}
          extra={t("pricing.channel.codeHint")}
          rules={[required]}
        >
          <Input maxLength={40} className="mono" autoComplete="off" spellCheck={false} />
        </Form.Item>
        <Form.Item name="currency" label={t("partner.currency")} rules={[required]}>
          <Input maxLength={3} className="mono" autoComplete="off" />
        </Form.Item>
      </div>
    </ActDialog>
  );
}
