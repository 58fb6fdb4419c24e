import { createContext, useContext } from "react";
import type { CampaignBuilderQuery } from "@/shared/api/generated/graphql";

interface Shop {
  channels: CampaignBuilderQuery["channels"];
  tiers: CampaignBuilderQuery["memberTiers"];
}

const Known = createContext<Shop>({ channels: [], tiers: [] });
export const ShopOf = Known.Provider;

/** Where the shop sells, and which tiers its members have. */
export const useShop = () => useContext(Known);
