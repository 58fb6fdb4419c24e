import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NothingHere } from "@/shared/ui/NothingHere";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <NothingHere
      title={t("notFound.title")}
      more={
        <Button variant="default" renderRoot={(props) => <Link to="/search" {...props} />}>
          {t("search.open")}
        </Button>
      }
    >
      {t("notFound.text")}
    </NothingHere>
  );
}
