import {
  AccountBookOutlined,
  AlertOutlined,
  ApiOutlined,
  AppstoreOutlined,
  AuditOutlined,
  BarChartOutlined,
  BellOutlined,
  BranchesOutlined,
  CloudUploadOutlined,
  CommentOutlined,
  CreditCardOutlined,
  CrownOutlined,
  CustomerServiceOutlined,
  FileTextOutlined,
  FireOutlined,
  GiftOutlined,
  HomeOutlined,
  IdcardOutlined,
  ImportOutlined,
  KeyOutlined,
  MailOutlined,
  MessageOutlined,
  NotificationOutlined,
  PercentageOutlined,
  PictureOutlined,
  QuestionCircleOutlined,
  SafetyOutlined,
  ScanOutlined,
  SearchOutlined,
  ShareAltOutlined,
  ShopOutlined,
  ShoppingOutlined,
  SolutionOutlined,
  TagsOutlined,
  TeamOutlined,
  ToolOutlined,
  UnorderedListOutlined,
  UsergroupAddOutlined,
  UserOutlined,
  WarningOutlined,
} from "@ant-design/icons";
import type { LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Permission } from "@/shared/api/generated/graphql";

type ScreenKey =
  | "home"
  | "alerts"
  | "alertRules"
  | "analytics"
  | "products"
  | "bundles"
  | "categories"
  | "media"
  | "campaigns"
  | "priceLists"
  | "flashSales"
  | "channels"
  | "tiers"
  | "search"
  | "orders"
  | "deliveries"
  | "batches"
  | "sharedCodes"
  | "jobs"
  | "manual"
  | "suppliers"
  | "supplierOrders"
  | "counter"
  | "stores"
  | "cases"
  | "policy"
  | "prepared"
  | "people"
  | "partners"
  | "coupons"
  | "giftCards"
  | "groupBuys"
  | "invitations"
  | "webhooks"
  | "ledger"
  | "invoices"
  | "audit"
  | "messages"
  | "messageTemplates"
  | "helpPages"
  | "staff"
  | "roles";

interface Screen {
  key: ScreenKey;
  to: NonNullable<LinkProps["to"]>;
  search?: Record<string, unknown>;
  icon: ReactNode;
  needs: Permission;
}

type JobKey = "sell" | "deliver" | "trust" | "grow" | "money" | "settings";

