/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query HomeBundles($first: Int!) {\n    bundles(first: $first) { edges { cursor node { ...BundleCardParts } } }\n  }\n": typeof types.HomeBundlesDocument,
    "\n  query CategoryBySlug($slug: String!) {\n    category(slug: $slug) { id slug name tagline glyph hue productCount }\n  }\n": typeof types.CategoryBySlugDocument,
    "\n  query SearchListings($text: String!, $first: Int!, $after: String) {\n    search(text: $text, first: $first, after: $after) {\n      edges { cursor node { ...ListingCardParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SearchListingsDocument,
    "\n  query ListListings($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {\n    products(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { cursor node { ...ListingCardParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ListListingsDocument,
    "\n  query AllCategories {\n    categories { id slug name glyph hue productCount }\n  }\n": typeof types.AllCategoriesDocument,
    "\n  fragment ListingCardParts on Listing {\n    __typename\n    id\n    slug\n    name\n    summary\n    imageUrl\n    art { hue }\n    price { amount currency }\n    listPrice { amount currency }\n    availability { state fewLeft }\n    deliveryPromise\n    ... on Product { variants { id } }\n  }\n": typeof types.ListingCardPartsFragmentDoc,
    "\n  fragment BundleCardParts on Bundle {\n    ...ListingCardParts\n    apart { amount currency }\n    saving { amount currency }\n    components {\n      quantity\n      variant { id name }\n      product { id name imageUrl }\n    }\n  }\n": typeof types.BundleCardPartsFragmentDoc,
    "\n  query BundleBySlug($slug: String!) {\n    bundle(slug: $slug) {\n      ...ListingCardParts\n      description\n      rules\n      refundNote\n      variantId\n      maxPerOrder\n      apart { amount currency }\n      saving { amount currency }\n      components {\n        quantity\n        allocated { amount currency }\n        variant { id name kind validityDays price { amount currency } availability { state fewLeft } }\n        product { id slug name imageUrl rules }\n      }\n    }\n  }\n": typeof types.BundleBySlugDocument,
    "\n  query ProductBySlug($slug: String!) {\n    product(slug: $slug) {\n      ...ListingCardParts\n      description\n      rules\n      refundNote\n      category { id slug name }\n      variants {\n        id\n        name\n        kind\n        validityDays\n        maxPerOrder\n        faceValue { amount currency }\n        price { amount currency }\n        listPrice { amount currency }\n        availability { state fewLeft }\n      }\n      bundlesWith { ...BundleCardParts }\n    }\n  }\n": typeof types.ProductBySlugDocument,
    "\n  fragment PriceStepParts on PriceStep { kind label amount { amount currency } }\n": typeof types.PriceStepPartsFragmentDoc,
    "\n  fragment QuoteParts on Quote {\n    fingerprint\n    subtotal { amount currency }\n    discount { amount currency }\n    total { amount currency }\n    steps { ...PriceStepParts }\n    lines {\n      quantity\n      available\n      unitPrice { amount currency }\n      total { amount currency }\n      steps { ...PriceStepParts }\n      availability { state fewLeft }\n      variant { id name maxPerOrder }\n      listing { __typename id slug name imageUrl deliveryPromise }\n    }\n  }\n": typeof types.QuotePartsFragmentDoc,
    "\n  query QuoteLines($lines: [LineInput!]!) {\n    quote(input: { lines: $lines }) {\n      __typename\n      ... on Quote { ...QuoteParts }\n      ... on UserError { code message path }\n      ... on QuantityRefused { variantId minimum maximum }\n    }\n  }\n": typeof types.QuoteLinesDocument,
    "\n  query WhoAmI {\n    me { id displayName email phone isGuest }\n  }\n": typeof types.WhoAmIDocument,
};
const documents: Documents = {
    "\n  query HomeBundles($first: Int!) {\n    bundles(first: $first) { edges { cursor node { ...BundleCardParts } } }\n  }\n": types.HomeBundlesDocument,
    "\n  query CategoryBySlug($slug: String!) {\n    category(slug: $slug) { id slug name tagline glyph hue productCount }\n  }\n": types.CategoryBySlugDocument,
    "\n  query SearchListings($text: String!, $first: Int!, $after: String) {\n    search(text: $text, first: $first, after: $after) {\n      edges { cursor node { ...ListingCardParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SearchListingsDocument,
    "\n  query ListListings($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {\n    products(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { cursor node { ...ListingCardParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ListListingsDocument,
    "\n  query AllCategories {\n    categories { id slug name glyph hue productCount }\n  }\n": types.AllCategoriesDocument,
    "\n  fragment ListingCardParts on Listing {\n    __typename\n    id\n    slug\n    name\n    summary\n    imageUrl\n    art { hue }\n    price { amount currency }\n    listPrice { amount currency }\n    availability { state fewLeft }\n    deliveryPromise\n    ... on Product { variants { id } }\n  }\n": types.ListingCardPartsFragmentDoc,
    "\n  fragment BundleCardParts on Bundle {\n    ...ListingCardParts\n    apart { amount currency }\n    saving { amount currency }\n    components {\n      quantity\n      variant { id name }\n      product { id name imageUrl }\n    }\n  }\n": types.BundleCardPartsFragmentDoc,
    "\n  query BundleBySlug($slug: String!) {\n    bundle(slug: $slug) {\n      ...ListingCardParts\n      description\n      rules\n      refundNote\n      variantId\n      maxPerOrder\n      apart { amount currency }\n      saving { amount currency }\n      components {\n        quantity\n        allocated { amount currency }\n        variant { id name kind validityDays price { amount currency } availability { state fewLeft } }\n        product { id slug name imageUrl rules }\n      }\n    }\n  }\n": types.BundleBySlugDocument,
    "\n  query ProductBySlug($slug: String!) {\n    product(slug: $slug) {\n      ...ListingCardParts\n      description\n      rules\n      refundNote\n      category { id slug name }\n      variants {\n        id\n        name\n        kind\n        validityDays\n        maxPerOrder\n        faceValue { amount currency }\n        price { amount currency }\n        listPrice { amount currency }\n        availability { state fewLeft }\n      }\n      bundlesWith { ...BundleCardParts }\n    }\n  }\n": types.ProductBySlugDocument,
    "\n  fragment PriceStepParts on PriceStep { kind label amount { amount currency } }\n": types.PriceStepPartsFragmentDoc,
    "\n  fragment QuoteParts on Quote {\n    fingerprint\n    subtotal { amount currency }\n    discount { amount currency }\n    total { amount currency }\n    steps { ...PriceStepParts }\n    lines {\n      quantity\n      available\n      unitPrice { amount currency }\n      total { amount currency }\n      steps { ...PriceStepParts }\n      availability { state fewLeft }\n      variant { id name maxPerOrder }\n      listing { __typename id slug name imageUrl deliveryPromise }\n    }\n  }\n": types.QuotePartsFragmentDoc,
    "\n  query QuoteLines($lines: [LineInput!]!) {\n    quote(input: { lines: $lines }) {\n      __typename\n      ... on Quote { ...QuoteParts }\n      ... on UserError { code message path }\n      ... on QuantityRefused { variantId minimum maximum }\n    }\n  }\n": types.QuoteLinesDocument,
    "\n  query WhoAmI {\n    me { id displayName email phone isGuest }\n  }\n": types.WhoAmIDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeBundles($first: Int!) {\n    bundles(first: $first) { edges { cursor node { ...BundleCardParts } } }\n  }\n"): typeof import('./graphql').HomeBundlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CategoryBySlug($slug: String!) {\n    category(slug: $slug) { id slug name tagline glyph hue productCount }\n  }\n"): typeof import('./graphql').CategoryBySlugDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchListings($text: String!, $first: Int!, $after: String) {\n    search(text: $text, first: $first, after: $after) {\n      edges { cursor node { ...ListingCardParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SearchListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListListings($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {\n    products(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { cursor node { ...ListingCardParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ListListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllCategories {\n    categories { id slug name glyph hue productCount }\n  }\n"): typeof import('./graphql').AllCategoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListingCardParts on Listing {\n    __typename\n    id\n    slug\n    name\n    summary\n    imageUrl\n    art { hue }\n    price { amount currency }\n    listPrice { amount currency }\n    availability { state fewLeft }\n    deliveryPromise\n    ... on Product { variants { id } }\n  }\n"): typeof import('./graphql').ListingCardPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BundleCardParts on Bundle {\n    ...ListingCardParts\n    apart { amount currency }\n    saving { amount currency }\n    components {\n      quantity\n      variant { id name }\n      product { id name imageUrl }\n    }\n  }\n"): typeof import('./graphql').BundleCardPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BundleBySlug($slug: String!) {\n    bundle(slug: $slug) {\n      ...ListingCardParts\n      description\n      rules\n      refundNote\n      variantId\n      maxPerOrder\n      apart { amount currency }\n      saving { amount currency }\n      components {\n        quantity\n        allocated { amount currency }\n        variant { id name kind validityDays price { amount currency } availability { state fewLeft } }\n        product { id slug name imageUrl rules }\n      }\n    }\n  }\n"): typeof import('./graphql').BundleBySlugDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductBySlug($slug: String!) {\n    product(slug: $slug) {\n      ...ListingCardParts\n      description\n      rules\n      refundNote\n      category { id slug name }\n      variants {\n        id\n        name\n        kind\n        validityDays\n        maxPerOrder\n        faceValue { amount currency }\n        price { amount currency }\n        listPrice { amount currency }\n        availability { state fewLeft }\n      }\n      bundlesWith { ...BundleCardParts }\n    }\n  }\n"): typeof import('./graphql').ProductBySlugDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriceStepParts on PriceStep { kind label amount { amount currency } }\n"): typeof import('./graphql').PriceStepPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuoteParts on Quote {\n    fingerprint\n    subtotal { amount currency }\n    discount { amount currency }\n    total { amount currency }\n    steps { ...PriceStepParts }\n    lines {\n      quantity\n      available\n      unitPrice { amount currency }\n      total { amount currency }\n      steps { ...PriceStepParts }\n      availability { state fewLeft }\n      variant { id name maxPerOrder }\n      listing { __typename id slug name imageUrl deliveryPromise }\n    }\n  }\n"): typeof import('./graphql').QuotePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuoteLines($lines: [LineInput!]!) {\n    quote(input: { lines: $lines }) {\n      __typename\n      ... on Quote { ...QuoteParts }\n      ... on UserError { code message path }\n      ... on QuantityRefused { variantId minimum maximum }\n    }\n  }\n"): typeof import('./graphql').QuoteLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAmI {\n    me { id displayName email phone isGuest }\n  }\n"): typeof import('./graphql').WhoAmIDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
