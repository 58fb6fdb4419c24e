/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What the buyer names to be credited or served. */
export type AccountFormat =
  /** An e-mail address. */
  | 'EMAIL'
  /** A player's id or name. */
  | 'GAME_ID'
  /** A phone number. */
  | 'PHONE';

/** What a drawn tile shall show. */
export type ArtInput = {
  /** Name of the pictogram. */
  glyph: string;
  /** Colour on the wheel, 0 to 359. */
  hue: number;
  /** At most 24 characters; null: the tile has none. */
  label?: string | null | undefined;
};

/** How much is left. */
export type AvailabilityState =
  /** So few that the number is told. */
  | 'FEW_LEFT'
  /** Enough, or without a limit. */
  | 'IN_STOCK'
  /** Nothing now; holds that end may bring some back. */
  | 'SOLD_OUT';

/** Which batches are wanted; all that is given must hold. */
export type BatchFilter = {
  /** In one of these states. */
  state?: BatchStateFilter | null | undefined;
  /** Looked for in supplier, order number, and names and SKU of the variant. */
  text?: string | null | undefined;
  /** Of this variant. */
  variantId?: string | number | null | undefined;
};

/** A purchase of codes. */
export type BatchInput = {
  /** Last day of use of codes that bring none of their own. */
  expiresOn?: string | null | undefined;
  /** What colleagues should know, at most 2000 characters. */
  note?: string | null | undefined;
  /** Number of the order at the supplier, at most 80 characters. */
  purchaseOrder: string;
  /** Who sold them, at most 120 characters. */
  supplier: string;
  /** What one code cost. */
  unitCost: MoneyInput;
  /** What they are; a variant of kind CODE. */
  variantId: string | number;
};

/** Where a batch stands; only codes of a batch ON_SALE are sold. */
export type BatchState =
  /** Nothing left; comes by itself. */
  | 'EXHAUSTED'
  /** Paused: nothing of it is sold from the next claim on. */
  | 'FROZEN'
  /** Being sold. */
  | 'ON_SALE'
  /** The supplier's fault; not sold any more. */
  | 'RECALLED'
  /** Being filled. */
  | 'RECEIVED'
  /** Some of its codes were tested by a person. */
  | 'SAMPLED'
  /** Given back or given up. */
  | 'WITHDRAWN';

/** One of some states. */
export type BatchStateFilter = {
  /** Any of these. */
  in: Array<BatchState>;
};

/** A bundle as it shall be. */
export type BundleInput = {
  /** What its drawn tile shows. */
  art: ArtInput;
  /** Where it stands in the shop. */
  categoryId: string | number;
  /** What is inside, in order; at most 20 of them and 100 pieces. */
  components: Array<ComponentInput>;
  /** What it is. */
  descriptions: TranslatedInput;
  /** Most bundles in one order, 1 to 1000. */
  maxPerOrder: number;
  /** Its name, at most 120 characters. */
  names: TranslatedInput;
  /** What it costs in each channel; not more than its parts. */
  prices: Array<ChannelPriceInput>;
  /** What is given back, and when. */
  refundNotes: TranslatedInput;
  /** Rules of use. */
  rules: TranslatedInput;
  /** The shop's number for it; unique. */
  sku: string;
  /** The last part of its address: lower-case letters, digits, hyphens; unique. */
  slug: string;
  /** One sentence, at most 300 characters. */
  summaries: TranslatedInput;
};

/** A bundle that is being composed. */
export type BundlePreviewInput = {
  /** Whose prices its parts have. */
  channelId: string | number;
  /** What would be inside. */
  components: Array<ComponentInput>;
  /** What it would cost. */
  price: MoneyInput;
};

/** What a variant shall cost in a channel. */
export type ChannelPriceInput = {
  /** Where. */
  channelId: string | number;
  /** What the price is compared to. */
  list: MoneyInput;
  /** What is asked; not above `list`. */
  price: MoneyInput;
};

/** Where a code stands in the vault. */
export type CodeState =
  /** Its buyer may see it. */
  | 'DELIVERED'
  /** Its last day passed unsold. */
  | 'EXPIRED'
  /** To be sold. */
  | 'FREE'
  /** Kept for an order. */
  | 'HELD'
  /** Replaced or doubtful; never sold again. */
  | 'QUARANTINED';

/** So many pieces of a variant. */
export type ComponentInput = {
  /** How many pieces in one bundle, at least 1. */
  quantity: number;
  /** Which variant; no bundle. */
  variantId: string | number;
};

/** Which deliveries are wanted; all that is given must hold. */
export type DeliveryFilter = {
  /** In one of these states. */
  state?: DeliveryStateFilter | null | undefined;
  /** Of this topic, e.g. order.paid. */
  topic?: string | null | undefined;
};

/** How far a duty is. */
export type DeliveryState =
  /** Given up after all its tries; replay it when the cause is gone. */
  | 'DEAD'
  /** Done, once. */
  | 'DONE'
  /** Waits for its time. */
  | 'PENDING'
  /** Names a topic or handler that does not exist. */
  | 'POISONED'
  /** With a worker, or on its way to one. */
  | 'SENT';

/** One of some states. */
export type DeliveryStateFilter = {
  /** Any of these. */
  in: Array<DeliveryState>;
};

/** How something is handed over. */
export type FulfilmentKind =
  /** Its components, each in its own way (套餐). */
  | 'BUNDLE'
  /** A stored code that its buyer reveals (卡密). */
  | 'CODE'
  /** A person does it within the promised time. */
  | 'MANUAL'
  /** A membership of the shop, which begins or is extended at once. */
  | 'MEMBERSHIP'
  /** A supplier credits the account the buyer names (直充). */
  | 'TOPUP'
  /** A shop takes it at the counter; its buyer holds a QR code (电子券). */
  | 'VOUCHER';

/** What a job does. */
export type JobKind =
  /** Makes the holders of a recalled batch's codes whole. */
  | 'BATCH_RECALL'
  /** Proves that orders, payments and ledger agree; `ledgerHealth` has what it found. */
  | 'LEDGER_CHECK'
  /** Reads a file of codes into a batch. */
  | 'VAULT_IMPORT';

/** Where a job stands. */
export type JobState =
  /** Stopped by somebody; nothing was kept. */
  | 'CANCELLED'
  /** Over; nothing was kept. See the failure. */
  | 'FAILED'
  /** Under way. */
  | 'RUNNING'
  /** Over; see the result. */
  | 'SUCCEEDED'
  /** For its file, or for a worker. */
  | 'WAITING';

/** How a message travels. */
export type MessageChannel =
  /** An e-mail. */
  | 'EMAIL'
  /** A text message to a phone. */
  | 'SMS';

/** How far a message has come. */
export type MessageState =
  /** Refused by the carrier. */
  | 'FAILED'
  /** Waits to be carried. */
  | 'QUEUED'
  /** Taken by the carrier. */
  | 'SENT';

/** An amount of money, exact. */
export type MoneyInput = {
  /** Decimal string with at most the currency's digits. */
  amount: string;
  /** ISO 4217 code, e.g. CNY. */
  currency: string;
};

