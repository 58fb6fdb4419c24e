import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { casesSearch } from "@/features/aftersales/search";
import { alertsSearch } from "@/features/alerts/search";
import { analyticsSearch } from "@/features/analytics/search";
import { auditSearch } from "@/features/audit/search";
import { deliveriesSearch } from "@/features/fulfilment/search";
import { cardsSearch, giftCardsSearch } from "@/features/gift-cards/search";
import { groupsSearch, offersSearch } from "@/features/group-buys/search";
import { invoicesSearch } from "@/features/invoicing/search";
import { entriesSearch, ledgerSearch } from "@/features/ledger/search";
import { manualSearch } from "@/features/manual/search";
import { ordersSearch } from "@/features/orders/search";
import { peopleSearch } from "@/features/people/search";
import { programsSearch, referralsSearch } from "@/features/referrals/search";
import { seatsSearch, sharedCodesSearch } from "@/features/shared-codes/search";
import { staffSearch } from "@/features/staff/search";
import { supplierOrdersSearch, suppliersSearch } from "@/features/suppliers/search";
import { batchesSearch, batchSearch } from "@/features/vault/search";
import { webhooksSearch } from "@/features/webhooks/search";
import { view } from "@/shared/lists/view";
import { cache } from "./cache";
import { Broken } from "./fallbacks";
import { at, join, root, signIn, staff } from "./layout";
import { sellRoutes } from "./sell-routes";

const orders = createRoute({
  ...at("/orders"),
  validateSearch: ordersSearch,
  component: lazyRouteComponent(() => import("@/features/orders/orders"), "Orders"),
});
const order = createRoute({
  ...at("/orders/$id"),
  component: lazyRouteComponent(() => import("@/features/orders/order-page"), "OrderPage"),
});
const deliveries = createRoute({
  ...at("/deliveries"),
  validateSearch: deliveriesSearch,
  component: lazyRouteComponent(() => import("@/features/fulfilment/deliveries"), "Deliveries"),
});
const batches = createRoute({
  ...at("/batches"),
  validateSearch: batchesSearch,
  component: lazyRouteComponent(() => import("@/features/vault/batches"), "Batches"),
});
const newBatch = createRoute({
  ...at("/batches/new"),
  component: lazyRouteComponent(() => import("@/features/vault/new-batch"), "NewBatch"),
});
const batch = createRoute({
  ...at("/batches/$id"),
  component: lazyRouteComponent(() => import("@/features/vault/batch-page"), "BatchPage"),
});
const sharedCodes = createRoute({
  ...at("/shared-codes"),
  validateSearch: sharedCodesSearch,
  component: lazyRouteComponent(() => import("@/features/shared-codes/shared-codes"), "SharedCodes"),
});
const newSharedCode = createRoute({
  ...at("/shared-codes/new"),
  component: lazyRouteComponent(() => import("@/features/shared-codes/new-shared-code"), "NewSharedCode"),
});
const sharedCode = createRoute({
  ...at("/shared-codes/$id"),
  validateSearch: seatsSearch,
  component: lazyRouteComponent(() => import("@/features/shared-codes/shared-code-page"), "SharedCodePage"),
});
const newImport = createRoute({
  ...at("/imports/new"),
  validateSearch: batchSearch,
  component: lazyRouteComponent(() => import("@/features/vault/new-import"), "NewImport"),
});
const jobs = createRoute({
  ...at("/jobs"),
  validateSearch: view,
  component: lazyRouteComponent(() => import("@/features/tasks/jobs"), "Jobs"),
});
const job = createRoute({
  ...at("/jobs/$id"),
  component: lazyRouteComponent(() => import("@/features/tasks/job-page"), "JobPage"),
});
const manual = createRoute({
  ...at("/manual"),
  validateSearch: manualSearch,
  component: lazyRouteComponent(() => import("@/features/manual/manual-queue"), "ManualQueue"),
});
const suppliers = createRoute({
  ...at("/suppliers"),
  validateSearch: suppliersSearch,
  component: lazyRouteComponent(() => import("@/features/suppliers/suppliers"), "Suppliers"),
});
const supplierOrders = createRoute({
  ...at("/supplier-orders"),
  validateSearch: supplierOrdersSearch,
  component: lazyRouteComponent(() => import("@/features/suppliers/supplier-orders"), "SupplierOrders"),
});
const counter = createRoute({
  ...at("/counter"),
  component: lazyRouteComponent(() => import("@/features/redemption/counter"), "Counter"),
});
const stores = createRoute({
  ...at("/stores"),
  component: lazyRouteComponent(() => import("@/features/redemption/stores"), "Stores"),
});
const cases = createRoute({
  ...at("/cases"),
  validateSearch: casesSearch,
  component: lazyRouteComponent(() => import("@/features/aftersales/cases"), "Cases"),
});
const policy = createRoute({
  ...at("/policy"),
  component: lazyRouteComponent(() => import("@/features/aftersales/policy"), "Policy"),
});
const people = createRoute({
  ...at("/people"),
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import("@/features/people/people"), "People"),
});
const person = createRoute({
  ...at("/people/$id"),
  component: lazyRouteComponent(() => import("@/features/people/person-page"), "PersonPage"),
});
const prepared = createRoute({
  ...at("/prepared-answers"),
  component: lazyRouteComponent(() => import("@/features/aftersales/prepared"), "PreparedAnswers"),
});
const partners = createRoute({
  ...at("/partners"),
  validateSearch: view,
  component: lazyRouteComponent(() => import("@/features/partners/partners"), "Partners"),
});
const partner = createRoute({
  ...at("/partners/$id"),
  component: lazyRouteComponent(() => import("@/features/partners/partner-page"), "PartnerPage"),
});
const giftCards = createRoute({
  ...at("/gift-cards"),
  validateSearch: giftCardsSearch,
  component: lazyRouteComponent(() => import("@/features/gift-cards/gift-cards"), "GiftCards"),
});
const singleGiftCards = createRoute({
  ...at("/gift-cards/cards"),
  validateSearch: cardsSearch,
  component: lazyRouteComponent(() => import("@/features/gift-cards/cards"), "Cards"),
});
const invitations = createRoute({
  ...at("/invitations"),
  validateSearch: programsSearch,
  component: lazyRouteComponent(() => import("@/features/referrals/programs"), "ReferralPrograms"),
});
const invitedPeople = createRoute({
  ...at("/invitations/people"),
  validateSearch: referralsSearch,
  component: lazyRouteComponent(() => import("@/features/referrals/people"), "InvitedPeople"),
});
const groupBuys = createRoute({
  ...at("/group-buys"),
  validateSearch: offersSearch,
  component: lazyRouteComponent(() => import("@/features/group-buys/offers"), "GroupOffers"),
});
const buyingGroups = createRoute({
  ...at("/group-buys/groups"),
  validateSearch: groupsSearch,
  component: lazyRouteComponent(() => import("@/features/group-buys/groups"), "Groups"),
});
const webhooks = createRoute({
  ...at("/webhooks"),
  validateSearch: webhooksSearch,
  component: lazyRouteComponent(() => import("@/features/webhooks/webhooks"), "Webhooks"),
});
const invoices = createRoute({
  ...at("/invoices"),
  validateSearch: invoicesSearch,
  component: lazyRouteComponent(() => import("@/features/invoicing/invoices"), "Invoices"),
});
const ledger = createRoute({
  ...at("/ledger"),
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import("@/features/ledger/accounts"), "LedgerAccounts"),
});
const ledgerEntries = createRoute({
  ...at("/ledger/entries"),
  validateSearch: entriesSearch,
  component: lazyRouteComponent(() => import("@/features/ledger/entries"), "LedgerEntries"),
});
const alerts = createRoute({
  ...at("/alerts"),
  validateSearch: alertsSearch,
  component: lazyRouteComponent(() => import("@/features/alerts/alerts"), "Alerts"),
});
const alertRules = createRoute({
  ...at("/alert-rules"),
  component: lazyRouteComponent(() => import("@/features/alerts/rules"), "AlertRules"),
});
const analytics = createRoute({
  ...at("/analytics"),
  validateSearch: analyticsSearch,
  component: lazyRouteComponent(() => import("@/features/analytics/analytics"), "Analytics"),
});
const audit = createRoute({
  ...at("/audit"),
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import("@/features/audit/audit-log"), "AuditLog"),
});
const messages = createRoute({
  ...at("/messages"),
  validateSearch: view,
  component: lazyRouteComponent(() => import("@/features/notifications/messages"), "Messages"),
});

