/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AvailabilityState =
  | 'FEW_LEFT'
  | 'IN_STOCK'
  | 'SOLD_OUT';

export type FulfilmentKind =
  | 'BUNDLE'
  | 'CODE'
  | 'MEMBERSHIP';

export type LineInput = {
  quantity: number;
  variantId: string | number;
};

export type PriceStepKind =
  | 'BUNDLE_SAVING'
  | 'CHANNEL_PRICE'
  | 'LIST_PRICE';

export type ProductFilter = {
  category?: string | null | undefined;
  inStock?: boolean | null | undefined;
  kind?: FulfilmentKind | null | undefined;
};

export type ProductSort =
  | 'FEATURED'
  | 'NEWEST'
  | 'PRICE_HIGH'
  | 'PRICE_LOW';

export type HomeBundlesQueryVariables = Exact<{
  first: number;
}>;


export type HomeBundlesQuery = { bundles: { edges: Array<{ cursor: string, node: { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, deliveryPromise: string, apart: { amount: string, currency: string }, saving: { amount: string, currency: string }, components: Array<{ quantity: number, variant: { id: string, name: string }, product: { id: string, name: string, imageUrl: string } }>, art: { hue: number }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } } }> } };

export type CategoryBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type CategoryBySlugQuery = { category: { id: string, slug: string, name: string, tagline: string | null, glyph: string, hue: number, productCount: number } | null };

export type SearchListingsQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchListingsQuery = { search: { edges: Array<{ cursor: string, node:
        | { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, deliveryPromise: string, art: { hue: number }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
        | { __typename: 'Product', id: string, slug: string, name: string, summary: string, imageUrl: string, deliveryPromise: string, variants: Array<{ id: string }>, art: { hue: number }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListListingsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  sort: ProductSort;
  first: number;
  after?: string | null | undefined;
}>;


export type ListListingsQuery = { products: { edges: Array<{ cursor: string, node:
        | { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, deliveryPromise: string, art: { hue: number }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
        | { __typename: 'Product', id: string, slug: string, name: string, summary: string, imageUrl: string, deliveryPromise: string, variants: Array<{ id: string }>, art: { hue: number }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AllCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AllCategoriesQuery = { categories: Array<{ id: string, slug: string, name: string, glyph: string, hue: number, productCount: number }> };

type ListingCardParts_Bundle_Fragment = { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, deliveryPromise: string, art: { hue: number }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } };

type ListingCardParts_Product_Fragment = { __typename: 'Product', id: string, slug: string, name: string, summary: string, imageUrl: string, deliveryPromise: string, variants: Array<{ id: string }>, art: { hue: number }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } };

export type ListingCardPartsFragment =
  | ListingCardParts_Bundle_Fragment
  | ListingCardParts_Product_Fragment
;

export type BundleCardPartsFragment = { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, deliveryPromise: string, apart: { amount: string, currency: string }, saving: { amount: string, currency: string }, components: Array<{ quantity: number, variant: { id: string, name: string }, product: { id: string, name: string, imageUrl: string } }>, art: { hue: number }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } };

export type BundleBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type BundleBySlugQuery = { bundle: { __typename: 'Bundle', description: string, rules: string, refundNote: string, variantId: string, maxPerOrder: number, id: string, slug: string, name: string, summary: string, imageUrl: string, deliveryPromise: string, apart: { amount: string, currency: string }, saving: { amount: string, currency: string }, components: Array<{ quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, name: string, kind: FulfilmentKind, validityDays: number | null, price: { amount: string, currency: string }, availability: { state: AvailabilityState, fewLeft: number | null } }, product: { id: string, slug: string, name: string, imageUrl: string, rules: string } }>, art: { hue: number }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } } | null };

export type ProductBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type ProductBySlugQuery = { product: { __typename: 'Product', description: string, rules: string, refundNote: string, id: string, slug: string, name: string, summary: string, imageUrl: string, deliveryPromise: string, category: { id: string, slug: string, name: string }, variants: Array<{ id: string, name: string, kind: FulfilmentKind, validityDays: number | null, maxPerOrder: number, faceValue: { amount: string, currency: string } | null, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } }>, bundlesWith: Array<{ __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, deliveryPromise: string, apart: { amount: string, currency: string }, saving: { amount: string, currency: string }, components: Array<{ quantity: number, variant: { id: string, name: string }, product: { id: string, name: string, imageUrl: string } }>, art: { hue: number }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } }>, art: { hue: number }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } } | null };

export type PriceStepPartsFragment = { kind: PriceStepKind, label: string, amount: { amount: string, currency: string } };

export type QuotePartsFragment = { fingerprint: string, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, total: { amount: string, currency: string }, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, lines: Array<{ quantity: number, available: boolean, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string }, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, availability: { state: AvailabilityState, fewLeft: number | null }, variant: { id: string, name: string, maxPerOrder: number }, listing:
      | { __typename: 'Bundle', id: string, slug: string, name: string, imageUrl: string, deliveryPromise: string }
      | { __typename: 'Product', id: string, slug: string, name: string, imageUrl: string, deliveryPromise: string }
     }> };

