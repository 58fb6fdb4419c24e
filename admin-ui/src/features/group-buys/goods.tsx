import { useTranslation } from "react-i18next";
import type { TranslatedInput } from "@/shared/api/generated/graphql";
import { CampaignLink } from "@/shared/parts/campaign-link";
import { translated } from "@/shared/parts/translated";

interface Sold {
  sku: string;
  names: TranslatedInput;
  product: { names: TranslatedInput };
}

/** What is bought: the product, and which of its variants. */
export function Goods({ variant, campaignId = null }: { variant: Sold; campaignId?: string | null }) {
  const { i18n } = useTranslation();
  return (
    <span className="two">
      {translated(variant.product.names, i18n.language)}
      <small>
        {translated(variant.names, i18n.language)} · {variant.sku}
      </small>
      {campaignId && (
        <small>
          <CampaignLink id={campaignId} />
        </small>
      )}
    </span>
  );
}
