import { graphql } from "@/shared/api/generated";

export const ProductParts = graphql(`
  fragment ProductParts on Product {
    id
    slug
    state
    version
    names { zhCn en }
    summaries { zhCn en }
    brand
    descriptions { zhCn en }
    rules { zhCn en }
    refundNotes { zhCn en }
    category { id }
    art { glyph hue label }
    imageUrl
    picture { id }
    isBundle
    previewUrl
    createdAt
    updatedAt
    publishedAt
    publishAt
    unpublishAt
    unpublishable
    updatedBy { name }
    price { amount currency }
    availability { state fewLeft }
    variants {
      id
      sku
      names { zhCn en }
      kind
      faceValue { amount currency }
      validityDays
      minDaysLeft
      redeemBy
      membershipDays
      topupSpeed
      accountFormat
      accountRules {
        carriers
        portedNumbers
        pattern
        example
        label { zhCn en }
        servers { code names { zhCn en } }
      }
      promisedSeconds
      uses
      cap
      maxPerOrder
      maxPerPerson
      perPersonDays
      tierDiscount
      prices { channel { id } list { amount currency } price { amount currency } }
    }
    components {
      position
      quantity
      allocated { amount currency }
      variant {
        id
        sku
        names { zhCn en }
        kind
        product { id names { zhCn en } imageUrl }
        prices { channel { id } list { amount currency } price { amount currency } }
      }
    }
    choices {
      names { zhCn en }
      picks
      mayWait
      options {
        quantity
        variant { id sku names { zhCn en } kind product { id names { zhCn en } imageUrl } }
      }
    }
  }
`);

export const ProductDocument = graphql(`
  query Product($id: ID!) {
    product(id: $id) { ...ProductParts }
  }
`);

export const PublishProduct = graphql(`
  mutation PublishProduct($id: ID!, $version: Int!) {
    publishProduct(id: $id, version: $version) {
      __typename
      ... on Product { ...ProductParts }
      ... on UserError { code message path }
      ... on NotPublishable { reasons }
      ... on VersionConflict { current { ...ProductParts } }
    }
  }
`);

export const UnpublishProduct = graphql(`
  mutation UnpublishProduct($id: ID!, $version: Int!) {
    unpublishProduct(id: $id, version: $version) {
      __typename
      ... on Product { ...ProductParts }
      ... on UserError { code message path }
      ... on VersionConflict { current { ...ProductParts } }
    }
  }
`);

export const CreateProduct = graphql(`
  mutation CreateProduct($input: ProductInput!, $idempotencyKey: String!) {
    createProduct(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Product { ...ProductParts }
      ... on UserError { code message path }
    }
  }
`);

export const UpdateProduct = graphql(`
  mutation UpdateProduct($id: ID!, $version: Int!, $input: ProductInput!) {
    updateProduct(id: $id, version: $version, input: $input) {
      __typename
      ... on Product { ...ProductParts }
      ... on UserError { code message path }
      ... on VersionConflict { current { ...ProductParts } }
    }
  }
`);

export const ComposeBundle = graphql(`
  mutation ComposeBundle($input: BundleInput!, $idempotencyKey: String!) {
    composeBundle(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Product { ...ProductParts }
      ... on UserError { code message path }
    }
  }
`);

export const UpdateBundle = graphql(`
  mutation UpdateBundle($id: ID!, $version: Int!, $input: BundleInput!) {
    updateBundle(id: $id, version: $version, input: $input) {
      __typename
      ... on Product { ...ProductParts }
      ... on UserError { code message path }
      ... on VersionConflict { current { ...ProductParts } }
    }
  }
`);
