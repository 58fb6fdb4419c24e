import type { Permission } from "@/shared/api/generated/graphql";

export type AreaKey = "sell" | "deliver" | "trust" | "money" | "settings";

/** Permissions by the part of the work they belong to; one that is in none fails the type check below. */
export const areas = {
  sell: [
    "CATALOG_READ",
    "CATALOG_WRITE",
    "CATALOG_PUBLISH",
    "PRICES_WRITE",
    "FLASH_SALES_READ",
    "FLASH_SALES_WRITE",
    "FLASH_SALES_REHEARSE",
    "CAMPAIGNS_READ",
    "CAMPAIGNS_WRITE",
    "CAMPAIGNS_APPROVE",
    "CAMPAIGNS_PAUSE",
    "GROUP_BUYS_READ",
    "GROUP_BUYS_WRITE",
    "REFERRALS_READ",
    "REFERRALS_WRITE",
    "PARTNERS_READ",
    "PARTNERS_WRITE",
  ],
  deliver: [
    "ORDERS_READ",
    "CONTACT_READ",
    "DELIVERIES_READ",
    "DELIVERIES_REPLAY",
    "MANUAL_READ",
    "MANUAL_WORK",
    "VOUCHERS_REDEEM",
    "STORES_WRITE",
    "SUPPLIERS_READ",
    "SUPPLIERS_WRITE",
    "VAULT_READ",
    "VAULT_WRITE",
    "JOBS_READ",
  ],
  trust: [
    "ORDERS_REFUND",
    "REFUNDS_APPROVE",
    "PAYMENTS_CONFIRM",
    "BATCHES_RECALL",
    "EVIDENCE_EXPORT",
    "PERSONAL_DATA",
    "MESSAGES_READ",
    "MESSAGES_WRITE",
    "HELP_WRITE",
    "TAGS_WRITE",
    "AUDIT_READ",
  ],
  money: [
    "OVERVIEW_READ",
    "ANALYTICS_READ",
    "COST_READ",
    "WALLETS_READ",
    "WALLETS_WRITE",
    "GIFT_CARDS_READ",
    "GIFT_CARDS_WRITE",
    "COUPONS_READ",
    "COUPONS_WRITE",
    "LEDGER_READ",
    "LEDGER_WRITE",
    "INVOICES_READ",
    "INVOICES_WRITE",
  ],
  settings: ["ALERTS_READ", "ALERTS_WORK", "ALERTS_WRITE", "STAFF_READ", "STAFF_WRITE"],
} as const satisfies Record<AreaKey, readonly Permission[]>;

type Placed = (typeof areas)[AreaKey][number];
/** Nothing: every permission has its place. */
type Left = Exclude<Permission, Placed>;
true satisfies [Left] extends [never] ? true : Left;
