import { Button } from "@mantine/core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { clockFace } from "@/shared/flash/clock";
import type { FlashSale } from "@/shared/flash/sales";
import { ClockIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import { useStanding, useTicket } from "./joining";

type RoomProps = {
  sale: FlashSale;
  upcoming: boolean;
  ticket: string | undefined;
  onTicket: (ticket: string) => void;
  /** Its holder's turn has come. */
  onDue: () => void;
};

const OPENS_MS = 3_600_000;

/** The waiting room: a ticket before the start, the lot at the start, and how many come in before. */
export function Room({ sale, upcoming, ticket, onTicket, onDue }: RoomProps) {
  const { t } = useTranslation();
  const taking = useTicket(sale);
  const standing = useStanding(sale.id, ticket);
  const due = standing?.due ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it comes
  useEffect(() => {
    if (due) onDue();
  }, [due]);
  const refusal = taking.data && taking.data.__typename !== "WaitingTicket" ? taking.data : undefined;
  if (upcoming && Date.parse(sale.startsAt) - Date.now() > OPENS_MS && !ticket) return null;
  if (!ticket)
    return (
      <Notice
        tone="info"
        icon={<ClockIcon />}
        title={t(upcoming ? "flash.roomBefore" : "flash.roomNow")}
        actions={
          <Button
            loading={taking.isPending}
            onClick={() =>
              taking.mutate(undefined, {
                onSuccess: (answer) => answer.__typename === "WaitingTicket" && onTicket(answer.ticket),
              })
            }
          >
            {t("flash.takeTicket")}
          </Button>
        }
      >
        <p>{t(upcoming ? "flash.roomBeforeText" : "flash.roomNowText")}</p>
        {taking.isPending && sale.challenge && <p role="status">{t("flash.working")}</p>}
        {refusal && "message" in refusal && <p role="alert">{refusal.message}</p>}
        {taking.error && <p role="alert">{t("flash.lost")}</p>}
      </Notice>
    );
  return (
    <Notice tone="info" icon={<ClockIcon />} title={t(due ? "flash.due" : "flash.inQueue")} live={due}>
      {standing && (
        <p>
          {due
            ? t("flash.dueText")
            : standing.ahead == null
              ? t("flash.waitingBefore", { count: standing.waiting })
              : t("flash.ahead", {
                  count: standing.ahead,
                  time: clockFace((standing.waitSeconds ?? 0) * 1_000),
                })}
        </p>
      )}
    </Notice>
  );
}