export type QuoteLinesQueryVariables = Exact<{
  lines: Array<LineInput> | LineInput;
}>;


export type QuoteLinesQuery = { quote:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'QuantityRefused', code: string, message: string, path: Array<string> | null, variantId: string | null, minimum: number, maximum: number }
    | { __typename: 'Quote', fingerprint: string, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, total: { amount: string, currency: string }, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, lines: Array<{ quantity: number, available: boolean, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string }, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, availability: { state: AvailabilityState, fewLeft: number | null }, variant: { id: string, name: string, maxPerOrder: number }, listing:
          | { __typename: 'Bundle', id: string, slug: string, name: string, imageUrl: string, deliveryPromise: string }
          | { __typename: 'Product', id: string, slug: string, name: string, imageUrl: string, deliveryPromise: string }
         }> }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
   };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { me: { id: string, displayName: string, email: string | null, phone: string | null, isGuest: boolean } | null };

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
export const ListingCardPartsFragmentDoc = new TypedDocumentString(`
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  art {
    hue
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
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}
    `, {"fragmentName":"ListingCardParts"}) as unknown as TypedDocumentString<ListingCardPartsFragment, unknown>;
export const BundleCardPartsFragmentDoc = new TypedDocumentString(`
    fragment BundleCardParts on Bundle {
  ...ListingCardParts
  apart {
    amount
    currency
  }
  saving {
    amount
    currency
  }
  components {
    quantity
    variant {
      id
      name
    }
    product {
      id
      name
      imageUrl
    }
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  art {
    hue
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
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}`, {"fragmentName":"BundleCardParts"}) as unknown as TypedDocumentString<BundleCardPartsFragment, unknown>;
export const PriceStepPartsFragmentDoc = new TypedDocumentString(`
    fragment PriceStepParts on PriceStep {
  kind
  label
  amount {
    amount
    currency
  }
}
    `, {"fragmentName":"PriceStepParts"}) as unknown as TypedDocumentString<PriceStepPartsFragment, unknown>;
export const QuotePartsFragmentDoc = new TypedDocumentString(`
    fragment QuoteParts on Quote {
  fingerprint
  subtotal {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  total {
    amount
    currency
  }
  steps {
    ...PriceStepParts
  }
  lines {
    quantity
    available
    unitPrice {
      amount
      currency
    }
    total {
      amount
      currency
    }
    steps {
      ...PriceStepParts
    }
    availability {
      state
      fewLeft
    }
    variant {
      id
      name
      maxPerOrder
    }
    listing {
      __typename
      id
      slug
      name
      imageUrl
      deliveryPromise
    }
  }
}
    fragment PriceStepParts on PriceStep {
  kind
  label
  amount {
    amount
    currency
  }
}`, {"fragmentName":"QuoteParts"}) as unknown as TypedDocumentString<QuotePartsFragment, unknown>;
export const HomeBundlesDocument = new TypedDocumentString(`
    query HomeBundles($first: Int!) {
  bundles(first: $first) {
    edges {
      cursor
      node {
        ...BundleCardParts
      }
    }
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  art {
    hue
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
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}
fragment BundleCardParts on Bundle {
  ...ListingCardParts
  apart {
    amount
    currency
  }
  saving {
    amount
    currency
  }
  components {
    quantity
    variant {
      id
      name
    }
    product {
      id
      name
      imageUrl
    }
  }
}`, {"hash":"sha256:549cf1e84ecb12a4614b1fc9f764d4a259be6c3015f8fef27d2177fbb05ddc42"}) as unknown as TypedDocumentString<HomeBundlesQuery, HomeBundlesQueryVariables>;
export const CategoryBySlugDocument = new TypedDocumentString(`
    query CategoryBySlug($slug: String!) {
  category(slug: $slug) {
    id
    slug
    name
    tagline
    glyph
    hue
    productCount
  }
}
    `, {"hash":"sha256:a8abfb5ab4e9bc874fcd2a554436a40e7fcb0fdd9db8379a2e0587ebdf5fc452"}) as unknown as TypedDocumentString<CategoryBySlugQuery, CategoryBySlugQueryVariables>;
