import { PlusOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { GiftCardBatchPartsFragment } from "@/shared/api/generated/graphql";
import { Listing } from "@/shared/lists/listing";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { useCan } from "@/shared/session/me";
import { useBatchColumns } from "./batch-columns";
import { CodesDialog } from "./codes-dialog";
import { GiftCardBatchesDocument } from "./documents";
import { IssueDialog } from "./issue-dialog";
import { RevealDialog } from "./reveal-dialog";
import { VoidDialog } from "./void-dialog";

const PAGE = 20;

/** Cards that fill wallets, as they were issued: in batches, handed out, and what became of each. */
export function GiftCards() {
  const { t } = useTranslation();
  const may = useCan()("GIFT_CARDS_WRITE");
  const search = getRouteApi("/staff/gift-cards").useSearch();
  const { change } = useView(search);
  const [issuing, setIssuing] = useState(false);
  const [revealed, setRevealed] = useState<GiftCardBatchPartsFragment | null>(null);
  const [takenOut, setTakenOut] = useState<GiftCardBatchPartsFragment | null>(null);
  const [voided, setVoided] = useState<GiftCardBatchPartsFragment | null>(null);
  const query = useQuery({
    ...asked(GiftCardBatchesDocument, {
      filter: { text: search.text ?? null },
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useBatchColumns(may ? { reveal: setRevealed, takeOut: setTakenOut, end: setVoided } : null);
  const add = may && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setIssuing(true)}>
      {t("giftCard.issue")}
    </Button>
  );
  return (
    <Page
      title={t("rail.screens.giftCards")}
      note={t("giftCard.note")}
      acts={
        <>
          <Link to="/gift-cards/cards">{t("giftCard.cards")}</Link>
          {add}
        </>
      }
    >
      <Listing
        screen="GIFT_CARD_BATCHES"
        search={search}
        filters={
          <SearchBox
            value={search.text}
            label={t("giftCard.findBatch")}
            onChange={(text) => change({ text })}
          />
        }
        query={query}
        connection={(data) => data.giftCardBatches}
        label={t("giftCard.batches")}
        rowKey={(row) => row.id}
        columns={columns}
        hidden={["worth", "created", "by"]}
        empty={<Nothing title={t("giftCard.empty")} advice={t("giftCard.emptyAdvice")} act={add} />}
      />
      {issuing && <IssueDialog onClose={() => setIssuing(false)} />}
      {revealed && <RevealDialog batch={revealed} onClose={() => setRevealed(null)} />}
      {takenOut && <CodesDialog batch={takenOut} onClose={() => setTakenOut(null)} />}
      {voided && <VoidDialog batch={voided} onClose={() => setVoided(null)} />}
    </Page>
  );
}
