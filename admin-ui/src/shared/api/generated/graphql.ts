/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ArtInput = {
  glyph: string;
  hue: number;
  label?: string | null | undefined;
};

export type AvailabilityState =
  | 'FEW_LEFT'
  | 'IN_STOCK'
  | 'SOLD_OUT';

export type BatchFilter = {
  state?: BatchStateFilter | null | undefined;
  text?: string | null | undefined;
  variantId?: string | number | null | undefined;
};

export type BatchInput = {
  expiresOn?: string | null | undefined;
  note?: string | null | undefined;
  purchaseOrder: string;
  supplier: string;
  unitCost: MoneyInput;
  variantId: string | number;
};

export type BatchState =
  | 'EXHAUSTED'
  | 'FROZEN'
  | 'ON_SALE'
  | 'RECALLED'
  | 'RECEIVED'
  | 'SAMPLED'
  | 'WITHDRAWN';

export type BatchStateFilter = {
  in: Array<BatchState>;
};

export type BundleInput = {
  art: ArtInput;
  categoryId: string | number;
  components: Array<ComponentInput>;
  descriptions: TranslatedInput;
  maxPerOrder: number;
  names: TranslatedInput;
  prices: Array<ChannelPriceInput>;
  refundNotes: TranslatedInput;
  rules: TranslatedInput;
  sku: string;
  slug: string;
  summaries: TranslatedInput;
};

export type BundlePreviewInput = {
  channelId: string | number;
  components: Array<ComponentInput>;
  price: MoneyInput;
};

export type ChannelPriceInput = {
  channelId: string | number;
  list: MoneyInput;
  price: MoneyInput;
};

export type ComponentInput = {
  quantity: number;
  variantId: string | number;
};

export type DateTimeRange = {
  gte?: string | null | undefined;
  lte?: string | null | undefined;
};

export type DeliveryFilter = {
  state?: DeliveryStateFilter | null | undefined;
  topic?: string | null | undefined;
};

export type DeliveryState =
  | 'DEAD'
  | 'DONE'
  | 'PENDING'
  | 'POISONED'
  | 'SENT';

export type DeliveryStateFilter = {
  in: Array<DeliveryState>;
};

export type FulfilmentKind =
  | 'BUNDLE'
  | 'CODE'
  | 'MEMBERSHIP';

export type JobKind =
  | 'VAULT_IMPORT';

export type JobState =
  | 'CANCELLED'
  | 'FAILED'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'WAITING';

export type MessageChannel =
  | 'EMAIL'
  | 'SMS';

export type MoneyInput = {
  amount: string;
  currency: string;
};

export type OrderEventKind =
  | 'CANCELLED'
  | 'DELIVERED'
  | 'DELIVERY_RETRIED'
  | 'EXPIRED'
  | 'PAYMENT_LATE'
  | 'PAYMENT_RECEIVED'
  | 'PAYMENT_STARTED'
  | 'PLACED'
  | 'REFUNDED'
  | 'REFUND_STARTED'
  | 'UNIT_DELIVERED';

export type OrderFilter = {
  placedAt?: DateTimeRange | null | undefined;
  state?: OrderStateFilter | null | undefined;
  text?: string | null | undefined;
  undelivered?: boolean | null | undefined;
};

export type OrderSort =
  | 'NEWEST'
  | 'OLDEST';

export type OrderState =
  | 'CANCELLED'
  | 'DELIVERED'
  | 'EXPIRED'
  | 'PAID'
  | 'PENDING_PAYMENT'
  | 'REFUNDED'
  | 'REFUNDING';

export type OrderStateFilter = {
  in: Array<OrderState>;
};

export type PaymentState =
  | 'CLOSED'
  | 'DECLINED'
  | 'PAID'
  | 'PENDING';

export type Permission =
  | 'AUDIT_READ'
  | 'CATALOG_PUBLISH'
  | 'CATALOG_READ'
  | 'CATALOG_WRITE'
  | 'CONTACT_READ'
  | 'COST_READ'
  | 'DELIVERIES_READ'
  | 'DELIVERIES_REPLAY'
  | 'JOBS_READ'
  | 'MESSAGES_READ'
  | 'ORDERS_READ'
  | 'OVERVIEW_READ'
  | 'VAULT_READ'
  | 'VAULT_WRITE';

