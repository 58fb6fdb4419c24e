import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SearchIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { StateBlock } from "@/shared/ui/StateBlock";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle>{t("notFound.title")}</PageTitle>
      <StateBlock
        whole
        icon={<SearchIcon size={28} />}
        title={t("notFound.title")}
        actions={
          <>
            <Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>
            <Button variant="default" renderRoot={(props) => <Link to="/search" {...props} />}>
              {t("search.open")}
            </Button>
          </>
        }
      >
        {t("notFound.text")}
      </StateBlock>
    </div>
  );
}