const helpPages = createRoute({
  ...at("/help-pages"),
  component: lazyRouteComponent(() => import("@/features/help/help-pages"), "HelpPages"),
});
const messageTemplates = createRoute({
  ...at("/message-templates"),
  component: lazyRouteComponent(() => import("@/features/notifications/templates"), "MessageTemplates"),
});
const account = createRoute({
  ...at("/account"),
  component: lazyRouteComponent(() => import("@/features/accounts/my-account"), "MyAccount"),
});
const colleagues = createRoute({
  ...at("/staff"),
  validateSearch: staffSearch,
  component: lazyRouteComponent(() => import("@/features/staff/people"), "People"),
});
const roles = createRoute({
  ...at("/roles"),
  component: lazyRouteComponent(() => import("@/features/staff/roles"), "Roles"),
});

export const router = createRouter({
  basepath: "/admin",
  context: { cache },
  routeTree: root.addChildren([
    signIn,
    join,
    staff.addChildren([
      ...sellRoutes,
      orders,
      order,
      deliveries,
      batches,
      newBatch,
      batch,
      sharedCodes,
      newSharedCode,
      sharedCode,
      newImport,
      jobs,
      job,
      manual,
      suppliers,
      supplierOrders,
      counter,
      stores,
      cases,
      policy,
      prepared,
      people,
      person,
      partners,
      partner,
      giftCards,
      singleGiftCards,
      groupBuys,
      buyingGroups,
      invitations,
      invitedPeople,
      webhooks,
      invoices,
      ledger,
      ledgerEntries,
      alerts,
      alertRules,
      analytics,
      audit,
      messages,
      helpPages,
      messageTemplates,
      account,
      colleagues,
      roles,
    ]),
  ]),
  defaultErrorComponent: Broken,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
