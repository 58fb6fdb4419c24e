import { graphql } from "@/shared/api/generated";

export const OverviewDocument = graphql(`
  query Overview {
    overview {
      paidToday { amount currency }
      ordersToday
      awaitingPayment
      undelivered
      deadDeliveries
      waiting {
        cases
        casesLate
        manualTasks
        manualTasksLate
        campaigns
        invoices
        referrals
        undeliveredSince
        deliveriesSince
      }
      lowStock {
        id
        sku
        names { zhCn en }
        product { id isBundle names { zhCn en } }
        sellable
      }
      lowSuppliers { id name balance { amount currency } }
    }
  }
`);

export const TodayDocument = graphql(`
  query Today($day: Date!) {
    analytics {
      sales(from: $day, to: $day, by: HOUR, compare: SAME_WEEKDAYS) {
        series {
          total { net { amount currency } orders }
          points { at figures { gross { amount currency } orders } }
        }
        compared {
          firstDay
          points { at figures { gross { amount currency } orders } }
        }
      }
      funnel(from: $day, to: $day, first: 1) {
        total { viewed paid conversionBps }
      }
      stock(days: 14, first: 30) {
        variant { id names { zhCn en } product { id isBundle names { zhCn en } } }
        left
        daysLeft
      }
    }
  }
`);

export const AlertsOpenDocument = graphql(`
  query AlertsOpen {
    alertCounts { open acknowledged }
  }
`);
