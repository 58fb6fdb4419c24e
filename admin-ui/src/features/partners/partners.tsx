import { PlusOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask, asked } from "@/shared/api/ask";
import type { CreatePartnerInput } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { Listing } from "@/shared/lists/listing";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { partnerTone } from "@/shared/parts/tones";
import { Badge, Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { useCurrencies } from "@/shared/shop/currencies";
import { CreatePartner, PartnersDocument } from "./documents";

const PAGE = 25;

/** Companies that resell by program, and what is left of what they paid in. */
export function Partners() {
  const { t } = useTranslation();
  const can = useCan();
  const search = getRouteApi("/staff/partners").useSearch();
  const [adding, setAdding] = useState(false);
  const query = useQuery({
    ...asked(PartnersDocument, { first: PAGE, after: search.after ?? null }),
    placeholderData: keepPreviousData,
  });
  const add = can("PARTNERS_WRITE") && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
      {t("partner.new")}
    </Button>
  );
  return (
    <Page title={t("rail.screens.partners")} note={t("partner.note")} acts={add}>
      <Listing
        screen="PARTNERS"
        search={search}
        query={query}
        connection={(data) => data.partners}
        label={t("rail.screens.partners")}
        rowKey={(row) => row.id}
        empty={<Nothing title={t("partner.empty")} advice={t("partner.emptyAdvice")} act={add} />}
        columns={[
          {
            key: "name",
            title: t("partner.name"),
            bone: 180,
            cell: (row) => (
              <Link to="/partners/$id" params={{ id: row.id }} className="two">
                {row.name}
                <small className="mono">{row.code}</small>
              </Link>
            ),
          },
          {
            key: "state",
            title: t("partner.stateLabel"),
            tight: true,
            cell: (row) => <Badge tone={partnerTone[row.state]}>{t(`supplier.state.${row.state}`)}</Badge>,
          },
          {
            key: "available",
            title: t("partner.available"),
            end: true,
            tight: true,
            cell: (row) => <Money value={row.balance.available} />,
          },
          {
            key: "held",
            title: t("partner.held"),
            end: true,
            tight: true,
            cell: (row) => <Money value={row.balance.held} />,
          },
          {
            key: "clients",
            title: t("partner.clients"),
            end: true,
            cell: (row) => <Count value={row.clients.length} />,
          },
          {
            key: "since",
            title: t("partner.since"),
            tight: true,
            bone: 120,
            cell: (row) => <When at={row.createdAt} />,
          },
        ]}
      />
      {adding && <NewPartner onClose={() => setAdding(false)} />}
    </Page>
  );
}

function NewPartner({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [own] = useCurrencies();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const required = { required: true, whitespace: true, message: t("field.required") };
  return (
    <ActDialog
      title={t("partner.new")}
      act={t("partner.create")}
      {...(own ? { initial: { currency: own } } : {})}
      run={(values: CreatePartnerInput) =>
        ask(CreatePartner, { input: values, idempotencyKey: keyFor(values) }).then(
          (data) => data.createPartner,
        )
      }
      done={t("partner.created")}
      stale={["Partners"]}
      onDone={(made) =>
        made.__typename === "Partner" && void navigate({ to: "/partners/$id", params: { id: made.id } })
      }
      onClose={onClose}
    >
      <Form.Item name="name" label={t("partner.name")} rules={[required]}>
        <Input maxLength={80} autoFocus />
      </Form.Item>
      <div className="pair">
        <Form.Item name="code" label={t("partner.code")} extra={t("partner.codeHint")} rules={[required]}>
          <Input maxLength={30} className="mono" autoComplete="off" spellCheck={false} />
        </Form.Item>
        <Form.Item
          name="currency"
          label={t("partner.currency")}
          extra={t("partner.currencyHint")}
          rules={[required]}
        >
          <Input maxLength={3} className="mono" />
        </Form.Item>
      </div>
    </ActDialog>
  );
}
