import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { calendarSearch, campaignPageSearch, campaignsSearch } from "@/features/campaigns/search";
import { productsSearch } from "@/features/catalog/search";
import { couponsSearch } from "@/features/coupons/search";
import { flashSalesSearch } from "@/features/flash-sales/search";
import { mediaSearch } from "@/features/media/search";
import { searchScreenSearch } from "@/features/search/search";
import { view } from "@/shared/lists/view";
import { at } from "./layout";

const coupons = createRoute({
  ...at("/coupons"),
  validateSearch: couponsSearch,
  component: lazyRouteComponent(() => import("@/features/coupons/coupons"), "Coupons"),
});
const newCoupon = createRoute({
  ...at("/coupons/new"),
  component: lazyRouteComponent(() => import("@/features/coupons/new-coupon"), "NewCoupon"),
});
const coupon = createRoute({
  ...at("/coupons/$id"),
  component: lazyRouteComponent(() => import("@/features/coupons/coupon-page"), "CouponPage"),
});
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
const productImport = createRoute({
  ...at("/products/import"),
  component: lazyRouteComponent(() => import("@/features/catalog/product-import"), "ProductImport"),
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
const categories = createRoute({
  ...at("/categories"),
  component: lazyRouteComponent(() => import("@/features/catalog/categories-page"), "Categories"),
});
const media = createRoute({
  ...at("/media"),
  validateSearch: mediaSearch,
  component: lazyRouteComponent(() => import("@/features/media/media"), "Media"),
});
const campaigns = createRoute({
  ...at("/campaigns"),
  validateSearch: campaignsSearch,
  component: lazyRouteComponent(() => import("@/features/campaigns/campaigns"), "Campaigns"),
});
const campaignCalendar = createRoute({
  ...at("/campaigns/calendar"),
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import("@/features/campaigns/calendar"), "CampaignCalendar"),
});
const campaign = createRoute({
  ...at("/campaigns/$id"),
  validateSearch: campaignPageSearch,
  component: lazyRouteComponent(() => import("@/features/campaigns/campaign-page"), "CampaignPage"),
});
const campaignBuilder = createRoute({
  ...at("/campaigns/$id/edit"),
  component: lazyRouteComponent(() => import("@/features/campaigns/builder/builder-page"), "CampaignBuilder"),
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
const flashSales = createRoute({
  ...at("/flash-sales"),
  validateSearch: flashSalesSearch,
  component: lazyRouteComponent(() => import("@/features/flash-sales/flash-sales"), "FlashSales"),
});
const newFlashSale = createRoute({
  ...at("/flash-sales/new"),
  component: lazyRouteComponent(() => import("@/features/flash-sales/new-flash-sale"), "NewFlashSale"),
});
const flashSale = createRoute({
  ...at("/flash-sales/$id"),
  component: lazyRouteComponent(() => import("@/features/flash-sales/flash-sale-page"), "FlashSalePage"),
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

/** Home, and what is sold at which price. */
export const sellRoutes = [
  home,
  products,
  newProduct,
  productImport,
  product,
  bundles,
  newBundle,
  bundle,
  categories,
  media,
  campaigns,
  campaignCalendar,
  campaign,
  campaignBuilder,
  priceLists,
  priceList,
  flashSales,
  newFlashSale,
  flashSale,
  channels,
  channel,
  tiers,
  coupons,
  newCoupon,
  coupon,
  search,
] as const;
