import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { casesSearch } from "@/features/aftersales/search";
import { analyticsSearch } from "@/features/analytics/search";
import { productsSearch } from "@/features/catalog/search";
import { deliveriesSearch } from "@/features/fulfilment/search";
import { entriesSearch, ledgerSearch } from "@/features/ledger/search";
import { manualSearch } from "@/features/manual/search";
import { ordersSearch } from "@/features/orders/search";
import { peopleSearch } from "@/features/people/search";
import { staffSearch } from "@/features/staff/search";
import { searchScreenSearch } from "@/features/search/search";
import { supplierOrdersSearch, suppliersSearch } from "@/features/suppliers/search";
import { batchesSearch, batchSearch } from "@/features/vault/search";
import { webhooksSearch } from "@/features/webhooks/search";
import { flag, text, view } from "@/shared/lists/view";
import { meQuery } from "@/shared/session/me";
import { cache } from "./cache";
import { Broken, Missing } from "./fallbacks";
import { Shell } from "./shell";

const root = createRootRouteWithContext<{ cache: QueryClient }>()({
  component: Outlet,
  notFoundComponent: Missing,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (
    raw: Record<string, unknown>,
  ): { back?: string | undefined; ended?: true | undefined } => ({
    back: text(raw, "back"),
    ended: flag(raw, "ended"),
  }),
  component: lazyRouteComponent(() => import("@/features/accounts/sign-in"), "SignIn"),
});

const join = createRoute({
  getParentRoute: () => root,
  path: "/join",
  component: lazyRouteComponent(() => import("@/features/accounts/join"), "Join"),
});

/** Everything behind sign-in. */
const staff = createRoute({
  getParentRoute: () => root,
  id: "staff",
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const { me } = await context.cache.ensureQueryData(meQuery());
    if (!me) throw redirect({ to: "/sign-in", search: { back: location.href } });
    // Until then the server refuses everything else.
    if (me.mustSetUpSecondFactor && location.pathname !== "/account") throw redirect({ to: "/account" });
  },
});

const at = <Path extends string>(path: Path) => ({ getParentRoute: () => staff, path }) as const;

const home = createRoute({
  ...at("/"),
  component: lazyRouteComponent(() => import("@/features/overview/home"), "Home"),
});
const products = createRoute({
  ...at("/products"),
  validateSearch: productsSearch,
  component: lazyRouteComponent(() => import("@/features/catalog/products"), "Products"),
});
const newProduct = createRoute({
  ...at("/products/new"),
  component: lazyRouteComponent(() => import("@/features/catalog/product-page"), "NewProductPage"),
});
const product = createRoute({
  ...at("/products/$id"),
  component: lazyRouteComponent(() => import("@/features/catalog/product-page"), "ProductPage"),
});
const bundles = createRoute({
  ...at("/bundles"),
  validateSearch: productsSearch,
  component: lazyRouteComponent(() => import("@/features/catalog/products"), "Bundles"),
});
const newBundle = createRoute({
  ...at("/bundles/new"),
  component: lazyRouteComponent(() => import("@/features/catalog/bundle-page"), "NewBundlePage"),
});
const bundle = createRoute({
  ...at("/bundles/$id"),
  component: lazyRouteComponent(() => import("@/features/catalog/bundle-page"), "BundlePage"),
});
const priceLists = createRoute({
  ...at("/price-lists"),
  validateSearch: view,
  component: lazyRouteComponent(() => import("@/features/pricing/price-lists"), "PriceLists"),
});
const priceList = createRoute({
  ...at("/price-lists/$id"),
  component: lazyRouteComponent(() => import("@/features/pricing/price-list-page"), "PriceListPage"),
});
const channels = createRoute({
  ...at("/channels"),
  component: lazyRouteComponent(() => import("@/features/pricing/channels"), "Channels"),
});
const channel = createRoute({
  ...at("/channels/$id"),
  component: lazyRouteComponent(() => import("@/features/pricing/channel-page"), "ChannelPage"),
});
const tiers = createRoute({
  ...at("/tiers"),
  component: lazyRouteComponent(() => import("@/features/pricing/tiers"), "Tiers"),
});
const search = createRoute({
  ...at("/search"),
  validateSearch: searchScreenSearch,
  component: lazyRouteComponent(() => import("@/features/search/search-screen"), "SearchScreen"),
});
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
const redeem = createRoute({
  ...at("/redeem"),
  component: lazyRouteComponent(() => import("@/features/redemption/redeem"), "Redeem"),
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
const webhooks = createRoute({
  ...at("/webhooks"),
  validateSearch: webhooksSearch,
  component: lazyRouteComponent(() => import("@/features/webhooks/webhooks"), "Webhooks"),
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
const analytics = createRoute({
  ...at("/analytics"),
  validateSearch: analyticsSearch,
  component: lazyRouteComponent(() => import("@/features/analytics/analytics"), "Analytics"),
});
const audit = createRoute({
  ...at("/audit"),
  validateSearch: view,
  component: lazyRouteComponent(() => import("@/features/audit/audit-log"), "AuditLog"),
});
const messages = createRoute({
  ...at("/messages"),
  validateSearch: view,
  component: lazyRouteComponent(() => import("@/features/notifications/messages"), "Messages"),
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
      home,
      products,
      newProduct,
      product,
      bundles,
      newBundle,
      bundle,
      priceLists,
      priceList,
      channels,
      channel,
      tiers,
      search,
      orders,
      order,
      deliveries,
      batches,
      newBatch,
      batch,
      newImport,
      jobs,
      job,
      manual,
      suppliers,
      supplierOrders,
      redeem,
      cases,
      policy,
      prepared,
      people,
      person,
      partners,
      partner,
      webhooks,
      ledger,
      ledgerEntries,
      analytics,
      audit,
      messages,
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
