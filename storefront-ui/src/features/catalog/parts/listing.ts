import { graphql } from "@/shared/api/generated";

export const ListingCardParts = graphql(`
  fragment ListingCardParts on Listing {
    __typename
    id
    slug
    name
    summary
    imageUrl
    imageAlt
    art { glyph hue label }
    price { amount currency }
    listPrice { amount currency }
    promotionPrice { amount currency }
    badges
    flashOffer { saleId phase price { amount currency } }
    availability { state fewLeft }
    deliveryPromise
    ... on Product { variants { id } }
  }
`);

export const BundleCardParts = graphql(`
  fragment BundleCardParts on Bundle {
    ...ListingCardParts
    apart { amount currency }
    saving { amount currency }
    components {
      quantity
      variant { id name }
      product { id name imageUrl }
    }
    choices { name picks options { variant { id } } }
  }
`);
