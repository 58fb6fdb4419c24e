import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Failed, Nothing } from "@/shared/parts/states";

/** An address that leads nowhere. */
export function Missing() {
  const { t } = useTranslation();
  return (
    <main>
      <Nothing
        title={t("missing.title")}
        advice={t("missing.advice")}
        act={<Link to="/">{t("missing.home")}</Link>}
      />
    </main>
  );
}

/** A screen that could not be shown. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Failed
      error={error}
      retry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}
