import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { PartnerPartsFragment, PartnerPricesQuery } from "@/shared/api/generated/graphql";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import { Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { Tile } from "@/shared/parts/tile";
import { translated } from "@/shared/parts/translated";
import { Money } from "@/shared/parts/values";
import { VariantPicker } from "@/shared/parts/variant-picker";
import { useCan } from "@/shared/session/me";
import { PricesDocument, SetPartnerPrices } from "./documents";

type Row = PartnerPricesQuery["partnerPrices"]["edges"][number]["node"];
const PAGE = 25;

/** What goods cost this partner; what has no price here is not in its catalogue. */
export function Prices({ partner }: { partner: PartnerPartsFragment }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const [edited, setEdited] = useState<Row | "new" | null>(null);
  const query = useInfiniteQuery({
    queryKey: ["PartnerPrices", partner.id, i18n.language],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask(PricesDocument, { partnerId: partner.id, first: PAGE, after: pageParam }, signal),
    getNextPageParam: ({ partnerPrices: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const rows = query.data?.pages.flatMap((page) => page.partnerPrices.edges.map((edge) => edge.node));
  const write = can("PARTNERS_WRITE");
  const add = write && <Button onClick={() => setEdited("new")}>{t("price.add")}</Button>;
  return (
    <Card title={t("price.title")} acts={add} flush>
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : rows?.length === 0 ? (
        <Nothing title={t("price.empty")} advice={t("price.emptyAdvice")} />
      ) : (
        <Table
          label={t("price.title")}
          rows={rows}
          bones={4}
          rowKey={(row) => row.variant.id}
          columns={[
            {
              key: "goods",
              title: t("vault.goods"),
              cell: (row) => (
                <span className="row" style={{ flexWrap: "nowrap", gap: 12 }}>
                  <Tile src={row.variant.product.imageUrl} size={32} />
                  <span className="two" style={{ whiteSpace: "normal" }}>
                    {translated(row.variant.product.names, i18n.language)}
                    <small>
                      {translated(row.variant.names, i18n.language)} · {row.variant.sku}
                    </small>
                  </span>
                </span>
              ),
            },
            {
              key: "shop",
              title: t("price.inShop"),
              end: true,
              tight: true,
              cell: (row) => <Money value={row.variant.prices[0]?.price} />,
            },
            {
              key: "price",
              title: t("price.theirs"),
              end: true,
              tight: true,
              cell: (row) => <Money value={row.price} />,
            },
            {
              key: "act",
              title: t("list.acts"),
              end: true,
              cell: (row) =>
                write && (
                  <Button size="small" onClick={() => setEdited(row)}>
                    {t("act.edit")}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {query.hasNextPage && (
        <p style={{ padding: "8px 20px 16px" }}>
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t("list.more")}
          </Button>
        </p>
      )}
      {edited && (
        <PriceDialog
          partner={partner}
          row={edited === "new" ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Card>
  );
}

interface PriceDialogProps {
  partner: PartnerPartsFragment;
  row: Row | null;
  onClose: () => void;
}

function PriceDialog({ partner, row, onClose }: PriceDialogProps) {
  const { t, i18n } = useTranslation();
  const { currency } = partner;
  return (
    <ActDialog
      title={row ? translated(row.variant.product.names, i18n.language) : t("price.add")}
      act={t("act.save")}
      initial={{ variantId: row?.variant.id ?? "", price: row?.price.amount ?? "" }}
      run={({ variantId, price }: { variantId: string; price: string }) =>
        ask(SetPartnerPrices, {
          input: {
            partnerId: partner.id,
            version: partner.version,
            prices: [{ variantId, price: price.trim() ? { amount: price.trim(), currency } : null }],
          },
        }).then((data) => data.setPartnerPrices)
      }
      fieldName={(name) => (name[0] === "prices" ? ["price"] : name)}
      done={t("price.saved")}
      stale={["Partner", "PartnerPrices"]}
      onClose={onClose}
    >
      {row ? (
        <Form.Item name="variantId" hidden>
          <Input />
        </Form.Item>
      ) : (
        <Form.Item
          name="variantId"
          label={t("vault.goods")}
          rules={[{ required: true, message: t("field.required") }]}
        >
          <VariantField />
        </Form.Item>
      )}
      <Form.Item
        name="price"
        label={t("price.theirs")}
        extra={t("price.hint")}
        rules={[moneyRule(currency, t("field.money"), !row)]}
      >
        <MoneyInput currency={currency} />
      </Form.Item>
    </ActDialog>
  );
}

function VariantField({ id, onChange }: { id?: string; onChange?: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <VariantPicker
      {...(id ? { id } : {})}
      keep
      label={t("vault.pickVariant")}
      onPick={(variant) => onChange?.(variant.id)}
    />
  );
}
