import {
  AppstoreOutlined,
  GiftOutlined,
  KeyOutlined,
  NotificationOutlined,
  ShoppingOutlined,
  UserOutlined,
} from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { useSettled } from "@/shared/forms/settled";
import { translated } from "@/shared/parts/translated";
import { useCan } from "@/shared/session/me";
import { rail } from "./rail-items";

const FindOrders = graphql(`
  query FindOrders($text: String!, $codes: Boolean!) {
    findOrders(text: $text, codes: $codes, first: 6) {
      orders { by order { id number state contactMasked } }
    }
  }
`);

const FindProducts = graphql(`
  query FindProducts($text: String!) {
    products(filter: { text: $text }, first: 5) {
      edges { node { id isBundle names { zhCn en } } }
    }
  }
`);

const FindPeople = graphql(`
  query FindPeople($text: String!) {
    people(filter: { text: $text }, first: 4) {
      edges { node { id contact contactMasked registeredAt } }
    }
  }
`);

const FindCampaigns = graphql(`
  query FindCampaigns($text: String!) {
    campaigns(filter: { text: $text }, first: 4) {
      edges { node { id state names { zhCn en } } }
    }
  }
`);

const SHORTEST_ORDER_TEXT = 4;
const SHORTEST_NAME = 2;
const SHORTEST_CODE = 6;

interface Place {
  key: string;
  icon: ReactNode;
  label: string;
  /** Why it was found, or what it is. */
  beside?: string;
  go: () => void;
}

interface Group {
  key: string;
  title: string;
  places: Place[];
}

/** Everything that what is typed may lead to and this person may see, in groups, the nearest first. */
export function usePlaces(typed: string, close: () => void) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const can = useCan();
  const text = useSettled(typed);
  // Asking whose a code is goes into the journal, so it is asked for by itself and for this text alone.
  const [codeText, setCodeText] = useState<string | null>(null);
  const codes = codeText === typed;
  const orders = useQuery({
    ...asked(FindOrders, { text: codes ? typed : text, codes }),
    enabled: text.length >= SHORTEST_ORDER_TEXT && can("ORDERS_READ"),
    placeholderData: codes ? keepPreviousData : undefined,
  });
  const products = useQuery({
    ...asked(FindProducts, { text }),
    enabled: text.length >= SHORTEST_NAME && can("CATALOG_READ"),
  });
  const campaigns = useQuery({
    ...asked(FindCampaigns, { text }),
    enabled: text.length >= SHORTEST_NAME && can("CAMPAIGNS_READ"),
  });
  const people = useQuery({
    ...asked(FindPeople, { text }),
    enabled: text.length >= SHORTEST_ORDER_TEXT && can("ORDERS_READ"),
  });
  const open = (go: () => void) => () => {
    close();
    go();
  };

  const found: Place[] = (orders.data?.findOrders.orders ?? []).map(({ by, order }) => ({
    key: order.id,
    icon: <ShoppingOutlined />,
    label: `${order.number} · ${t(`order.state.${order.state}`)}`,
    beside: [by[0] && t(`goto.by.${by[0]}`), order.contactMasked].filter(Boolean).join(" · "),
    go: open(() => void navigate({ to: "/orders/$id", params: { id: order.id } })),
  }));
  const goods: Place[] = (products.data?.products.edges ?? []).map(({ node }) => ({
    key: node.id,
    icon: node.isBundle ? <GiftOutlined /> : <AppstoreOutlined />,
    label: translated(node.names, i18n.language),
    go: open(
      () => void navigate({ to: node.isBundle ? "/bundles/$id" : "/products/$id", params: { id: node.id } }),
    ),
  }));
  const runs: Place[] = (campaigns.data?.campaigns.edges ?? []).map(({ node }) => ({
    key: node.id,
    icon: <NotificationOutlined />,
    label: translated(node.names, i18n.language),
    beside: t(`campaign.state.${node.state}`),
    go: open(() => void navigate({ to: "/campaigns/$id", params: { id: node.id } })),
  }));
  const buyers: Place[] = (people.data?.people.edges ?? []).map(({ node }) => ({
    key: node.id,
    icon: <UserOutlined />,
    label: node.contact ?? node.contactMasked ?? t("person.unknown"),
    beside: t(node.registeredAt ? "person.registered" : "person.guest"),
    go: open(() => void navigate({ to: "/people/$id", params: { id: node.id } })),
  }));
  const screens: Place[] = rail
    .flatMap((group) => group.screens)
    .filter((screen) => can(screen.needs))
    .map((screen) => ({ ...screen, label: t(`rail.screens.${screen.key}`) }))
    .filter(({ label, key }) => `${label} ${key}`.toLowerCase().includes(typed.toLowerCase()))
    .map(({ key, icon, label, to }) => ({ key, icon, label, go: open(() => void navigate({ to })) }));
  const askCode: Place[] =
    can("ORDERS_READ") && typed.length >= SHORTEST_CODE && !codes
      ? [
          {
            key: "code",
            icon: <KeyOutlined />,
            label: t("goto.code"),
            beside: t("goto.codeAudited"),
            go: () => setCodeText(typed),
          },
        ]
      : [];

  const asking = [orders, people, products, campaigns];
  const groups: Group[] = [
    { key: "orders", title: t("goto.orders"), places: found },
    { key: "people", title: t("goto.people"), places: buyers },
    { key: "products", title: t("goto.products"), places: goods },
    { key: "campaigns", title: t("goto.campaigns"), places: runs },
    { key: "screens", title: t("goto.screens"), places: screens },
    { key: "code", title: t("goto.codes"), places: askCode },
  ].filter(({ places }) => places.length > 0);
  return {
    groups,
    looking: text !== typed || asking.some((one) => one.isFetching),
    failed: asking.some((one) => one.isError),
  };
}
