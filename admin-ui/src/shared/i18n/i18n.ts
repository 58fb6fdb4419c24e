import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { SHOP_ZONE } from "../format/time";
import type zh from "./zh-CN.json";

const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];
const REMEMBERED = "tessera.admin.language";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof zh };
    returnNull: false;
  }
}

const catalogues: Record<Language, () => Promise<{ default: object }>> = {
  "zh-CN": () => import("./zh-CN.json"),
  en: () => import("./en.json"),
};

function preferred(): Language {
  const chosen = localStorage.getItem(REMEMBERED);
  if (chosen === "zh-CN" || chosen === "en") return chosen;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

/** The language that screens and the server's messages are in now. */
export function language(): Language {
  return i18next.language === "en" ? "en" : "zh-CN";
}

async function load(next: Language): Promise<void> {
  if (!i18next.hasResourceBundle(next, "translation")) {
    i18next.addResourceBundle(next, "translation", (await catalogues[next]()).default);
  }
}

/** Both languages, for whoever writes words of the shop: what it is called in each. */
export async function loadBoth(): Promise<void> {
  await Promise.all(languages.map(load));
}

/** Words in a language, which is loaded. */
export const wordsIn = (next: Language) => i18next.getFixedT(next);

function tellDocument(next: Language): void {
  document.documentElement.lang = next;
}

export async function choose(next: Language): Promise<void> {
  localStorage.setItem(REMEMBERED, next);
  await load(next);
  await i18next.changeLanguage(next);
  tellDocument(next);
}

/** Ready the reader's language before the first screen, so that no key is ever seen. */
export async function start(): Promise<void> {
  const first = preferred();
  const catalogue = (await catalogues[first]()).default;
  await i18next.use(initReactI18next).init({
    lng: first,
    resources: { [first]: { translation: catalogue } } as never,
    fallbackLng: false,
    interpolation: { escapeValue: false, defaultVariables: { zone: SHOP_ZONE } },
    showSupportNotice: false,
  } as Parameters<typeof i18next.init>[0]);
  tellDocument(first);
}
