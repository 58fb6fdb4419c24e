import { useTranslation } from "react-i18next";

/** The title in the browser's tab. */
export function PageTitle({ children }: { children: string }) {
  const { t } = useTranslation();
  return <title>{`${children} · ${t("shell.name")}`}</title>;
}
