import { App, ConfigProvider } from "antd";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { useTranslation } from "react-i18next";
import { kitLocale } from "@/shared/i18n/locales";
import { kitTheme } from "./kit";
import { customProperties, type Mode } from "./tokens";

export type Choice = Mode | "system";
const REMEMBERED = "tessera.admin.theme";
const DARK = "(prefers-color-scheme: dark)";
const CALM = "(prefers-reduced-motion: reduce)";

const Look = createContext<{ choice: Choice; mode: Mode; choose: (choice: Choice) => void } | null>(null);

/** Light, dark or as the system says, remembered on this device. */
export function useLook() {
  const look = useContext(Look);
  if (!look) throw new Error("useLook needs a ThemeProvider above it");
  return look;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** The nonce of this page load; style elements made at run time must carry it. */
function styleNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined;
}

function remembered(): Choice {
  const value = localStorage.getItem(REMEMBERED);
  return value === "light" || value === "dark" ? value : "system";
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const [choice, setChoice] = useState<Choice>(remembered);
  const dark = useMedia(DARK);
  const calm = useMedia(CALM);
  const mode: Mode = choice === "system" ? (dark ? "dark" : "light") : choice;

  useEffect(() => {
    const root = document.documentElement;
    for (const [name, value] of Object.entries(customProperties(mode))) root.style.setProperty(name, value);
    root.style.colorScheme = mode;
  }, [mode]);

  const look = useMemo(
    () => ({
      choice,
      mode,
      choose: (next: Choice) => {
        localStorage.setItem(REMEMBERED, next);
        setChoice(next);
      },
    }),
    [choice, mode],
  );
  const theme = useMemo(() => {
    const kit = kitTheme(mode);
    return calm ? { ...kit, token: { ...kit.token, motion: false } } : kit;
  }, [mode, calm]);
  const nonce = styleNonce();

  return (
    <Look.Provider value={look}>
      <ConfigProvider
        theme={theme}
        locale={kitLocale(i18n.language)}
        csp={nonce ? { nonce } : {}}
        button={{ autoInsertSpace: false }}
      >
        <App message={{ maxCount: 3 }}>{children}</App>
      </ConfigProvider>
    </Look.Provider>
  );
}
