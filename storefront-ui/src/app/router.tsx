import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { laterWords } from "@/shared/i18n/language";
import { NotFound } from "./shell/NotFound";
import { PageProblem } from "./shell/PageProblem";
import { Shell } from "./shell/Shell";

type ListSearch = { stock?: true; sort?: "NEWEST" | "PRICE_LOW" | "PRICE_HIGH"; brand?: string };
type SearchPageSearch = ListSearch & { q?: string; in?: string; kind?: string; price?: string };
type RouterContext = { queries: QueryClient };

const root = createRootRouteWithContext<RouterContext>()({ component: Shell, notFoundComponent: NotFound });
const under = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path }) as const;

const text = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number"
    ? String(value).slice(0, 200) || undefined
    : undefined;
const oneOf = <Choice extends string>(choices: readonly Choice[], value: unknown): Choice | undefined =>
  choices.find((choice) => choice === value);
const count = (value: unknown): number | undefined => {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 && number < 1000 ? number : undefined;
};

/** A page that says more than the first ones do comes with its words. */
const worded = async <Page,>(page: Promise<Page>): Promise<Page> => {
  await laterWords();
  return page;
};

const home = createRoute({
  ...under("/"),
  component: lazyRouteComponent(() => import("@/features/catalog/home/HomePage"), "HomePage"),
});
const category = createRoute({
  ...under("/c/$slug"),
  validateSearch: (search: Record<string, unknown>): ListSearch => ({
    stock: search.stock === true || search.stock === "true" ? true : undefined,
    sort: oneOf(["NEWEST", "PRICE_LOW", "PRICE_HIGH"] as const, search.sort),
    brand: text(search.brand),
  }),
  component: lazyRouteComponent(() => import("@/features/catalog/lists/CategoryPage"), "CategoryPage"),
});
const search = createRoute({
  ...under("/search"),
  validateSearch: (values: Record<string, unknown>): SearchPageSearch => ({
    q: text(values.q),
    sort: oneOf(["NEWEST", "PRICE_LOW", "PRICE_HIGH"] as const, values.sort),
    in: text(values.in),
    kind: text(values.kind),
    price: text(values.price),
    stock: values.stock === true || values.stock === "true" ? true : undefined,
    brand: text(values.brand),
  }),
  component: lazyRouteComponent(() => import("@/features/catalog/search/SearchPage"), "SearchPage"),
});
const product = createRoute({
  ...under("/p/$slug"),
  validateSearch: (values: Record<string, unknown>): { v?: string } => ({ v: text(values.v) }),
  component: lazyRouteComponent(() => import("@/features/catalog/product/ProductPage"), "ProductPage"),
});
const bundle = createRoute({
  ...under("/b/$slug"),
  component: lazyRouteComponent(() => import("@/features/catalog/product/BundlePage"), "BundlePage"),
});
const campaign = createRoute({
  ...under("/campaigns/$slug"),
  validateSearch: (values: Record<string, unknown>): { preview?: string } => ({
    preview: text(values.preview),
  }),
  component: lazyRouteComponent(
    () => worded(import("@/features/catalog/campaign/CampaignPage")),
    "CampaignPage",
  ),
});
const flashSale = createRoute({
  ...under("/flash/$id"),
  component: lazyRouteComponent(
    () => worded(import("@/features/checkout/flash/FlashSalePage")),
    "FlashSalePage",
  ),
});
const cart = createRoute({
  ...under("/cart"),
  component: lazyRouteComponent(() => worded(import("@/features/checkout/CartPage")), "CartPage"),
});
const checkout = createRoute({
  ...under("/checkout"),
  validateSearch: (values: Record<string, unknown>): { v?: string; n?: number; c?: string; g?: string } => ({
    v: text(values.v),
    g: text(values.g),
    c: text(values.c),
    n: count(values.n),
  }),
  component: lazyRouteComponent(() => worded(import("@/features/checkout/CheckoutPage")), "CheckoutPage"),
});
const order = createRoute({
  ...under("/orders/$id"),
  validateSearch: (values: Record<string, unknown>): { from?: "pay" } => ({
    from: oneOf(["pay"] as const, values.from),
  }),
  component: lazyRouteComponent(() => worded(import("@/features/orders/OrderPage")), "OrderPage"),
});
const orderByLink = createRoute({
  ...under("/o/$token"),
  validateSearch: (values: Record<string, unknown>): { from?: "pay" } => ({
    from: oneOf(["pay"] as const, values.from),
  }),
  component: lazyRouteComponent(() => worded(import("@/features/orders/LinkedOrderPage")), "LinkedOrderPage"),
});
const group = createRoute({
  ...under("/g/$id"),
  component: lazyRouteComponent(() => worded(import("@/features/groups/GroupPage")), "GroupPage"),
});
const invite = createRoute({
  ...under("/invite"),
  component: lazyRouteComponent(() => worded(import("@/features/invite/InvitePage")), "InvitePage"),
});
const invitation = createRoute({
  ...under("/i/$code"),
  component: lazyRouteComponent(() => worded(import("@/features/invite/InvitationPage")), "InvitationPage"),
});
const myGroups = createRoute({
  ...under("/groups"),
  component: lazyRouteComponent(() => worded(import("@/features/groups/MyGroupsPage")), "MyGroupsPage"),
});
const gift = createRoute({
  ...under("/gift/$token"),
  component: lazyRouteComponent(() => worded(import("@/features/orders/GiftPage")), "GiftPage"),
});
const invoice = createRoute({
  ...under("/invoices/$token"),
  component: lazyRouteComponent(() => worded(import("@/features/orders/InvoicePage")), "InvoicePage"),
});
const help = createRoute({
  ...under("/help"),
  component: lazyRouteComponent(() => worded(import("@/features/help/HelpIndex")), "HelpIndex"),
});
const helpPage = createRoute({
  ...under("/help/$slug"),
  component: lazyRouteComponent(() => worded(import("@/features/help/HelpPage")), "HelpPage"),
});
const MINE = ["vouchers", "top-ups", "memberships", "orders", "accounts"] as const;
const mine = createRoute({
  ...under("/mine"),
  validateSearch: (values: Record<string, unknown>): { tab?: (typeof MINE)[number] } => ({
    tab: oneOf(MINE, values.tab),
  }),
  component: lazyRouteComponent(() => worded(import("@/features/orders/mine/MinePage")), "MinePage"),
});
const signIn = createRoute({
  ...under("/sign-in"),
  validateSearch: (values: Record<string, unknown>): { back?: string; by?: "email" | "password" } => ({
    back: text(values.back),
    by: oneOf(["email", "password"] as const, values.by),
  }),
  component: lazyRouteComponent(() => worded(import("@/features/accounts/SignInPage")), "SignInPage"),
});
const account = createRoute({
  ...under("/account"),
  component: lazyRouteComponent(
    () => worded(import("@/features/accounts/own/OwnAccountPage")),
    "OwnAccountPage",
  ),
});
const inbox = createRoute({
  ...under("/inbox"),
  component: lazyRouteComponent(() => worded(import("@/features/accounts/inbox/InboxPage")), "InboxPage"),
});
const wallet = createRoute({
  ...under("/wallet"),
  component: lazyRouteComponent(() => worded(import("@/features/accounts/wallet/WalletPage")), "WalletPage"),
});
const coupons = createRoute({
  ...under("/coupons"),
  component: lazyRouteComponent(
    () => worded(import("@/features/coupons/CouponCentrePage")),
    "CouponCentrePage",
  ),
});
const STANDINGS = ["USED", "OVER"] as const;
const myCoupons = createRoute({
  ...under("/coupons/mine"),
  validateSearch: (values: Record<string, unknown>): { show?: (typeof STANDINGS)[number] } => ({
    show: oneOf(STANDINGS, values.show),
  }),
  component: lazyRouteComponent(() => worded(import("@/features/coupons/MyCouponsPage")), "MyCouponsPage"),
});
const resetPassword = createRoute({
  ...under("/reset-password"),
  validateSearch: (values: Record<string, unknown>): { login?: string } => ({ login: text(values.login) }),
  component: lazyRouteComponent(() => worded(import("@/features/accounts/ResetPage")), "ResetPage"),
});
const register = createRoute({
  ...under("/register"),
  validateSearch: (values: Record<string, unknown>): { back?: string } => ({ back: text(values.back) }),
  component: lazyRouteComponent(() => worded(import("@/features/accounts/RegisterPage")), "RegisterPage"),
});

const routeTree = root.addChildren([
  home,
  category,
  search,
  product,
  bundle,
  campaign,
  flashSale,
  cart,
  checkout,
  order,
  orderByLink,
  gift,
  group,
  myGroups,
  invite,
  invitation,
  invoice,
  help,
  helpPage,
  mine,
  signIn,
  account,
  inbox,
  wallet,
  coupons,
  myCoupons,
  resetPassword,
  register,
]);

export function createStorefrontRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: "intent",
    scrollRestoration: true,
    defaultErrorComponent: PageProblem,
    defaultNotFoundComponent: NotFound,
  });
}

/** Fetches the pages that are likely next, so that they open at once, also offline. */
export function fetchLikelyPages(): Promise<unknown> {
  const likely = [product, bundle, category, search, cart, checkout, order];
  return Promise.allSettled(likely.map((route) => route.options.component?.preload?.()));
}
