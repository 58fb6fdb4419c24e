import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SearchIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { StateBlock } from "@/shared/ui/StateBlock";

/** A thing that is not, or no longer, for sale. */
export function ListingUnknown() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle>{t("notFound.title")}</PageTitle>
      <StateBlock
        whole
        icon={<SearchIcon size={28} />}
        title={t("product.unknown")}
        actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
      >
        {t("product.unknownText")}
      </StateBlock>
    </div>
  );
}
