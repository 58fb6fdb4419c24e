import { useTranslation } from "react-i18next";
import { NothingHere } from "@/shared/ui/NothingHere";

/** A thing that is not, or no longer, for sale. */
export function ListingUnknown() {
  const { t } = useTranslation();
  return <NothingHere title={t("product.unknown")}>{t("product.unknownText")}</NothingHere>;
}
