import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { translated } from "@/shared/parts/translated";
import { useCan } from "@/shared/session/me";
import type { Draft, Piece } from "../draft";
import { type Offered, PIECE } from "./blocks";
import { PageOffersDocument } from "./documents";

interface Choice {
  value: string;
  label: string;
}

/** What blocks may show: by name, as fields choose among it. */
export interface Offers extends Offered {
  ready: boolean;
  categories: Choice[];
  /** Addresses of the shop that a button may lead to. */
  addresses: Choice[];
  sales: Choice[];
  groups: Choice[];
  couponPieces: Choice[];
}

const claimable = (piece: Piece) => piece.kind === "COUPON" && piece.coupon?.kind === "CLAIM";

export function useOffers(draft: Draft): Offers {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const { data } = useQuery(asked(PageOffersDocument, { groups: can("GROUP_BUYS_READ") }));
  const said = (names: { zhCn: string; en: string }) => translated(names, i18n.language);
  const categories = (data?.categories ?? []).map((one) => ({ value: one.id, label: said(one.names) }));
  const ofKind = (kind: string) =>
    draft.pieces
      .filter((piece) => piece.kind === kind)
      .map((piece) => ({
        value: `${PIECE}${piece.key}`,
        label: t("builder.page.ofCampaign", { name: said(piece.names) }),
      }));
  const sales = [
    ...ofKind("FLASH_SALE"),
    ...(data?.flashSales.edges ?? []).map(({ node }) => ({ value: node.id, label: said(node.names) })),
  ];
  const groups = [
    ...ofKind("GROUP_BUY"),
    ...(data?.groupOffers?.edges ?? []).map(({ node }) => ({
      value: node.id,
      label: `${said(node.variant.product.names)} · ${said(node.variant.names)} · ${t("builder.page.people", { count: node.size })}`,
    })),
  ];
  const couponPieces = draft.pieces
    .filter(claimable)
    .map((piece) => ({ value: piece.key, label: said(piece.names) }));
  return {
    ready: data !== undefined,
    categories,
    addresses: [
      { value: "/", label: t("builder.page.to.home") },
      { value: "/coupons", label: t("builder.page.to.coupons") },
      ...(data?.categories ?? []).map((one) => ({ value: `/c/${one.slug}`, label: said(one.names) })),
    ],
    sales,
    groups,
    couponPieces,
    categoryId: categories[0]?.value,
    sale: sales[0]?.value,
    group: groups[0]?.value,
    coupons: couponPieces.length > 0,
  };
}