/** What happened to an order. */
export type OrderEventKind =
  /** The buyer gave it up. */
  | 'CANCELLED'
  /** Everything was handed over. */
  | 'DELIVERED'
  /** Staff had a delivery tried again. */
  | 'DELIVERY_RETRIED'
  /** It was not paid in time. */
  | 'EXPIRED'
  /** Money came after the end, or a second time. */
  | 'PAYMENT_LATE'
  /** The money came. */
  | 'PAYMENT_RECEIVED'
  /** A payment was opened. */
  | 'PAYMENT_STARTED'
  /** The buyer placed it. */
  | 'PLACED'
  /** A delivered piece was recalled with its batch. */
  | 'RECALLED'
  /** Money is with the payer again. */
  | 'REFUNDED'
  /** Money began its way back. */
  | 'REFUND_STARTED'
  /** A delivered piece was replaced. */
  | 'REPLACED'
  /** A piece was handed over. */
  | 'UNIT_DELIVERED';

/** Which orders are wanted; all that is given must hold. */
export type OrderFilter = {
  /** Placed within. */
  placedAt?: TimeRange | null | undefined;
  /** In one of these states. */
  state?: OrderStateFilter | null | undefined;
  /** An order number, a payment's transaction number, an e-mail address, a phone number, or a phone's last four digits; compared exactly. */
  text?: string | null | undefined;
  /** True: paid and not delivered yet; false: all others. */
  undelivered?: boolean | null | undefined;
};

/** The order of a list of orders. */
export type OrderSort =
  /** Last placed first. */
  | 'NEWEST'
  /** First placed first. */
  | 'OLDEST';

/** Where an order stands. */
export type OrderState =
  /** Given up by the buyer before it was paid. */
  | 'CANCELLED'
  /** Everything that could be is handed over; what could not was or is given back. */
  | 'DELIVERED'
  /** Not paid in time. */
  | 'EXPIRED'
  /** Paid; being delivered. */
  | 'PAID'
  /** Placed; its goods are kept until `expiresAt`. */
  | 'PENDING_PAYMENT'
  /** The money is with the payer again. */
  | 'REFUNDED'
  /** Nothing of it stays with the buyer; the money is on its way back. */
  | 'REFUNDING';

/** One of some states. */
export type OrderStateFilter = {
  /** Any of these. */
  in: Array<OrderState>;
};

/** Where a payment stands. */
export type PaymentState =
  /** Can no longer be paid. */
  | 'CLOSED'
  /** The payer's side said no; another payment may be started. */
  | 'DECLINED'
  /** The money is there. */
  | 'PAID'
  /** Waits for the payer. */
  | 'PENDING';

/** One thing a role may see or do. */
export type Permission =
  /** See the journal of staff's acts. */
  | 'AUDIT_READ'
  /** Call a batch back: its codes are replaced or refunded. */
  | 'BATCHES_RECALL'
  /** Put products on sale and take them off. */
  | 'CATALOG_PUBLISH'
  /** See products, drafts included. */
  | 'CATALOG_READ'
  /** Create and edit products and bundles. */
  | 'CATALOG_WRITE'
  /** See buyers' contacts in full. */
  | 'CONTACT_READ'
  /** See costs and margins. */
  | 'COST_READ'
  /** See deliveries and dead letters. */
  | 'DELIVERIES_READ'
  /** Send a dead letter again. */
  | 'DELIVERIES_REPLAY'
  /** See long jobs and their progress. */
  | 'JOBS_READ'
  /** See accounts and their entries. */
  | 'LEDGER_READ'
  /** Enter what no event tells: top-ups of a balance, corrections. */
  | 'LEDGER_WRITE'
  /** See the queue of goods handed over by hand. */
  | 'MANUAL_READ'
  /** Take goods from that queue and hand them over. */
  | 'MANUAL_WORK'
  /** See messages written to buyers. */
  | 'MESSAGES_READ'
  /** See orders. */
  | 'ORDERS_READ'
  /** Ask for money to be given back, and goods to be replaced. */
  | 'ORDERS_REFUND'
  /** See the day's figures. */
  | 'OVERVIEW_READ'
  /** See partners, their clients and balances. */
  | 'PARTNERS_READ'
  /** Set up partners, their clients and keys. */
  | 'PARTNERS_WRITE'
  /** Approve what needs a second pair of eyes. */
  | 'REFUNDS_APPROVE'
  /** See suppliers and what was ordered from them. */
  | 'SUPPLIERS_READ'
  /** Set up suppliers and their offers. */
  | 'SUPPLIERS_WRITE'
  /** See batches and counts of codes. */
  | 'VAULT_READ'
  /** Create batches, import codes, change a batch's state. */
  | 'VAULT_WRITE'
  /** Redeem vouchers for a store. */
  | 'VOUCHERS_REDEEM';

/** Why a row of a file was refused. */
export type ProblemCode =
  /** The product has this number or secret already. */
  | 'ALREADY_STORED'
  /** It has a control or invisible character. */
  | 'BAD_CHARACTER'
  /** The expiry is no date. */
  | 'BAD_DATE'
  /** Quotes that do not close, or a link that is none. */
  | 'BAD_FORMAT'
  /** A spreadsheet keeps 15 digits; the zeros at the end are its doing. */
  | 'CUT_DIGITS'
  /** An earlier row has the same number or secret. */
  | 'DUPLICATE_IN_FILE'
  /** Neither a secret nor a link. */
  | 'EMPTY_SECRET'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** A spreadsheet wrote the number as 1.23E+15; its last digits are lost. */
  | 'SCIENTIFIC_NOTATION'
  /** The row or one of its fields is too long. */
  | 'TOO_LONG'
  /** It has too many fields. */
  | 'TOO_MANY_FIELDS';

/** Which products are wanted; all that is given must hold. */
export type ProductFilter = {
  /** In this category. */
  categoryId?: string | number | null | undefined;
  /** Only bundles, or only what is none. */
  isBundle?: boolean | null | undefined;
  /** In this state. */
  state?: ProductState | null | undefined;
  /** Looked for in names, slugs and SKUs. */
  text?: string | null | undefined;
};

/** A product as it shall be. A variant that is left out is hidden. */
export type ProductInput = {
  /** What its drawn tile shows. */
  art: ArtInput;
  /** Where it stands in the shop. */
  categoryId: string | number;
  /** What it is. */
  descriptions: TranslatedInput;
  /** Its name, at most 120 characters. */
  names: TranslatedInput;
  /** What is given back, and when. */
  refundNotes: TranslatedInput;
  /** Rules of use. */
  rules: TranslatedInput;
  /** The last part of its address: lower-case letters, digits, hyphens; unique. */
  slug: string;
  /** One sentence, at most 300 characters. */
  summaries: TranslatedInput;
  /** Its variants in order. */
  variants: Array<VariantInput>;
};

/** The order of a list of products. */
export type ProductSort =
  /** By Chinese name. */
  | 'NAME'
  /** Last changed first. */
  | 'UPDATED';

/** Where a product stands. */
export type ProductState =
  /** Taken away for good; kept for the orders that name it. */
  | 'ARCHIVED'
  /** Being written; customers do not see it. */
  | 'DRAFT'
  /** On sale. */
  | 'PUBLISHED';

/** Where a refund stands. */
export type RefundState =
  /** The provider refused; a person must look, and may have it asked for again. */
  | 'FAILED'
  /** Not asked for at the provider yet. */
  | 'PENDING'
  /** The money is with the payer. */
  | 'SUCCEEDED'
  /** Asked for; the provider's answer is not known yet. */
  | 'UNKNOWN';

