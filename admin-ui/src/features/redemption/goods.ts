import { useTranslation } from "react-i18next";
import { translated } from "@/shared/parts/translated";

type Names = Parameters<typeof translated>[0];

/** What the counter hands over, in the reader's language. */
export function useGoods(): (variant: { names: Names; product: { names: Names } }) => string {
  const { i18n } = useTranslation();
  return ({ names, product }) =>
    `${translated(product.names, i18n.language)} · ${translated(names, i18n.language)}`;
}
