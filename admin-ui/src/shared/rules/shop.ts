import { createContext, useContext } from "react";
import type { TranslatedInput } from "@/shared/api/generated/graphql";

interface Shop {
  channels: readonly { id: string; name: string; currency: string }[];
  tiers: readonly { id: string; names: TranslatedInput }[];
}

const Known = createContext<Shop>({ channels: [], tiers: [] });
export const ShopOf = Known.Provider;

/** Where the shop sells, and which tiers its members have. */
export const useShop = () => useContext(Known);
