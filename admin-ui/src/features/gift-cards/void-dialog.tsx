import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { GiftCardBatchPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney, times } from "@/shared/format/money";
import { VoidGiftCards } from "./documents";

type Batch = Pick<GiftCardBatchPartsFragment, "id" | "name"> & Partial<GiftCardBatchPartsFragment>;

interface VoidDialogProps {
  batch: Batch;
  /** Only this one of it. */
  card?: { id: string; tail: string };
  onClose: () => void;
}

/** Make one card, or what is left of a batch, worthless. */
export function VoidDialog({ batch, card, onClose }: VoidDialogProps) {
  const { t, i18n } = useTranslation();
  const count = batch.counts?.active ?? 0;
  const worth = batch.faceValue && formatMoney(times(batch.faceValue, BigInt(count)), i18n.language);
  return (
    <ActDialog
      title={
        card ? t("giftCard.voidOneTitle", { tail: card.tail }) : t("giftCard.voidTitle", { name: batch.name })
      }
      act={t(card ? "giftCard.voidOne" : "giftCard.void")}
      danger
      about={card ? t("giftCard.voidOneAbout") : t("giftCard.voidAbout", { count, amount: worth ?? "" })}
      run={({ reason }: { reason: string }) =>
        ask(VoidGiftCards, {
          input: { batchId: batch.id, cardId: card?.id ?? null, reason: reason.trim() },
        }).then((data) => data.voidGiftCards)
      }
      done={t("giftCard.voided")}
      stale={["GiftCardBatches", "GiftCards"]}
      onClose={onClose}
    >
      <WordsField label={t("act.reason")} focus />
    </ActDialog>
  );
}