/** A move of a batch along its life. */
export type SetBatchStateInput = {
  /** Which batch. */
  batchId: string | number;
  /** Why, at most 500 characters; kept in the journal. */
  reason: string;
  /** One of its `nextStates`. */
  state: BatchState;
  /** The version you read. */
  version: number;
};

/** What staff sign in with. */
export type SignInInput = {
  /** Address of the staff account. */
  email: string;
  /** Its password. */
  password: string;
};

/** What a member of staff is to the shop. */
export type StaffRole =
  /** Reads everything, changes nothing. */
  | 'AUDITOR'
  /** Sees orders, costs and margins. */
  | 'FINANCE'
  /** Keeps the catalogue and publishes. */
  | 'MARKETER'
  /** Keeps the catalogue and the vault, and mends deliveries. */
  | 'OPERATOR'
  /** May do everything. */
  | 'OWNER'
  /** Helps buyers: sees orders, contacts and messages. */
  | 'SUPPORT';

/** A file of codes that is to be sent. */
export type StartImportInput = {
  /** The batch to fill; it must be RECEIVED. */
  batchId: string | number;
  /** Its size, to refuse what is too large before it is sent. */
  byteSize?: string | null | undefined;
  /** Only tell what would happen. */
  dryRun: boolean;
  /** Its name on the sender's computer. */
  fileName: string;
};

/** A stretch of time; an end that is left out is open. */
export type TimeRange = {
  /** At or after this moment. */
  gte?: string | null | undefined;
  /** At or before this moment. */
  lte?: string | null | undefined;
};

/** How fast a top-up is sold. */
export type TopUpSpeed =
  /** Within minutes (快充). */
  | 'FAST'
  /** Within the days its variant promises (慢充). */
  | 'SLOW';

/** A text in both languages of the shop. */
export type TranslatedInput = {
  /** English. */
  en: string;
  /** Simplified Chinese. */
  zhCn: string;
};

/** Where a piece stands. */
export type UnitState =
  /** Handed over: its buyer may see it. */
  | 'DELIVERED'
  /** Paid; about to be handed over. */
  | 'DUE'
  /** Kept for the order until it is paid. */
  | 'HELD'
  /** Its money went back. */
  | 'REFUNDED'
  /** Its money is on its way back. */
  | 'REFUNDING'
  /** Given back to the stock: the order was not paid in time. */
  | 'RELEASED';

/** Which variants are wanted; all that is given must hold. */
export type VariantFilter = {
  /** Handed over in this way. */
  kind?: FulfilmentKind | null | undefined;
  /** Looked for in names of product and variant and in SKUs. */
  text?: string | null | undefined;
};

/** A variant as it shall be. */
export type VariantInput = {
  /** What the buyer names: needed for TOPUP, possible for MANUAL, else null. */
  accountFormat?: AccountFormat | null | undefined;
  /** Most ever sold, for MEMBERSHIP, VOUCHER, MANUAL; null: no limit. */
  cap?: number | null | undefined;
  /** What it is worth where it is redeemed; what a TOPUP credits, which needs it. */
  faceValue?: MoneyInput | null | undefined;
  /** The variant that is there; null: a new one. */
  id?: string | number | null | undefined;
  /** Any but BUNDLE; cannot change later. */
  kind: FulfilmentKind;
  /** Most pieces in one order, 1 to 1000. */
  maxPerOrder: number;
  /** Days it lasts; needed for MEMBERSHIP, else null. */
  membershipDays?: number | null | undefined;
  /** Its name. */
  names: TranslatedInput;
  /** What it costs in each channel. */
  prices: Array<ChannelPriceInput>;
  /** Within how long it is there, at most 30 days; needed for TOPUP and MANUAL, else null. */
  promisedSeconds?: number | null | undefined;
  /** The shop's number for it; letters, digits, dots, hyphens, underscores; unique. */
  sku: string;
  /** Needed for TOPUP, else null. */
  topupSpeed?: TopUpSpeed | null | undefined;
  /** How often it is taken, 1 to 1000; needed for VOUCHER, else null. */
  uses?: number | null | undefined;
  /** Days it can be used from the purchase. */
  validityDays?: number | null | undefined;
};

export type FindOrderQueryVariables = Exact<{
  text: string;
}>;


export type FindOrderQuery = { orders: { edges: Array<{ node: { id: string, number: string, state: OrderState } }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'StaffSession', expiresAt: string }
    | { __typename: 'TooManyAttempts', message: string, retryAt: string }
    | { __typename: 'WrongCredentials', message: string }
   };

export type AuditLogQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { edges: Array<{ node: { id: string, at: string, actor: string, action: string, target: string, reason: string | null, address: string | null, diff: unknown } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BundlePreviewQueryVariables = Exact<{
  input: BundlePreviewInput;
}>;


export type BundlePreviewQuery = { previewBundle:
    | { __typename: 'BundleImpossible', message: string }
    | { __typename: 'BundlePreview', apart: { amount: string, currency: string }, price: { amount: string, currency: string }, saving: { amount: string, currency: string }, availability: { state: AvailabilityState, fewLeft: number | null }, components: Array<{ quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } } }> }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'VariantUnknown', message: string }
   };

export type CategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoriesQuery = { categories: Array<{ id: string, slug: string, glyph: string, hue: number, names: { zhCn: string, en: string } }> };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: Array<{ id: string, code: string, name: string, currency: string }> };

