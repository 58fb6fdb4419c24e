import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { CampaignPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { count } from "@/shared/format/number";
import { translated } from "@/shared/parts/translated";
import { Badge } from "@/shared/parts/values";
import styles from "./campaigns.module.css";
import { CampaignExposureDocument } from "./documents";

type Piece = CampaignPartsFragment["draft"]["pieces"][number];

/** What a campaign is made of, in words, and what each part may cost. */
export function Pieces({ campaign }: { campaign: CampaignPartsFragment }) {
  const { t, i18n } = useTranslation();
  const worst = useQuery(asked(CampaignExposureDocument, { id: campaign.id })).data?.campaignExposure;
  const limits = useLimits();
  if (campaign.draft.pieces.length === 0) return <p className="faint">{t("campaign.noPieces")}</p>;
  return (
    <ul className={styles.pieces}>
      {campaign.draft.pieces.map((piece) => {
        const exposed = worst?.pieces.find((one) => one.key === piece.key);
        return (
          <li key={piece.key}>
            <b>{translated(piece.names, i18n.language)}</b>
            <Badge tone="calm">{t(`campaign.kind.${piece.kind}`)}</Badge>
            <p>{piece.summary}</p>
            <small>
              {exposed &&
                t("campaign.pieceWorst", {
                  cost: exposed.cost ? formatMoney(exposed.cost, i18n.language) : t("campaign.unlimited"),
                  percent: exposed.discountBps / 100,
                })}
            </small>
            {limits(piece) && <small>{limits(piece)}</small>}
          </li>
        );
      })}
    </ul>
  );
}

/** The limits of a piece in one line; nothing where it has none. */
function useLimits(): (piece: Piece) => string {
  const { t, i18n } = useTranslation();
  return ({ limits }) =>
    [
      limits.uses && t("campaign.limit.uses", { count: Number(limits.uses) }),
      limits.money && t("campaign.limit.money", { money: formatMoney(limits.money, i18n.language) }),
      limits.usesAnHour &&
        t("campaign.limit.usesAnHour", { number: count(limits.usesAnHour, i18n.language) }),
      limits.moneyAnHour &&
        t("campaign.limit.moneyAnHour", { money: formatMoney(limits.moneyAnHour, i18n.language) }),
      limits.usesAPerson &&
        (limits.personDays
          ? t("campaign.limit.usesAPersonIn", { number: limits.usesAPerson, days: limits.personDays })
          : t("campaign.limit.usesAPerson", { number: limits.usesAPerson })),
    ]
      .filter(Boolean)
      .join(" · ");
}
