import "graphiql/style.css";
import "./page.css";

import { setNonce } from "get-nonce";
import { GraphiQL } from "graphiql";
import { createElement, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";

import { type Key, KeyForm } from "./key-form";
import { fetcherOf } from "./transport";

const DOORS = ["storefront", "admin", "partner"] as const;
export type Door = (typeof DOORS)[number];

// Dialogs put a style element into the page; the content security policy wants its nonce.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
if (nonce) setNonce(nonce);

const FIRST: Record<Door, string> = {
  storefront: "# The storefront door, as this browser's customer or guest.\n{\n  shop { name }\n}\n",
  admin: "# The admin door, as whoever is signed in at /admin.\n{\n  me { name role }\n}\n",
  partner: "# The partner door: each request is signed in this page, with the key above.\n{\n  balance { available { amount currency } }\n}\n",
};

function doorOfPage(): Door {
  const asked = location.pathname.split("/").filter(Boolean).at(1);
  return DOORS.find((door) => door === asked) ?? "storefront";
}

/** Keeps what is typed apart for each door, and in this tab only. */
const storage = (door: Door) => ({
  get length() {
    return sessionStorage.length;
  },
  clear: () => sessionStorage.clear(),
  getItem: (key: string) => sessionStorage.getItem(`${door}:${key}`),
  setItem: (key: string, value: string) => sessionStorage.setItem(`${door}:${key}`, value),
  removeItem: (key: string) => sessionStorage.removeItem(`${door}:${key}`),
});

function Explorer({ door }: { door: Door }) {
  // In memory only: gone with the page.
  const [key, setKey] = useState<Key | null>(null);
  const fetcher = useMemo(() => fetcherOf(door, key), [door, key]);
  const shown = door !== "partner" || key !== null;
  const doors = DOORS.map((name) =>
    createElement("a", { key: name, href: `/graphiql/${name}`, "aria-current": name === door ? "page" : undefined }, name),
  );
  return createElement(
    "div",
    { className: "explorer" },
    createElement(
      "header",
      null,
      createElement("strong", null, "Tessera"),
      createElement("nav", { "aria-label": "Doors" }, doors),
      door === "partner" ? createElement(KeyForm, { held: key, take: setKey }) : null,
      createElement("a", { className: "docs", href: "/docs" }, "Docs"),
    ),
    shown
      ? createElement(GraphiQL, { key: key?.id ?? door, fetcher, defaultQuery: FIRST[door], storage: storage(door) })
      : createElement("p", { className: "hint" }, "Paste a key of your program to begin. It stays in this page's memory and is gone when you leave."),
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(createElement(Explorer, { door: doorOfPage() }));