export const SearchListingsDocument = new TypedDocumentString(`
    query SearchListings($text: String!, $first: Int!, $after: String) {
  search(text: $text, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...ListingCardParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  art {
    hue
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
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}`, {"hash":"sha256:d0f0dc3dd3c9807aba4001cb54d02a6126187b6e995ec94c3332c7eda3639901"}) as unknown as TypedDocumentString<SearchListingsQuery, SearchListingsQueryVariables>;
export const ListListingsDocument = new TypedDocumentString(`
    query ListListings($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {
  products(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...ListingCardParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  art {
    hue
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
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}`, {"hash":"sha256:8dfe774af60180f514d8578aa5df1e96e9de5df64cfb1bc8c3dee25245e127db"}) as unknown as TypedDocumentString<ListListingsQuery, ListListingsQueryVariables>;
export const AllCategoriesDocument = new TypedDocumentString(`
    query AllCategories {
  categories {
    id
    slug
    name
    glyph
    hue
    productCount
  }
}
    `, {"hash":"sha256:5356059d6e424b077fd403151aa7235a9dfef262118feb9cbe92847a7e3e5ffe"}) as unknown as TypedDocumentString<AllCategoriesQuery, AllCategoriesQueryVariables>;
export const BundleBySlugDocument = new TypedDocumentString(`
    query BundleBySlug($slug: String!) {
  bundle(slug: $slug) {
    ...ListingCardParts
    description
    rules
    refundNote
    variantId
    maxPerOrder
    apart {
      amount
      currency
    }
    saving {
      amount
      currency
    }
    components {
      quantity
      allocated {
        amount
        currency
      }
      variant {
        id
        name
        kind
        validityDays
        price {
          amount
          currency
        }
        availability {
          state
          fewLeft
        }
      }
      product {
        id
        slug
        name
        imageUrl
        rules
      }
    }
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  art {
    hue
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
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}`, {"hash":"sha256:50a7d7580f0163fb02021de83316f16e172c1db5b24ac2e936f33a2f4cdd2436"}) as unknown as TypedDocumentString<BundleBySlugQuery, BundleBySlugQueryVariables>;
export const ProductBySlugDocument = new TypedDocumentString(`
    query ProductBySlug($slug: String!) {
  product(slug: $slug) {
    ...ListingCardParts
    description
    rules
    refundNote
    category {
      id
      slug
      name
    }
    variants {
      id
      name
      kind
      validityDays
      maxPerOrder
      faceValue {
        amount
        currency
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
    }
    bundlesWith {
      ...BundleCardParts
    }
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  art {
    hue
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
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}
fragment BundleCardParts on Bundle {
  ...ListingCardParts
  apart {
    amount
    currency
  }
  saving {
    amount
    currency
  }
  components {
    quantity
    variant {
      id
      name
    }
    product {
      id
      name
      imageUrl
    }
  }
}`, {"hash":"sha256:3946bb13027b3b2b26e5f436dbd3a49598b0b64315fdcb66f5a95f4a88980d16"}) as unknown as TypedDocumentString<ProductBySlugQuery, ProductBySlugQueryVariables>;
export const QuoteLinesDocument = new TypedDocumentString(`
    query QuoteLines($lines: [LineInput!]!) {
  quote(input: { lines: $lines }) {
    __typename
    ... on Quote {
      ...QuoteParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on QuantityRefused {
      variantId
      minimum
      maximum
    }
  }
}
    fragment PriceStepParts on PriceStep {
  kind
  label
  amount {
    amount
    currency
  }
}
fragment QuoteParts on Quote {
  fingerprint
  subtotal {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  total {
    amount
    currency
  }
  steps {
    ...PriceStepParts
  }
  lines {
    quantity
    available
    unitPrice {
      amount
      currency
    }
    total {
      amount
      currency
    }
    steps {
      ...PriceStepParts
    }
    availability {
      state
      fewLeft
    }
    variant {
      id
      name
      maxPerOrder
    }
    listing {
      __typename
      id
      slug
      name
      imageUrl
      deliveryPromise
    }
  }
}`, {"hash":"sha256:cbfc21a0463f98f28ddbcf523356f86d5355368163b14770958fda58fdff090c"}) as unknown as TypedDocumentString<QuoteLinesQuery, QuoteLinesQueryVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  me {
    id
    displayName
    email
    phone
    isGuest
  }
}
    `, {"hash":"sha256:0da426d21b7ed6caf5ead2c4cd46560c3d6d026e09ea720dc4e80c14faa3d50b"}) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;