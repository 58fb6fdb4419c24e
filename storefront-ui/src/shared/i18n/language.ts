import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type en from "./en.json";

export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

const REMEMBERED = "tessera.language";
/** The server reads it, so that its pages speak the reader's language before the app runs. */
const COOKIE = "tessera_language";
const A_YEAR_S = 31_536_000;
/** An address may name the language of its page. */
const IN_ADDRESS = "lang";
type Words = () => Promise<{ default: object }>;
/** A language's words in two parts (`installable/words.ts`): the first pages do not wait for the second. */
const catalogues: Record<Language, { first: Words; later: Words }> = {
  "zh-CN": { first: () => import("./zh-CN.json?first"), later: () => import("./zh-CN.json?later") },
  en: { first: () => import("./en.json?first"), later: () => import("./en.json?later") },
};

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
    returnNull: false;
  }
}

/** What the address says, else the reader's own choice, else the first language of the browser that we speak. */
function preferredLanguage(): Language {
  const named = new URLSearchParams(location.search).get(IN_ADDRESS);
  const remembered = languages.find((language) => language === named) ?? read();
  if (remembered) return remembered;
  for (const wanted of navigator.languages) {
    if (wanted.toLowerCase().startsWith("zh")) return "zh-CN";
    if (wanted.toLowerCase().startsWith("en")) return "en";
  }
  return "zh-CN";
}

/** The language in force, which every request names. */
export function currentLanguage(): Language {
  return i18next.language === "en" ? "en" : "zh-CN";
}

let begin = () => {};
const begun = new Promise<void>((resolve) => {
  begin = resolve;
});

/** Loads the preferred catalogue; nothing is shown before it is there. */
export async function startLanguage(): Promise<void> {
  const language = preferredLanguage();
  const { default: translation } = await catalogues[language].first();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
  begin();
  if (read()) tellServer(language);
}

/** Adds the words of the pages behind the first ones; a page that says them waits for this. */
export async function laterWords(wanted?: Language): Promise<void> {
  // The first page is fetched side by side with its words.
  await begun;
  const language = wanted ?? currentLanguage();
  const { default: translation } = await catalogues[language].later();
  i18next.addResourceBundle(language, "translation", translation, true);
}

/** Switches, remembers, and tells the document. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "translation")) {
    const [{ default: translation }] = await Promise.all([
      catalogues[language].first(),
      laterWords(language),
    ]);
    i18next.addResourceBundle(language, "translation", translation, true);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.querySelector("link[rel=manifest]")?.setAttribute("href", `/manifest.${language}.webmanifest`);
  tellServer(language);
  unname();
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // A browser that refuses storage still gets the language for this visit.
  }
}

function tellServer(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies is for secure addresses only
  document.cookie = `${COOKIE}=${language}; Path=/; Max-Age=${A_YEAR_S}; SameSite=Lax`;
}

/** An address that names another language than the one chosen would say so again after the next reload. */
function unname(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has(IN_ADDRESS)) return;
  address.searchParams.delete(IN_ADDRESS);
  history.replaceState(history.state, "", address);
}

function read(): Language | undefined {
  try {
    const value = localStorage.getItem(REMEMBERED);
    return languages.find((language) => language === value);
  } catch {
    return undefined;
  }
}
