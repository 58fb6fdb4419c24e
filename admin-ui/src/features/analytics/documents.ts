import { graphql } from "@/shared/api/generated";

export const SalesDocument = graphql(`
  query AnalyticsSales(
    $from: Date!
    $to: Date!
    $by: SalesSpan!
    $compare: SalesComparison
    $channel: ID
    $category: ID
    $product: ID
  ) {
    analytics {
      sales(
        from: $from
        to: $to
        by: $by
        compare: $compare
        channelId: $channel
        categoryId: $category
        productId: $product
      ) {
        series { ...Series }
        compared { ...Series }
      }
    }
  }
  fragment Series on SalesSeries {
    firstDay
    lastDay
    total { ...Figures }
    points { at figures { ...Figures } }
  }
  fragment Figures on SalesFigures {
    gross { amount currency }
    refunds { amount currency }
    net { amount currency }
    orders
    units
    average { amount currency }
    uncosted { amount currency }
    margin { amount currency }
    marginBps
  }
`);

export const PartsDocument = graphql(`
  query AnalyticsParts($from: Date!, $to: Date!, $channel: ID) {
    analytics {
      channels(from: $from, to: $to) {
        channel { id name }
        shareBps
        figures { net { amount currency } orders units margin { amount currency } marginBps }
      }
      categories(from: $from, to: $to, channelId: $channel) {
        category { id names { zhCn en } }
        shareBps
        figures { net { amount currency } orders units margin { amount currency } marginBps }
      }
    }
  }
`);

export const ProductsSoldDocument = graphql(`
  query AnalyticsProducts(
    $from: Date!
    $to: Date!
    $channel: ID
    $category: ID
    $by: ProductRank!
    $silentDays: Int!
  ) {
    analytics {
      topProducts(
        from: $from
        to: $to
        channelId: $channel
        categoryId: $category
        by: $by
        silentDays: $silentDays
        first: 12
      ) {
        top {
          product { id isBundle names { zhCn en } }
          figures { net { amount currency } orders units margin { amount currency } marginBps }
        }
        silent { product { id isBundle names { zhCn en } publishedAt } lastSoldAt }
      }
    }
  }
`);

export const FunnelDocument = graphql(`
  query AnalyticsFunnel($from: Date!, $to: Date!, $product: ID) {
    analytics {
      funnel(from: $from, to: $to, productId: $product) {
        total { viewed added ordered paid delivered conversionBps }
        products {
          product { id names { zhCn en } }
          steps { viewed added ordered paid delivered conversionBps }
        }
      }
    }
  }
`);

export const BuyersDocument = graphql(`
  query AnalyticsBuyers {
    analytics {
      repurchase {
        at
        buyers
        repeating
        repeatingBps
        orders
        intervals { fromDays toDays purchases }
        cohorts { month buyers }
      }
    }
  }
`);

export const StockDocument = graphql(`
  query AnalyticsStock {
    analytics {
      stock(days: 14, first: 15) {
        variant { id sku names { zhCn en } product { id isBundle names { zhCn en } } }
        left
        perDay
        daysLeft
      }
    }
  }
`);

export const ProductNameDocument = graphql(`
  query AnalyticsProductName($id: ID!) {
    product(id: $id) { id names { zhCn en } }
  }
`);