/** The rail, by job. A screen is listed only for roles that may read it. */
export const rail: { job: JobKey | null; screens: Screen[] }[] = [
  {
    job: null,
    screens: [
      { key: "home", to: "/", icon: <HomeOutlined />, needs: "OVERVIEW_READ" },
      { key: "alerts", to: "/alerts", icon: <AlertOutlined />, needs: "ALERTS_READ" },
    ],
  },
  {
    job: "sell",
    screens: [
      { key: "products", to: "/products", icon: <AppstoreOutlined />, needs: "CATALOG_READ" },
      { key: "bundles", to: "/bundles", icon: <GiftOutlined />, needs: "CATALOG_READ" },
      { key: "campaigns", to: "/campaigns", icon: <NotificationOutlined />, needs: "CAMPAIGNS_READ" },
      { key: "categories", to: "/categories", icon: <UnorderedListOutlined />, needs: "CATALOG_READ" },
      { key: "media", to: "/media", icon: <PictureOutlined />, needs: "CATALOG_READ" },
      { key: "priceLists", to: "/price-lists", icon: <TagsOutlined />, needs: "CATALOG_READ" },
      { key: "flashSales", to: "/flash-sales", icon: <FireOutlined />, needs: "FLASH_SALES_READ" },
      { key: "tiers", to: "/tiers", icon: <CrownOutlined />, needs: "CATALOG_READ" },
      { key: "channels", to: "/channels", icon: <BranchesOutlined />, needs: "CATALOG_READ" },
      { key: "search", to: "/search", icon: <SearchOutlined />, needs: "CATALOG_READ" },
      { key: "coupons", to: "/coupons", icon: <PercentageOutlined />, needs: "COUPONS_READ" },
      { key: "giftCards", to: "/gift-cards", icon: <CreditCardOutlined />, needs: "GIFT_CARDS_READ" },
      { key: "groupBuys", to: "/group-buys", icon: <UsergroupAddOutlined />, needs: "GROUP_BUYS_READ" },
      { key: "invitations", to: "/invitations", icon: <ShareAltOutlined />, needs: "REFERRALS_READ" },
      { key: "partners", to: "/partners", icon: <TeamOutlined />, needs: "PARTNERS_READ" },
      { key: "webhooks", to: "/webhooks", icon: <ApiOutlined />, needs: "PARTNERS_READ" },
    ],
  },
  {
    job: "deliver",
    screens: [
      { key: "orders", to: "/orders", icon: <ShoppingOutlined />, needs: "ORDERS_READ" },
      { key: "manual", to: "/manual", icon: <ToolOutlined />, needs: "MANUAL_READ" },
      { key: "counter", to: "/counter", icon: <ScanOutlined />, needs: "VOUCHERS_REDEEM" },
      { key: "deliveries", to: "/deliveries", icon: <WarningOutlined />, needs: "DELIVERIES_READ" },
      { key: "suppliers", to: "/suppliers", icon: <ShopOutlined />, needs: "SUPPLIERS_READ" },
      {
        key: "supplierOrders",
        to: "/supplier-orders",
        icon: <CloudUploadOutlined />,
        needs: "SUPPLIERS_READ",
      },
      { key: "batches", to: "/batches", icon: <SafetyOutlined />, needs: "VAULT_READ" },
      { key: "sharedCodes", to: "/shared-codes", icon: <UsergroupAddOutlined />, needs: "VAULT_READ" },
      { key: "jobs", to: "/jobs", icon: <ImportOutlined />, needs: "JOBS_READ" },
    ],
  },
  {
    job: "trust",
    screens: [
      { key: "people", to: "/people", icon: <UserOutlined />, needs: "ORDERS_READ" },
      { key: "cases", to: "/cases", icon: <CustomerServiceOutlined />, needs: "ORDERS_READ" },
      { key: "policy", to: "/policy", icon: <SolutionOutlined />, needs: "ORDERS_READ" },
      { key: "prepared", to: "/prepared-answers", icon: <CommentOutlined />, needs: "ORDERS_READ" },
      { key: "audit", to: "/audit", icon: <AuditOutlined />, needs: "AUDIT_READ" },
      { key: "messages", to: "/messages", icon: <MessageOutlined />, needs: "MESSAGES_READ" },
    ],
  },
  {
    job: "grow",
    screens: [{ key: "analytics", to: "/analytics", icon: <BarChartOutlined />, needs: "ANALYTICS_READ" }],
  },
  {
    job: "money",
    screens: [
      { key: "invoices", to: "/invoices", icon: <FileTextOutlined />, needs: "INVOICES_READ" },
      { key: "ledger", to: "/ledger", icon: <AccountBookOutlined />, needs: "LEDGER_READ" },
    ],
  },
  {
    job: "settings",
    screens: [
      {
        key: "messageTemplates",
        to: "/message-templates",
        icon: <MailOutlined />,
        needs: "MESSAGES_READ",
      },
      { key: "stores", to: "/stores", icon: <ShopOutlined />, needs: "STORES_WRITE" },
      { key: "helpPages", to: "/help-pages", icon: <QuestionCircleOutlined />, needs: "CATALOG_READ" },
      { key: "alertRules", to: "/alert-rules", icon: <BellOutlined />, needs: "ALERTS_READ" },
      { key: "staff", to: "/staff", icon: <IdcardOutlined />, needs: "STAFF_READ" },
      { key: "roles", to: "/roles", icon: <KeyOutlined />, needs: "STAFF_READ" },
    ],
  },
];