export type ProductPartsFragment = { id: string, slug: string, state: ProductState, version: number, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, membershipDays: number | null, cap: number | null, maxPerOrder: number, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, stock: { free: string, held: string, delivered: string, quarantined: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> };

export type ProductQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductQuery = { product: { id: string, slug: string, state: ProductState, version: number, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, membershipDays: number | null, cap: number | null, maxPerOrder: number, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, stock: { free: string, held: string, delivered: string, quarantined: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> } | null };

export type PublishProductMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type PublishProductMutation = { publishProduct:
    | { __typename: 'NotPublishable', code: string, message: string, path: Array<string> | null, reasons: Array<string> }
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, membershipDays: number | null, cap: number | null, maxPerOrder: number, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, stock: { free: string, held: string, delivered: string, quarantined: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> }
    | { __typename: 'ProductUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VersionConflict', code: string, message: string, path: Array<string> | null, current: { id: string, slug: string, state: ProductState, version: number, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, membershipDays: number | null, cap: number | null, maxPerOrder: number, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, stock: { free: string, held: string, delivered: string, quarantined: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> } }
   };

export type UnpublishProductMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type UnpublishProductMutation = { unpublishProduct:
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, membershipDays: number | null, cap: number | null, maxPerOrder: number, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, stock: { free: string, held: string, delivered: string, quarantined: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> }
    | { __typename: 'ProductUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VersionConflict', code: string, message: string, path: Array<string> | null, current: { id: string, slug: string, state: ProductState, version: number, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, membershipDays: number | null, cap: number | null, maxPerOrder: number, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, stock: { free: string, held: string, delivered: string, quarantined: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> } }
   };

export type CreateProductMutationVariables = Exact<{
  input: ProductInput;
  idempotencyKey: string;
}>;


export type CreateProductMutation = { createProduct:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, membershipDays: number | null, cap: number | null, maxPerOrder: number, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, stock: { free: string, held: string, delivered: string, quarantined: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> }
    | { __typename: 'SkuTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SlugTaken', code: string, message: string, path: Array<string> | null }
   };

export type UpdateProductMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ProductInput;
}>;


export type UpdateProductMutation = { updateProduct:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, membershipDays: number | null, cap: number | null, maxPerOrder: number, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, stock: { free: string, held: string, delivered: string, quarantined: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> }
    | { __typename: 'ProductUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SkuTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SlugTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VersionConflict', code: string, message: string, path: Array<string> | null, current: { id: string, slug: string, state: ProductState, version: number, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, membershipDays: number | null, cap: number | null, maxPerOrder: number, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, stock: { free: string, held: string, delivered: string, quarantined: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> } }
   };

export type ComposeBundleMutationVariables = Exact<{
  input: BundleInput;
  idempotencyKey: string;
}>;


export type ComposeBundleMutation = { composeBundle:
    | { __typename: 'BundleImpossible', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, membershipDays: number | null, cap: number | null, maxPerOrder: number, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, stock: { free: string, held: string, delivered: string, quarantined: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> }
    | { __typename: 'SkuTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SlugTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
   };

export type UpdateBundleMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: BundleInput;
}>;


export type UpdateBundleMutation = { updateBundle:
    | { __typename: 'BundleImpossible', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, membershipDays: number | null, cap: number | null, maxPerOrder: number, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, stock: { free: string, held: string, delivered: string, quarantined: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> }
    | { __typename: 'ProductUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SkuTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SlugTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VersionConflict', code: string, message: string, path: Array<string> | null, current: { id: string, slug: string, state: ProductState, version: number, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, membershipDays: number | null, cap: number | null, maxPerOrder: number, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, stock: { free: string, held: string, delivered: string, quarantined: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> } }
   };

export type ProductsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  sort: ProductSort;
  first: number;
  after?: string | null | undefined;
}>;


export type ProductsQuery = { products: { edges: Array<{ node: { id: string, slug: string, state: ProductState, imageUrl: string, updatedAt: string, names: { zhCn: string, en: string }, art: { glyph: string, hue: number, label: string | null }, category: { id: string, names: { zhCn: string, en: string } }, variants: Array<{ id: string }>, components: Array<{ quantity: number }>, price: { amount: string, currency: string } | null, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeliveriesQueryVariables = Exact<{
  filter?: DeliveryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { deliveries: { edges: Array<{ node: { id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MessagesQuery = { messages: { edges: Array<{ node: { id: string, channel: MessageChannel, to: string, subject: string | null, body: string, createdAt: string, sentAt: string | null, state: MessageState } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnitPartsFragment = { id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null };

export type OrderPartsFragment = { id: string, number: string, state: OrderState, placedAt: string, expiresAt: string | null, paidAt: string | null, deliveredAt: string | null, contact: string | null, contactMasked: string | null, facts: unknown, channel: { name: string }, total: { amount: string, currency: string }, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, paid: { amount: string, currency: string }, refunded: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, kind: FulfilmentKind, quantity: number, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string }, variant: { id: string, sku: string, product: { id: string, isBundle: boolean } } | null, units: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, components: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null }>, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null }> }>, payments: Array<{ id: string, provider: string, reference: string, providerReference: string | null, state: PaymentState, createdAt: string, paidAt: string | null, closedAt: string | null, amount: { amount: string, currency: string }, refunds: Array<{ id: string, state: RefundState, createdAt: string, amount: { amount: string, currency: string } }> }>, timeline: Array<{ at: string, kind: OrderEventKind, label: string, actor: string | null, data: unknown }>, deliveries: Array<{ id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null }> };

export type OrderQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderQuery = { order: { id: string, number: string, state: OrderState, placedAt: string, expiresAt: string | null, paidAt: string | null, deliveredAt: string | null, contact: string | null, contactMasked: string | null, facts: unknown, channel: { name: string }, total: { amount: string, currency: string }, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, paid: { amount: string, currency: string }, refunded: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, kind: FulfilmentKind, quantity: number, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string }, variant: { id: string, sku: string, product: { id: string, isBundle: boolean } } | null, units: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, components: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null }>, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null }> }>, payments: Array<{ id: string, provider: string, reference: string, providerReference: string | null, state: PaymentState, createdAt: string, paidAt: string | null, closedAt: string | null, amount: { amount: string, currency: string }, refunds: Array<{ id: string, state: RefundState, createdAt: string, amount: { amount: string, currency: string } }> }>, timeline: Array<{ at: string, kind: OrderEventKind, label: string, actor: string | null, data: unknown }>, deliveries: Array<{ id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null }> } | null };

export type OrderProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type OrderProgressSubscription = { orderProgress: { id: string, number: string, state: OrderState, placedAt: string, expiresAt: string | null, paidAt: string | null, deliveredAt: string | null, contact: string | null, contactMasked: string | null, facts: unknown, channel: { name: string }, total: { amount: string, currency: string }, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, paid: { amount: string, currency: string }, refunded: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, kind: FulfilmentKind, quantity: number, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string }, variant: { id: string, sku: string, product: { id: string, isBundle: boolean } } | null, units: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, components: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null }>, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null }> }>, payments: Array<{ id: string, provider: string, reference: string, providerReference: string | null, state: PaymentState, createdAt: string, paidAt: string | null, closedAt: string | null, amount: { amount: string, currency: string }, refunds: Array<{ id: string, state: RefundState, createdAt: string, amount: { amount: string, currency: string } }> }>, timeline: Array<{ at: string, kind: OrderEventKind, label: string, actor: string | null, data: unknown }>, deliveries: Array<{ id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null }> } };

export type OrdersQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  sort: OrderSort;
  first: number;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { orders: { edges: Array<{ node: { id: string, number: string, state: OrderState, placedAt: string, paidAt: string | null, deliveredAt: string | null, contactMasked: string | null, channel: { name: string }, total: { amount: string, currency: string }, margin: { amount: string, currency: string } | null, lines: Array<{ id: string, name: string, variantName: string, quantity: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { overview: { ordersToday: number, awaitingPayment: number, undelivered: number, deadDeliveries: number, paidToday: { amount: string, currency: string }, lowStock: Array<{ id: string, sku: string, sellable: number | null, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } }>, salesByHour: Array<{ hour: string, orders: number, amount: { amount: string, currency: string } }> } };

export type JobPartsFragment = { id: string, kind: JobKind, state: JobState, done: string, total: string | null, unit: string, rows: string, rate: number | null, remainingSeconds: number | null, startedAt: string | null, finishedAt: string | null, createdAt: string, dryRun: boolean, fileName: string | null, failure: string | null, createdBy: { name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string, encoding: string, format: string } | null, batch: { id: string } | null };

export type JobQueryVariables = Exact<{
  id: string | number;
}>;


export type JobQuery = { job: { id: string, kind: JobKind, state: JobState, done: string, total: string | null, unit: string, rows: string, rate: number | null, remainingSeconds: number | null, startedAt: string | null, finishedAt: string | null, createdAt: string, dryRun: boolean, fileName: string | null, failure: string | null, createdBy: { name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string, encoding: string, format: string } | null, batch: { id: string } | null } | null };

export type JobProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type JobProgressSubscription = { jobProgress: { id: string, kind: JobKind, state: JobState, done: string, total: string | null, unit: string, rows: string, rate: number | null, remainingSeconds: number | null, startedAt: string | null, finishedAt: string | null, createdAt: string, dryRun: boolean, fileName: string | null, failure: string | null, createdBy: { name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string, encoding: string, format: string } | null, batch: { id: string } | null } };

export type JobProblemsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type JobProblemsQuery = { job: { id: string, problems: { edges: Array<{ node: { row: string, code: ProblemCode, message: string, excerpt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CancelJobMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelJobMutation = { cancelJob:
    | { __typename: 'Job', id: string, kind: JobKind, state: JobState, done: string, total: string | null, unit: string, rows: string, rate: number | null, remainingSeconds: number | null, startedAt: string | null, finishedAt: string | null, createdAt: string, dryRun: boolean, fileName: string | null, failure: string | null, createdBy: { name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string, encoding: string, format: string } | null, batch: { id: string } | null }
    | { __typename: 'JobNotCancellable', code: string, message: string, path: Array<string> | null }
    | { __typename: 'JobUnknown', code: string, message: string, path: Array<string> | null }
   };

export type JobsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type JobsQuery = { jobs: { edges: Array<{ node: { id: string, state: JobState, done: string, total: string | null, dryRun: boolean, fileName: string | null, createdAt: string, createdBy: { name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BatchesQueryVariables = Exact<{
  filter?: BatchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BatchesQuery = { batches: { edges: Array<{ node: { id: string, supplier: string, purchaseOrder: string, expiresOn: string | null, state: BatchState, createdAt: string, unitCost: { amount: string, currency: string } | null, counts: { free: string, held: string, delivered: string, quarantined: string }, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BatchPartsFragment = { id: string, supplier: string, purchaseOrder: string, expiresOn: string | null, state: BatchState, version: number, note: string | null, createdAt: string, nextStates: Array<BatchState>, unitCost: { amount: string, currency: string } | null, createdBy: { name: string } | null, counts: { free: string, held: string, delivered: string, quarantined: string }, history: Array<{ at: string, by: string | null, state: BatchState, reason: string | null }>, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } }, imports: { edges: Array<{ node: { id: string, state: JobState, dryRun: boolean, fileName: string | null, createdAt: string, result: { rows: string, accepted: string, refused: string, duplicates: string } | null } }> } };

export type BatchQueryVariables = Exact<{
  id: string | number;
}>;


export type BatchQuery = { batch: { id: string, supplier: string, purchaseOrder: string, expiresOn: string | null, state: BatchState, version: number, note: string | null, createdAt: string, nextStates: Array<BatchState>, unitCost: { amount: string, currency: string } | null, createdBy: { name: string } | null, counts: { free: string, held: string, delivered: string, quarantined: string }, history: Array<{ at: string, by: string | null, state: BatchState, reason: string | null }>, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } }, imports: { edges: Array<{ node: { id: string, state: JobState, dryRun: boolean, fileName: string | null, createdAt: string, result: { rows: string, accepted: string, refused: string, duplicates: string } | null } }> } } | null };

export type CreateBatchMutationVariables = Exact<{
  input: BatchInput;
  idempotencyKey: string;
}>;


export type CreateBatchMutation = { createBatch:
    | { __typename: 'Batch', id: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
   };

export type SetBatchStateMutationVariables = Exact<{
  input: SetBatchStateInput;
}>;


export type SetBatchStateMutation = { setBatchState:
    | { __typename: 'Batch', id: string, supplier: string, purchaseOrder: string, expiresOn: string | null, state: BatchState, version: number, note: string | null, createdAt: string, nextStates: Array<BatchState>, unitCost: { amount: string, currency: string } | null, createdBy: { name: string } | null, counts: { free: string, held: string, delivered: string, quarantined: string }, history: Array<{ at: string, by: string | null, state: BatchState, reason: string | null }>, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } }, imports: { edges: Array<{ node: { id: string, state: JobState, dryRun: boolean, fileName: string | null, createdAt: string, result: { rows: string, accepted: string, refused: string, duplicates: string } | null } }> } }
    | { __typename: 'BatchUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'BatchVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TransitionRefused', code: string, message: string, path: Array<string> | null }
   };

export type OpenBatchesQueryVariables = Exact<{
  filter?: BatchFilter | null | undefined;
}>;


export type OpenBatchesQuery = { batches: { edges: Array<{ node: { id: string, supplier: string, purchaseOrder: string, state: BatchState, variant: { names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } } } }> } };

export type DeliveryPartsFragment = { id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null };

export type ReplayDeliveryMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReplayDeliveryMutation = { replayDelivery:
    | { __typename: 'Delivery', id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null }
    | { __typename: 'DeliveryNotDead', code: string, message: string, path: Array<string> | null }
    | { __typename: 'DeliveryUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
  idempotencyKey: string;
}>;


export type StartImportMutation = { startImport:
    | { __typename: 'BatchClosed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'BatchUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ImportTicket', uploadUrl: string, expiresAt: string, job: { id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type PickVariantsQueryVariables = Exact<{
  filter?: VariantFilter | null | undefined;
}>;


export type PickVariantsQuery = { variants: { edges: Array<{ node: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, stock: { free: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SignedOut' } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, role: StaffRole, permissions: Array<Permission> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ProductPartsFragmentDoc = new TypedDocumentString(`
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    membershipDays
    cap
    maxPerOrder
    stock {
      free
      held
      delivered
      quarantined
    }
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
}
    `, {"fragmentName":"ProductParts"}) as unknown as TypedDocumentString<ProductPartsFragment, unknown>;
export const UnitPartsFragmentDoc = new TypedDocumentString(`
    fragment UnitParts on OrderUnit {
  id
  name
  variantName
  kind
  state
  paid {
    amount
    currency
  }
  batch {
    id
    supplier
    purchaseOrder
  }
  codes {
    id
    state
    revealedAt
  }
  membership {
    startsAt
    endsAt
    daysLeft
  }
}
    `, {"fragmentName":"UnitParts"}) as unknown as TypedDocumentString<UnitPartsFragment, unknown>;
export const DeliveryPartsFragmentDoc = new TypedDocumentString(`
    fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}
    `, {"fragmentName":"DeliveryParts"}) as unknown as TypedDocumentString<DeliveryPartsFragment, unknown>;
export const OrderPartsFragmentDoc = new TypedDocumentString(`
    fragment OrderParts on Order {
  id
  number
  state
  channel {
    name
  }
  total {
    amount
    currency
  }
  subtotal {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  paid {
    amount
    currency
  }
  refunded {
    amount
    currency
  }
  cost {
    amount
    currency
  }
  margin {
    amount
    currency
  }
  placedAt
  expiresAt
  paidAt
  deliveredAt
  contact
  contactMasked
  facts
  lines {
    id
    name
    variantName
    imageUrl
    kind
    quantity
    unitPrice {
      amount
      currency
    }
    total {
      amount
      currency
    }
    variant {
      id
      sku
      product {
        id
        isBundle
      }
    }
    units {
      ...UnitParts
      components {
        ...UnitParts
      }
    }
  }
  payments {
    id
    provider
    reference
    providerReference
    state
    amount {
      amount
      currency
    }
    createdAt
    paidAt
    closedAt
    refunds {
      id
      amount {
        amount
        currency
      }
      state
      createdAt
    }
  }
  timeline {
    at
    kind
    label
    actor
    data
  }
  deliveries {
    ...DeliveryParts
  }
}
    fragment UnitParts on OrderUnit {
  id
  name
  variantName
  kind
  state
  paid {
    amount
    currency
  }
  batch {
    id
    supplier
    purchaseOrder
  }
  codes {
    id
    state
    revealedAt
  }
  membership {
    startsAt
    endsAt
    daysLeft
  }
}
fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}`, {"fragmentName":"OrderParts"}) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
export const JobPartsFragmentDoc = new TypedDocumentString(`
    fragment JobParts on Job {
  id
  kind
  state
  done
  total
  unit
  rows
  rate
  remainingSeconds
  startedAt
  finishedAt
  createdAt
  createdBy {
    name
  }
  dryRun
  fileName
  failure
  result {
    rows
    accepted
    refused
    duplicates
    encoding
    format
  }
  batch {
    id
  }
}
    `, {"fragmentName":"JobParts"}) as unknown as TypedDocumentString<JobPartsFragment, unknown>;
export const BatchPartsFragmentDoc = new TypedDocumentString(`
    fragment BatchParts on Batch {
  id
  supplier
  purchaseOrder
  unitCost {
    amount
    currency
  }
  expiresOn
  state
  version
  note
  createdAt
  createdBy {
    name
  }
  counts {
    free
    held
    delivered
    quarantined
  }
  nextStates
  history {
    at
    by
    state
    reason
  }
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
      imageUrl
    }
  }
  imports(first: 20) {
    edges {
      node {
        id
        state
        dryRun
        fileName
        createdAt
        result {
          rows
          accepted
          refused
          duplicates
        }
      }
    }
  }
}
    `, {"fragmentName":"BatchParts"}) as unknown as TypedDocumentString<BatchPartsFragment, unknown>;
export const FindOrderDocument = new TypedDocumentString(`
    query FindOrder($text: String!) {
  orders(filter: { text: $text }, first: 5) {
    edges {
      node {
        id
        number
        state
      }
    }
  }
}
    `, {"hash":"sha256:94580b42f9a22815ff48419a1138ab84781051a953734fe53d8bb07a8c0b1b3a"}) as unknown as TypedDocumentString<FindOrderQuery, FindOrderQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on StaffSession {
      expiresAt
    }
    ... on UserError {
      message
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:22e902977eedebdb8da83b8f6f9189e3d4cf2ff520ecc6c742067bcde1ea1f6b"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($first: Int!, $after: String) {
  auditLog(first: $first, after: $after) {
    edges {
      node {
        id
        at
        actor
        action
        target
        reason
        address
        diff
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:ecdad06b1a474b67f7ed6d3898087008b9cc14af00a3c37c8648c186c00a78fa"}) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const BundlePreviewDocument = new TypedDocumentString(`
    query BundlePreview($input: BundlePreviewInput!) {
  previewBundle(input: $input) {
    __typename
    ... on BundlePreview {
      apart {
        amount
        currency
      }
      price {
        amount
        currency
      }
      saving {
        amount
        currency
      }
      availability {
        state
        fewLeft
      }
      components {
        quantity
        allocated {
          amount
          currency
        }
        variant {
          id
          sku
          names {
            zhCn
            en
          }
          product {
            names {
              zhCn
              en
            }
          }
        }
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:68eea073d6e0238cbe68255bad77c228e2c2650533e10daf2aad94b95855f42d"}) as unknown as TypedDocumentString<BundlePreviewQuery, BundlePreviewQueryVariables>;
export const CategoriesDocument = new TypedDocumentString(`
    query Categories {
  categories {
    id
    slug
    names {
      zhCn
      en
    }
    glyph
    hue
  }
}
    `, {"hash":"sha256:09ddcb30e463caca054354f09b9a7a938c822278eea9e807505830b3b077b0e7"}) as unknown as TypedDocumentString<CategoriesQuery, CategoriesQueryVariables>;
export const ChannelsDocument = new TypedDocumentString(`
    query Channels {
  channels {
    id
    code
    name
    currency
  }
}
    `, {"hash":"sha256:57d6f9ff4cbc7032c00b24bb397d20eb432da487c3c534236cc388d238e62d76"}) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const ProductDocument = new TypedDocumentString(`
    query Product($id: ID!) {
  product(id: $id) {
    ...ProductParts
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    membershipDays
    cap
    maxPerOrder
    stock {
      free
      held
      delivered
      quarantined
    }
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
}`, {"hash":"sha256:f271a3fbe749c1ebc70d6dbc492823fd92372b1a6c821b5b9f428096091b76d7"}) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const PublishProductDocument = new TypedDocumentString(`
    mutation PublishProduct($id: ID!, $version: Int!) {
  publishProduct(id: $id, version: $version) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on NotPublishable {
      reasons
    }
    ... on VersionConflict {
      current {
        ...ProductParts
      }
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    membershipDays
    cap
    maxPerOrder
    stock {
      free
      held
      delivered
      quarantined
    }
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
}`, {"hash":"sha256:58eaa45d1d6be4deef88a46ab2e2e60525179e0332c1814a58aec087fa603e81"}) as unknown as TypedDocumentString<PublishProductMutation, PublishProductMutationVariables>;
export const UnpublishProductDocument = new TypedDocumentString(`
    mutation UnpublishProduct($id: ID!, $version: Int!) {
  unpublishProduct(id: $id, version: $version) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on VersionConflict {
      current {
        ...ProductParts
      }
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    membershipDays
    cap
    maxPerOrder
    stock {
      free
      held
      delivered
      quarantined
    }
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
}`, {"hash":"sha256:a8cdeea3872b2d36bd811e56fb2cfb7c6b68a59fd7041b4f17b37488896cbfba"}) as unknown as TypedDocumentString<UnpublishProductMutation, UnpublishProductMutationVariables>;
export const CreateProductDocument = new TypedDocumentString(`
    mutation CreateProduct($input: ProductInput!, $idempotencyKey: String!) {
  createProduct(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    membershipDays
    cap
    maxPerOrder
    stock {
      free
      held
      delivered
      quarantined
    }
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
}`, {"hash":"sha256:83d2dc59a8da47a443722cfb257c249c9b7baebf5b7aea0d611e8904aed9d2bc"}) as unknown as TypedDocumentString<CreateProductMutation, CreateProductMutationVariables>;
export const UpdateProductDocument = new TypedDocumentString(`
    mutation UpdateProduct($id: ID!, $version: Int!, $input: ProductInput!) {
  updateProduct(id: $id, version: $version, input: $input) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on VersionConflict {
      current {
        ...ProductParts
      }
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    membershipDays
    cap
    maxPerOrder
    stock {
      free
      held
      delivered
      quarantined
    }
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
}`, {"hash":"sha256:2552eaad18c3c8033f70a9978c0bcbc4afc47ee4a830d996562e6d703903570d"}) as unknown as TypedDocumentString<UpdateProductMutation, UpdateProductMutationVariables>;
export const ComposeBundleDocument = new TypedDocumentString(`
    mutation ComposeBundle($input: BundleInput!, $idempotencyKey: String!) {
  composeBundle(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    membershipDays
    cap
    maxPerOrder
    stock {
      free
      held
      delivered
      quarantined
    }
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
}`, {"hash":"sha256:52be8593b74e91a3d52ad2d0f48d0b4d3c90f3dd98d08c2f08d1d383a8bb3747"}) as unknown as TypedDocumentString<ComposeBundleMutation, ComposeBundleMutationVariables>;
export const UpdateBundleDocument = new TypedDocumentString(`
    mutation UpdateBundle($id: ID!, $version: Int!, $input: BundleInput!) {
  updateBundle(id: $id, version: $version, input: $input) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on VersionConflict {
      current {
        ...ProductParts
      }
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    membershipDays
    cap
    maxPerOrder
    stock {
      free
      held
      delivered
      quarantined
    }
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
}`, {"hash":"sha256:c650545acd45cc6ccffe921f6ae24f83a6b1af7f5b8f8a0cadcfd04c38afb9a6"}) as unknown as TypedDocumentString<UpdateBundleMutation, UpdateBundleMutationVariables>;
export const ProductsDocument = new TypedDocumentString(`
    query Products($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {
  products(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      node {
        id
        slug
        state
        names {
          zhCn
          en
        }
        imageUrl
        art {
          glyph
          hue
          label
        }
        category {
          id
          names {
            zhCn
            en
          }
        }
        variants {
          id
        }
        components {
          quantity
        }
        price {
          amount
          currency
        }
        listPrice {
          amount
          currency
        }
        availability {
          state
          fewLeft
        }
        updatedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:3600122b1b08020915d812c78b09edac19589d80cf917b195dd8ece7e0e8914c"}) as unknown as TypedDocumentString<ProductsQuery, ProductsQueryVariables>;
export const DeliveriesDocument = new TypedDocumentString(`
    query Deliveries($filter: DeliveryFilter, $first: Int!, $after: String) {
  deliveries(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...DeliveryParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}`, {"hash":"sha256:c07ce74249db9f4f630c136e7b1c6e2895dfc09cb28989cde313949ea3f2826e"}) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const MessagesDocument = new TypedDocumentString(`
    query Messages($first: Int!, $after: String) {
  messages(first: $first, after: $after) {
    edges {
      node {
        id
        channel
        to
        subject
        body
        createdAt
        sentAt
        state
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:2adc66fd32bc63ba319e1e07ca8ddc6fed1385b09bd6013f84a7ad45a5f6258d"}) as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!) {
  order(id: $id) {
    ...OrderParts
  }
}
    fragment UnitParts on OrderUnit {
  id
  name
  variantName
  kind
  state
  paid {
    amount
    currency
  }
  batch {
    id
    supplier
    purchaseOrder
  }
  codes {
    id
    state
    revealedAt
  }
  membership {
    startsAt
    endsAt
    daysLeft
  }
}
fragment OrderParts on Order {
  id
  number
  state
  channel {
    name
  }
  total {
    amount
    currency
  }
  subtotal {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  paid {
    amount
    currency
  }
  refunded {
    amount
    currency
  }
  cost {
    amount
    currency
  }
  margin {
    amount
    currency
  }
  placedAt
  expiresAt
  paidAt
  deliveredAt
  contact
  contactMasked
  facts
  lines {
    id
    name
    variantName
    imageUrl
    kind
    quantity
    unitPrice {
      amount
      currency
    }
    total {
      amount
      currency
    }
    variant {
      id
      sku
      product {
        id
        isBundle
      }
    }
    units {
      ...UnitParts
      components {
        ...UnitParts
      }
    }
  }
  payments {
    id
    provider
    reference
    providerReference
    state
    amount {
      amount
      currency
    }
    createdAt
    paidAt
    closedAt
    refunds {
      id
      amount {
        amount
        currency
      }
      state
      createdAt
    }
  }
  timeline {
    at
    kind
    label
    actor
    data
  }
  deliveries {
    ...DeliveryParts
  }
}
fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}`, {"hash":"sha256:cd4060fe7a3609c2cf43dd4e036ca1116b5f201bc8d72c21f1a9abf6f61d651e"}) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const OrderProgressDocument = new TypedDocumentString(`
    subscription OrderProgress($id: ID!) {
  orderProgress(id: $id) {
    ...OrderParts
  }
}
    fragment UnitParts on OrderUnit {
  id
  name
  variantName
  kind
  state
  paid {
    amount
    currency
  }
  batch {
    id
    supplier
    purchaseOrder
  }
  codes {
    id
    state
    revealedAt
  }
  membership {
    startsAt
    endsAt
    daysLeft
  }
}
fragment OrderParts on Order {
  id
  number
  state
  channel {
    name
  }
  total {
    amount
    currency
  }
  subtotal {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  paid {
    amount
    currency
  }
  refunded {
    amount
    currency
  }
  cost {
    amount
    currency
  }
  margin {
    amount
    currency
  }
  placedAt
  expiresAt
  paidAt
  deliveredAt
  contact
  contactMasked
  facts
  lines {
    id
    name
    variantName
    imageUrl
    kind
    quantity
    unitPrice {
      amount
      currency
    }
    total {
      amount
      currency
    }
    variant {
      id
      sku
      product {
        id
        isBundle
      }
    }
    units {
      ...UnitParts
      components {
        ...UnitParts
      }
    }
  }
  payments {
    id
    provider
    reference
    providerReference
    state
    amount {
      amount
      currency
    }
    createdAt
    paidAt
    closedAt
    refunds {
      id
      amount {
        amount
        currency
      }
      state
      createdAt
    }
  }
  timeline {
    at
    kind
    label
    actor
    data
  }
  deliveries {
    ...DeliveryParts
  }
}
fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}`, {"hash":"sha256:7385b018deba9dad6075fa23f3572434bbf983819b3e705fc2858a02b2bd1fc0"}) as unknown as TypedDocumentString<OrderProgressSubscription, OrderProgressSubscriptionVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($filter: OrderFilter, $sort: OrderSort!, $first: Int!, $after: String) {
  orders(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      node {
        id
        number
        state
        channel {
          name
        }
        total {
          amount
          currency
        }
        margin {
          amount
          currency
        }
        placedAt
        paidAt
        deliveredAt
        contactMasked
        lines {
          id
          name
          variantName
          quantity
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:024dece52898f734023cf8ca105a2993beed0a66827884684f34ad3101816921"}) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  overview {
    paidToday {
      amount
      currency
    }
    ordersToday
    awaitingPayment
    undelivered
    deadDeliveries
    lowStock {
      id
      sku
      names {
        zhCn
        en
      }
      product {
        id
        names {
          zhCn
          en
        }
      }
      sellable
    }
    salesByHour {
      hour
      orders
      amount {
        amount
        currency
      }
    }
  }
}
    `, {"hash":"sha256:446410839140cd71ca09fd62bdc44bb70e6272498b6c7ed1bbfa6af787acfc3c"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID!) {
  job(id: $id) {
    ...JobParts
  }
}
    fragment JobParts on Job {
  id
  kind
  state
  done
  total
  unit
  rows
  rate
  remainingSeconds
  startedAt
  finishedAt
  createdAt
  createdBy {
    name
  }
  dryRun
  fileName
  failure
  result {
    rows
    accepted
    refused
    duplicates
    encoding
    format
  }
  batch {
    id
  }
}`, {"hash":"sha256:7ac64546b02b52149b6e1f469b7a0d99b7cc72deab2f314cf367d22d52e72d2c"}) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const JobProgressDocument = new TypedDocumentString(`
    subscription JobProgress($id: ID!) {
  jobProgress(id: $id) {
    ...JobParts
  }
}
    fragment JobParts on Job {
  id
  kind
  state
  done
  total
  unit
  rows
  rate
  remainingSeconds
  startedAt
  finishedAt
  createdAt
  createdBy {
    name
  }
  dryRun
  fileName
  failure
  result {
    rows
    accepted
    refused
    duplicates
    encoding
    format
  }
  batch {
    id
  }
}`, {"hash":"sha256:8a3d52b99b785b3a32e1bacb3cd436710d09cc09f73650b1e1d79b38c1188083"}) as unknown as TypedDocumentString<JobProgressSubscription, JobProgressSubscriptionVariables>;
export const JobProblemsDocument = new TypedDocumentString(`
    query JobProblems($id: ID!, $first: Int!, $after: String) {
  job(id: $id) {
    id
    problems(first: $first, after: $after) {
      edges {
        node {
          row
          code
          message
          excerpt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:60a8db93695eb7176c723e645a18270b179e9a9f00a4f8a5adaa7721f0f9a7ea"}) as unknown as TypedDocumentString<JobProblemsQuery, JobProblemsQueryVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($id: ID!) {
  cancelJob(id: $id) {
    __typename
    ... on Job {
      ...JobParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment JobParts on Job {
  id
  kind
  state
  done
  total
  unit
  rows
  rate
  remainingSeconds
  startedAt
  finishedAt
  createdAt
  createdBy {
    name
  }
  dryRun
  fileName
  failure
  result {
    rows
    accepted
    refused
    duplicates
    encoding
    format
  }
  batch {
    id
  }
}`, {"hash":"sha256:39bcdca0306348a6bef68ac006380c9723306f50d39efe4ff2d6e457c1e02af2"}) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($first: Int!, $after: String) {
  jobs(first: $first, after: $after) {
    edges {
      node {
        id
        state
        done
        total
        dryRun
        fileName
        createdAt
        createdBy {
          name
        }
        result {
          rows
          accepted
          refused
          duplicates
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:063990175ca676f16439c2a378fb93d4902bf54bf9dec4f1c15af2b177c445f0"}) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const BatchesDocument = new TypedDocumentString(`
    query Batches($filter: BatchFilter, $first: Int!, $after: String) {
  batches(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        supplier
        purchaseOrder
        unitCost {
          amount
          currency
        }
        expiresOn
        state
        createdAt
        counts {
          free
          held
          delivered
          quarantined
        }
        variant {
          id
          sku
          names {
            zhCn
            en
          }
          product {
            id
            names {
              zhCn
              en
            }
            imageUrl
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:24017b03246eaa6c4934f9633e9157b17fd1dc2c194dde7958ab4301b0d9eeba"}) as unknown as TypedDocumentString<BatchesQuery, BatchesQueryVariables>;
export const BatchDocument = new TypedDocumentString(`
    query Batch($id: ID!) {
  batch(id: $id) {
    ...BatchParts
  }
}
    fragment BatchParts on Batch {
  id
  supplier
  purchaseOrder
  unitCost {
    amount
    currency
  }
  expiresOn
  state
  version
  note
  createdAt
  createdBy {
    name
  }
  counts {
    free
    held
    delivered
    quarantined
  }
  nextStates
  history {
    at
    by
    state
    reason
  }
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
      imageUrl
    }
  }
  imports(first: 20) {
    edges {
      node {
        id
        state
        dryRun
        fileName
        createdAt
        result {
          rows
          accepted
          refused
          duplicates
        }
      }
    }
  }
}`, {"hash":"sha256:f77aae31adae6913af4809c6e9995d547a8b1678af5f24f40cb29e8f8956e2fa"}) as unknown as TypedDocumentString<BatchQuery, BatchQueryVariables>;
export const CreateBatchDocument = new TypedDocumentString(`
    mutation CreateBatch($input: BatchInput!, $idempotencyKey: String!) {
  createBatch(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Batch {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:af07e7cbbe154c08ba3ae0046b8d2af60921f9f63a60a5d0a6bce48fb4d5a911"}) as unknown as TypedDocumentString<CreateBatchMutation, CreateBatchMutationVariables>;
export const SetBatchStateDocument = new TypedDocumentString(`
    mutation SetBatchState($input: SetBatchStateInput!) {
  setBatchState(input: $input) {
    __typename
    ... on Batch {
      ...BatchParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment BatchParts on Batch {
  id
  supplier
  purchaseOrder
  unitCost {
    amount
    currency
  }
  expiresOn
  state
  version
  note
  createdAt
  createdBy {
    name
  }
  counts {
    free
    held
    delivered
    quarantined
  }
  nextStates
  history {
    at
    by
    state
    reason
  }
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
      imageUrl
    }
  }
  imports(first: 20) {
    edges {
      node {
        id
        state
        dryRun
        fileName
        createdAt
        result {
          rows
          accepted
          refused
          duplicates
        }
      }
    }
  }
}`, {"hash":"sha256:c1abd9a5346ad77f5ad2332d6dd0c380af05cf7c57161eb298d18c12cb32321a"}) as unknown as TypedDocumentString<SetBatchStateMutation, SetBatchStateMutationVariables>;
export const OpenBatchesDocument = new TypedDocumentString(`
    query OpenBatches($filter: BatchFilter) {
  batches(filter: $filter, first: 50) {
    edges {
      node {
        id
        supplier
        purchaseOrder
        state
        variant {
          names {
            zhCn
            en
          }
          product {
            names {
              zhCn
              en
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:3730331f2b40c7d6f98a0b008828ec5f22dc090ce6278fad531538d767d2eeaa"}) as unknown as TypedDocumentString<OpenBatchesQuery, OpenBatchesQueryVariables>;
export const ReplayDeliveryDocument = new TypedDocumentString(`
    mutation ReplayDelivery($id: ID!, $reason: String!) {
  replayDelivery(id: $id, reason: $reason) {
    __typename
    ... on Delivery {
      ...DeliveryParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}`, {"hash":"sha256:e268b6f9ff5a522f14bd8fe8f7dd1f7dba3b5ff88f9e830536ebba1c7239e179"}) as unknown as TypedDocumentString<ReplayDeliveryMutation, ReplayDeliveryMutationVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartImportInput!, $idempotencyKey: String!) {
  startImport(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on ImportTicket {
      uploadUrl
      expiresAt
      job {
        id
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:19ecc695013cb9bc860ae3e1f45c3379c127ca68a3521edb81ed51fe97d8eeeb"}) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const PickVariantsDocument = new TypedDocumentString(`
    query PickVariants($filter: VariantFilter) {
  variants(filter: $filter, first: 20) {
    edges {
      node {
        id
        sku
        names {
          zhCn
          en
        }
        kind
        product {
          id
          names {
            zhCn
            en
          }
          imageUrl
        }
        stock {
          free
        }
        prices {
          channel {
            id
          }
          list {
            amount
            currency
          }
          price {
            amount
            currency
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:4160d5a6643c7a1183121640a562e482b8cb10939d59677ae40c355ed047e82c"}) as unknown as TypedDocumentString<PickVariantsQuery, PickVariantsQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    __typename
  }
}
    `, {"hash":"sha256:95c1765a86c00d16e8e3e412cae9c51ffd3ce58e15f596f1cbe47377f8536f3e"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    email
    role
    permissions
  }
}
    `, {"hash":"sha256:e4b88a0ea2a1b93c498ff1169ac8cfeffe60f4e19ca7befc7210c30c855380f6"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;