import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { CampaignExposureQuery, CampaignPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { count, percent } from "@/shared/format/number";
import { translated } from "@/shared/parts/translated";
import { Badge } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./campaigns.module.css";
import { CampaignExposureDocument } from "./documents";

type Exposed = NonNullable<CampaignExposureQuery["campaignExposure"]>["pieces"][number];
type Piece = CampaignPartsFragment["draft"]["pieces"][number];
type OwnKind = "COUPON" | "FLASH_SALE" | "GROUP_BUY" | "REFERRAL";

/** What a campaign is made of, in words, and what each part may cost. */
export function Pieces({ campaign }: { campaign: CampaignPartsFragment }) {
  const { t, i18n } = useTranslation();
  const worst = useQuery(asked(CampaignExposureDocument, { id: campaign.id })).data?.campaignExposure;
  const limits = useLimits();
  const atWorst = useWorst();
  if (campaign.draft.pieces.length === 0) return <p className="faint">{t("campaign.nothingYet")}</p>;
  return (
    <ul className={styles.pieces}>
      {campaign.draft.pieces.map((piece) => {
        const exposed = worst?.pieces.find((one) => one.key === piece.key);
        return (
          <li key={piece.key}>
            <b>{translated(piece.names, i18n.language)}</b>
            <span className={styles.kind}>
              <Badge tone="calm">{t(`campaign.kind.${piece.kind}`)}</Badge>
            </span>
            <p>{piece.summary}</p>
            <small className={styles.aside}>{exposed && atWorst(exposed)}</small>
            <small>{limits(piece)}</small>
            <Own piece={piece} id={campaign.made.find((one) => one.key === piece.key)?.id} />
          </li>
        );
      })}
    </ul>
  );
}

/** The way to what a published piece became, for whoever may see it. */
function Own({ piece, id }: { piece: Piece; id: string | undefined }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  if (!id) return null;
  const words = t(`campaign.own.${piece.kind as OwnKind}`);
  const said = {
    className: styles.aside,
    "aria-label": `${words} · ${translated(piece.names, i18n.language)}`,
    children: words,
  };
  switch (piece.kind) {
    case "COUPON":
      return can("COUPONS_READ") && <Link to="/coupons/$id" params={{ id }} {...said} />;
    case "FLASH_SALE":
      return can("FLASH_SALES_READ") && <Link to="/flash-sales/$id" params={{ id }} {...said} />;
    case "GROUP_BUY":
      return can("GROUP_BUYS_READ") && <Link to="/group-buys/groups" search={{ offer: id }} {...said} />;
    case "REFERRAL":
      return can("REFERRALS_READ") && <Link to="/invitations/people" search={{ program: id }} {...said} />;
    default:
      return null;
  }
}

/** What a piece may cost, and how much it takes off a price where it takes off any. */
function useWorst(): (exposed: Exposed) => string {
  const { t, i18n } = useTranslation();
  return ({ cost, discountBps }) =>
    [
      cost
        ? t("campaign.pieceCost", { cost: formatMoney(cost, i18n.language) })
        : t("campaign.pieceUnlimited"),
      discountBps > 0 && t("campaign.pieceOff", { off: percent(discountBps, i18n.language, 2) }),
    ]
      .filter(Boolean)
      .join(" · ");
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