export type ProblemCode =
  | 'ALREADY_STORED'
  | 'BAD_CHARACTER'
  | 'BAD_DATE'
  | 'BAD_FORMAT'
  | 'CUT_DIGITS'
  | 'DUPLICATE_IN_FILE'
  | 'EMPTY_SECRET'
  | 'EXPIRED'
  | 'SCIENTIFIC_NOTATION'
  | 'TOO_LONG'
  | 'TOO_MANY_FIELDS';

export type ProductFilter = {
  categoryId?: string | number | null | undefined;
  isBundle?: boolean | null | undefined;
  state?: ProductState | null | undefined;
  text?: string | null | undefined;
};

export type ProductInput = {
  art: ArtInput;
  categoryId: string | number;
  descriptions: TranslatedInput;
  names: TranslatedInput;
  refundNotes: TranslatedInput;
  rules: TranslatedInput;
  slug: string;
  summaries: TranslatedInput;
  variants: Array<VariantInput>;
};

export type ProductSort =
  | 'NAME'
  | 'UPDATED';

export type ProductState =
  | 'ARCHIVED'
  | 'DRAFT'
  | 'PUBLISHED';

export type SetBatchStateInput = {
  batchId: string | number;
  reason: string;
  state: BatchState;
  version: number;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type StaffRole =
  | 'AUDITOR'
  | 'FINANCE'
  | 'MARKETER'
  | 'OPERATOR'
  | 'OWNER'
  | 'SUPPORT';

export type StartImportInput = {
  batchId: string | number;
  byteSize?: string | null | undefined;
  dryRun: boolean;
  fileName: string;
};

export type TranslatedInput = {
  en: string;
  zhCn: string;
};

export type UnitState =
  | 'DELIVERED'
  | 'DUE'
  | 'HELD'
  | 'REFUNDED'
  | 'RELEASED';

export type VariantFilter = {
  kind?: FulfilmentKind | null | undefined;
  text?: string | null | undefined;
};

export type VariantInput = {
  cap?: number | null | undefined;
  faceValue?: MoneyInput | null | undefined;
  id?: string | number | null | undefined;
  kind: FulfilmentKind;
  maxPerOrder: number;
  membershipDays?: number | null | undefined;
  names: TranslatedInput;
  prices: Array<ChannelPriceInput>;
  sku: string;
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


export type AuditLogQuery = { auditLog: { edges: Array<{ node: { id: string, at: string, actor: string, action: string, target: string | null, reason: string | null, address: string | null, diff: unknown } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BundlePreviewQueryVariables = Exact<{
  input: BundlePreviewInput;
}>;


export type BundlePreviewQuery = { previewBundle:
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


export type DeliveriesQuery = { deliveries: { edges: Array<{ node: { id: string, topic: string, handler: string, state: DeliveryState, attempts: number, createdAt: string, dueAt: string | null, error: string | null, order: { id: string, number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeliveryPartsFragment = { id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string | null, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null };

export type DeliveryQueryVariables = Exact<{
  id: string | number;
}>;


export type DeliveryQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'Batch' }
    | { __typename: 'Delivery', id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string | null, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null }
    | { __typename: 'Job' }
    | { __typename: 'Message' }
    | { __typename: 'Order' }
    | { __typename: 'OrderUnit' }
    | { __typename: 'Payment' }
    | { __typename: 'Product' }
    | { __typename: 'Variant' }
   | null };

export type ReplayDeliveryMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReplayDeliveryMutation = { replayDelivery:
    | { __typename: 'Delivery', id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string | null, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null }
    | { __typename: 'DeliveryNotDead', code: string, message: string, path: Array<string> | null }
    | { __typename: 'DeliveryUnknown', code: string, message: string, path: Array<string> | null }
   };

export type MessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MessagesQuery = { messages: { edges: Array<{ node: { id: string, channel: MessageChannel, to: string, subject: string | null, body: string, createdAt: string, sentAt: string | null, state: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnitPartsFragment = { id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: string, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null };

export type OrderPartsFragment = { id: string, number: string, state: OrderState, placedAt: string, expiresAt: string | null, paidAt: string | null, deliveredAt: string | null, contact: string | null, contactMasked: string | null, facts: unknown, channel: { name: string }, total: { amount: string, currency: string }, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, paid: { amount: string, currency: string }, refunded: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, kind: FulfilmentKind, quantity: number, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string }, variant: { id: string, sku: string, product: { id: string, isBundle: boolean } } | null, units: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, components: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: string, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null }>, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: string, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null }> }>, payments: Array<{ id: string, provider: string, reference: string, providerReference: string | null, state: PaymentState, createdAt: string, paidAt: string | null, closedAt: string | null, amount: { amount: string, currency: string }, refunds: Array<{ id: string, state: string, createdAt: string, amount: { amount: string, currency: string } }> }>, timeline: Array<{ at: string, kind: OrderEventKind, label: string, actor: string | null, data: unknown }>, deliveries: Array<{ id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string | null, closedAt: string | null, error: string | null }> };

export type OrderQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderQuery = { order: { id: string, number: string, state: OrderState, placedAt: string, expiresAt: string | null, paidAt: string | null, deliveredAt: string | null, contact: string | null, contactMasked: string | null, facts: unknown, channel: { name: string }, total: { amount: string, currency: string }, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, paid: { amount: string, currency: string }, refunded: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, kind: FulfilmentKind, quantity: number, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string }, variant: { id: string, sku: string, product: { id: string, isBundle: boolean } } | null, units: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, components: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: string, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null }>, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: string, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null }> }>, payments: Array<{ id: string, provider: string, reference: string, providerReference: string | null, state: PaymentState, createdAt: string, paidAt: string | null, closedAt: string | null, amount: { amount: string, currency: string }, refunds: Array<{ id: string, state: string, createdAt: string, amount: { amount: string, currency: string } }> }>, timeline: Array<{ at: string, kind: OrderEventKind, label: string, actor: string | null, data: unknown }>, deliveries: Array<{ id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string | null, closedAt: string | null, error: string | null }> } | null };

export type OrderProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type OrderProgressSubscription = { orderProgress: { id: string, number: string, state: OrderState, placedAt: string, expiresAt: string | null, paidAt: string | null, deliveredAt: string | null, contact: string | null, contactMasked: string | null, facts: unknown, channel: { name: string }, total: { amount: string, currency: string }, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, paid: { amount: string, currency: string }, refunded: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, kind: FulfilmentKind, quantity: number, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string }, variant: { id: string, sku: string, product: { id: string, isBundle: boolean } } | null, units: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, components: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: string, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null }>, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: string, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null }> }>, payments: Array<{ id: string, provider: string, reference: string, providerReference: string | null, state: PaymentState, createdAt: string, paidAt: string | null, closedAt: string | null, amount: { amount: string, currency: string }, refunds: Array<{ id: string, state: string, createdAt: string, amount: { amount: string, currency: string } }> }>, timeline: Array<{ at: string, kind: OrderEventKind, label: string, actor: string | null, data: unknown }>, deliveries: Array<{ id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string | null, closedAt: string | null, error: string | null }> } };

export type OrdersQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  sort: OrderSort;
  first: number;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { orders: { edges: Array<{ node: { id: string, number: string, state: OrderState, placedAt: string, paidAt: string | null, deliveredAt: string | null, contactMasked: string | null, channel: { name: string }, total: { amount: string, currency: string }, margin: { amount: string, currency: string } | null, lines: Array<{ id: string, name: string, variantName: string, quantity: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { overview: { ordersToday: number, awaitingPayment: number, undelivered: number, deadDeliveries: number, paidToday: { amount: string, currency: string }, lowStock: Array<{ id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } }, stock: { free: string } }>, salesByHour: Array<{ hour: string, orders: number, amount: { amount: string, currency: string } }> } };

export type JobPartsFragment = { id: string, kind: JobKind, state: JobState, done: string, total: string | null, unit: string, rate: number | null, remainingSeconds: number | null, startedAt: string | null, finishedAt: string | null, createdAt: string, dryRun: boolean, fileName: string | null, failure: string | null, createdBy: { name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string, encoding: string, format: string } | null, batch: { id: string } | null };

export type JobQueryVariables = Exact<{
  id: string | number;
}>;


export type JobQuery = { job: { id: string, kind: JobKind, state: JobState, done: string, total: string | null, unit: string, rate: number | null, remainingSeconds: number | null, startedAt: string | null, finishedAt: string | null, createdAt: string, dryRun: boolean, fileName: string | null, failure: string | null, createdBy: { name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string, encoding: string, format: string } | null, batch: { id: string } | null } | null };

export type JobProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type JobProgressSubscription = { jobProgress: { id: string, kind: JobKind, state: JobState, done: string, total: string | null, unit: string, rate: number | null, remainingSeconds: number | null, startedAt: string | null, finishedAt: string | null, createdAt: string, dryRun: boolean, fileName: string | null, failure: string | null, createdBy: { name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string, encoding: string, format: string } | null, batch: { id: string } | null } };

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
    | { __typename: 'Job', id: string, kind: JobKind, state: JobState, done: string, total: string | null, unit: string, rate: number | null, remainingSeconds: number | null, startedAt: string | null, finishedAt: string | null, createdAt: string, dryRun: boolean, fileName: string | null, failure: string | null, createdBy: { name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string, encoding: string, format: string } | null, batch: { id: string } | null }
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
    | { __typename: 'TransitionRefused', code: string, message: string, path: Array<string> | null }
   };

export type OpenBatchesQueryVariables = Exact<{
  filter?: BatchFilter | null | undefined;
}>;


export type OpenBatchesQuery = { batches: { edges: Array<{ node: { id: string, supplier: string, purchaseOrder: string, state: BatchState, variant: { names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } } } }> } };

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
    id
    topic
    handler
    state
    attempts
    dueAt
    closedAt
    error
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
}`, {"fragmentName":"OrderParts"}) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
export const JobPartsFragmentDoc = new TypedDocumentString(`
    fragment JobParts on Job {
  id
  kind
  state
  done
  total
  unit
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
        id
        topic
        handler
        state
        attempts
        createdAt
        dueAt
        error
        order {
          id
          number
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:85420cb658487ea08cea784bee1be37c2948ef43c338c4901d6f2a434f2464c4"}) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const DeliveryDocument = new TypedDocumentString(`
    query Delivery($id: ID!) {
  node(id: $id) {
    __typename
    ... on Delivery {
      ...DeliveryParts
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
}`, {"hash":"sha256:b12c2812496b3f1fe6731485f70c9be80742bc1b7c3d079e764b96c4f7074d23"}) as unknown as TypedDocumentString<DeliveryQuery, DeliveryQueryVariables>;
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
    id
    topic
    handler
    state
    attempts
    dueAt
    closedAt
    error
  }
}`, {"hash":"sha256:748bbe7c2b6fc833f261bb15257d44d8aadc8398b8d0c816fbd9d24d982bc438"}) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
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
    id
    topic
    handler
    state
    attempts
    dueAt
    closedAt
    error
  }
}`, {"hash":"sha256:b9d57f8773a1ffe35b6a67e34243e2d54ad6630bb38422680f4fc58b892c18a7"}) as unknown as TypedDocumentString<OrderProgressSubscription, OrderProgressSubscriptionVariables>;
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
      stock {
        free
      }
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
    `, {"hash":"sha256:51fc227d64fbb82ad6c65d1c32b37828cd7abc8b1352c9102746869ea359af35"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
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
}`, {"hash":"sha256:498aeeedd2853c32eaaa0ae08702c3e798bcea69bcc0c8a6b9d49ce3f2db4543"}) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
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
}`, {"hash":"sha256:12e86dabd178aa878a385edeecc700ddf087d438054be409209e0cd2ac576478"}) as unknown as TypedDocumentString<JobProgressSubscription, JobProgressSubscriptionVariables>;
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
}`, {"hash":"sha256:9d14401fa4dbe97785a1a514a33cb1264db4bdc64741805ed22ce0390ab4871c"}) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
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