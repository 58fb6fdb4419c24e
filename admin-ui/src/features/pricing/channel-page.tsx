import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask, asked } from "@/shared/api/ask";
import type { PriceChannelsQuery } from "@/shared/api/generated/graphql";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { useCan } from "@/shared/session/me";
import { type Field, valueIn } from "./changes";
import { PriceChannelsDocument, RenameChannel, SetChannelPrices } from "./documents";
import { PriceGrid, type Row } from "./price-grid";
import { SaveBar } from "./save-bar";
import { usePending } from "./use-pending";

type Channel = PriceChannelsQuery["channels"][number];

export function ChannelPage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/channels/$id").useParams();
  const query = useQuery(asked(PriceChannelsDocument, {}));
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  const channel = query.data.channels.find((one) => one.id === id);
  if (!channel) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return <ChannelView key={id} channel={channel} />;
}

/** One channel: what its goods cost there, and below what nothing takes them. */
function ChannelView({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const write = useCan()("PRICES_WRITE");
  const [renaming, setRenaming] = useState(false);
  const pending = usePending();
  const money = (row: Row, field: Field) => ({
    amount: valueIn(row, field, pending.changes).trim(),
    currency: channel.currency,
  });
  const prices = Object.keys(pending.changes).flatMap((variantId) => {
    const row = pending.rows.get(variantId);
    if (!row) return [];
    return [
      {
        variantId,
        listPrice: money(row, "listPrice"),
        price: money(row, "price"),
        floor: money(row, "floor"),
      },
    ];
  });
  return (
    <Page
      title={channel.name}
      above={<Link to="/channels">{t("rail.screens.channels")}</Link>}
      note={<span className="mono">{channel.code}</span>}
      acts={write && <Button onClick={() => setRenaming(true)}>{t("pricing.channel.rename")}</Button>}
    >
      <Card title={t("pricing.channel.prices")} flush>
        <PriceGrid channelId={channel.id} changes={pending.changes} onChange={write ? pending.note : null} />
        <SaveBar
          changes={pending.changes}
          rows={pending.rows}
          run={() =>
            ask(SetChannelPrices, {
              input: { channelId: channel.id, version: channel.version, prices },
            }).then((data) => data.setChannelPrices)
          }
          onDone={pending.clear}
          discard={pending.clear}
        />
      </Card>
      {renaming && (
        <ActDialog
          title={t("pricing.channel.rename")}
          act={t("act.save")}
          initial={{ name: channel.name }}
          run={({ name }: { name: string }) =>
            ask(RenameChannel, { input: { id: channel.id, version: channel.version, name } }).then(
              (data) => data.renameChannel,
            )
          }
          done={t("pricing.channel.saved")}
          stale={["PriceChannels", "Channels"]}
          onClose={() => setRenaming(false)}
        >
          <Form.Item
            name="name"
            label={t("pricing.channel.name")}
            rules={[{ required: true, whitespace: true, message: t("field.required") }]}
          >
            <Input maxLength={80} autoFocus />
          </Form.Item>
        </ActDialog>
      )}
    </Page>
  );
}
