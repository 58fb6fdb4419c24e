import { UndoOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { refused } from "@/shared/acts/answer";
import { useNow } from "@/shared/acts/now";
import { ask } from "@/shared/api/ask";
import type { RedemptionPartsFragment } from "@/shared/api/generated/graphql";
import { UndoRedemption } from "./documents";
import { useGoods } from "./goods";

interface UndoProps {
  use: RedemptionPartsFragment;
  large?: boolean;
  onDone?: (use: RedemptionPartsFragment) => void;
}

/** Takes a use back as long as there is time for it; how long is counted down on the button. */
export function Undo({ use, large, onDone }: UndoProps) {
  const { t } = useTranslation();
  const goods = useGoods();
  const now = useNow(1);
  const [asking, setAsking] = useState(false);
  const left = Math.floor((new Date(use.undoableUntil).getTime() - now) / 1000);
  if (use.undoneAt || (left <= 0 && !asking)) return null;
  // Only the latest use of a voucher can be taken back.
  const latest = use.voucher.usesLeft === use.usesLeft;
  if (!latest) return null;
  const clock = `${Math.floor(Math.max(left, 0) / 60)}:${String(Math.max(left, 0) % 60).padStart(2, "0")}`;
  return (
    <>
      <Button
        size={large ? "large" : "small"}
        icon={<UndoOutlined aria-hidden="true" />}
        onClick={() => setAsking(true)}
      >
        {t("counter.undo")} {/* Not read out: where it stands, each change is told. */}
        <span className="numeral" aria-hidden="true">
          {clock}
        </span>
      </Button>
      {asking && (
        <ActDialog
          title={t("counter.undoTitle")}
          act={t("counter.undo")}
          about={
            <>
              <p>
                <strong>{goods(use.variant)}</strong>
              </p>
              <p>{t("counter.undoAbout", { before: use.usesLeft, after: use.usesLeft + 1 })}</p>
            </>
          }
          run={() => ask(UndoRedemption, { id: use.id }).then((data) => data.undoRedemption)}
          done={t("counter.undone")}
          stale={["StoreDay"]}
          onDone={(answer) => {
            if (answer.__typename === "Redemption" && !refused(answer)) onDone?.(answer);
          }}
          onClose={() => setAsking(false)}
        >
          {null}
        </ActDialog>
      )}
    </>
  );
}
