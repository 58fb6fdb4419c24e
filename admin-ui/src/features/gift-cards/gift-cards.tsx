import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { GiftCardBatchPartsFragment } from "@/shared/api/generated/graphql";
import { Page } from "@/shared/parts/page";
import { useCan } from "@/shared/session/me";
import { Batches } from "./batches";
import { Cards } from "./cards";
import { IssueDialog } from "./issue-dialog";
import { RevealDialog } from "./reveal-dialog";
import { VoidDialog } from "./void-dialog";

/** Cards that fill wallets: issued in batches, handed out, and what became of each. */
export function GiftCards() {
  const { t } = useTranslation();
  const may = useCan()("GIFT_CARDS_WRITE");
  const [issuing, setIssuing] = useState(false);
  const [revealed, setRevealed] = useState<GiftCardBatchPartsFragment | null>(null);
  const [voided, setVoided] = useState<GiftCardBatchPartsFragment | null>(null);
  const add = may && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setIssuing(true)}>
      {t("giftCard.issue")}
    </Button>
  );
  return (
    <Page title={t("rail.screens.giftCards")} note={t("giftCard.note")} acts={add}>
      <div className="stack">
        <Batches reveal={may ? setRevealed : null} end={may ? setVoided : null} />
        <Cards />
      </div>
      {issuing && <IssueDialog onClose={() => setIssuing(false)} />}
      {revealed && <RevealDialog batch={revealed} onClose={() => setRevealed(null)} />}
      {voided && <VoidDialog batch={voided} onClose={() => setVoided(null)} />}
    </Page>
  );
}
