import type { BuilderPageFragment } from "@/shared/api/generated/graphql";
import { type Block, blockOf, type PageDraft } from "./blocks";

/** What the server says of a page, as it takes it back. */
export function pageOf(page: BuilderPageFragment | null): PageDraft | null {
  return page && { early: page.early, blocks: page.blocks.map(blockFrom) };
}

function blockFrom(block: BuilderPageFragment["blocks"][number]): Block {
  const { key, title } = block;
  switch (block.__typename) {
    case "CampaignHeroContent": {
      const { text, pictureId, button } = block;
      return blockOf("hero", {
        key,
        title: { ...title },
        text: { ...text },
        pictureId,
        button: button && { label: { ...button.label }, address: button.address },
      });
    }
    case "CampaignTextContent":
      return blockOf("text", { key, title: { ...title }, body: { ...block.body } });
    case "CampaignRulesContent":
      return blockOf("rules", { key, title: { ...title }, body: { ...block.body } });
    case "CampaignGoodsContent": {
      const { productIds, categoryId, most } = block;
      return blockOf("goods", { key, title: { ...title }, productIds: [...productIds], categoryId, most });
    }
    case "CampaignCouponsContent":
      return blockOf("coupons", { key, title: { ...title }, pieces: [...block.pieces] });
    case "CampaignFlashSaleContent":
      return blockOf("flashSale", { key, title: { ...title }, saleId: block.saleId, piece: block.piece });
    case "CampaignCountdownContent":
      return blockOf("countdown", { key, title: { ...title } });
    case "CampaignGroupBuysContent": {
      const { offerIds, pieces } = block;
      return blockOf("groupBuys", { key, title: { ...title }, offerIds: [...offerIds], pieces: [...pieces] });
    }
  }
}
