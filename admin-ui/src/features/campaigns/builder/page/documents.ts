import { graphql } from "@/shared/api/generated";

graphql(`
  fragment BuilderPage on CampaignPageContent {
    early
    blocks {
      __typename
      ... on CampaignHeroContent {
        key
        title { zhCn en }
        text { zhCn en }
        pictureId
        button { label { zhCn en } address }
      }
      ... on CampaignTextContent { key title { zhCn en } body { zhCn en } }
      ... on CampaignGoodsContent { key title { zhCn en } productIds categoryId most }
      ... on CampaignCouponsContent { key title { zhCn en } pieces }
      ... on CampaignFlashSaleContent { key title { zhCn en } saleId piece }
      ... on CampaignCountdownContent { key title { zhCn en } }
      ... on CampaignRulesContent { key title { zhCn en } body { zhCn en } }
      ... on CampaignGroupBuysContent { key title { zhCn en } offerIds pieces }
    }
  }
`);

/** What blocks may show. */
export const PageOffersDocument = graphql(`
  query CampaignPageOffers($groups: Boolean!) {
    categories { id slug names { zhCn en } }
    flashSales(filter: { state: { in: [SCHEDULED, RUNNING, PAUSED] } }, first: 50) {
      edges { node { id names { zhCn en } startsAt } }
    }
    groupOffers(state: LIVE, first: 50) @include(if: $groups) {
      edges { node { id size variant { id names { zhCn en } product { names { zhCn en } } } } }
    }
  }
`);

export const PickProducts = graphql(`
  query PickPageProducts($filter: ProductFilter) {
    products(filter: $filter, sort: NAME, first: 20) {
      edges { node { id names { zhCn en } imageUrl } }
    }
  }
`);

export const PageProduct = graphql(`
  query CampaignPageProduct($id: ID!) {
    product(id: $id) { id names { zhCn en } imageUrl state }
  }
`);
